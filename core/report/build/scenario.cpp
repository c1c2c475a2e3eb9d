// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/scenario.h"

#include <algorithm>

#include "core/analysis/percentile_interval.h"
#include "core/analysis/sequential_bound.h"
#include "core/plan/describe.h"
#include "core/plan/slo_plan.h"
#include "core/report/build/errors.h"
#include "core/report/build/monitoring.h"
#include "core/report/build/pace.h"
#include "core/report/build/search.h"
#include "core/report/build/series.h"
#include "core/report/build/slos.h"
#include "core/report/build/traffic.h"

namespace tidemark {

namespace {

LoadModel loadModel(const ScenarioPlan& plan, const ScenarioRun& run) {
  LoadModel load;
  load.model = loadModelName(plan.load);
  load.words = describeLoad(plan);
  load.peakUsers = plan.peakUsers;
  if (plan.planned > Nanos::zero()) {
    load.plannedS = toSeconds(plan.planned);
  }
  for (const StagePlan& stage : run.hasRun() ? run.stages : plan.stages) {
    load.stages.push_back(
        {stage.name, stage.kind, toSeconds(stage.from), toSeconds(stage.to), stage.fromTarget, stage.toTarget});
  }
  return load;
}

std::vector<SloResult> resultsOf(const std::vector<SloResult>& results, ScenarioId scenario) {
  std::vector<SloResult> own;
  std::ranges::copy_if(results, std::back_inserter(own),
                       [&](const SloResult& result) { return result.scenario == scenario; });
  return own;
}

// A scenario that no run delivers keeps its SLOs: shown, never judged.
std::vector<SloResult> unjudged(const RunPlan& all, const ScenarioPlan& plan, const Sentence& why) {
  std::vector<SloResult> results;
  for (std::size_t i = 0; i < plan.slos.size(); ++i) {
    SloResult& result = results.emplace_back();
    result.scenario = plan.id;
    result.index = i;
    result.outcome = plan.slos[i].applicable ? SloOutcome::notEvaluated : SloOutcome::notApplicable;
    result.why = plan.slos[i].applicable ? why : lackOf(plan.slos[i], plan, all);
  }
  return results;
}

ScenarioRun absentRun(const ScenarioPlan& plan, const Sentence& why) {
  ScenarioRun run;
  run.id = plan.id;
  run.state = ScenarioState::notRun;
  run.why = why.text();
  return run;
}

// What can be said before the first request: names, plan, verdict.
ScenarioModel plannedModel(const RunSet& set, ScenarioId id, const std::vector<SloResult>& results) {
  const ScenarioPlan& plan = set.plan().scenarios[id.index()];
  const ScenarioSource& source = set.sources()[id.index()];
  const ScenarioRun run = source.record == nullptr ? absentRun(plan, source.why) : source.run();
  ScenarioModel model;
  model.name = plan.name;
  model.kind = plan.kind;
  model.state = run.state;
  model.why = run.why;
  model.runId = source.record == nullptr ? std::string{} : source.record->info().id;
  model.load = loadModel(plan, run);
  model.verdict = verdictOf(set, results, id);
  model.slos =
      sloModels(plan, source.record == nullptr ? unjudged(set.plan(), plan, source.why) : resultsOf(results, id));
  model.scored = !set.latest().plan().project.report.score.empty();
  return model;
}

void addUsers(ScenarioModel& model, const Stats& stats) {
  double sum = 0;
  for (const ChartPoint& point : stats.seconds) {
    model.peakUsers = std::max(model.peakUsers, static_cast<double>(point.users));
    sum += static_cast<double>(point.users);
  }
  if (!stats.seconds.empty()) {
    model.meanUsers = sum / static_cast<double>(stats.seconds.size());
  }
}

void addTraffic(ScenarioModel& model, const ScenarioCut& cut) {
  const std::vector<RowId> rows = requestRows(cut);
  const SeriesStats requests = cut.stats.rows(rows);
  const ScenarioCounters& counters = cut.stats.sum.scenario(cut.id());
  model.totals = trafficTotals(requests, cut.stats.durationS);
  model.iterations = counters.iterations;
  model.droppedIterations = counters.droppedIterations;
  model.rate = rateAnalysis(cut.record, cut.stats.window, rows, false);
  model.okRate = rateAnalysis(cut.record, cut.stats.window, rows, true);
  model.latencyMs = ladders(requests);
  model.latencyMs.response = ladderMs(cut.stats.row(cut.runPlan().iterationRow()).responseAll());
  model.sequentialBoundPerS = sequentialBoundPerS(requests.ok);
  for (const double percent : {50.0, 95.0, 99.0}) {
    model.bounds.push_back(
        {percent, percentileIntervalMs(requests.all(), percent), percentileIntervalMs(requests.ok, percent)});
  }
  model.requests = requestModels(cut);
}

std::vector<ClassModel> classModels(const ScenarioCut& cut, const std::vector<double>& usersMax) {
  const ScenarioCounters& counters = cut.stats.sum.scenario(cut.id());
  std::vector<ClassModel> models;
  for (const ClassShare& share : cut.plan.classes) {
    const std::size_t i = share.id.index();
    ClassModel model;
    model.name = cut.runPlan().project.userClasses[i].name;
    model.pace = paceText(cut.runPlan().project.userClasses[i]);
    model.users = usersMax[i];
    model.iterations = i < counters.classIterations.size() ? counters.classIterations[i] : 0;
    model.requests = i < counters.classRequests.size() ? counters.classRequests[i] : 0;
    if (cut.stats.durationS > 0) {
      model.ratePerS = static_cast<double>(model.requests) / cut.stats.durationS;
    }
    models.push_back(std::move(model));
  }
  return models;
}

void addAnalysis(ScenarioModel& model, const ScenarioSource& source, const std::vector<SloResult>& own) {
  const RunRecord& record = *source.record;
  const ScenarioId id = source.id;
  model.levels = levelsOf(record, id);
  model.search = searchModel(record, id, model.levels);
  model.usl = fitUsl(loadPoints(model.levels));
  model.little = littleChecks(record, id);
  model.headroom = utilisations(record, id);
  model.recoveries = recoveries(record, id);
  model.latencyTrend = latencyTrend(record, id);
  model.alerts = alertThresholds(record, id);
  if (model.scored) {
    model.score = scoreOf(record, id, own);
  }
}

} // namespace

ScenarioModel scenarioModel(const RunSet& set, ScenarioId scenario, const Window& window,
                            const std::vector<SloResult>& results) {
  const ScenarioSource& source = set.sources()[scenario.index()];
  ScenarioModel model = plannedModel(set, scenario, results);
  if (!source.hasRun()) {
    return model;
  }
  const ScenarioCut cut{*source.record, source.plan(), tidemark::cut(*source.record, window)};
  model.startedAt = source.record->info().startedAt + std::chrono::seconds(source.run().startS);
  model.startS = static_cast<double>(source.run().startS);
  model.window = window.name;
  model.durationS = cut.stats.durationS;
  addUsers(model, cut.stats);
  addTraffic(model, cut);
  addAnalysis(model, source, resultsOf(results, scenario));
  model.jobs = jobStatistics(*source.record, window);
  ErrorModels errors = errorModels(cut);
  model.errors = std::move(errors.requests);
  model.flowErrors = std::move(errors.flow);
  model.services = serviceModels(cut);
  model.resources = resourceModels(cut);
  model.events = eventModels(cut);
  model.generator = generatorModel(cut);
  model.series = scenarioSeries(cut);
  model.classes = classModels(cut, model.series.classUsersMax);
  return model;
}

} // namespace tidemark
