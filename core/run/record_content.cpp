// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/record_content.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/plan/project_file.h"
#include "core/run/plan_shape.h"

namespace tidemark {

namespace {

void setCount(std::vector<std::uint32_t>& counts, std::size_t at, std::uint32_t value) {
  if (value > 0) {
    counts.resize(std::max(counts.size(), at + 1));
    counts[at] = value;
  }
}

} // namespace

RunRecord::Content::Content(std::shared_ptr<const RunPlan> runPlan, RunInfo runInfo)
    : plan(std::move(runPlan)),
      info(std::move(runInfo)),
      log(planShape(*plan)),
      runs(plannedRuns(*plan)),
      charts(plan->scenarios.size()),
      counts(plan->scenarios.size()) {}

void RunRecord::Content::addDigest(const SecondDigest& digest) {
  const std::int64_t second = digest.generator.second;
  generator.push_back(digest.generator);
  saturation.add(digest.generator);
  for (const SecondDigest::OfScenario& scenario : digest.scenarios) {
    ScenarioRun& run = runs[scenario.scenario.index()];
    charts[run.id.index()].push_back(scenario.point);
    if (run.isLive() && !scenario.rows.empty()) {
      run.endS = second + 1;
    }
    const auto at = static_cast<std::size_t>(std::max<std::int64_t>(second - run.startS, 0));
    for (const SecondDigest::RowCount& row : scenario.rows) {
      RowCounts& into = counts[run.id.index()][row.row.value];
      setCount(into.ok, at, row.ok);
      setCount(into.failed, at, row.failed);
    }
  }
}

void RunRecord::Content::addSeries(const SeriesInfo& added) {
  const auto [at, isNew] = seriesById.try_emplace(added.id, series.size());
  if (isNew) {
    series.push_back({.info = added, .seconds = {}, .values = {}});
  } else {
    series[at->second].info = added;
  }
}

void RunRecord::Content::addReadings(std::int64_t second, const std::vector<Reading>& values) {
  for (const Reading& reading : values) {
    if (!seriesById.contains(reading.id)) {
      SeriesInfo unpublished;
      unpublished.id = reading.id;
      unpublished.name = reading.id;
      addSeries(unpublished);
    }
    ReadingSeries& into = series[seriesById.at(reading.id)];
    into.seconds.push_back(static_cast<std::int32_t>(second));
    into.values.push_back(reading.value);
  }
}

void RunRecord::Content::setRun(const ScenarioRun& run) {
  runs[run.id.index()] = run;
  if (!run.isLive()) {
    trim(run);
  }
}

void RunRecord::Content::trim(const ScenarioRun& run) {
  std::erase_if(charts[run.id.index()], [end = run.lastS()](const ChartPoint& point) { return point.second >= end; });
}

std::string RunRecord::Content::planText() const {
  std::string text = fmt::format("{}\n{}\n{}\n{}\n{}/{}\n{}", plan->hash, plan->environment, plan->timeScale,
                                 plan->seed, plan->shard, plan->shardCount, saveText(plan->project));
  for (const std::string& name : plan->chosen) {
    text += fmt::format("chosen {} {}\n", name.size(), name);
  }
  return text;
}

} // namespace tidemark
