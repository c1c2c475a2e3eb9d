// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/latency_heat.h"

#include <QElapsedTimer>
#include <algorithm>

namespace tidemark::ui {
namespace {

constexpr qint64 kPartMs = 8; // half a frame

} // namespace

LatencyHeat::LatencyHeat(const OpenRun& run, const ViewState& view, QObject* parent)
    : QObject(parent), m_run(run), m_view(view) {
  m_timer.setInterval(0);
  connect(&m_timer, &QTimer::timeout, this, &LatencyHeat::addPart);
  connect(&run, &OpenRun::secondAdded, this, &LatencyHeat::addSecond);
  connect(&view, &ViewState::scenarioChanged, this, &LatencyHeat::begin);
  connect(&view, &ViewState::pausedChanged, this, &LatencyHeat::tell);
  begin();
}

void LatencyHeat::begin() {
  const RunRecord& record = m_run.record();
  const ScenarioId scenario = m_view.scenario();
  m_rows.clear();
  for (const RowId row : m_run.plan().scenarios[scenario.index()].rows) {
    if (m_run.plan().rows[row.index()].kind == RowKind::request) {
      m_rows.push_back(row);
    }
  }
  m_nextS = record.scenarios()[scenario.index()].startS;
  m_map.reset(m_nextS, static_cast<std::int64_t>(recordedLengthS(record, scenario)));
  m_timer.start();
  Q_EMIT changed(); // another scenario, though the display stands still
}

// Columns one after the other, each summed by the record at once.
void LatencyHeat::addPart() {
  const RunRecord& record = m_run.record();
  const ScenarioRun& run = record.scenarios()[m_view.scenario().index()];
  const std::int64_t last = run.isLive() ? record.seconds() : std::min(record.seconds(), run.lastS());
  const std::int64_t end = run.hasRun() ? last : 0;
  QElapsedTimer clock;
  clock.start();
  while (m_nextS < end && clock.elapsed() < kPartMs) {
    const std::int64_t column = (m_nextS / m_map.columnS() + 1) * m_map.columnS();
    const std::int64_t to = std::min(end, column);
    addSum(record.sum({m_nextS, to}), m_nextS);
    m_nextS = to;
  }
  if (m_nextS >= end) {
    m_timer.stop();
  }
  Q_EMIT changed();
}

void LatencyHeat::addSecond() {
  const auto& latest = m_run.latest();
  const ScenarioRun& run = m_run.record().scenarios()[m_view.scenario().index()];
  if (!m_run.live() || !latest || !latest->second || m_timer.isActive()) {
    m_timer.start(); // whatever is missing
    return;
  }
  const std::int64_t second = latest->second->index;
  if (m_nextS < run.startS) {
    m_map.reset(run.startS, 0); // it has begun now
    m_nextS = run.startS;
  }
  if (run.owns(second) && second >= m_nextS) {
    addSum(*latest->second, second);
    m_nextS = second + 1;
    tell();
  }
}

void LatencyHeat::addSum(const IntervalStats& stats, std::int64_t second) {
  for (const RowId row : m_rows) {
    if (const SeriesStats* series = stats.find(m_view.scenario(), row)) {
      m_map.add(second, series->ok);
      m_map.add(second, series->failed);
    }
  }
}

void LatencyHeat::tell() {
  if (!m_view.paused()) {
    Q_EMIT changed();
  }
}

} // namespace tidemark::ui
