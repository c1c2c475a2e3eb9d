// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_controller.h"

#include <QRandomGenerator>

#include "core/run/run_store.h"
#include "core/session/self_test.h"

namespace tidemark::ui {

RunController::RunController(QObject* parent) : QObject(parent) {}

RunController::~RunController() = default;

SessionState RunController::state() const { return m_session ? m_session->state() : SessionState::idle; }

bool RunController::busy() const {
  const SessionState now = state();
  return now == SessionState::starting || now == SessionState::running || now == SessionState::stopping;
}

void RunController::start(const ProjectDocument& document, RunSetup setup) {
  if (busy() || !document.runnable()) {
    return;
  }
  auto plan = planForRun(document, QRandomGenerator::global()->generate64());
  m_session = std::make_unique<LiveSession>();
  connect(m_session.get(), &LiveSession::stateChanged, this, &RunController::stateChanged);
  connect(m_session.get(), &LiveSession::failed, this, &RunController::failed);
  connect(m_session.get(), &LiveSession::started, this, [this, plan] { begin(plan); });
  connect(m_session.get(), &LiveSession::ended, this, &RunController::close);
  SessionOptions options;
  options.out = std::move(setup.folder);
  options.version = std::move(setup.version);
  options.probes = std::move(setup.probes);
  options.selfTest = true;
  m_session->start(std::move(plan), document.secrets, std::move(options));
}

void RunController::begin(std::shared_ptr<const RunPlan> plan) {
  if (m_run) {
    Q_EMIT runClosing();
  }
  m_run = std::make_unique<OpenRun>(std::move(plan), RunInfo());
  if (auto spans = RunStore::spans(m_session->runFile())) { // else all of the run stays in memory
    m_run->keepIn(std::move(*spans));
  }
  connect(&m_session->bridge(), &RunBridge::snapshot, m_run.get(), &OpenRun::take);
  Q_EMIT runOpened();
  const std::optional<double> asked = askedRate(m_run->plan());
  const std::optional<double> capacity = m_session->generatorPerS();
  if (asked && capacity && *asked > kMostAskedShare * *capacity) {
    Q_EMIT asksMuch(*asked, *capacity);
  }
}

void RunController::close() {
  m_run->end(m_session->info());
  if (m_session->result().error) {
    Q_EMIT stopped(*m_session->result().error);
  }
  Q_EMIT finished(m_session->runFile());
}

void RunController::stop() {
  if (m_session) {
    m_session->stop();
  }
}

void RunController::abort() {
  if (m_session) {
    m_session->abort();
  }
}

void RunController::mark(const QString& text, double atS) {
  if (m_session && busy()) {
    m_session->mark(text, atS);
  }
}

void RunController::retarget(ScenarioId scenario, double target, Nanos over) {
  if (m_session && busy()) {
    m_session->retarget(scenario, target, over);
  }
}

} // namespace tidemark::ui
