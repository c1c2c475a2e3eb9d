// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_report.h"

#include <algorithm>
#include <utility>

#include "core/report/build/judgements.h"
#include "core/report/build/not_measured.h"
#include "core/report/build/readiness.h"
#include "core/report/build/report_window.h"
#include "core/report/build/scenario.h"
#include "core/report/consistency/consistency.h"
#include "core/report/findings/findings.h"
#include "core/report/report_options.h"
#include "core/report/report_template.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

RunModel runModel(const RunRecord& record) {
  const RunInfo& info = record.info();
  const RunPlan& plan = record.plan();
  RunModel run;
  run.id = info.id;
  run.project = plan.project.name;
  run.environment = plan.environment;
  run.planHash = plan.hash;
  run.sha256 = record.sha256();
  run.version = info.version;
  run.startedAt = info.startedAt;
  run.endedAt = info.endedAt;
  run.durationS = static_cast<double>(record.seconds());
  run.complete = info.complete;
  run.timeScale = plan.timeScale;
  run.seed = plan.seed;
  run.workers = info.workers;
  run.shard = plan.shard;
  run.shardCount = plan.shardCount;
  run.os = info.os;
  run.kernel = info.kernel;
  run.cpu = info.cpu;
  run.cores = info.cores;
  run.memoryBytes = info.memoryBytes;
  return run;
}

std::vector<RunPartModel> runParts(const RunSet& set) {
  std::vector<RunPartModel> parts;
  for (const RunRecord* record : set.runs()) {
    const RunInfo& info = record->info();
    RunPartModel part{info.id, record->sha256(), info.startedAt, info.endedAt, info.complete, record->plan().seed, {}};
    for (const ScenarioSource& source : set.sources()) {
      if (source.record == record) {
        part.scenarios.push_back(source.plan().name);
      }
    }
    parts.push_back(std::move(part));
  }
  return parts;
}

RunTotals runTotals(const std::vector<ScenarioModel>& scenarios) {
  RunTotals totals;
  totals.scenarios = scenarios.size();
  for (const ScenarioModel& scenario : scenarios) {
    totals.notRun += scenario.hasRun() ? 0U : 1U;
    totals.passed += scenario.verdict.outcome == VerdictOutcome::pass ? 1U : 0U;
    totals.failed += scenario.verdict.outcome == VerdictOutcome::fail ? 1U : 0U;
    totals.requests += scenario.totals.requests;
    totals.okRequests += scenario.totals.ok;
    totals.failedRequests += scenario.totals.failed;
    totals.bytesReceived += scenario.totals.bytesReceived;
    totals.durationS += scenario.durationS;
  }
  return totals;
}

// What people said about the runs afterwards stands where their notes in the project stand: with their names.
void addStatedNotes(ReportOptions& options, const RunSet& set) {
  for (const RunRecord* record : set.runs()) {
    for (const Annotation& each : record->annotations()) {
      if (each.kind == AnnotationKind::note) {
        options.notes.push_back(
            {.section = each.section, .text = each.text, .takes = {}, .by = each.by, .on = statedDay(each)});
      }
    }
  }
}

ReportModel namedModel(const RunSet& set, ReportOptions options, std::string templateName) {
  const RunRecord& record = set.latest();
  const Project& project = record.plan().project;
  ReportModel model;
  model.options = std::move(options);
  addStatedNotes(model.options, set);
  model.title = model.options.title.empty() ? project.name : model.options.title;
  model.templateName = std::move(templateName);
  model.purpose = project.purpose;
  model.run = runModel(record);
  model.runs = runParts(set);
  model.authorization = project.authorization;
  model.authorization.hosts = record.plan().authorisedHosts;
  for (const TargetPlan& target : record.plan().targets) {
    model.targets.push_back({target.name, target.url, target.tls});
  }
  return model;
}

void addScenarios(ReportModel& model, const RunSet& set, const std::vector<Window>& windows) {
  const std::vector<SloResult> results = judgeAll(set);
  std::vector<Score> scores;
  for (const ScenarioPlan& scenario : set.plan().scenarios) {
    model.scenarios.push_back(scenarioModel(set, scenario.id, windows[scenario.id.index()], results));
    if (model.scenarios.back().hasRun()) {
      scores.push_back(model.scenarios.back().score);
    }
  }
  model.verdict = verdictOf(set, results, std::nullopt);
  model.scored = !model.options.score.empty();
  if (model.scored) {
    model.score = runScore(scores);
  }
  model.totals = runTotals(model.scenarios);
}

// Sections that the project chose must exist.
Result<void> checkSections(const ReportOptions& options, const ReportTemplate& known) {
  for (const std::string& id : options.sections) {
    if (findSection(id) != nullptr) {
      continue;
    }
    std::string names;
    for (const std::string_view section : known.sections) {
      names += (names.empty() ? "" : ", ") + std::string(section);
    }
    return fail(ErrorCode::invalidProject, "there is no section \"" + id + "\"", "/report/sections",
                "the sections are: " + names);
  }
  return {};
}

// Figures that lack a part of a run are none.
Result<void> readWhole(const RunSet& set) {
  for (const RunRecord* record : set.runs()) {
    if (record->readFailure()) {
      return std::unexpected(*record->readFailure());
    }
  }
  return {};
}

Result<ReportModel> checked(ReportModel model) {
  const std::vector<Violation> found = violations(model);
  if (found.empty()) {
    return model;
  }
  return fail(ErrorCode::internal, std::string(found.front().rule) + ": " + found.front().detail, "report",
              "the run file is kept; please send it with the log");
}

} // namespace

Result<ReportModel> buildReport(const RunRecord& record, const ReportRequest& request) {
  return buildReport(RunSet(record), request);
}

Result<ReportModel> buildReport(const RunSet& set, const ReportRequest& request) {
  Result<ReportOptions> options = reportOptions(set.latest());
  if (!options) {
    return std::unexpected(options.error());
  }
  const std::string wanted = request.templateName.empty() ? options->templateName : request.templateName;
  const Result<const ReportTemplate*> found = findTemplate(wanted);
  if (!found) {
    return std::unexpected(found.error());
  }
  if (const Result<void> sections = checkSections(*options, **found); !sections) {
    return std::unexpected(sections.error());
  }
  const Result<std::vector<Window>> windows = reportWindows(set, request.window);
  if (!windows) {
    return std::unexpected(windows.error());
  }
  ReportModel model = namedModel(set, std::move(*options), wanted);
  addScenarios(model, set, *windows);
  model.requirements = requirementModels(set, model);
  model.baseline = baselineModel(set, model);
  model.references = referenceModels(set, model);
  model.capacity = capacityModel(model);
  if (const ScenarioModel* reference = referenceScenario(model)) {
    model.alerts = reference->alerts;
  }
  setReadiness(model);
  model.findings = findingsOf(model);
  model.notMeasured = notMeasuredIn(set, model);
  if (const Result<void> whole = readWhole(set); !whole) {
    return std::unexpected(whole.error());
  }
  return checked(std::move(model));
}

} // namespace tidemark
