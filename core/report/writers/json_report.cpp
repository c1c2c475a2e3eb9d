// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/json_report.h"

#include "core/base/wall_time.h"
#include "core/report/writers/json_scenario.h"

namespace tidemark {

namespace {

constexpr std::string_view kFormat = "tidemark-report/1";

void writeRun(JsonOutline& json, const RunModel& run) {
  json.object("run", [&] {
    json.text("id", run.id);
    json.text("project", run.project);
    json.text("environment", run.environment);
    json.text("planHash", run.planHash);
    json.text("sha256", run.sha256);
    json.text("startedAt", utcText(run.startedAt));
    json.textOrNull("endedAt", run.endedAt ? std::optional(utcText(*run.endedAt)) : std::nullopt);
    json.number("durationS", run.durationS);
    json.truth("complete", run.complete);
    json.number("timeScale", run.timeScale);
    json.count("seed", run.seed);
    json.count("workers", static_cast<std::uint64_t>(run.workers));
    json.text("shard", std::to_string(run.shard) + "/" + std::to_string(run.shardCount));
    json.text("version", run.version);
    json.object("host", [&] {
      json.text("os", run.os);
      json.text("kernel", run.kernel);
      json.text("cpu", run.cpu);
      json.count("cores", static_cast<std::uint64_t>(run.cores));
      json.count("memoryBytes", static_cast<std::uint64_t>(run.memoryBytes));
    });
  });
}

// The runs that a report is made of, each with its digest; `run` is the latest of them.
void writeRuns(JsonOutline& json, const std::vector<RunPartModel>& runs) {
  json.objects(
      "runs", runs, [](const RunPartModel& r) { return r.id; },
      [&](const RunPartModel& run) {
        json.text("id", run.id);
        json.text("sha256", run.sha256);
        json.text("startedAt", utcText(run.startedAt));
        json.textOrNull("endedAt", run.endedAt ? std::optional(utcText(*run.endedAt)) : std::nullopt);
        json.truth("complete", run.complete);
        json.count("seed", run.seed);
        json.texts("scenarios", run.scenarios);
      });
}

void writeVerdict(JsonOutline& json, const ReportModel& model) {
  json.object("verdict", [&] {
    json.text("outcome", verdictId(model.verdict.outcome));
    json.text("readiness", readinessId(model.readiness));
    json.texts("reasons", model.verdict.reasons);
    json.number("score", model.score.value);
    json.textOrNull("grade", model.score.value ? std::optional(model.score.grade) : std::nullopt);
  });
}

void writeTotals(JsonOutline& json, const RunTotals& totals) {
  json.object("totals", [&] {
    json.count("scenarios", totals.scenarios);
    json.count("passed", totals.passed);
    json.count("failed", totals.failed);
    json.count("notRun", totals.notRun);
    json.count("requests", totals.requests);
    json.count("okRequests", totals.okRequests);
    json.count("failedRequests", totals.failedRequests);
    json.count("bytesReceived", totals.bytesReceived);
    json.number("durationS", totals.durationS);
  });
}

void writeRequirements(JsonOutline& json, const std::vector<RequirementModel>& requirements) {
  json.objects(
      "requirements", requirements, [](const RequirementModel& r) { return r.name; },
      [&](const RequirementModel& requirement) {
        json.text("name", requirement.name);
        json.text("result", requirementResultId(requirement.result));
        json.text("basis", basisId(requirement.basis));
        json.text("evidence", requirement.evidence);
      });
}

void writeBaseline(JsonOutline& json, const std::optional<BaselineModel>& baseline) {
  if (!baseline) {
    json.null("baseline");
    return;
  }
  json.object("baseline", [&] {
    json.text("of", baseline->of);
    json.objects(
        "rows", baseline->rows, [](const BaselineRow& r) { return r.metric; },
        [&](const BaselineRow& row) {
          json.text("metric", row.metric);
          json.text("of", row.of);
          json.number("before", row.before);
          json.number("now", row.now);
          json.number("changePercent", row.changePercent);
          json.number("low", row.low);
          json.number("high", row.high);
          json.text("result", baselineResultId(row.result));
          json.text("unit", row.unit);
          json.text("basis", basisId(baseline->basis));
          json.text("why", row.why);
        });
  });
}

void writeReferences(JsonOutline& json, const std::vector<ReferenceModel>& references) {
  json.objects(
      "references", references, [](const ReferenceModel& r) { return r.metric; },
      [&](const ReferenceModel& reference) {
        json.text("metric", reference.metric);
        json.text("low", reference.low);
        json.text("high", reference.high);
        json.number("now", reference.now);
        json.text("unit", reference.unit);
        json.text("source", reference.source);
        json.text("by", reference.by);
        json.text("on", reference.on);
      });
}

void writeCapacity(JsonOutline& json, const std::optional<CapacityModel>& capacity) {
  if (!capacity) {
    json.null("capacity");
    return;
  }
  json.object("capacity", [&] {
    json.number("perInstance", capacity->perInstance);
    json.text("unit", capacity->unit);
    json.number("reservePercent", capacity->reservePercent);
    json.objects(
        "targets", capacity->targets, [](const CapacityTarget& t) { return t.text; },
        [&](const CapacityTarget& target) {
          json.text("target", target.text);
          json.count("instances", static_cast<std::uint64_t>(target.instances));
        });
  });
}

void writeAlerts(JsonOutline& json, const std::vector<AlertThreshold>& alerts) {
  json.objects(
      "alerts", alerts, [](const AlertThreshold& a) { return a.metric; },
      [&](const AlertThreshold& alert) {
        json.text("metric", alert.metric);
        json.number("warning", alert.warning);
        json.number("critical", alert.critical);
        json.text("unit", alert.unit);
      });
}

void writeFindings(JsonOutline& json, const std::vector<Finding>& findings) {
  json.objects(
      "findings", findings, [](const Finding& f) { return f.id; },
      [&](const Finding& finding) {
        json.text("id", finding.id);
        json.text("severity", findingSeverityId(finding.severity));
        json.text("basis", basisId(finding.basis));
        json.text("text", finding.text);
        json.texts("evidence", finding.evidence);
        json.text("recommendation", finding.recommendation);
        json.count("priority", static_cast<std::uint64_t>(finding.priority));
        json.text("effect", finding.effect);
      });
}

void writeNotMeasured(JsonOutline& json, const std::vector<NotMeasured>& items) {
  json.objects(
      "notMeasured", items, [](const NotMeasured& n) { return n.item; },
      [&](const NotMeasured& item) {
        json.text("item", item.item);
        json.text("why", item.why);
        json.text("key", item.key);
      });
}

JsonOutline outline(const ReportModel& model) {
  JsonOutline json(2);
  json.object("", [&] {
    json.text("format", kFormat);
    writeRun(json, model.run);
    writeVerdict(json, model);
    writeTotals(json, model.totals);
    json.objects(
        "scenarios", model.scenarios, [](const ScenarioModel& s) { return s.name; },
        [&](const ScenarioModel& scenario) { writeScenario(json, scenario); });
    writeRequirements(json, model.requirements);
    writeBaseline(json, model.baseline);
    writeCapacity(json, model.capacity);
    json.texts("history", {});
    writeAlerts(json, model.alerts);
    writeFindings(json, model.findings);
    writeNotMeasured(json, model.notMeasured);
    writeRuns(json, model.runs);
    writeReferences(json, model.references);
  });
  return json;
}

} // namespace

std::string jsonReport(const ReportModel& model) { return outline(model).take() + "\n"; }

std::vector<NullPlace> nullPlaces(const ReportModel& model) { return outline(model).nulls(); }

} // namespace tidemark
