// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/describe.h"

#include <doctest/doctest.h>

#include "core/plan/iteration_cost.h"
#include "tests/core/plan/resolving.h"

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

RunPlan planOfLoad(const char* load) { return planOf(changed("/scenarios/0/load", load)); }

std::string words(const char* load) { return describeLoad(planOfLoad(load).scenarios[0]); }

// Think time 1 s and one request of 10 ms: an iteration starts every 1.01 s.
std::string pacedProject(const char* load) {
  std::string text = changed("/userClasses/0/flow", R"([{"request": "Show", "url": "/"}])");
  text = changed(text, "/userClasses/0/thinkTime", R"("990ms")");
  return changed(text, "/scenarios/0/load", load);
}

} // namespace

TEST_CASE("loads are told in words") {
  CHECK(words(R"({"users": [{"to": 50, "at": "10/s"}, {"hold": "2m55s"}]})") ==
        "Ramps from 0 to 50 users over 5 s, then holds 50 users for 2 min 55 s.");
  CHECK(words(R"({"users": [{"to": 1}, {"hold": "30s"}, {"to": 0}]})") ==
        "Starts with 1 user and holds them for 30 s.");
  CHECK(words(R"({"users": [{"to": 10, "over": "1m"}, {"to": 30, "over": "5s"}, {"hold": "1h", "name": "High"},
                            {"to": 5, "over": "1500ms", "kind": "recovery"}]})") ==
        "Ramps from 0 to 10 users over 1 min, then ramps from 10 to 30 users over 5 s as a spike, then holds 30 users "
        "for 1 h (\"High\"), then ramps from 30 to 5 users over 1 s 500 ms to recover.");
  CHECK(words(R"({"arrivals": [{"to": "5/s"}, {"hold": "30s"}], "maxUsers": 150, "spacing": "poisson"})") ==
        "Starts with 5 iterations a second and holds them for 30 s, by at most 150 users, at random intervals.");
  CHECK(words(R"({"iterations": 50, "maxDuration": "5m"})") == "Runs 50 iterations by 1 user, for 5 min at most.");
  CHECK(words(R"({"iterations": 1, "users": 3, "perUser": true})") == "Runs 1 iteration by each of 3 users.");
  CHECK(words(R"({"search": {"of": "users", "from": 1, "to": 80, "hold": "20s"}})") ==
        "Searches from 1 to 80 users for the highest level that meets the SLOs, to 5 %, holding each of up to 18 "
        "levels for 20 s.");
  CHECK(words(R"({"search": {"of": "arrivals", "from": "50/s", "to": "100/s", "hold": "2500ms", "tolerance": 10},
                  "maxUsers": 200})") ==
        "Searches from 50 to 100 iterations a second, by at most 200 users, for the highest level that meets the SLOs, "
        "to 10 %, holding each of up to 8 levels for 3 s.");
}

TEST_CASE("the timeline has the corners of the load and nothing else") {
  const RunPlan plan =
      planOfLoad(R"({"users": [{"to": 5, "over": "5s"}, {"hold": "10s"}, {"to": 9}, {"hold": "1s"}]})");
  const auto points = timeline(plan.scenarios[0]);
  REQUIRE(points.size() == 5);
  CHECK(points[0].target == 0);
  CHECK(points[1].at == 5s);
  CHECK(points[2].at == 15s);
  CHECK(points[3].at == 15s);
  CHECK(points[3].target == 9);
  CHECK(points[4].at == 16s);
  CHECK(timeline(planOfLoad(R"({"iterations": 5})").scenarios[0]).empty());
}

TEST_CASE("the timeline of a search is its growth while every level passes") {
  const RunPlan plan = planOfLoad(R"({"search": {"of": "users", "from": 10, "to": 20, "hold": "20s"}})");
  const auto points = timeline(plan.scenarios[0]);
  REQUIRE(points.size() == 6);
  CHECK(points[0].target == 10);
  CHECK(points[2].at == 20s);
  CHECK(points[2].target == 15);
  CHECK(points[5].at == 60s);
  CHECK(points[5].target == 20);
}

TEST_CASE("the length of a search is bounded by its first level failing and by all that may follow") {
  const RunPlan plan = planOf(pacedProject(R"({"search": {"of": "users", "from": 10, "to": 20, "hold": "20s"}})"));
  const Estimate search = estimate(plan);
  CHECK(search.shortest == 20s);
  CHECK(search.duration == 9 * 21s + 7 * 20s); // 3 levels of growth, 4 of bisection, 2 of confirmation
  CHECK(search.iterations == (10 + 15 + 20 + 6 * 20) * 21);
  CHECK(search.peakUsers == 20);
  const RunPlan fixed = planOf(pacedProject(R"({"users": [{"to": 10}, {"hold": "100s"}]})"));
  CHECK(estimate(fixed).shortest == estimate(fixed).duration);
}

TEST_CASE("users without pauses ask for no rate, others for theirs") {
  const RunPlan paced = planOf(pacedProject(R"({"users": [{"to": 10}, {"hold": "100s"}]})"));
  CHECK(*askedRate(paced, paced.scenarios[0]) == doctest::Approx(10 / 0.99));
  const RunPlan busy = planOf(
      changed(pacedProject(R"({"users": [{"to": 10}, {"hold": "100s"}]})"), "/userClasses/0/thinkTime", R"("none")"));
  CHECK(askedRate(busy, busy.scenarios[0]) == std::nullopt);
}

TEST_CASE("an estimate counts iterations, requests and users") {
  const RunPlan closed = planOf(pacedProject(R"({"users": [{"to": 10}, {"hold": "100s"}]})"));
  const Estimate users = estimate(closed, closed.scenarios[0]);
  CHECK(users.iterations == 1000);
  CHECK(users.requests == 1000);
  CHECK(users.peakUsers == 10);
  CHECK(users.duration == 100s);
  CHECK(users.descriptors > 10);
  CHECK(users.ports == 10);
  const RunPlan open =
      planOf(pacedProject(R"({"arrivals": [{"to": "10/s", "over": "10s"}, {"hold": "10s"}], "maxUsers": 99})"));
  CHECK(estimate(open, open.scenarios[0]).iterations == 150);
  const RunPlan budget = planOf(pacedProject(R"({"iterations": 20, "users": 2})"));
  CHECK(estimate(budget, budget.scenarios[0]).iterations == 20);
  CHECK(estimate(budget, budget.scenarios[0]).duration == 10s);
}

TEST_CASE("connections that are not kept use up ports") {
  std::string text = pacedProject(R"({"users": [{"to": 10}, {"hold": "100s"}]})");
  text = changed(text, "/targets/0/connections", R"("per-request")");
  const RunPlan plan = planOf(text);
  CHECK(estimate(plan, plan.scenarios[0]).ports == 610);
  const RunPlan shared = planOf(changed(text, "/targets/0/connections", R"({"shared": 4})"));
  CHECK(estimate(shared, shared.scenarios[0]).ports == 4);
}

TEST_CASE("scenarios one after the other add their time, those beside each other their users") {
  std::string text = pacedProject(R"({"users": [{"to": 10}, {"hold": "100s"}]})");
  text = changed(text, "/scenarios/-", R"({"name": "B", "load": {"users": [{"to": 5}, {"hold": "50s"}]}})");
  CHECK(estimate(planOf(text)).duration == 150s);
  CHECK(estimate(planOf(text)).peakUsers == 10);
  text = changed(text, "/scenarios/1/after", R"("with")");
  CHECK(estimate(planOf(text)).duration == 100s);
  CHECK(estimate(planOf(text)).peakUsers == 15);
  CHECK(estimate(planOf(text)).requests == 1250);
}

TEST_CASE("the cost of an iteration follows its steps") {
  const Project project = validProject(
      changed("/userClasses/0/flow",
              R"([{"choose": [{"weight": 3, "steps": [{"request": "A", "url": "/"}]}, {"steps": [{"wait": "4s"}]}]},
          {"repeat": 5, "steps": [{"request": "B", "url": "/"}]}, {"transaction": "T", "steps": [{"wait": "1s"}]},
          {"poll": "P", "request": {"name": "S", "url": "/"}, "until": {"json": "$.a", "exists": true}, "every": "2s"},
          {"wait": "9s", "disabled": true}])"));
  const IterationCost cost = costOf(project.userClasses[0].flow);
  CHECK(cost.requests == doctest::Approx(0.75 + 5 + 2));
  CHECK(cost.waitS == doctest::Approx(1 + 1 + 2));
}
