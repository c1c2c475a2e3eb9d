// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/plan/project.h"
#include "ui/format/formatter.h"
#include "ui/models/load_profile.h"
#include "ui/models/stages_model.h"
#include "ui/panels/load_changes.h"
#include "ui/viewstate/project_editor.h"

class QComboBox;
class QLabel;
class QSplitter;

namespace tidemark::ui {

class LoadDrawing;
class LoadFields;
class StagesPanel;
class ToneLabel;

// The load of one scenario: its model, the planned course to be dragged, its stages as a table, its other fields, and
// what it comes to in words. Every change goes to the project as one command. While the load is wrong it shows the
// last course that was right, dimmed. GUI thread.
class LoadEditor final : public QWidget {
  Q_OBJECT

public:
  LoadEditor(ProjectEditor& editor, const Formatter& formatter, QWidget* parent = nullptr);

  // "/scenarios/2"; follows the project from then on. A scenario that is not there is shown as none.
  void show(const QString& scenarioPointer);
  using QWidget::show;

  [[nodiscard]] LoadDrawing& drawing() { return *m_drawing; }
  [[nodiscard]] StagesPanel& stages() { return *m_stages; }
  [[nodiscard]] LoadFields& fields() { return *m_fields; }
  [[nodiscard]] QComboBox& model() { return *m_model; }
  [[nodiscard]] QString summary() const;

protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

private:
  QWidget* buildHead();
  QWidget* buildSummary();
  void connectDrawing();
  void connectStages();
  void follow();
  void read();
  void readDrawing(const Scenario& scenario, const Problems& problems);
  void readStages(const Scenario& scenario);
  void readSummary(const Scenario& scenario, const Problems& problems);
  void limitHeight();
  void choose(int stage);

  ProjectEditor& m_editor;
  const Formatter& m_formatter;
  LoadChanges m_load;
  bool m_stale = true;                    // something changed while nobody looked
  std::optional<LoadProfile> m_lastRight; // of this scenario and model
  QComboBox* m_model = nullptr;
  QLabel* m_sentence = nullptr;
  QSplitter* m_split = nullptr;
  LoadDrawing* m_drawing = nullptr;
  StagesPanel* m_stages = nullptr;
  LoadFields* m_fields = nullptr;
  QLabel* m_words = nullptr;
  QLabel* m_limits = nullptr;
};

} // namespace tidemark::ui
