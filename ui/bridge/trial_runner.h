// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <thread>

#include "core/session/trial.h"
#include "ui/viewstate/project_document.h"

namespace tidemark::ui {

// Tries one iteration of a user class out on a thread of its own; everything is told by signals on the GUI thread. May
// be started again once it is over. GUI thread.
class TrialRunner final : public QObject {
  Q_OBJECT

public:
  explicit TrialRunner(QObject* parent = nullptr);
  ~TrialRunner() override; // cancels and waits; what it had to tell is dropped

  // Nothing happens while one runs, or where the project cannot run. `userClass`: its name; empty: the first.
  void start(std::shared_ptr<const ProjectDocument> document, const QString& userClass);
  // Ends it now: finished() follows with what it has, or failed().
  void cancel();
  [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
  void started();
  void exchanged(const tidemark::TrialExchange& exchange); // each as it ends
  void finished(const tidemark::TrialResult& result);
  void failed(const tidemark::Error& error); // nothing was sent, but for the signing in
  void busyChanged(bool busy);

private:
  void end(const Result<TrialResult>& result);

  SystemClock m_clock;
  bool m_busy = false;
  std::jthread m_thread; // last: joined before the rest goes
};

} // namespace tidemark::ui
