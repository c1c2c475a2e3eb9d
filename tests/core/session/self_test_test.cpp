// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/self_test.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "core/plan/describe.h"
#include "core/session/loopback_plan.h"
#include "tests/fakes/planned.h"

using namespace tidemark;

namespace {

const SystemClock kClock;

ResolvedPlan planOf(const std::string& load, const std::string& classMembers = "", const std::string& more = "") {
  return fakes::planned(fmt::format(
      R"({{"format": "tidemark-project/1", "name": "T", "variables": {{"where": "http://192.0.2.9/x"}},
          "targets": [{{"name": "t", "url": "https://192.0.2.1/base", "http": "auto", "redirects": 3,
                        "proxy": "http://192.0.2.7:3128", "resolve": {{"a.example": "192.0.2.8"}}}}],
          "authorization": {{"hosts": ["192.0.2.1", "192.0.2.2", "192.0.2.9"], "by": "test"{}}},
          "userClasses": [{{"name": "U", "flow": [
             {{"request": "One", "url": "/one/${{iteration()}}", "extract": [{{"name": "id", "json": "$.id"}}],
               "checks": [{{"json": "$.status", "equals": "ok"}}], "expectStatus": [404], "onFail": "end"}},
             {{"request": "Two", "url": "${{where}}", "headers": {{"X-Id": "${{id}}"}}}},
             {{"request": "Three", "url": "http://192.0.2.2/abs"}},
             {{"poll": "P", "request": {{"name": "S", "url": "/s"}}, "until": {{"json": "$.done", "equals": true}}}},
             {{"wait": "20s"}}]{}}}],
          "scenarios": [{{"name": "Load", "load": {}}}]}})",
      more, classMembers, load));
}

} // namespace

TEST_CASE("nothing of a plan turned on loopback leads elsewhere, or ends an iteration early") {
  const RunPlan turned =
      loopbackPlan(planOf(R"({"users": [{"to": 500}, {"hold": "1h"}]})").plan, ScenarioId{0}, 4711, 8);
  CHECK(turned.targets[0].host == "127.0.0.1");
  CHECK(turned.targets[0].port == 4711);
  CHECK_FALSE(turned.targets[0].tls);
  CHECK(turned.targets[0].basePath == "/base");
  const Target& target = turned.project.targets[0];
  CHECK(target.proxy.empty());
  CHECK(target.resolve.empty());
  CHECK(target.redirects == 0);
  const Steps& flow = turned.project.userClasses[0].flow;
  const auto& one = std::get<Request>(flow[0].what);
  CHECK(one.url == "/one/${iteration()}");
  CHECK(one.checks.size() == 1);
  CHECK(one.extract[0].fallback == "1");
  CHECK(one.onFail == OnFail::proceed);
  CHECK(one.expectStatus == std::vector<StatusRange>{{200, 200}});
  CHECK(std::get<Request>(flow[1].what).url == "/"); // a variable may hold any host
  CHECK(std::get<Request>(flow[2].what).url == "/");
  CHECK(std::get<Poll>(flow[3].what).timeout == std::chrono::milliseconds(1));
  CHECK(std::get<Wait>(flow[4].what).duration == Nanos::zero());
  CHECK(turned.scenarios[0].peakUsers == 8);
  CHECK(turned.scenarios[0].stages[0].toTarget == 8);
}

TEST_CASE("the self-test says how much this machine can generate, within a second") {
  const ResolvedPlan resolved = planOf(R"({"users": [{"to": 50}, {"hold": "1h"}]})");
  const Instant before = kClock.now();
  const auto one = generatorCapacity(resolved.plan, {}, 1, kClock);
  CHECK(kClock.now() - before < std::chrono::seconds(5)); // 0.75 s on a machine with nothing else to do
  REQUIRE(one.has_value());
  CHECK(*one > 500);
  CHECK(*one < 5e6);
}

TEST_CASE("what a plan asks for is its highest rate, where it has one") {
  const auto asked = [](const std::string& load, const std::string& classMembers = "", const std::string& more = "") {
    return askedRate(planOf(load, classMembers, more).plan);
  };
  // An iteration makes five requests: three, and two of the poll.
  CHECK(*asked(R"({"arrivals": [{"to": "100/s", "over": "10s"}, {"hold": "10s"}], "maxUsers": 50})") ==
        doctest::Approx(500));
  CHECK(*asked(R"({"search": {"of": "arrivals", "from": "10/s", "to": "40/s"}, "maxUsers": 50})") ==
        doctest::Approx(200));
  CHECK(*asked(R"({"arrivals": [{"to": "100/s", "over": "10s"}, {"hold": "10s"}], "maxUsers": 50})", "",
               R"(, "maxRate": "60/s")") == doctest::Approx(60));
  CHECK(asked(R"({"iterations": 5})") == std::nullopt);
  CHECK(*asked(R"({"users": [{"to": 50}, {"hold": "1h"}]})", R"(, "pacing": "50s")") == doctest::Approx(5));
}
