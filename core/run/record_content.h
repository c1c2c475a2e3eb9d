// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/run/exemplar_set.h"
#include "core/run/run_record.h"
#include "core/run/saturation.h"
#include "core/run/second_digest.h"
#include "core/run/second_log.h"

namespace tidemark {

// What a RunRecord holds; the run file's reader fills it directly.
struct RunRecord::Content {
  Content(std::shared_ptr<const RunPlan> runPlan, RunInfo runInfo);

  void addDigest(const SecondDigest& digest);
  void addReadings(std::int64_t second, const std::vector<Reading>& values);
  void addSeries(const SeriesInfo& info);
  void setRun(const ScenarioRun& run);
  // Chart points and counts end where the scenario does.
  void trim(const ScenarioRun& run);
  // The bytes that sha256 begins with; the same for a plan and for what was restored from its file.
  [[nodiscard]] std::string planText() const;

  std::shared_ptr<const RunPlan> plan;
  RunInfo info;
  SecondLog log;
  std::vector<ScenarioRun> runs;
  std::vector<std::vector<ChartPoint>> charts;                      // by scenario
  std::vector<std::unordered_map<std::uint32_t, RowCounts>> counts; // by scenario, then row
  std::vector<GeneratorPoint> generator;
  SaturationRule saturation;
  std::vector<ReadingSeries> series;
  std::unordered_map<std::string, std::size_t> seriesById;
  std::vector<RunEvent> events;
  ExemplarSet exemplars;
  std::vector<std::pair<std::string, std::string>> notMeasured;
  std::string sha256; // empty: not computed since something was added
  std::vector<Annotation> annotations;
};

} // namespace tidemark
