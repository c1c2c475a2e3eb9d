// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/plan/project.h"
#include "ui/format/formatter.h"
#include "ui/models/load_profile.h"
#include "ui/models/stages_model.h"
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

private:
  QWidget* buildHead();
  QWidget* buildSummary();
  void connectDrawing();
  void connectStages();
  void follow(const QString& pointer);
  void read();
  void readDrawing(const Scenario& scenario, const Problems& problems);
  void readStages(const Scenario& scenario, const Problems& problems);
  void readSummary(const Scenario& scenario, const Problems& problems);
  void chooseModel(int index);
  void choose(int stage);
  void moveCorner(const CornerMove& move, bool dragged);
  void insert(StageShape shape, double second, double level);
  void addStage(int after);
  void removeStage(int stage);
  // The stages as one command of its own; `merges` with the one before of the same kind, as keys pressed in a row.
  void setStages(JsonValue stages, const QString& what, bool merges = false);
  [[nodiscard]] const Scenario* scenario() const;
  [[nodiscard]] QString loadPointer() const { return m_pointer + QStringLiteral("/load"); }
  [[nodiscard]] QString stagesPointer() const;
  [[nodiscard]] JsonValue writtenStages() const; // an empty list where there are none
  [[nodiscard]] Problems problemsOfLoad() const; // pointers from the load, errors first

  ProjectEditor& m_editor;
  const Formatter& m_formatter;
  QString m_pointer;
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
