// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/alert_thresholds.h"
#include "core/analysis/headroom.h"
#include "core/analysis/job_statistics.h"
#include "core/analysis/levels.h"
#include "core/analysis/littles_law.h"
#include "core/analysis/recovery.h"
#include "core/analysis/score.h"
#include "core/analysis/trend.h"
#include "core/analysis/usl.h"
#include "core/base/clock.h"
#include "core/metrics/interval_stats.h"
#include "core/plan/run_plan.h"
#include "core/report/search_model.h"
#include "core/report/series_model.h"
#include "core/report/traffic_model.h"
#include "core/run/run_event.h"
#include "core/run/scenario_run.h"
#include "core/run/stats.h"
#include "core/run/verdict.h"

namespace tidemark {

// A stage as it was run; seconds from the scenario's start.
struct StageModel {
  std::string name;
  StageKind kind = StageKind::hold;
  double fromS = 0;
  double toS = 0;
  double fromTarget = 0;
  double target = 0; // at its end: users, or arrivals a second
};

struct LoadModel {
  std::string model; // "users" "arrivals" "iterations" "search"
  std::string words; // the plan in sentences
  int peakUsers = 0; // planned
  std::optional<double> plannedS;
  std::vector<StageModel> stages;
};

// One SLO as judged. Values in the base unit of the limit.
struct SloModel {
  std::string metric;  // "p95"
  std::string of;      // names, joined by ", "; empty: all requests
  std::string latency; // "service" "response"; empty where the metric is no latency
  std::string window;
  std::string outcome; // "ok" "all" "failed": which the shown value is of
  Limit limit;
  std::optional<Limit> warn;
  std::optional<double> measured;
  std::optional<double> ratio;
  SloOutcome result = SloOutcome::notEvaluated;
  std::uint64_t samples = 0;
  bool fewSamples = false; // fewer than 20/(1−p) behind a percentile
  Sentence why;            // for not evaluated and not applicable
};

// A service's health as its health monitor saw it.
struct ServiceModel {
  std::string name;
  std::uint64_t checks = 0;
  std::uint64_t up = 0; // of the checks
  std::uint64_t healthChanges = 0;
  std::optional<std::uint64_t> restarts; // only container and process monitors see them
  std::optional<double> uptimeS;
  std::optional<std::string> stateAtEnd; // "up" "down"
  [[nodiscard]] std::optional<double> upPercent() const {
    return checks == 0 ? std::nullopt : std::optional(100.0 * static_cast<double>(up) / static_cast<double>(checks));
  }
};

struct ResourceModel {
  SeriesInfo info;
  std::optional<ReadingStats> stats; // none: no reading in the window
  std::optional<double> total;       // of a rate: Σ readings × 1 s, derived
  std::optional<Trend> trend;        // over the holds
  bool growing = false;
};

// 95 % interval of a percentile of service time, in ms; none with too few samples behind it.
struct PercentileBound {
  double percent = 50;
  std::optional<Interval> all;
  std::optional<Interval> ok;
};

// What happened, seconds from the scenario's start.
struct EventModel {
  double atS = 0;
  EventKind kind = EventKind::mark;
  std::string text;
};

// How the generator itself fared while the scenario ran.
struct GeneratorModel {
  std::optional<double> cpuPercentMax; // busiest worker, 100 = one core
  std::optional<double> loopLagP99Ms;
  std::optional<double> startDelayP99Ms;
  std::optional<double> capacityPerS; // what this machine can generate for the flow, by the self-test before the run
  std::optional<double> askedPerS;    // what the plan asks for at its highest; none where answers set the pace
  bool saturated = false;
  std::vector<std::int64_t> saturatedSeconds; // from the scenario's start
};

// Everything a report says about one scenario, over the window it is about.
struct ScenarioModel {
  std::string name;
  ScenarioKind kind = ScenarioKind::load;
  ScenarioState state = ScenarioState::notRun;
  std::string why;                   // not run: which requirement failed
  std::string runId;                 // empty: from no run
  std::optional<WallTime> startedAt; // none: not run
  std::string window;                // "whole", or what --window asked for
  double startS = 0;                 // run clock
  double durationS = 0;              // of the window
  Verdict verdict;
  Score score; // value only where the project gives weights
  bool scored = false;
  LoadModel load;
  TrafficTotals totals;
  std::uint64_t iterations = 0;
  std::uint64_t droppedIterations = 0;
  double peakUsers = 0; // highest number of active users in a second
  std::optional<double> meanUsers;
  RateAnalysis rate;   // all outcomes
  RateAnalysis okRate; // ok only
  LatencyLadders latencyMs;
  std::vector<ClassModel> classes;
  std::vector<RequestModel> requests;
  std::vector<JobStatistics> jobs;
  std::vector<PercentileBound> bounds; // of p50, p95, p99
  std::vector<ErrorModel> errors;      // of requests, most frequent first
  std::vector<ErrorModel> flowErrors;  // of transactions and polls, which are in no request total
  std::vector<SloModel> slos;
  std::vector<ServiceModel> services;
  std::vector<ResourceModel> resources;
  std::vector<EventModel> events;
  std::vector<Level> levels;
  std::optional<SearchModel> search; // of a capacity search
  GeneratorModel generator;
  // Derived by core/analysis.
  UslAttempt usl;
  std::vector<LittleCheck> little;
  std::vector<Headroom> headroom; // busiest first
  std::vector<Recovery> recoveries;
  std::optional<Trend> latencyTrend;
  std::optional<double> sequentialBoundPerS; // 1/R a user
  std::vector<AlertThreshold> alerts;
  ScenarioSeries series; // for figures
  [[nodiscard]] bool hasRun() const { return startedAt.has_value(); }
};

} // namespace tidemark
