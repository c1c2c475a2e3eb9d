// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/interval_stats.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace tidemark {

namespace {

template <class Value>
void addEach(std::vector<Value>& to, const std::vector<Value>& from) {
  std::ranges::transform(to, from, to.begin(), std::plus<>{});
}

void addScenario(ScenarioCounters& to, const ScenarioCounters& from) {
  to.iterations += from.iterations;
  to.droppedIterations += from.droppedIterations;
  to.waitSumNs += from.waitSumNs;
  addEach(to.classIterations, from.classIterations);
  addEach(to.classRequests, from.classRequests);
}

void takeGauges(ScenarioCounters& to, const ScenarioCounters& from) {
  to.activeUsers = from.activeUsers;
  to.busyUsers = from.busyUsers;
  to.done = from.done;
  to.classUsers = from.classUsers;
}

void addGauges(ScenarioCounters& to, const ScenarioCounters& from) {
  to.activeUsers += from.activeUsers;
  to.busyUsers += from.busyUsers;
  to.done = to.done && from.done;
  addEach(to.classUsers, from.classUsers);
}

void addJobs(JobCounters& to, const JobCounters& from) {
  to.submitted += from.submitted;
  to.completed += from.completed;
  to.failed += from.failed;
  to.lost += from.lost;
  to.undecided += from.undecided;
  to.idHashes.insert(to.idHashes.end(), from.idHashes.begin(), from.idHashes.end());
}

// What makes two failures one kind; the message apart, so that it is copied only for a new kind.
auto kindOf(const ErrorCount& error) { return std::tie(error.scenario, error.row, error.outcome, error.status); }

void countKind(std::vector<ErrorCount>& errors, const ErrorCount& kind, std::string_view message, std::size_t most) {
  const auto known = [&](const ErrorCount& error) { return kindOf(error) == kindOf(kind) && error.message == message; };
  if (const auto found = std::ranges::find_if(errors, known); found != errors.end()) {
    found->count += kind.count;
    return;
  }
  if (errors.size() >= most && message != kOtherMessages) {
    ErrorCount other = kind;
    other.status = 0;
    countKind(errors, other, kOtherMessages, most);
    return;
  }
  errors.push_back(kind);
  errors.back().message = message;
}

} // namespace

void GeneratorHealth::add(const GeneratorHealth& other) {
  busyNs += other.busyNs;
  wallNs += other.wallNs;
  maxBusyShare = std::max(maxBusyShare, other.maxBusyShare);
  loopLag.add(other.loopLag);
  startDelay.add(other.startDelay);
  openConnections += other.openConnections;
}

bool StatsShape::isStorable() const {
  const auto fits = [this](std::size_t size) { return size <= kMaxCells && scenarios * size <= kMaxCells; };
  return scenarios <= kMaxCells && fits(rows) && fits(classes) && fits(checks) && fits(jobs);
}

IntervalStats::IntervalStats(const StatsShape& shape)
    : m_shape(shape),
      m_series(shape.scenarios * shape.rows),
      m_scenarios(shape.scenarios),
      m_checks(shape.scenarios * shape.checks),
      m_jobs(shape.scenarios * shape.jobs) {
  for (ScenarioCounters& scenario : m_scenarios) {
    scenario.classIterations.resize(shape.classes);
    scenario.classRequests.resize(shape.classes);
    scenario.classUsers.resize(shape.classes);
  }
}

const SeriesStats* IntervalStats::find(ScenarioId scenario, RowId row) const {
  const SeriesStats* const series = m_series[cell(scenario, row)].get();
  return series != nullptr && !series->empty() ? series : nullptr;
}

void IntervalStats::record(const Sample& sample) {
  series(sample.scenario, sample.row).add(sample);
  if (sample.countsForClass && sample.outcome != Outcome::aborted) {
    ++m_scenarios[sample.scenario.index()].classRequests[sample.userClass.index()];
  }
}

void IntervalStats::countError(ScenarioId scenario, const Sample& sample, std::string_view message) {
  const ErrorCount kind{scenario, sample.row, sample.outcome, sample.status, {}, 1};
  countKind(errors, kind, message, kMaxErrorKinds);
}

void IntervalStats::addErrors(const std::vector<ErrorCount>& others) {
  for (const ErrorCount& other : others) {
    countKind(errors, other, other.message, kMaxMergedErrorKinds);
  }
}

void IntervalStats::add(const IntervalStats& other, Merge how) {
  assert(m_shape == other.m_shape);
  for (std::size_t i = 0; i < m_series.size(); ++i) {
    if (other.m_series[i] && !other.m_series[i]->empty()) {
      if (!m_series[i]) {
        m_series[i] = std::make_unique<SeriesStats>();
      }
      m_series[i]->add(*other.m_series[i]);
    }
  }
  const bool addsGauges = how == Merge::workers && !m_blank;
  for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
    addScenario(m_scenarios[i], other.m_scenarios[i]);
    (addsGauges ? addGauges : takeGauges)(m_scenarios[i], other.m_scenarios[i]);
  }
  for (std::size_t i = 0; i < m_checks.size(); ++i) {
    m_checks[i].passed += other.m_checks[i].passed;
    m_checks[i].failed += other.m_checks[i].failed;
  }
  for (std::size_t i = 0; i < m_jobs.size(); ++i) {
    addJobs(m_jobs[i], other.m_jobs[i]);
  }
  addErrors(other.errors);
  exemplars.insert(exemplars.end(), other.exemplars.begin(), other.exemplars.end());
  health.add(other.health);
  if (!addsGauges) {
    health.openConnections = other.health.openConnections;
  }
  m_blank = false;
}

void IntervalStats::clear() {
  index = 0;
  m_blank = true;
  for (const std::unique_ptr<SeriesStats>& series : m_series) {
    if (series && !series->empty()) {
      series->clear();
    }
  }
  for (ScenarioCounters& scenario : m_scenarios) {
    ScenarioCounters cleared;
    cleared.classIterations.swap(scenario.classIterations);
    cleared.classRequests.swap(scenario.classRequests);
    cleared.classUsers.swap(scenario.classUsers);
    std::ranges::fill(cleared.classIterations, 0);
    std::ranges::fill(cleared.classRequests, 0);
    std::ranges::fill(cleared.classUsers, 0);
    scenario = std::move(cleared);
  }
  std::ranges::fill(m_checks, CheckCounters{});
  std::ranges::fill(m_jobs, JobCounters{});
  errors.clear();
  exemplars.clear();
  health.busyNs = 0;
  health.wallNs = 0;
  health.maxBusyShare = 0;
  health.loopLag.clear();
  health.startDelay.clear();
  health.openConnections = 0;
}

void IntervalStats::continueGauges(const IntervalStats& before) {
  for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
    takeGauges(m_scenarios[i], before.m_scenarios[i]);
  }
  health.openConnections = before.health.openConnections;
}

bool operator==(const IntervalStats& a, const IntervalStats& b) {
  if (a.m_shape != b.m_shape || a.index != b.index || a.m_scenarios != b.m_scenarios || a.m_checks != b.m_checks ||
      a.m_jobs != b.m_jobs || a.errors != b.errors || a.exemplars != b.exemplars || a.health != b.health) {
    return false;
  }
  const SeriesStats none;
  return std::ranges::equal(a.m_series, b.m_series, [&none](const auto& left, const auto& right) {
    return (left ? *left : none) == (right ? *right : none);
  });
}

} // namespace tidemark
