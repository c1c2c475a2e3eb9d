// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/metrics/interval_stats.h"
#include "core/run/run_record.h"

namespace tidemark {

// Which part of a run: a scenario, and seconds of the run clock inside it. A stage owns the seconds that lie
// entirely inside it; `steady` is the union of hold stages.
struct Window {
  ScenarioId scenario;
  std::vector<SecondSpan> spans; // disjoint, rising
  std::string name;              // "whole", "steady", "stage Plateau", "90s..150s"
  [[nodiscard]] std::int64_t lengthS() const;
  [[nodiscard]] bool contains(std::int64_t second) const;
};

Window wholeWindow(const RunRecord& record, ScenarioId scenario);
// Nullopt: the scenario has no such stage or no hold.
std::optional<Window> windowOf(const RunRecord& record, ScenarioId scenario, const WindowSpec& spec);
Window spanWindow(const RunRecord& record, ScenarioId scenario, double fromS, double toS); // from the scenario's start

// Everything counted in a window of one scenario: the only place where seconds are summed. Live figures,
// SLOs, tables, report and mouse selections all read this.
struct Stats {
  Window window;
  double durationS = 0;
  IntervalStats sum; // counts of the scenario (other scenarios' series may be present; read through the functions)
  std::vector<ChartPoint> seconds;

  // Series of one row, or of several added up; empty stats when nothing was recorded.
  [[nodiscard]] SeriesStats row(RowId row) const;
  [[nodiscard]] SeriesStats rows(const std::vector<RowId>& rows) const;
  // All request rows: what totals and SLOs without `of` count.
  [[nodiscard]] SeriesStats requests(const RunPlan& plan) const;
};

Stats cut(const RunRecord& record, const Window& window);
// Its sum alone.
IntervalStats sumOf(const RunRecord& record, const Window& window);

// --- formulas of reports.md section 3 that an SLO can name; everything returns nullopt when there is no sample ----

struct RateAnalysis {
  std::optional<double> startupS;       // seconds until 90 % of the steady mean
  std::optional<double> steadyLowPerS;  // 5th percentile of 1-s rates in holds
  std::optional<double> steadyHighPerS; // 95th
  std::optional<double> steadyMeanPerS;
  std::optional<double> peakPerS; // highest mean over 10 s (or the whole window if shorter)
  double peakWindowS = 10;
  std::optional<double> variationPercent; // coefficient of variation of 10-s rates in holds
};
// `rows` empty: all requests.
RateAnalysis rateAnalysis(const RunRecord& record, const Window& window, const std::vector<RowId>& rows, bool okOnly);
RateAnalysis rateAnalysis(const RunRecord& record, const Window& window, const std::vector<RowId>& rows,
                          OutcomeFilter filter);

// mean, p50…, in ms, of a histogram; count/min/max included. cli.md LADDER.
struct Ladder {
  std::uint64_t count = 0;
  double min = 0, mean = 0, stddev = 0;
  double p50 = 0, p66 = 0, p75 = 0, p80 = 0, p90 = 0, p95 = 0, p98 = 0, p99 = 0, p999 = 0, p9999 = 0;
  double max = 0;
  friend bool operator==(const Ladder&, const Ladder&) = default;
};
// The percentiles of a ladder, as report.json names them.
struct LadderRung {
  const char* key;
  double percent;
  double Ladder::* value;
};
inline constexpr std::array kLadderRungs{
    LadderRung{"p50", 50, &Ladder::p50},      LadderRung{"p66", 66, &Ladder::p66},
    LadderRung{"p75", 75, &Ladder::p75},      LadderRung{"p80", 80, &Ladder::p80},
    LadderRung{"p90", 90, &Ladder::p90},      LadderRung{"p95", 95, &Ladder::p95},
    LadderRung{"p98", 98, &Ladder::p98},      LadderRung{"p99", 99, &Ladder::p99},
    LadderRung{"p99.9", 99.9, &Ladder::p999}, LadderRung{"p99.99", 99.99, &Ladder::p9999},
};

std::optional<Ladder> ladderMs(const LatencyHistogram& histogram); // nullopt when empty

// Mean, p95, max … of one monitor series over a window.
struct ReadingStats {
  double min = 0, mean = 0, p95 = 0, max = 0;
  std::size_t count = 0;
  std::int64_t gaps = 0; // seconds without a reading between the first and the last, in a series due each second
};
// Seconds from one reading to the next where none is missing: at most a quarter of the distances is smaller. A health
// check comes each 5 s, most series each second.
std::int64_t readingEveryS(const ReadingSeries& series);
// Seconds between two readings that are due apart are no gap; one second of delay of such a reading is none either.
std::optional<ReadingStats> readingStats(const ReadingSeries& series, const Window& window);

// The value at rank ceil(share · n) of sorted values; at least one.
double valueAtShare(const std::vector<double>& sorted, double share);
// Coefficient of variation in percent (n − 1); nullopt under two values or without a positive mean.
std::optional<double> variationPercentOf(const std::vector<double>& values);

} // namespace tidemark
