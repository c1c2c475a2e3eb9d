// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <thread>

#include "core/session/session.h"
#include "ui/bridge/run_bridge.h"

namespace tidemark::ui {

enum class SessionState : std::uint8_t { idle, starting, running, stopping, ended };

// One session seen from the GUI thread: creating it (which asks the targets) and waiting for its end happen on a
// thread of its own; everything is told by signals on the GUI thread. Used once.
class LiveSession final : public QObject {
  Q_OBJECT

public:
  explicit LiveSession(QObject* parent = nullptr);
  ~LiveSession() override; // aborts and waits

  // `options.sinks` is added to; failed() or started() follows.
  void start(std::shared_ptr<const RunPlan> plan, Secrets secrets, SessionOptions options);
  void stop();
  void abort();
  // Nothing happens before started() and after the end.
  void mark(const QString& text, double atS);
  void retarget(ScenarioId scenario, double target, Nanos over);
  [[nodiscard]] SessionState state() const { return m_state; }
  [[nodiscard]] RunBridge& bridge() { return m_bridge; }
  // After started(): requests a second that this machine can generate for the plan, by the self-test.
  [[nodiscard]] std::optional<double> generatorPerS() const { return m_session->generatorPerS(); }
  // After ended().
  [[nodiscard]] const SessionResult& result() const { return m_result; }
  [[nodiscard]] std::filesystem::path runFile() const {
    return m_session ? m_session->runFile() : std::filesystem::path();
  }
  [[nodiscard]] const RunInfo& info() const { return m_info; }

Q_SIGNALS:
  void stateChanged();
  void started();
  void failed(const tidemark::Error& error); // nothing was sent
  void ended();

private:
  void created(Result<std::unique_ptr<Session>> session);
  void awaitEnd();
  void finish(SessionResult result);
  void setState(SessionState state);

  SystemClock m_clock;
  RunBridge m_bridge;
  std::unique_ptr<Session> m_session;
  SessionResult m_result;
  RunInfo m_info;
  SessionState m_state = SessionState::idle;
  bool m_abandoned = false; // stopped while it was still being created
  std::jthread m_thread;
};

} // namespace tidemark::ui
