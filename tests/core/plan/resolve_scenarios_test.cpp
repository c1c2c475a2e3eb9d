// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "core/plan/plan_rows.h"
#include "tests/core/plan/resolving.h"

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

std::string withScenario(std::string_view json) { return changed("/scenarios/-", json); }

} // namespace

TEST_CASE("rows stand in the order of the flow, the iteration last") {
  const ResolvedPlan resolved = resolve(validProject(dataText("whole.tidemark.json")), plainOptions());
  const RunPlan& plan = resolved.plan;
  std::string rows;
  for (const Row& row : plan.rows) {
    rows += row.name + ", ";
  }
  CHECK(rows == "Log in, Health, Create, Job done, Job status, Processing time, Checkout, iteration, ");
  CHECK(plan.rows[3].kind == RowKind::poll);
  CHECK(plan.rows[5] == Row{RowKind::measure, "Processing time", "", "", "ms", ""});
  CHECK(plan.rows[2] == Row{RowKind::request, "Create", "Ingestion", "", "", "POST"});
  CHECK(plan.rows[1].service == "api");
  CHECK(plan.iterationRow() == RowId{7});
  REQUIRE(plan.jobs.size() == 1);
  CHECK(plan.jobs[0] == JobRow{"Job done", RowId{3}, 200ms});
}

TEST_CASE("requests of one name share a row and checks that read the same") {
  std::string text = changed("/userClasses/0/flow/-",
                             R"({"request": "Create", "url": "/again", "checks": [{"json": "$.id", "exists": true},
                                 {"header": "A", "contains": "b"}]})");
  text = changed(text, "/userClasses/-", R"({"name": "Other", "flow": [{"request": "Show", "url": "/"}]})");
  const RunPlan plan = planOf(text);
  CHECK(plan.rows.size() == 3);
  REQUIRE(plan.checks.size() == 2);
  CHECK(plan.checks[0] == CheckRow{RowId{0}, "json $.id exists"});
  CHECK(plan.checks[1].name == "header A contains \"b\"");
  const auto& again = std::get<Request>(plan.project.userClasses[0].flow[2].what);
  CHECK(findCheck(plan, RowId{0}, again.checks[1]) == CheckId{1});
  CHECK_FALSE(findCheck(plan, RowId{1}, again.checks[1]).has_value());
  CHECK(findRow(plan, RowKind::request, "Show") == RowId{1});
  CHECK_FALSE(findRow(plan, RowKind::poll, "Show").has_value());
  CHECK_FALSE(findJob(plan, "Show").has_value());
}

TEST_CASE("checks are named as they read") {
  const auto text = [](const char* json) {
    const Project project = validProject(changed("/userClasses/0/flow/0/checks/0", json));
    return checkText(std::get<Request>(project.userClasses[0].flow[0].what).checks[0]);
  };
  CHECK(text(R"({"json": "$.s", "equals": "healthy"})") == "json $.s equals \"healthy\"");
  CHECK(text(R"({"json": "$.s", "in": ["a", 1]})") == "json $.s in \"a\", 1");
  CHECK(text(R"({"json": "$.s", "exists": false})") == "json $.s does not exist");
  CHECK(text(R"({"json": "$.s", "matches": "^a"})") == "json $.s matches \"^a\"");
  CHECK(text(R"({"json": "$.s", "above": 1.5})") == "json $.s above 1.5");
  CHECK(text(R"({"json": "$.s", "below": 2})") == "json $.s below 2");
  CHECK(text(R"({"body": {"size": "<1KiB"}})") == "body size < 1KiB");
  CHECK(text(R"({"time": "<1s"})") == "time < 1s");
}

TEST_CASE("what is disabled is gone, and ids count what is left") {
  std::string text = changed("/userClasses/0/flow/0/disabled", "true");
  text = changed(text, "/userClasses/-", R"({"name": "Other", "flow": [{"request": "Only", "url": "/"}]})");
  text = changed(text, "/userClasses/0/flow/1/url", R"("/")");
  text = changed(text, "/slos/-", R"({"metric": "p50", "limit": "< 1s", "disabled": true})");
  text = changed(text, "/monitors", R"([{"host": {}, "disabled": true}])");
  const RunPlan plan = planOf(text);
  CHECK(namesOf(plan, plan.scenarios[0].rows) == "Show Only");
  CHECK(plan.project.slos.size() == 1);
  CHECK(plan.project.monitors.empty());
}

TEST_CASE("scenarios know their classes, users and times") {
  std::string text =
      changed("/userClasses/-", R"({"name": "Fixed", "users": 2, "flow": [{"request": "F", "url": "/"}]})");
  text = changed(text, "/scenarios/0/startDelay", R"("10s")");
  text = changed(text, "/scenarios/0/marks", R"([{"at": "4s", "name": "restart"}])");
  ResolveOptions options = plainOptions();
  options.timeScale = 0.5;
  const RunPlan plan = planOf(text, options);
  const ScenarioPlan& scenario = plan.scenarios[0];
  REQUIRE(scenario.classes.size() == 2);
  CHECK(scenario.classes[1] == ClassShare{ClassId{1}, 1, 2});
  CHECK(scenario.peakUsers == 5);
  CHECK(scenario.planned == 7500ms);
  CHECK(scenario.startDelay == 5s);
  CHECK(scenario.gracefulStop == 30s);
  CHECK(scenario.marks == std::vector{Mark{2s, "restart"}});
  CHECK(std::get<UsersLoad>(scenario.load.model).stages[0].over == 5s);
  CHECK(namesOf(plan, scenario.rows) == "Create Show F");
}

TEST_CASE("a scenario of some classes has their rows only") {
  std::string text = changed("/userClasses/-", R"({"name": "Other", "flow": [{"request": "Only", "url": "/"}]})");
  text = changed(text, "/scenarios/0/classes", R"(["Other"])");
  const RunPlan plan = planOf(text);
  CHECK(namesOf(plan, plan.scenarios[0].rows) == "Only");
  CHECK(plan.scenarios[0].classes[0].id == ClassId{1});
}

TEST_CASE("the other models have users and lengths too") {
  std::string text = withScenario(R"({"name": "Budget", "load": {"iterations": 9, "users": 3, "maxDuration": "1m"}})");
  text = changed(text, "/scenarios/-",
                 R"({"name": "Open", "load": {"arrivals": [{"to": "9/s"}, {"hold": "5s"}], "maxUsers": 7}})");
  text =
      changed(text, "/scenarios/-", R"({"name": "Search", "load": {"search": {"of": "users", "from": 1, "to": 80}}})");
  ResolveOptions options = plainOptions();
  options.timeScale = 0.1;
  const RunPlan plan = planOf(text, options);
  CHECK(plan.scenarios[1].peakUsers == 3);
  CHECK(plan.scenarios[1].maxDuration == 6s);
  CHECK(plan.scenarios[1].planned == 6s);
  CHECK(plan.scenarios[2].peakUsers == 7);
  CHECK(plan.scenarios[2].stages[0] == StagePlan{"stage 1", StageKind::hold, 0s, 500ms, 9, 9});
  CHECK(plan.scenarios[3].peakUsers == 80);
  CHECK(plan.scenarios[3].planned == 0s);
}

TEST_CASE("scenarios are chosen by name, with what they require") {
  const std::string text = withScenario(R"({"name": "Two", "requires": ["Load"], "load": {"iterations": 1}})");
  ResolveOptions options = plainOptions();
  options.scenarios = {"Load"};
  const RunPlan one = planOf(text, options);
  CHECK(one.scenarios.size() == 1);
  CHECK(one.chosen == options.scenarios);
  CHECK(one.project.scenarios.size() == 2);
  options.scenarios = {"Laod"};
  CHECK(problemAt(problemsOf(text, options), "/scenarios").hint == "did you mean \"Load\"?");
  options.scenarios = {"Two"};
  CHECK(problemAt(problemsOf(text, options), "/scenarios/1/requires").message ==
        "\"Two\" runs only when \"Load\" has passed, which is not chosen");
  options.scenarios = {"Two", "Load"};
  CHECK(planOf(text, options).scenarios[1].requiresPassed == std::vector{ScenarioId{0}});
}

TEST_CASE("the whole of a plan has the scenarios that were not chosen too") {
  const std::string text = withScenario(R"({"name": "Two", "load": {"iterations": 1}})");
  ResolveOptions options = plainOptions();
  options.scenarios = {"Two"};
  const RunPlan some = planOf(text, options);
  CHECK(some.scenarios.front().id == ScenarioId{0});
  const RunPlan whole = wholePlan(some);
  const RunPlan all = planOf(text);
  CHECK(whole.scenarios == all.scenarios);
  CHECK(whole.rows == all.rows);
  CHECK(whole.hash == all.hash);
}

TEST_CASE("a scale, a shard and an authorised host that cannot be are problems") {
  ResolveOptions options = plainOptions();
  options.timeScale = 0;
  options.shard = 2;
  options.shardCount = 2;
  options.authorize = {"https://a"};
  const Problems problems = problemsOf(smallProject(), options);
  REQUIRE(problems.size() == 3);
  CHECK(problems[0].message == "a time scale above 0 is needed");
  CHECK(problems[1].message == "there is no shard 2 of 2");
  CHECK(problems[2].message == "\"https://a\" is no host that could be authorised");
}

TEST_CASE("fixed users beyond the peak are a warning") {
  const Problems problems = problemsOf(changed("/userClasses/0/users", "9"));
  CHECK(problemAt(problems, "/scenarios").severity == Severity::warning);
  CHECK_FALSE(hasErrors(problems));
}
