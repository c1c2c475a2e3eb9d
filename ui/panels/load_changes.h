// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <optional>

#include "core/plan/project.h"
#include "ui/models/load_model.h"
#include "ui/models/load_profile.h"
#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

// The load of one scenario of the open project: how it stands there, and what can be done to it, each as one command
// that can be undone. Rows and stages count from 0; what gives one back says which to choose next. GUI thread.
class LoadChanges {
  Q_DECLARE_TR_FUNCTIONS(LoadChanges)

public:
  explicit LoadChanges(ProjectEditor& editor) : m_editor(editor) {}
  void setScenario(const QString& pointer) { m_pointer = pointer; }

  // Null where there is no such scenario.
  [[nodiscard]] const Scenario* scenario() const;
  [[nodiscard]] QString scenarioPointer() const { return m_pointer; }
  [[nodiscard]] QString loadPointer() const { return m_pointer + QStringLiteral("/load"); }
  [[nodiscard]] QString stagesPointer() const;
  [[nodiscard]] JsonValue stages() const;                   // as written; an empty list where there are none
  [[nodiscard]] std::optional<LoadProfile> profile() const; // of what could be read
  // Of the load, or of its stages: pointers from there, errors first.
  [[nodiscard]] Problems problems() const;
  [[nodiscard]] Problems stageProblems() const;

  void setModel(LoadModel model);
  // Of keys pressed in a row one command, of a drag always its own.
  void moveCorner(const CornerMove& move, bool dragged);
  void replace(int row, const JsonValue& stage);
  int insert(StageShape shape, double second, double level);
  int add(int after); // < 0: at the end
  int duplicate(int row);
  void remove(int row);
  int move(int row, int by);
  void endTyping() { m_editor.endTyping(); }

private:
  void setStages(JsonValue stages, const QString& what);

  ProjectEditor& m_editor;
  QString m_pointer;
};

} // namespace tidemark::ui
