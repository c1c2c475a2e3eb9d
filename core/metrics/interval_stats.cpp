// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/interval_stats.h"

#include <algorithm>
#include <cassert>

namespace tidemark {

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
  countErrors(errors, kind, message, kMaxErrorKinds);
}

void IntervalStats::addErrors(const std::vector<ErrorCount>& others) {
  for (const ErrorCount& other : others) {
    countErrors(errors, other, other.message, kMaxMergedErrorKinds);
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
    m_scenarios[i].addCounts(other.m_scenarios[i]);
    if (addsGauges) {
      m_scenarios[i].addGauges(other.m_scenarios[i]);
    } else {
      m_scenarios[i].takeGauges(other.m_scenarios[i]);
    }
  }
  for (std::size_t i = 0; i < m_checks.size(); ++i) {
    m_checks[i].passed += other.m_checks[i].passed;
    m_checks[i].failed += other.m_checks[i].failed;
  }
  for (std::size_t i = 0; i < m_jobs.size(); ++i) {
    m_jobs[i].add(other.m_jobs[i]);
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
    scenario.clear();
  }
  std::ranges::fill(m_checks, CheckCounters{});
  std::ranges::fill(m_jobs, JobCounters{});
  errors.clear();
  exemplars.clear();
  health.clear();
}

void IntervalStats::continueGauges(const IntervalStats& before) {
  for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
    m_scenarios[i].takeGauges(before.m_scenarios[i]);
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
