// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/slo_plan.h"

#include <doctest/doctest.h>

#include "tests/core/plan/resolving.h"

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

// The small project with a second class, a measure and three more scenarios: open, of the second class, budget.
std::string base() {
  std::string text = changed("/userClasses/-", R"({"name": "Other", "flow": [{"request": "Only", "group": "Jobs",
      "url": "/", "measure": [{"name": "Size", "json": "$.size", "unit": "B"}]},
      {"transaction": "T", "steps": [{"request": "Inner", "url": "/"}]}]})");
  text = changed(text, "/scenarios/-",
                 R"({"name": "Open", "load": {"arrivals": [{"to": "5/s", "over": "5s"}], "maxUsers": 5}})");
  text = changed(text, "/scenarios/-", R"({"name": "Second", "classes": ["Other"], "load": {"iterations": 5}})");
  text = changed(text, "/scenarios/0/classes", R"(["User"])");
  return changed(text, "/monitors", R"([{"host": {}}, {"health": {"url": "/h", "service": "db"}}])");
}

// One letter a scenario: the rows it is judged on, "all", or why it is not.
std::string judged(const char* slo) {
  const RunPlan plan = planOf(changed(base(), "/slos/0", slo));
  std::string text;
  for (const ScenarioPlan& scenario : plan.scenarios) {
    const SloPlan& one = scenario.slos[0];
    text += text.empty() ? "" : " | ";
    text += !one.applicable ? one.why : one.rows.empty() ? "all" : namesOf(plan, one.rows);
  }
  return text;
}

} // namespace

TEST_CASE("an SLO without `of` is of all requests everywhere") {
  CHECK(judged(R"({"metric": "p95", "limit": "< 1s"})") == "all | all | all");
}

TEST_CASE("`of` becomes rows where the scenario has them") {
  CHECK(judged(R"({"metric": "p95", "of": "Create", "limit": "< 1s"})") ==
        "Create | Create | this scenario never produces \"Create\"");
  CHECK(judged(R"({"metric": "rate", "of": "Jobs", "limit": "> 1/s"})") == "Create | Create Only | Only");
  CHECK(judged(R"({"metric": "p95", "of": "T", "limit": "< 1s"})") == "this scenario never produces \"T\" | T | T");
  CHECK(judged(R"({"metric": "max", "of": "Size", "limit": "< 1MB"})") ==
        "this scenario never produces \"Size\" | Size | Size");
  CHECK(judged(R"({"metric": "p95", "of": ["Create", "Show"], "limit": "< 1s"})") ==
        "Create Show | Create Show | this scenario never produces \"Create\"");
}

TEST_CASE("`of` a scenario says where it is judged") {
  CHECK(judged(R"({"metric": "p95", "of": "Open", "limit": "< 1s"})") ==
        "it is about another scenario | all | it is about another scenario");
  CHECK(judged(R"({"metric": "p95", "of": ["Open", "Create"], "limit": "< 1s"})") ==
        "it is about another scenario | Create | this scenario never produces \"Create\"");
}

TEST_CASE("a window that the scenario lacks makes it not applicable") {
  CHECK(judged(R"({"metric": "p95", "window": "steady", "limit": "< 1s"})") ==
        "all | this scenario holds no load | all");
  CHECK(judged(R"({"metric": "p95", "window": "stage stage 2", "limit": "< 1s"})") ==
        "all | this scenario has no stage \"stage 2\" | this scenario has no stage \"stage 2\"");
}

TEST_CASE("what only arrivals have is not applicable elsewhere") {
  CHECK(judged(R"({"metric": "p95", "latency": "response", "limit": "< 1s"})") ==
        "this scenario has no arrivals | all | this scenario has no arrivals");
  CHECK(judged(R"({"metric": "dropped", "limit": "< 1"})") ==
        "this scenario has no arrivals | all | this scenario has no arrivals");
}

TEST_CASE("a monitor or check that is missing makes it not applicable") {
  CHECK(judged(R"j({"metric": "availability(db)", "limit": "> 99%"})j") == "all | all | all");
  CHECK(judged(R"j({"metric": "resource(host/local/cpu, max)", "limit": "< 90%"})j") == "all | all | all");
  CHECK(judged(R"({"metric": "checkRate", "limit": "> 99%"})") == "all | all | these requests have no checks");
  CHECK(judged(R"({"metric": "checkRate", "of": "Show", "limit": "> 99%"})") ==
        "these requests have no checks | these requests have no checks | this scenario never produces \"Show\"");
}

TEST_CASE("a missing source is told in words") {
  const Project project =
      parseProject(changed(base(), "/slos/0", R"j({"metric": "availability(web)", "limit": "> 99%"})j")).project;
  const RunPlan plan = resolve(project, plainOptions()).plan;
  CHECK(plan.scenarios[0].slos[0].why == "no health monitor watches the service \"web\"");
  CHECK(lackOf(plan.scenarios[0].slos[0], plan.scenarios[0], plan) ==
        sentence("no health monitor watches the service \"{}\"", "web"));
}

TEST_CASE("what a scenario lacks for an SLO is known in its parts, whatever the time scale") {
  ResolveOptions options = plainOptions();
  options.timeScale = 0.1;
  const RunPlan plan =
      planOf(changed(base(), "/slos/0", R"({"metric": "p95", "of": "Create", "window": "last 10s", "limit": "< 1s"})"),
             options);
  const ScenarioPlan& last = plan.scenarios[2];
  CHECK(lackOf(last.slos[0], last, plan) == sentence("this scenario never produces \"{}\"", "Create"));
  CHECK(lackOf(plan.scenarios[0].slos[0], plan.scenarios[0], plan).empty());
  SloPlan other = last.slos[0];
  other.why = "said elsewhere";
  CHECK(lackOf(other, last, plan) == Sentence::asIs("said elsewhere"));
}

TEST_CASE("the project's SLOs stand before the scenario's own, and the scale shortens their times") {
  std::string text = changed(
      base(), "/slos/0", R"({"metric": "p95", "window": "last 10s", "abort": true, "after": "20s", "limit": "< 1s"})");
  text = changed(text, "/scenarios/1/slos", R"([{"metric": "p50", "limit": "< 1s"}])");
  ResolveOptions options = plainOptions();
  options.timeScale = 0.1;
  const RunPlan plan = planOf(text, options);
  REQUIRE(plan.scenarios[1].slos.size() == 2);
  CHECK(plan.scenarios[1].slos[0].slo.window.last == 1s);
  CHECK(plan.scenarios[1].slos[0].slo.after == 2s);
  CHECK(plan.scenarios[1].slos[1].slo.metric.text == "p50");
  CHECK(plan.project.slos[0].after == 20s);
}
