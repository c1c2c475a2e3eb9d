// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/live_session.h"

#include <utility>

namespace tidemark::ui {

LiveSession::LiveSession(QObject* parent) : QObject(parent) {}

LiveSession::~LiveSession() {
  if (m_session && m_state != SessionState::ended) {
    m_session->abort();
  }
  if (m_thread.joinable()) {
    m_thread.join();
  }
}

void LiveSession::start(std::shared_ptr<const RunPlan> plan, Secrets secrets, SessionOptions options) {
  options.sinks.push_back(&m_bridge);
  setState(SessionState::starting);
  m_thread = std::jthread([this, plan = std::move(plan), secrets = std::move(secrets), options = std::move(options)] {
    // A queued call takes copyable things only, so the session travels by shared pointer.
    auto session = std::make_shared<Result<std::unique_ptr<Session>>>(Session::create(plan, secrets, options, m_clock));
    QMetaObject::invokeMethod(this, [this, session] { created(std::move(*session)); }, Qt::QueuedConnection);
  });
}

void LiveSession::created(Result<std::unique_ptr<Session>> session) {
  m_thread.join();
  if (!session || m_abandoned) {
    setState(SessionState::ended);
    Q_EMIT failed(session
                      ? Error{ErrorCode::interrupted, sentence("the run was stopped before its first request"), {}, {}}
                      : session.error());
    return;
  }
  m_session = std::move(*session);
  m_session->start();
  awaitEnd(); // before anybody hears of it: whoever throws then does not keep the end from us
  setState(SessionState::running);
  Q_EMIT started();
}

void LiveSession::awaitEnd() {
  m_thread = std::jthread([this] {
    auto result = std::make_shared<SessionResult>(m_session->wait());
    QMetaObject::invokeMethod(this, [this, result] { finish(std::move(*result)); }, Qt::QueuedConnection);
  });
}

void LiveSession::finish(SessionResult result) {
  m_thread.join();
  m_result = std::move(result);
  m_info = m_session->record().info();
  // In calls of their own: whoever throws at the last seconds does not keep the end from the others.
  QMetaObject::invokeMethod(this, [this] { setState(SessionState::ended); }, Qt::QueuedConnection);
  QMetaObject::invokeMethod(this, &LiveSession::ended, Qt::QueuedConnection);
  m_bridge.drain();
}

void LiveSession::stop() {
  if (m_session) {
    m_session->stop();
    setState(SessionState::stopping);
  } else {
    m_abandoned = true;
  }
}

void LiveSession::abort() {
  if (m_session) {
    m_session->abort();
    setState(SessionState::stopping);
  } else {
    m_abandoned = true;
  }
}

void LiveSession::mark(const QString& text, double atS) {
  if (m_session) {
    m_session->mark(text.toStdString(), atS);
  }
}

void LiveSession::retarget(ScenarioId scenario, double target, Nanos over) {
  if (m_session) {
    m_session->retarget(scenario, target, over);
  }
}

void LiveSession::setState(SessionState state) {
  if (std::exchange(m_state, state) != state) {
    Q_EMIT stateChanged();
  }
}

} // namespace tidemark::ui
