// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "ui/format/formatter.h"
#include "ui/models/tree_table.h"
#include "ui/viewstate/project_editor.h"
#include "ui/viewstate/view_state.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace tidemark::ui {

class JsonView;
class TablePanel;
class TimeSeriesChart;
class TreeView;
class TryOncePanel;

// The open project: scenarios with their load drawn and in words, the steps of the users, the file as JSON.
class DesignPage final : public QWidget {
  Q_OBJECT

public:
  DesignPage(ProjectEditor& editor, const Formatter& formatter, QWidget* parent = nullptr);
  ~DesignPage() override;

  void showPlace(const QString& pointer);
  // Opens the JSON view at a place of the file; false where nothing stands at the pointer.
  void goTo(int line, int column);
  bool goTo(const QString& pointer);
  // Shows *Try once* and starts it.
  void tryOnce();

  [[nodiscard]] JsonView& json() { return *m_json; }
  [[nodiscard]] TablePanel& scenarios() { return *m_scenarios; }
  [[nodiscard]] TryOncePanel& trial() { return *m_trial; }

private:
  void read();
  QWidget* buildLoad();
  void showScenario(const QString& key);

  ProjectEditor& m_editor;
  const Formatter& m_formatter;
  std::shared_ptr<const ProjectDocument> m_document;
  ViewState m_view;
  TreeTable m_stepModel;
  QStackedWidget* m_body = nullptr;
  TablePanel* m_scenarios = nullptr;
  QSplitter* m_load = nullptr;
  TimeSeriesChart* m_chart = nullptr;
  QLabel* m_noChart = nullptr;
  QLabel* m_words = nullptr;
  TreeView* m_steps = nullptr;
  JsonView* m_json = nullptr;
  TryOncePanel* m_trial = nullptr;
  QTabWidget* m_tabs = nullptr;
};

} // namespace tidemark::ui
