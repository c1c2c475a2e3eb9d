// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/metrics/interval_stats.h"
#include "core/monitor/probe.h"
#include "core/plan/run_plan.h"
#include "core/run/annotations.h"
#include "core/run/run_event.h"
#include "core/run/scenario_run.h"
#include "core/run/snapshot.h"
#include "core/run/span_source.h"

namespace tidemark {

// Facts about a run that are not measurements. Stored with it.
struct RunInfo {
  std::string id;      // UUID
  std::string version; // of Tidemark
  WallTime startedAt{};
  std::optional<WallTime> endedAt;
  bool complete = false;    // ended by itself, every scenario run or rightly skipped
  bool interrupted = false; // SIGINT, SIGTERM, Stop or Abort by hand
  int workers = 1;
  std::string os, kernel, cpu;
  int cores = 0;
  std::int64_t memoryBytes = 0;
  std::string verdict{};               // its id, as judged when the run ended; empty: not written down
  std::optional<double> generatorPerS; // requests that it can generate for this plan, by the self-test before the run
  // What somebody set for the report afterwards: the project as text, of which `report` counts; empty: as recorded.
  std::string report{};
};

// Seconds [from, to) of the run clock.
struct SecondSpan {
  std::int64_t from = 0;
  std::int64_t to = 0;
  [[nodiscard]] std::int64_t length() const { return to > from ? to - from : 0; }
  [[nodiscard]] bool contains(std::int64_t second) const { return from <= second && second < to; }
  friend bool operator==(const SecondSpan&, const SecondSpan&) = default;
};

// A few numbers of one second of one scenario, for charts; computed once when the second is added. 72 bytes a second
// and scenario, with 4 more an outcome in a second in which something failed.
struct ChartPoint {
  std::int32_t second = 0;
  float users = 0;     // active: inside an iteration or between two
  float busyUsers = 0; // inside an iteration
  float ratePerS = 0;
  float okRatePerS = 0;
  float failedPerS = 0;
  float p50Ms = 0, p95Ms = 0, p99Ms = 0, maxMs = 0; // NaN: no sample
  float droppedPerS = 0;
  float iterationsPerS = 0;
  std::vector<std::uint32_t> outcomes; // count by Outcome, only when something failed; else empty
};

// Ok and failed requests of one row by second, from the scenario's start: what every rate is made of. 4 bytes a second
// and row, 8 when requests of it fail.
struct RowCounts {
  std::vector<std::uint32_t> ok; // may be shorter than the scenario: the rest is 0
  std::vector<std::uint32_t> failed;
};

// How the generator itself fared in one second.
struct GeneratorPoint {
  std::int32_t second = 0;
  float busyPercent = 0;     // busiest worker
  float loopLagP99Ms = 0;    // NaN: no timer was due
  float startDelayP99Ms = 0; // NaN: nothing was scheduled
};

// Readings of one monitor series: parallel arrays, a missing second is a gap.
struct ReadingSeries {
  SeriesInfo info;
  std::vector<std::int32_t> seconds;
  std::vector<double> values;
};

// A run as it can be read: growing while it runs, or opened from a file. Seconds are kept encoded and merged by
// minute and hour, so any window is answered exactly and quickly; with keepIn(), memory holds the hours, the last
// minutes and seconds, and what charts need. Not thread-safe, reading included: one owner thread; a live run's windows
// keep one of their own, fed by snapshots.
class RunRecord {
public:
  struct Content; // opaque outside core/run
  RunRecord(std::shared_ptr<const RunPlan> plan, RunInfo info);
  explicit RunRecord(std::unique_ptr<Content> content);
  ~RunRecord();
  RunRecord(RunRecord&&) noexcept;
  RunRecord& operator=(RunRecord&&) noexcept;

  // Where the run is kept besides, such as RunStore::spans(): what is kept there for good may leave memory, and sums
  // and seconds fetch it when they need it. A run opened from a file has that file.
  void keepIn(std::unique_ptr<SpanSource> source);
  // The first failure to fetch: sums may lack a part since then, so no figure is to be told without it. The verdict is
  // not evaluated then, and no report is made.
  [[nodiscard]] const std::optional<Error>& readFailure() const;

  // Takes what a snapshot completes: second, readings, events, scenario states.
  void add(const Snapshot& snapshot);
  // The last second as this record packed it, for Snapshot::packed; empty before the first.
  [[nodiscard]] std::string lastPacked() const;

  [[nodiscard]] const RunPlan& plan() const;
  [[nodiscard]] std::shared_ptr<const RunPlan> sharedPlan() const;
  [[nodiscard]] const RunInfo& info() const;
  RunInfo& info();
  [[nodiscard]] const std::vector<ScenarioRun>& scenarios() const; // one for each plan().scenarios
  [[nodiscard]] std::int64_t seconds() const;                      // recorded length

  // Sum of the seconds of `span`; exact. Seconds outside the record count as empty.
  [[nodiscard]] IntervalStats sum(SecondSpan span) const;
  // One second, or null when nothing was recorded in it.
  [[nodiscard]] std::optional<IntervalStats> second(std::int64_t second) const;

  [[nodiscard]] const std::vector<ChartPoint>& chart(ScenarioId scenario) const;
  // Null: the row never occurred in the scenario.
  [[nodiscard]] const RowCounts* counts(ScenarioId scenario, RowId row) const;
  [[nodiscard]] const std::vector<GeneratorPoint>& generator() const;
  [[nodiscard]] const std::vector<ReadingSeries>& readings() const;
  [[nodiscard]] const ReadingSeries* series(const std::string& id) const; // null: no such series
  void addSeries(const SeriesInfo& info);                                 // published by a probe
  [[nodiscard]] const std::vector<RunEvent>& events() const;
  [[nodiscard]] const std::vector<Exemplar>& exemplars() const; // bounded: failed first seen by kind, slowest by row
  // What was asked for and not measured: monitor, why.
  [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& notMeasured() const;
  void addNotMeasured(std::string item, std::string why);
  // What people say about the run, as the file has it: stated, part of no figure and not of the digest. Whoever changes
  // the file sets them again.
  [[nodiscard]] const std::vector<Annotation>& annotations() const;
  void setAnnotations(std::vector<Annotation> annotations);
  // Seconds in which the generator was saturated: three or more in a row with a loop lag p99 over 10 ms or a worker
  // over 90 % busy.
  [[nodiscard]] const std::vector<std::int64_t>& saturatedSeconds() const;
  // SHA-256 of plan, per-second rows, readings and engine events in key order. Checks every second on the way; empty,
  // and readFailure(): one of them cannot be read.
  [[nodiscard]] std::string sha256() const;

private:
  std::unique_ptr<Content> m_content;
};

} // namespace tidemark
