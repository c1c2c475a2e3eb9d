// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "tests/core/engine/engine_run.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const std::string kBench = R"({"request": "Bench", "url": "/bench"})";
const std::string kTwoClasses =
    R"([{"name": "A", "weight": 3, "flow": [{"request": "Bench", "url": "/bench"}]},
        {"name": "B", "weight": 1, "start": [{"request": "In", "url": "/status/201"}],
         "flow": [{"request": "Health", "url": "/health"}], "end": [{"request": "Out", "url": "/status/202"}]}])";

} // namespace

TEST_CASE("every load model counts what the server counts, with one worker and with four") {
  for (const char* load : {R"({"users": [{"to": 5}, {"hold": "300ms"}]})",
                           R"({"arrivals": [{"to": "200/s"}, {"hold": "400ms"}], "maxUsers": 50})",
                           R"({"iterations": 101, "users": 7})"}) {
    for (const int workers : {1, 4}) {
      CAPTURE(load);
      CAPTURE(workers);
      const auto server = startTarget();
      const EngineRun run(planOf(server->baseUrl(), {.flow = kBench, .load = load}), workers);
      CHECK(run.row("Bench").count() > 0);
      CHECK(run.row("Bench").count() + run.row("Bench").aborted() == server->counters().of("/bench"));
      CHECK(run.scenario().iterations == run.row("Bench").count());
      CHECK(run.scenario().classRequests[0] == run.row("Bench").count());
    }
  }
}

TEST_CASE("iterations are begun exactly as often as planned") {
  const auto server = startTarget();
  CHECK(EngineRun(planOf(server->baseUrl(), {.flow = kBench, .load = R"({"iterations": 10, "users": 3})"}), 2)
            .ok("Bench") == 10);
  CHECK(
      EngineRun(
          planOf(server->baseUrl(), {.flow = kBench, .load = R"({"iterations": 10, "users": 3, "perUser": true})"}), 2)
          .ok("Bench") == 30);
}

TEST_CASE("arrivals come at the planned rate and have a response time that includes waiting") {
  const auto server = startTarget();
  const auto plan =
      planOf(server->baseUrl(),
             {.flow = kBench, .load = R"({"arrivals": [{"to": "100/s"}, {"hold": "500ms"}], "maxUsers": 5})"});
  const EngineRun run(plan, 2);
  CHECK(run.scenario().iterations + run.scenario().droppedIterations == 50);
  CHECK(run.row("Bench").responseOk.count() == run.ok("Bench"));
  CHECK(run.row("Bench").responseOk.max() >= run.row("Bench").ok.max());
}

TEST_CASE("an arrival that finds no free user is dropped and counted") {
  const auto server = startTarget();
  const auto plan =
      planOf(server->baseUrl(), {.flow = R"({"request": "Slow", "url": "/delay/2000"})",
                                 .load = R"({"arrivals": [{"to": "50/s"}, {"hold": "400ms"}], "maxUsers": 3})"});
  const EngineRun run(plan, 1);
  CHECK(run.ok("Slow") == 3);
  CHECK(run.scenario().droppedIterations == 17);
}

TEST_CASE("a user's start and end run once a class, whatever the load model") {
  for (const char* load : {R"({"iterations": 40, "users": 2})", R"({"users": [{"to": 4}, {"hold": "200ms"}]})"}) {
    CAPTURE(load);
    const auto server = startTarget();
    const EngineRun run(planOf(server->baseUrl(), {.load = load, .classes = kTwoClasses}), 1);
    CHECK(run.ok("In") >= 1);
    CHECK(run.ok("In") <= 2);
    CHECK(run.ok("Out") == run.ok("In"));
    CHECK(run.ok("Bench") > 0);
    CHECK(run.ok("Health") > 0);
  }
}

TEST_CASE("under arrivals a user that takes on another class ends the one and starts the other") {
  const auto server = startTarget();
  const EngineRun run(planOf(server->baseUrl(), {.load = R"({"arrivals": [{"to": "100/s"}, {"hold": "500ms"}],
                                                             "maxUsers": 1})",
                                                 .classes = kTwoClasses}),
                      1);
  CHECK(run.ok("In") >= 1);
  CHECK(run.ok("Out") == run.ok("In"));
}

TEST_CASE("classes are dealt by weight and the same for every number of workers") {
  std::uint64_t first = 0;
  for (const int workers : {1, 4}) {
    const auto server = startTarget();
    const EngineRun run(
        planOf(server->baseUrl(), {.load = R"({"iterations": 400, "users": 4})", .classes = kTwoClasses}), workers);
    CHECK(run.ok("Bench") + run.ok("Health") == 400);
    CHECK(run.ok("Health") > 60);
    CHECK(run.ok("Health") < 140);
    CHECK((first == 0 || first == run.ok("Health")));
    first = run.ok("Health");
  }
}

TEST_CASE("think time and pacing hold users back") {
  const auto server = startTarget();
  for (const char* pace :
       {R"(, "thinkTime": "100ms")", R"(, "pacing": "100ms")", R"(, "thinkTime": {"uniform": ["90ms", "110ms"]})"}) {
    const EngineRun run(
        planOf(server->baseUrl(),
               {.flow = kBench, .load = R"({"users": [{"to": 2}, {"hold": "450ms"}]})", .userClass = pace}),
        1);
    CHECK(run.ok("Bench") >= 4);
    CHECK(run.ok("Bench") <= 10);
    CHECK(run.scenario().waitSumNs > 0);
  }
}

TEST_CASE("a ramp down retires users and closes their connections") {
  const auto server = startTarget();
  const auto plan =
      planOf(server->baseUrl(), {.flow = R"({"request": "Who", "url": "/echo?u=${user()}"})",
                                 .load = R"({"users": [{"to": 4}, {"hold": "300ms"}, {"to": 1}, {"hold": "600ms"}]})",
                                 .userClass = R"(, "pacing": "50ms")"});
  const EngineRun run(plan, 1);
  CHECK(run.mostUsers() == 4);
  CHECK(run.ok("Who") >= 4 * 4 + 6);
  CHECK(run.ok("Who") <= 4 * 7 + 14);
}

TEST_CASE("a graceful stop lets running requests end and an abort does not") {
  const auto server = startTarget();
  const ProjectText text{.flow = R"({"transaction": "T", "steps": [{"request": "Slow", "url": "/delay/400"}]})",
                         .load = R"({"users": [{"to": 3}, {"hold": "20s"}]})"};
  const auto untilServed = [&](std::size_t connections) {
    while (server->counters().connections < connections) {
    }
  };
  const EngineRun stopped(planOf(server->baseUrl(), text), 2, [&](Engine& engine) {
    untilServed(3);
    engine.stop();
  });
  CHECK(stopped.ok("Slow") == 3);
  CHECK(stopped.row("Slow").aborted() == 0);
  const EngineRun aborted(planOf(server->baseUrl(), text), 2, [&](Engine& engine) {
    untilServed(6);
    engine.abort();
  });
  CHECK(aborted.row("Slow").count() == 0);
  CHECK(aborted.row("Slow").aborted() == 3);
  CHECK(aborted.row("T").count() == 0);
  CHECK(aborted.row("T").aborted() == 3);
  CHECK(aborted.row("Slow").failed.count() == 0);
}

TEST_CASE("what is still running after gracefulStop is aborted") {
  const auto server = startTarget();
  const EngineRun run(planOf(server->baseUrl(), {.flow = R"({"request": "Slow", "url": "/delay/5000"})",
                                                 .load = R"({"users": [{"to": 2}, {"hold": "200ms"}],
                                                             "gracefulStop": "100ms"})"}),
                      2);
  CHECK(run.row("Slow").aborted() == 2);
  CHECK(run.row("Slow").count() == 0);
}

TEST_CASE("maxDuration ends a budget that is not used up") {
  const auto server = startTarget();
  const EngineRun run(
      planOf(server->baseUrl(), {.flow = R"({"request": "Slow", "url": "/delay/50"})",
                                 .load = R"({"iterations": 1000, "users": 2, "maxDuration": "300ms"})"}),
      1);
  CHECK(run.ok("Slow") >= 4);
  CHECK(run.ok("Slow") <= 14);
}

TEST_CASE("a change of the target by hand is followed") {
  const auto server = startTarget();
  const EngineRun run(planOf(server->baseUrl(), {.flow = kBench,
                                                 .load = R"({"users": [{"to": 1}, {"hold": "800ms"}]})",
                                                 .userClass = R"(, "pacing": "20ms")"}),
                      2, [](Engine& engine) { engine.retarget(ScenarioId{0}, {.at = {}, .target = 5, .over = {}}); });
  CHECK(run.mostUsers() == 5);
}
