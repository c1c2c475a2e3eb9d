// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/open_run.h"

#include <algorithm>

#include "core/run/slo_evaluator.h"

namespace tidemark::ui {

OpenRun::OpenRun(std::shared_ptr<const RunPlan> plan, RunInfo info, QObject* parent)
    : QObject(parent), m_record(std::move(plan), std::move(info)), m_live(true) {}

OpenRun::OpenRun(RunRecord record, QObject* parent)
    : QObject(parent), m_record(std::move(record)), m_slos(judgeAll(m_record)) {}

Verdict OpenRun::verdict() const { return verdictOf(m_record, m_slos, std::nullopt); }

void OpenRun::take(const std::shared_ptr<const Snapshot>& snapshot) {
  m_record.add(*snapshot);
  m_latest = snapshot;
  if (!snapshot->slos.empty()) {
    m_slos = snapshot->slos;
  }
  Q_EMIT beat();
  if (snapshot->second || snapshot->last) {
    Q_EMIT secondAdded();
  }
}

void OpenRun::end(const RunInfo& info) {
  m_live = false;
  m_record.info() = info;
  m_slos = judgeAll(m_record);
  Q_EMIT secondAdded();
  Q_EMIT ended();
}

void OpenRun::setAnnotations(std::vector<Annotation> annotations) {
  m_record.setAnnotations(std::move(annotations));
  Q_EMIT annotationsChanged();
}

void OpenRun::setReport(std::string report) {
  m_record.info().report = std::move(report);
  Q_EMIT annotationsChanged();
}

double recordedLengthS(const RunRecord& record, ScenarioId scenario) {
  const ScenarioRun& run = record.scenarios()[scenario.index()];
  const bool open = run.state == ScenarioState::running || run.state == ScenarioState::draining;
  const std::int64_t end = open ? record.seconds() : run.endS;
  return static_cast<double>(std::max<std::int64_t>(0, end - run.startS));
}

double axisLengthS(const RunRecord& record, ScenarioId scenario) {
  const ScenarioState state = record.scenarios()[scenario.index()].state;
  const bool over =
      state != ScenarioState::pending && state != ScenarioState::running && state != ScenarioState::draining;
  const double recorded = recordedLengthS(record, scenario);
  const double planned = toSeconds(record.plan().scenarios[scenario.index()].planned);
  return std::max(1.0, over ? recorded : std::max(recorded, planned));
}

} // namespace tidemark::ui
