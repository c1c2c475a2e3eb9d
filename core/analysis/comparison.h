// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/interval.h"
#include "core/run/run_record.h"
#include "core/run/stats.h"

namespace tidemark {

// What two runs are compared by, row by row. Pure functions on records; any thread that owns the record.

enum class ComparedMetric : std::uint8_t { count, okRate, p50, p95, p99, errorPercent };
inline constexpr std::size_t kComparedMetrics = 6;

// A figure with what is known about it. Units: count as it is, okRate 1/s, p50 to p99 ms of service time over all
// outcomes, errorPercent 0 to 100.
struct Estimate {
  std::optional<double> value; // none: no sample
  // 95 %. Percentiles by order statistics (percentile_interval.h), shares after Wilson (proportion.h), the rate by the
  // means of blocks of 10 s with Student's t (A. M. Law, Simulation Modeling and Analysis, batch means). None with too
  // few samples for it, and of a count.
  std::optional<Interval> interval;
  friend bool operator==(const Estimate&, const Estimate&) = default;
};

inline constexpr std::int64_t kRateBlockS = 10;
inline constexpr std::size_t kLeastRateBlocks = 6; // fewer blocks have no interval

// The mean of the blocks' rates with its interval; none under kLeastRateBlocks.
std::optional<Interval> rateInterval95(const std::vector<double>& blockRatesPerS);

// One row of a scenario over a window: a request, a transaction, a poll, or all requests together.
struct RowFigures {
  RowKind kind = RowKind::request;
  std::string name{}; // empty: all requests
  std::array<Estimate, kComparedMetrics> metrics{};
  [[nodiscard]] const Estimate& of(ComparedMetric metric) const { return metrics[static_cast<std::size_t>(metric)]; }
  [[nodiscard]] bool isTotal() const { return name.empty(); }
};

// A scenario of one run as it is compared.
struct ScenarioFigures {
  std::string scenario;
  Window window;
  std::int64_t saturatedS = 0;    // seconds of the window in which the generator was its own limit
  std::vector<RowFigures> rows{}; // in flow order, all requests last; empty where the window holds no second
};

// Nullopt: the scenario has no such window (no hold for `steady`). Costs one cut.
std::optional<ScenarioFigures> figuresOf(const RunRecord& record, ScenarioId scenario, const WindowSpec& window);

// What may be said of a change. better and worse only where both intervals are known and do not overlap, which is
// stricter than a test at 5 % (N. Schenker and J. F. Gentleman, The American Statistician 55, 2001). The intervals take
// requests as independent and know one run each: how far equal runs differ only repeats tell.
enum class ChangeJudgement : std::uint8_t {
  notJudged, // a count: it follows from the length of the window
  better,
  worse,
  noClearChange,
  tooFewSamples,
  notComparable,
};

enum class NotComparable : std::uint8_t { no, missingBefore, missingAfter, saturatedBefore, saturatedAfter };

struct Change {
  ComparedMetric metric = ComparedMetric::count;
  Estimate before;
  Estimate after;
  std::optional<double> difference; // after less before
  std::optional<double> percent;    // of before; none where before is 0
  ChangeJudgement judgement = ChangeJudgement::notJudged;
  friend bool operator==(const Change&, const Change&) = default;
};

// One figure before and after. More is better for okRate only.
Change changeOf(ComparedMetric metric, const Estimate& before, const Estimate& after);

struct RowChange {
  RowKind kind = RowKind::request;
  std::string name; // empty: all requests
  NotComparable why = NotComparable::no;
  std::array<Change, kComparedMetrics> changes;
};

// Rows of both by kind and name, in the order of `after`; those that only `before` has come before its total.
std::vector<RowChange> compare(const ScenarioFigures& before, const ScenarioFigures& after);

// In what two runs differ before they were measured.
enum class RunDifference : std::uint8_t {
  project,   // another name
  flow,      // user classes
  target,    // where it was sent
  load,      // of the scenario named
  scenarios, // only one of the runs has the scenario named
  timeScale,
  environment,
  machine, // processor, memory, operating system
  workers,
  version, // of Tidemark
};
struct Difference {
  RunDifference kind = RunDifference::project;
  std::string of; // the scenario, for load and scenarios
  std::string before, after;
  friend bool operator==(const Difference&, const Difference&) = default;
};
std::vector<Difference> differencesOf(const RunRecord& before, const RunRecord& after);

} // namespace tidemark
