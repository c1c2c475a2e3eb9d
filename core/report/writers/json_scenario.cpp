// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/json_scenario.h"

#include <array>

#include "core/base/wall_time.h"
#include "core/plan/enum_names.h"

namespace tidemark {

namespace {

struct LadderField {
  std::string_view key;
  double Ladder::* value;
};
constexpr std::array kLadderFields = {
    LadderField{"min", &Ladder::min},      LadderField{"mean", &Ladder::mean}, LadderField{"stddev", &Ladder::stddev},
    LadderField{"p50", &Ladder::p50},      LadderField{"p66", &Ladder::p66},   LadderField{"p75", &Ladder::p75},
    LadderField{"p80", &Ladder::p80},      LadderField{"p90", &Ladder::p90},   LadderField{"p95", &Ladder::p95},
    LadderField{"p98", &Ladder::p98},      LadderField{"p99", &Ladder::p99},   LadderField{"p99.9", &Ladder::p999},
    LadderField{"p99.99", &Ladder::p9999}, LadderField{"max", &Ladder::max},
};

void writeLoad(JsonOutline& json, const LoadModel& load) {
  json.object("load", [&] {
    json.text("model", load.model);
    json.count("peakUsers", static_cast<std::uint64_t>(load.peakUsers));
    json.number("plannedS", load.plannedS);
    json.objects(
        "stages", load.stages, [](const StageModel& s) { return s.name; },
        [&](const StageModel& stage) {
          json.text("name", stage.name);
          json.text("kind", name(stage.kind));
          json.number("fromS", stage.fromS);
          json.number("toS", stage.toS);
          json.number("target", stage.target);
        });
  });
}

void writeTotals(JsonOutline& json, const ScenarioModel& scenario) {
  const TrafficTotals& totals = scenario.totals;
  json.object("totals", [&] {
    json.count("requests", totals.requests);
    json.count("ok", totals.ok);
    json.count("failed", totals.failed);
    json.count("expectedErrors", totals.expectedErrors);
    json.number("successPercent", totals.successPercent);
    json.number("ratePerS", totals.ratePerS);
    json.number("okRatePerS", totals.okRatePerS);
    json.count("iterations", scenario.iterations);
    json.count("droppedIterations", scenario.droppedIterations);
    json.count("abortedRequests", totals.aborted);
    json.count("bytesSent", totals.bytesSent);
    json.count("bytesReceived", totals.bytesReceived);
    json.number("peakUsers", scenario.peakUsers);
  });
}

void writeRate(JsonOutline& json, const RateAnalysis& rate) {
  json.object("rate", [&] {
    json.number("startupS", rate.startupS);
    json.number("steadyLowPerS", rate.steadyLowPerS);
    json.number("steadyHighPerS", rate.steadyHighPerS);
    json.number("peakPerS", rate.peakPerS);
    json.number("peakWindowS", rate.peakWindowS);
    json.number("variationPercent", rate.variationPercent);
  });
}

void writeClasses(JsonOutline& json, const std::vector<ClassModel>& classes) {
  json.objects(
      "classes", classes, [](const ClassModel& c) { return c.name; },
      [&](const ClassModel& userClass) {
        json.text("name", userClass.name);
        json.number("users", userClass.users);
        json.count("iterations", userClass.iterations);
        json.count("requests", userClass.requests);
        json.number("ratePerS", userClass.ratePerS);
      });
}

} // namespace

void writeLadder(JsonOutline& json, std::string_view key, const std::optional<Ladder>& ladder) {
  if (!ladder) {
    json.null(key);
    return;
  }
  json.object(key, [&] {
    json.count("count", ladder->count);
    for (const LadderField& field : kLadderFields) {
      json.number(field.key, (*ladder).*field.value);
    }
  });
}

void writeScenario(JsonOutline& json, const ScenarioModel& scenario) {
  json.text("name", scenario.name);
  json.text("kind", name(scenario.kind));
  json.text("status", scenarioStateId(scenario.state));
  json.textOrNull("runId", scenario.runId.empty() ? std::nullopt : std::optional(scenario.runId));
  json.textOrNull("startedAt", scenario.startedAt ? std::optional(utcText(*scenario.startedAt)) : std::nullopt);
  json.number("durationS", scenario.durationS);
  json.object("verdict", [&] {
    json.text("outcome", verdictId(scenario.verdict.outcome));
    json.texts("reasons", scenario.verdict.reasons);
    json.number("score", scenario.score.value);
    json.textOrNull("grade", scenario.score.value ? std::optional(scenario.score.grade) : std::nullopt);
  });
  writeLoad(json, scenario.load);
  writeTotals(json, scenario);
  writeRate(json, scenario.rate);
  writeLadder(json, "latencyMs", scenario.latencyMs.all);
  writeLadder(json, "okLatencyMs", scenario.latencyMs.ok);
  writeLadder(json, "failedLatencyMs", scenario.latencyMs.failed);
  writeLadder(json, "responseLatencyMs", scenario.latencyMs.response);
  writeClasses(json, scenario.classes);
  writeTraffic(json, scenario);
  writeObservations(json, scenario);
}

} // namespace tidemark
