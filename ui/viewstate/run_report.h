// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/base/error.h"
#include "core/plan/json_value.h"
#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

class OpenRun;

// The report options of a stored run while somebody changes them. They belong to the run, not to the project it came
// from: a run begins with those its project had, and what is set afterwards is kept in the run's file, beside its notes
// and outside its digest, so that `tidemark report` prints the same. What judges the run (requirements, baseline,
// reference, score) cannot be changed here: see judgedAsRecorded(). They are edited as a project of their own, with the
// loader's checks and an undo history that has nothing to do with the open project's. A change is in the open run
// (annotationsChanged) and in the file a moment after the last one; where the file cannot be written it holds while the
// run is open, and problem() says so. GUI thread.
class RunReport final : public QObject {
  Q_OBJECT

public:
  explicit RunReport(QObject* parent = nullptr);
  ~RunReport() override; // keeps what waits

  void setRun(std::shared_ptr<OpenRun> run);                 // keeps what waits of the one before; the same: nothing
  [[nodiscard]] ProjectEditor& editor() { return m_editor; } // of which /report counts
  [[nodiscard]] bool isAsRecorded() const;                   // nothing was set afterwards
  [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

  // The options of a project in place of these; one command. The other way only what was changed since the run goes
  // over, as one command of the project. False: the project cannot be changed or has nothing to give or take.
  bool takeFrom(const ProjectEditor& project);
  bool putInto(ProjectEditor& project) const;
  void restore(); // as recorded; one command
  void flush();   // keeps what waits now

Q_SIGNALS:
  void kept(); // or not: see problem()

private:
  void replace(const JsonValue& report, const QString& what);

  std::shared_ptr<OpenRun> m_run; // null: none
  ProjectEditor m_editor;
  QTimer m_wait; // after the last change
  std::optional<Error> m_problem;
};

} // namespace tidemark::ui
