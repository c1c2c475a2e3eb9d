// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/bridge/compared_runs.h"
#include "ui/format/formatter.h"
#include "ui/models/change_rows.h"
#include "ui/viewstate/view_state.h"

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace tidemark::ui {

class CompareCharts;
class DataTable;
class TablePanel;

// Two or more stored runs: their list, overlaid charts, and a table of what changed with what may be said of it. Runs
// come from the history, from files dropped on the page, and from its Add button.
class ComparePage final : public QWidget {
  Q_OBJECT

public:
  explicit ComparePage(const Formatter& formatter, QWidget* parent = nullptr);
  ~ComparePage() override;

  [[nodiscard]] ComparedRuns& runs() { return m_runs; }
  // These in place of all others, the first as the baseline.
  void setRuns(const QStringList& files);
  [[nodiscard]] QStringList files() const;
  [[nodiscard]] DataTable& list() { return *m_list; }
  [[nodiscard]] CompareCharts& charts() { return *m_charts; }
  [[nodiscard]] TablePanel& changes() { return *m_changes; }
  [[nodiscard]] QString summary() const;
  // Where the Add button looks first.
  void setFolder(const QString& folder) { m_folder = folder; }

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  QWidget* buildHeader();
  QWidget* buildBody();
  void buildActions();
  QComboBox* choice(const QString& name, const QString& tip);
  void chooseFiles();
  void takeRuns();
  void fillScenarios();
  void fillStages();
  void refreshFigures();
  void refreshCharts();
  void refreshCommands();

  const Formatter& m_formatter;
  ComparedRuns m_runs;
  ViewState m_view;
  ValueTable m_listModel;
  std::vector<ComparedFigures> m_figures; // of the chosen scenario and window, as the list
  QString m_folder;
  QAction* m_add = nullptr;
  QAction* m_remove = nullptr;
  QAction* m_baseline = nullptr;
  QComboBox* m_scenarios = nullptr;
  QComboBox* m_align = nullptr;
  QComboBox* m_percentile = nullptr;
  QComboBox* m_window = nullptr;
  QStackedWidget* m_body = nullptr;
  DataTable* m_list = nullptr;
  CompareCharts* m_charts = nullptr;
  QLabel* m_summary = nullptr;
  TablePanel* m_changes = nullptr;
};

} // namespace tidemark::ui
