// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <doctest/doctest.h>

#include "core/report/findings/findings.h"
#include "tests/core/report/report_runs.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::fakes;

namespace {

const RequirementModel& requirement(const ReportModel& model, std::string_view name) {
  return *std::ranges::find(model.requirements, name, &RequirementModel::name);
}

const RequestModel& request(const ScenarioModel& scenario, std::string_view name) {
  return *std::ranges::find(scenario.requests, name, &RequestModel::name);
}

bool hasFinding(const ReportModel& model, std::string_view id) {
  return std::ranges::find(model.findings, id, &Finding::id) != model.findings.end();
}

} // namespace

TEST_CASE("a throughput requirement is judged on the ok rate, whatever was sent") {
  const ReportModel model = modelOf(fullScaleRun());
  const RequirementModel& events = requirement(model, "more than 100 events/s");
  CHECK(events.result == RequirementResult::notMet);
  CHECK(events.measured.value_or(-1) == 0);
  CHECK(model.verdict.outcome == VerdictOutcome::fail);
  CHECK(model.readiness == Readiness::notReady);
}

TEST_CASE("totals are those of the requests, groups and classes apart") {
  const ReportModel model = modelOf(fullScaleRun());
  const ScenarioModel& scenario = model.scenarios.front();
  const RequestModel& group = request(scenario, "Ingestion");
  CHECK(group.kind == RequestKind::group);
  CHECK(group.totals.requests ==
        request(scenario, "Stress ingestion").totals.requests + request(scenario, "Data ingestion").totals.requests);
  CHECK(group.totals.successPercent == 0.0);
  CHECK(scenario.totals.requests == 60 * 10 + (10 + 20 + 30 + 40 + 50) + 55 * 50);
  CHECK(scenario.totals.ok == 60 * 8);
}

TEST_CASE("failures name their kind, their seconds and their cause") {
  const ReportModel model = modelOf(fullScaleRun());
  const ScenarioModel& scenario = model.scenarios.front();
  REQUIRE(scenario.errors.size() == 3);
  CHECK(scenario.errors.front().request == "Stress ingestion");
  CHECK(scenario.errors.front().status == 403);
  CHECK(scenario.errors.front().firstAtS == 0.0);
  CHECK(scenario.errors.front().lastAtS == 59.0);
  CHECK(hasFinding(model, "authentication"));
  CHECK(hasFinding(model, "not-found"));
  CHECK_FALSE(hasFinding(model, "server-error"));
}

TEST_CASE("an attestation meets its requirement as stated, its absence leaves it open") {
  const ReportModel model = modelOf(cleanRun());
  CHECK(requirement(model, "Backups verified").result == RequirementResult::met);
  CHECK(requirement(model, "Backups verified").basis == Basis::stated);
  CHECK(requirement(model, "Penetration test done").result == RequirementResult::notEvaluated);
}

TEST_CASE("a requirement that is not met is not ready, an open one is conditional, none is ready") {
  const std::string met = R"([{"metric": "p95", "limit": "< 1s"}])";
  CHECK(modelOf(heldRun(R"({"requirements": [{"name": "r", "slo": {"metric": "rate", "limit": ">= 1000/s"}}]})", met))
            .readiness == Readiness::notReady);
  CHECK(modelOf(heldRun(R"({"requirements": [{"name": "r", "attested": "claim"}]})", met)).readiness ==
        Readiness::conditional);
  CHECK(modelOf(heldRun(R"({"requirements": [{"name": "r", "slo": {"metric": "rate", "limit": ">= 50/s"}}]})", met))
            .readiness == Readiness::ready);
  CHECK(modelOf(heldRun("{}", "[]")).readiness == Readiness::notReady);
}

TEST_CASE("a stated baseline shows the change and claims nothing") {
  const ReportModel model = modelOf(cleanRun());
  REQUIRE(model.baseline);
  CHECK(model.baseline->of == "stated by dev on 2026-10-01");
  REQUIRE(model.baseline->rows.size() == 2);
  const BaselineRow& rate = model.baseline->rows.front();
  CHECK(rate.before == doctest::Approx(24.94));
  CHECK(rate.now.has_value());
  CHECK(rate.changePercent.has_value());
  CHECK_FALSE(rate.low.has_value());
  CHECK(rate.result == BaselineResult::notComparable);
}

TEST_CASE("capacity rests on the best hold and its reserve") {
  const ReportModel model =
      modelOf(heldRun(R"({"capacityTargets": ["1000/s", "50 users"]})", R"([{"metric": "p95", "limit": "< 1s"}])"));
  REQUIRE(model.capacity);
  CHECK(model.capacity->perInstance == doctest::Approx(100));
  REQUIRE(model.capacity->targets.size() == 2);
  CHECK(model.capacity->targets[0].instances == 14);
  CHECK(model.capacity->targets[1].instances == 7);
}

TEST_CASE("no hold that met its SLOs gives no capacity") {
  CHECK_FALSE(
      modelOf(heldRun(R"({"capacityTargets": ["1000/s"]})", R"([{"metric": "p95", "limit": "< 1ms"}])")).capacity);
}

TEST_CASE("a score is computed only where the project weighs one") {
  const std::string slos = R"([{"metric": "p95", "limit": "< 1s"}])";
  CHECK_FALSE(modelOf(heldRun("{}", slos)).score.value);
  const ReportModel scored = modelOf(heldRun(R"({"score": {"slo": 60, "success": 40}})", slos));
  CHECK(scored.score.value == doctest::Approx(100));
  CHECK(scored.score.grade == "A+");
}

TEST_CASE("a window cuts the figures of its scenario alone") {
  const RunRecord record = recordedRun();
  const ReportModel whole = modelOf(record);
  const ReportModel part = modelOf(record, {.templateName = {}, .window = "Normal:20s..50s"});
  CHECK(part.scenarios[1].durationS == 30);
  CHECK(part.scenarios[1].totals.requests < whole.scenarios[1].totals.requests);
  CHECK(part.scenarios[2].totals.requests == whole.scenarios[2].totals.requests);
  CHECK(modelOf(record, {.templateName = {}, .window = "Peak:Plateau"}).scenarios[2].durationS == 40);
}

TEST_CASE("a window that is not there is refused by name") {
  const RunRecord record = recordedRun();
  for (const char* window : {"Nobody:10s..20s", "Normal:no such stage", "Normal:20s..10s", "Never:1s..2s"}) {
    const Result<ReportModel> model = buildReport(record, {.templateName = {}, .window = window});
    REQUIRE_FALSE(model);
    CHECK(model.error().code == ErrorCode::notFound);
    CHECK_FALSE(model.error().hint.empty());
  }
}

TEST_CASE("a template that is not built in is refused") {
  CHECK(buildReport(recordedRun(), {.templateName = "suite", .window = {}}).error().code == ErrorCode::notSupported);
}

TEST_CASE("a section that does not exist is refused by name") {
  const Result<ReportModel> model = buildReport(heldRun(R"({"sections": ["errors", "poetry"]})", "[]"), {});
  REQUIRE_FALSE(model);
  CHECK(model.error().code == ErrorCode::invalidProject);
  CHECK(model.error().detail.text().find("poetry") != std::string::npos);
}

TEST_CASE("a scenario that was not run is counted and has no figures") {
  const ReportModel model = modelOf(recordedRun());
  CHECK(model.totals.scenarios == 4);
  CHECK(model.totals.notRun == 1);
  const ScenarioModel& never = model.scenarios[3];
  CHECK_FALSE(never.hasRun());
  CHECK(never.why == "requires Peak, which did not pass");
  CHECK(never.totals.requests == 0);
  CHECK_FALSE(never.totals.ratePerS);
}

TEST_CASE("services are judged by their own checks") {
  const ReportModel model = modelOf(recordedRun());
  const ScenarioModel& normal = model.scenarios[1];
  REQUIRE(normal.services.size() == 1);
  CHECK(normal.services.front().name == "db");
  CHECK(normal.services.front().up < normal.services.front().checks);
  CHECK(normal.services.front().stateAtEnd == "up");
  CHECK(normal.services.front().healthChanges == 2);
}

TEST_CASE("a gap in the readings is counted, never filled") {
  const ReportModel model = modelOf(recordedRun());
  const auto& resources = model.scenarios[1].resources;
  const auto rss =
      std::ranges::find_if(resources, [](const ResourceModel& r) { return r.info.id == "process/api/rss"; });
  REQUIRE(rss != resources.end());
  CHECK(rss->stats->gaps == 5);
}

TEST_CASE("a stall under closed load is a finding, for its percentiles hide it") {
  ReportModel model;
  ScenarioModel& scenario = model.scenarios.emplace_back();
  scenario.startedAt = WallTime{};
  scenario.load.model = "users";
  scenario.latencyMs.all = Ladder{.count = 100'000, .p99 = 4, .max = 1003};
  const auto stalls = [&] { return std::ranges::count(findingsOf(model), "closed-stall", &Finding::id); };
  CHECK(stalls() == 1);
  model.scenarios.front().load.model = "arrivals";
  CHECK(stalls() == 0);
  model.scenarios.front().load.model = "users";
  model.scenarios.front().latencyMs.all->p99 = 952;
  CHECK(stalls() == 0);
}

TEST_CASE("jobs, saturation and drops become findings") {
  const ReportModel model = modelOf(recordedRun({.saturated = true}));
  CHECK(hasFinding(model, "generator-saturated"));
  CHECK(hasFinding(model, "dropped"));
  CHECK(hasFinding(modelOf(recordedRun()), "slo-missed"));
  CHECK(model.scenarios[2].generator.saturatedSeconds.size() >= 3);
  CHECK(std::ranges::is_sorted(model.findings, {}, &Finding::priority));
}
