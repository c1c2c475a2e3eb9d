// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "core/plan/search.h"
#include "core/report/build_document.h"
#include "core/report/writers/json_report.h"
#include "tests/core/report/report_runs.h"
#include "tests/fakes/planned.h"
#include "tests/fakes/run_builder.h"

using namespace tidemark;
using namespace tidemark::fakes;
using Json = nlohmann::ordered_json;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr ScenarioId kScenario{0};
constexpr std::int64_t kHoldS = 8;

// A level as it is to be recorded: users, ok requests a second, service time.
struct Held {
  double users = 1;
  std::uint64_t perS = 10;
  int serviceMs = 20;
};

RunRecord searchRun(const std::vector<Held>& levels) {
  const ResolvedPlan resolved = fakes::planned(R"({"format": "tidemark-project/1", "name": "Search",
    "targets": [{"name": "api", "url": "http://127.0.0.1:8000"}],
    "userClasses": [{"name": "User", "flow": [{"request": "Get", "url": "/"}]}],
    "scenarios": [{"name": "Limit", "kind": "capacity",
                   "load": {"search": {"of": "users", "from": 2, "to": 64, "hold": "8s", "tolerance": 10}}}],
    "slos": [{"metric": "p95", "limit": "< 100ms"}, {"metric": "level", "limit": ">= 8"}],
    "report": {"capacityTargets": ["1000/s"]}})");
  const auto plan = std::make_shared<const RunPlan>(resolved.plan);
  RunBuilder run(plan);
  run.start(kScenario);
  int number = 0;
  for (const Held& level : levels) {
    if (++number > 1) {
      const Nanos from = seconds(run.second());
      run.collector().stageAdded(kScenario, {.name = levelStageName(SearchOf::users, number, level.users),
                                             .kind = StageKind::hold,
                                             .from = from,
                                             .to = from + seconds(kHoldS),
                                             .fromTarget = level.users,
                                             .toTarget = level.users});
    }
    for (std::int64_t second = 0; second <= kHoldS; ++second) {
      run.requests(kScenario, RowId{0}, level.perS, milliseconds(level.serviceMs));
      run.iterations(kScenario, level.perS, milliseconds(level.serviceMs));
      run.users(kScenario, static_cast<std::int64_t>(level.users), static_cast<std::int64_t>(level.users)).next();
    }
  }
  run.end(kScenario).finish();
  return run.take();
}

// Throughput that flattens: 50/s a user at first, never more than 500/s.
const std::vector<Held> kFound = {{2, 95, 20},    {3, 135, 20},  {4, 170, 22},  {6, 230, 26},
                                  {9, 300, 30},   {13, 360, 40}, {19, 410, 60}, {28, 440, 200},
                                  {23, 430, 150}, {21, 420, 60}, {21, 418, 60}, {21, 421, 60}};

const ScenarioModel& scenarioOf(const ReportModel& model) { return model.scenarios.front(); }

bool says(const Document& document, const std::string& words) {
  for (const Block& block : document.blocks) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    if (paragraph != nullptr && flatText(paragraph->text).find(words) != std::string::npos) {
      return true;
    }
  }
  return false;
}

} // namespace

TEST_CASE("a search fills its block of the report: result, steps, levels and the law fitted to them") {
  const ReportModel model = modelOf(searchRun(kFound));
  REQUIRE(scenarioOf(model).search.has_value());
  const SearchModel& search = *scenarioOf(model).search;
  CHECK(search.end == SearchEnd::found);
  CHECK(search.level == 21);
  REQUIRE(search.steps.size() == kFound.size());
  CHECK(search.steps[7].outcome == LevelOutcome::failed);
  CHECK(search.steps[7].why.starts_with("p95 < 100ms: "));
  CHECK(search.steps[0].fromS == 2);
  CHECK(search.steps[0].toS == 8);
  CHECK(search.steps[0].okRatePerS == 95);
  REQUIRE(scenarioOf(model).usl.fit.has_value());
  CHECK(scenarioOf(model).usl.fit->r2 > 0.95);
  CHECK(model.verdict.outcome == VerdictOutcome::pass);

  const Json json = Json::parse(jsonReport(model)).at("scenarios").at(0);
  CHECK(json.at("load").at("model") == "search");
  CHECK(json.at("search").at("result") == "found");
  CHECK(json.at("search").at("level") == 21);
  CHECK(json.at("search").at("unit") == "users");
  CHECK(json.at("search").at("steps").size() == kFound.size());
  CHECK(json.at("search").at("usl").at("lambda").get<double>() > 20);
  CHECK(json.at("levels").size() == kFound.size());
  CHECK(json.at("levels").at(7).at("passed") == false);
  CHECK(json.at("slos").at(0).at("result") == "not-applicable");
  CHECK(json.at("slos").at(1).at("measured") == 21);
}

TEST_CASE("the report tells what was found, and draws throughput against load") {
  const Document document = buildDocument(modelOf(searchRun(kFound)));
  CHECK(says(document, "The search found 21 users"));
  CHECK(says(document, "Throughput against load follows"));
  const bool drawn = std::ranges::any_of(document.blocks, [](const Block& block) {
    const auto* figure = std::get_if<Figure>(&block);
    return figure != nullptr && figure->kind == FigureKind::throughputAgainstLoad && figure->series.size() == 2;
  });
  CHECK(drawn);
}

TEST_CASE("too few levels have no law, and the report says why") {
  const ReportModel model = modelOf(searchRun({{2, 95, 20}, {3, 135, 20}, {4, 170, 200}, {3, 135, 20}, {3, 135, 20}}));
  CHECK(scenarioOf(model).search->level == 3);
  CHECK_FALSE(scenarioOf(model).usl.fit.has_value());
  const Json json = Json::parse(jsonReport(model));
  CHECK(json.at("scenarios").at(0).at("search").at("usl").is_null());
  CHECK(std::ranges::any_of(model.notMeasured,
                            [](const NotMeasured& item) { return item.key == "scenarios.search.usl"; }));
  CHECK(says(buildDocument(model), "was not fitted: 3 levels"));
}

TEST_CASE("a search without an answer has a null level with its reason, and fails where its first level did") {
  const ReportModel model = modelOf(searchRun({{2, 95, 200}}));
  const Json json = Json::parse(jsonReport(model)).at("scenarios").at(0);
  CHECK(json.at("search").at("result") == "from-failed");
  CHECK(json.at("search").at("level").is_null());
  CHECK(json.at("verdict").at("outcome") == "fail");
  CHECK(model.capacity == std::nullopt);
  CHECK(says(buildDocument(model), "The search found nothing: not even the first level"));
}
