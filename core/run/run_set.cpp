// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_set.h"

#include <algorithm>
#include <ranges>
#include <tuple>

#include "core/run/slo_evaluator.h"

namespace tidemark {

namespace {

bool startedBefore(const RunRecord* a, const RunRecord* b) {
  return std::tie(a->info().startedAt, a->info().id) < std::tie(b->info().startedAt, b->info().id);
}

bool sameRun(const RunRecord* a, const RunRecord* b) { return a->info().id == b->info().id; }

std::optional<ScenarioId> scenarioNamed(const RunRecord& record, const std::string& name) {
  const auto& scenarios = record.plan().scenarios;
  const auto found = std::ranges::find(scenarios, name, &ScenarioPlan::name);
  return found == scenarios.end() ? std::nullopt : std::optional(found->id);
}

std::shared_ptr<const RunPlan> wholeOf(const RunRecord& record) {
  return record.plan().chosen.empty() ? record.sharedPlan() : std::make_shared<const RunPlan>(wholePlan(record.plan()));
}

// The latest of the runs in which the scenario is complete.
ScenarioSource completeSource(const std::vector<const RunRecord*>& records, const std::string& name) {
  ScenarioSource source{.record = nullptr, .id = {}, .chosen = false, .why = sentence("not chosen in any of the runs")};
  for (const RunRecord* record : records | std::views::reverse) {
    const std::optional<ScenarioId> id = scenarioNamed(*record, name);
    if (id && record->scenarios()[id->index()].state == ScenarioState::complete) {
      return {.record = record, .id = *id, .chosen = true, .why = {}};
    }
    if (id && !source.chosen) {
      source.chosen = true;
      source.why = sentence("complete in none of the {} runs", records.size());
    }
  }
  return source;
}

Result<void> checkJoinable(const NamedRun& first, const NamedRun& other) {
  const RunPlan& a = first.record->plan();
  const RunPlan& b = other.record->plan();
  if (b.shardCount > 1) {
    return fail(ErrorCode::usage, sentence("it is shard {} of {}, not a whole run", b.shard, b.shardCount), other.name,
                sentence("merge the shards of a run before it is joined with others"));
  }
  if (a.hash != b.hash) {
    return fail(ErrorCode::usage, sentence("runs of different plans: {} and {}", a.hash, b.hash),
                first.name + ", " + other.name, sentence("report each of them by itself"));
  }
  return {};
}

} // namespace

RunSet::RunSet(const RunRecord& record) : m_plan(wholeOf(record)), m_runs{&record} { takeAny(record); }

RunSet::RunSet(std::vector<const RunRecord*> records) : m_given(records.size()), m_plan(wholeOf(*records.back())) {
  takeComplete(records);
}

void RunSet::takeAny(const RunRecord& record) {
  for (const ScenarioPlan& scenario : m_plan->scenarios) {
    const std::optional<ScenarioId> id = scenarioNamed(record, scenario.name);
    m_sources.push_back(
        id ? ScenarioSource{.record = &record, .id = *id, .chosen = true, .why = {}}
           : ScenarioSource{.record = nullptr, .id = {}, .chosen = false, .why = sentence("not chosen")});
  }
}

void RunSet::takeComplete(const std::vector<const RunRecord*>& records) {
  for (const ScenarioPlan& scenario : m_plan->scenarios) {
    m_sources.push_back(completeSource(records, scenario.name));
  }
  std::ranges::copy_if(records, std::back_inserter(m_runs), [this](const RunRecord* record) {
    return std::ranges::any_of(m_sources, [record](const ScenarioSource& source) { return source.record == record; });
  });
  if (m_runs.empty()) {
    m_runs.push_back(records.back());
  }
}

Result<RunSet> RunSet::join(std::span<const NamedRun> runs) {
  if (runs.empty()) {
    return fail(ErrorCode::usage, sentence("no run was given"));
  }
  std::vector<const RunRecord*> records;
  for (const NamedRun& run : runs) {
    records.push_back(run.record);
  }
  std::ranges::sort(records, startedBefore);
  const auto repeated = std::ranges::unique(records, sameRun);
  records.erase(repeated.begin(), repeated.end());
  if (records.size() == 1) {
    return RunSet(*records.front());
  }
  for (const NamedRun& run : runs) {
    if (const Result<void> joinable = checkJoinable(runs.front(), run); !joinable) {
      return std::unexpected(joinable.error());
    }
  }
  return RunSet(std::move(records));
}

std::vector<SloResult> judgeAll(const RunSet& set) {
  std::vector<SloResult> results;
  for (const ScenarioPlan& scenario : set.plan().scenarios) {
    const ScenarioSource& source = set.sources()[scenario.id.index()];
    if (source.record == nullptr) {
      continue;
    }
    for (SloResult& result : judgeScenario(*source.record, source.id)) {
      result.scenario = scenario.id;
      results.push_back(std::move(result));
    }
  }
  return results;
}

} // namespace tidemark
