// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>

#include "core/session/session.h"
#include "ui/bridge/live_session.h"
#include "ui/viewstate/open_run.h"
#include "ui/viewstate/project_document.h"

namespace tidemark::ui {

// What running a project needs besides the project.
struct RunSetup {
  std::filesystem::path folder; // run.tmrun is written here
  std::string version;
  ProbeFactory probes = localProbes();
};

// Starts runs of the open project and keeps the OpenRun that shows the latest one. GUI thread.
class RunController final : public QObject {
  Q_OBJECT

public:
  explicit RunController(QObject* parent = nullptr);
  ~RunController() override;

  void start(const ProjectDocument& document, RunSetup setup);
  void stop();
  void abort();
  // Of the run in progress; without one nothing happens. An event of kind mark at an instant of the run clock, and a
  // change of users or arrivals a second that is recorded as stages of kind manual.
  void mark(const QString& text, double atS);
  void retarget(ScenarioId scenario, double target, Nanos over);

  [[nodiscard]] SessionState state() const;
  [[nodiscard]] bool busy() const;                           // starting, running or stopping
  [[nodiscard]] OpenRun* run() const { return m_run.get(); } // null before the first

Q_SIGNALS:
  void stateChanged();
  void runOpened(); // run() is another one now
  // The plan asks at its highest for more of what this machine can generate, both in requests a second, than is safe.
  void asksMuch(double askedPerS, double capacityPerS);
  void runClosing();                                // run() is about to go
  void failed(const tidemark::Error& error);        // nothing was sent
  void finished(const std::filesystem::path& file); // the stored run
  void stopped(const tidemark::Error& error);       // ended early for want of disk or worker; finished() follows

private:
  void begin(std::shared_ptr<const RunPlan> plan);
  void close();

  std::unique_ptr<OpenRun> m_run;
  std::unique_ptr<LiveSession> m_session;
};

} // namespace tidemark::ui
