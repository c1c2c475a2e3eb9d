// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/metrics/counters.h"
#include "core/metrics/error_count.h"
#include "core/metrics/exemplar.h"
#include "core/metrics/generator_health.h"
#include "core/metrics/series_stats.h"

namespace tidemark {

// Sizes that an interval's arrays have for one plan.
struct StatsShape {
  std::size_t scenarios = 0;
  std::size_t rows = 0;
  std::size_t classes = 0;
  std::size_t checks = 0; // checks are counted per scenario: index scenario × checks + check
  std::size_t jobs = 0;   // likewise
  // Whether decode() reads it back: no product of scenarios and another size is over kMaxCells.
  [[nodiscard]] bool isStorable() const;
  static constexpr std::size_t kMaxCells = 1U << 20;
  friend bool operator==(const StatsShape&, const StatsShape&) = default;
};

// All that was recorded over one interval: by one worker over a beat, or, merged, by all over a beat, a second,
// a minute, an hour. Reused: clear() keeps memory.
class IntervalStats {
public:
  IntervalStats() = default;
  explicit IntervalStats(const StatsShape& shape);

  std::int64_t index = 0; // which interval: beat number, or second, counted from the run clock's zero

  // The series of a row in a scenario, created on first use.
  SeriesStats& series(ScenarioId scenario, RowId row) {
    std::unique_ptr<SeriesStats>& series = m_series[cell(scenario, row)];
    if (!series) [[unlikely]] {
      series = std::make_unique<SeriesStats>();
    }
    return *series;
  }
  [[nodiscard]] const SeriesStats* find(ScenarioId scenario, RowId row) const; // null: nothing recorded
  ScenarioCounters& scenario(ScenarioId id) { return m_scenarios[id.index()]; }
  [[nodiscard]] const ScenarioCounters& scenario(ScenarioId id) const { return m_scenarios[id.index()]; }
  CheckCounters& check(ScenarioId scenario, CheckId id) {
    return m_checks[scenario.index() * m_shape.checks + id.index()];
  }
  [[nodiscard]] const CheckCounters& check(ScenarioId scenario, CheckId id) const {
    return m_checks[scenario.index() * m_shape.checks + id.index()];
  }
  JobCounters& job(ScenarioId scenario, JobId id) { return m_jobs[scenario.index() * m_shape.jobs + id.index()]; }
  [[nodiscard]] const JobCounters& job(ScenarioId scenario, JobId id) const {
    return m_jobs[scenario.index() * m_shape.jobs + id.index()];
  }

  // A sample into its series and, when it counts for its class, into the class's requests (not when aborted).
  void record(const Sample& sample);
  void countError(ScenarioId scenario, const Sample& sample, std::string_view message);

  std::vector<ErrorCount> errors;
  std::vector<Exemplar> exemplars; // of a worker's beat: at most 2 failed and 1 slowest
  GeneratorHealth health;

  // Adds counts; gauges: `Merge::workers` adds them up (same moment, other worker), `Merge::time` takes the
  // later one's (other is later). Shapes must be equal.
  // `done` of workers: all are. `index` is the caller's. What is added to must have begun empty or decoded.
  enum class Merge { workers, time };
  void add(const IntervalStats& other, Merge how);
  void clear();
  // Starts with the gauges that `before` ended with.
  void continueGauges(const IntervalStats& before);
  [[nodiscard]] const StatsShape& shape() const { return m_shape; }

  // One blob, without exemplars (the store keeps those as rows). Not compressed. Bytes that are not such a blob are
  // `corrupt`; memory stays within what kMaxCells allows and a small multiple of the bytes' histograms.
  [[nodiscard]] std::string encode() const;
  static Result<IntervalStats> decode(std::string_view bytes);
  friend bool operator==(const IntervalStats& a, const IntervalStats& b);

private:
  [[nodiscard]] std::size_t cell(ScenarioId scenario, RowId row) const {
    return scenario.index() * m_shape.rows + row.index();
  }
  void addErrors(const std::vector<ErrorCount>& others);

  StatsShape m_shape;
  bool m_blank = true; // nothing was added since construction or clear(): there is no other worker's gauge yet
  std::vector<std::unique_ptr<SeriesStats>> m_series; // by scenario × rows + row; null until used, kept by clear()
  std::vector<ScenarioCounters> m_scenarios;
  std::vector<CheckCounters> m_checks;
  std::vector<JobCounters> m_jobs;
};

} // namespace tidemark
