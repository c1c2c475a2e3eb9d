// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real engine on a clock that jumps: long runs, a machine that is too slow, changes by hand at an exact instant.
#include <array>
#include <cmath>

#include <doctest/doctest.h>
#include <malloc.h>

#include "core/run/run_store.h"
#include "core/run/search_result.h"
#include "core/run/stats.h"
#include "core/session/manual_change.h"
#include "core/session/search_course.h"
#include "tests/core/session/lapse_run.h"
#include "tests/fakes/temporary_folder.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr ScenarioId kScenario{0};

std::uint64_t requestsOf(const RunRecord& record) {
  return cut(record, wholeWindow(record, kScenario)).requests(record.plan()).count();
}

// With what is mapped for itself, as long vectors are.
std::int64_t heapBytes() {
  const struct mallinfo2 heap = mallinfo2();
  return static_cast<std::int64_t>(heap.uordblks + heap.hblkhd);
}

} // namespace

TEST_CASE("a soak of eight hours keeps its memory flat but for what charts show") {
  constexpr std::int64_t kHours = 8;
  constexpr std::int64_t kNames = 2;
  constexpr double kMegabyte = 1e6;
  // What grows by the second: a point of the chart, one of the generator, and the ok counts of the names and of the
  // iteration. A vector that grows doubles, so that up to the next doubling it holds as much again.
  constexpr double kChartsPerHour =
      3600.0 * (sizeof(ChartPoint) + sizeof(GeneratorPoint) + (kNames + 1) * sizeof(std::uint32_t));
  // Beside it a packed hour, and minutes whose number in memory goes up and down by an hour's.
  constexpr double kPackedHour = 20'000;
  constexpr double kMinutesSwing = 300'000;
  const fakes::TemporaryFolder folder;
  std::array<std::int64_t, kHours + 1> heap{};
  const LapseResult run = lapseRun({.load = R"({"users": [{"to": 4}, {"hold": "7h59m55s"}, {"to": 0}]})",
                                    .userClass = R"(, "pacing": "10s")",
                                    .slos = R"([{"metric": "p95", "limit": "< 1s"}])",
                                    .store = folder.file("run.tmrun"),
                                    .eachSecond = [&](const Snapshot& snapshot, Engine&, Collector&) {
                                      const std::int64_t second = snapshot.second->index + 1;
                                      if ((second + 10) % 3600 == 0) {
                                        heap[static_cast<std::size_t>((second + 10) / 3600)] = heapBytes();
                                      }
                                    }});
  // Every user starts an iteration of two requests every 10 s, the last one 5 s before the end.
  CHECK(requestsOf(run.record) == 4 * 2 * 360 * kHours);
  CHECK(run.answered == requestsOf(run.record));
  CHECK(run.record.seconds() >= 3600 * kHours - 5);
  CHECK(run.slos.at(0).outcome == SloOutcome::pass);
  const auto size = static_cast<double>(std::filesystem::file_size(folder.file("run.tmrun")));
  CHECK(size <= 0.8 * kMegabyte * kHours * kNames);
  for (std::size_t hour = 2; hour <= kHours; ++hour) {
    MESSAGE("heap in hour " << hour << ": " << static_cast<double>(heap[hour] - heap[hour - 1]) / kMegabyte << " MB");
  }
  const auto grown = static_cast<double>(heap[kHours] - heap[2]);
  MESSAGE("store: " << size / kMegabyte << " MB; heap from hour 2 to hour 8: " << grown / kMegabyte << " MB of "
                    << kChartsPerHour * (kHours - 2) / kMegabyte << " MB for charts");
  CHECK(kChartsPerHour <= 0.6 * kMegabyte);
  // 28,790 points are in vectors of 32,768, the 7,190 of hour 2 in vectors of 8,192.
  constexpr double kCapacity = (32'768.0 - 8'192.0) / (28'790.0 - 7'190.0);
  CHECK(grown <= (kChartsPerHour * kCapacity + kPackedHour) * (kHours - 2) + kMinutesSwing);
  const auto stored = RunStore::open(folder.file("run.tmrun"));
  REQUIRE(stored.has_value());
  CHECK(requestsOf(*stored) == requestsOf(run.record));
  CHECK(stored->sum({1000, 20'001}) == run.record.sum({1000, 20'001})); // ends that left memory
  CHECK(stored->sha256() == run.record.sha256());
  CHECK_FALSE(run.record.readFailure());
}

TEST_CASE("ten times the requests take no more memory in the hour") {
  const auto grownBy = [](const char* pacing) {
    std::int64_t from = 0;
    std::int64_t to = 0;
    lapseRun({.load = R"({"users": [{"to": 2}, {"hold": "20m"}, {"to": 0}]})",
              .userClass = pacing,
              .eachSecond = [&](const Snapshot& snapshot, Engine&, Collector&) {
                from = snapshot.second->index == 300 ? heapBytes() : from;
                to = snapshot.second->index == 1199 ? heapBytes() : to;
              }});
    return static_cast<double>(to - from);
  };
  const double few = grownBy(R"(, "pacing": "5s")");
  const double many = grownBy(R"(, "pacing": "500ms")");
  // Seconds with requests in them are longer when packed; what may not be seen is the requests themselves.
  MESSAGE(few << " bytes, " << many << " bytes");
  CHECK(many <= few * 3 + 100'000);
}

TEST_CASE("a machine that is too slow is seen, stored, and its seconds are not judged") {
  const fakes::TemporaryFolder folder;
  bool live = false;
  const LapseResult slow = lapseRun({.load = R"({"users": [{"to": 2}, {"hold": "20s"}, {"to": 0}]})",
                                     .userClass = R"(, "pacing": "1s")",
                                     .slos = R"([{"metric": "p95", "limit": "< 1s"}])",
                                     .lateness = 12ms,
                                     .store = folder.file("run.tmrun"),
                                     .eachSecond = [&](const Snapshot& snapshot, Engine&, Collector&) {
                                       live = live || (snapshot.saturated && snapshot.loopLagP99Ms > 10);
                                     }});
  CHECK(live);
  CHECK(slow.record.saturatedSeconds().size() >= 15);
  CHECK(std::ranges::any_of(slow.record.events(),
                            [](const RunEvent& event) { return event.kind == EventKind::saturated; }));
  CHECK(slow.slos.at(0).outcome == SloOutcome::notEvaluated);
  CHECK(slow.slos.at(0).why == "the generator was saturated in the window");
  const auto stored = RunStore::open(folder.file("run.tmrun"));
  REQUIRE(stored.has_value());
  CHECK(stored->saturatedSeconds() == slow.record.saturatedSeconds());

  const LapseResult quick = lapseRun({.load = R"({"users": [{"to": 2}, {"hold": "20s"}, {"to": 0}]})",
                                      .userClass = R"(, "pacing": "1s")",
                                      .slos = R"([{"metric": "p95", "limit": "< 1s"}])",
                                      .lateness = 1ms});
  CHECK(quick.record.saturatedSeconds().empty());
  CHECK(quick.slos.at(0).outcome == SloOutcome::pass);
}

namespace {

// Follows the search of the scenario as the run thread does, second by second.
class Searching {
public:
  void operator()(const Snapshot& snapshot, Engine& engine, Collector& collector) {
    const RunRecord& record = collector.record();
    if (!m_course) {
      m_course.emplace(record.plan().scenarios[0]);
    }
    const StagePlan* const level = m_course->level();
    if (const auto window = level == nullptr ? std::nullopt : levelWindow(record, kScenario, *level)) {
      m_course->judged(judgeLevel(record, *window).outcome);
    }
    const Nanos now = std::chrono::seconds(snapshot.second->index + 1);
    if (m_course->restsSince() && now > *m_course->restsSince() &&
        snapshot.second->scenario(kScenario).busyUsers == 0) {
      m_course->idle();
    }
    if (m_course->over() && !std::exchange(m_stopped, true)) {
      engine.stopScenario(kScenario);
      collector.scenarioStops(kScenario, toSeconds(now));
    }
    if (const auto step = m_course->next(now)) {
      engine.retarget(kScenario, step->change);
      for (const StagePlan& stage : step->stages) {
        collector.stageAdded(kScenario, stage);
      }
    }
  }

private:
  std::optional<SearchCourse> m_course;
  bool m_stopped = false;
};

} // namespace

TEST_CASE("a search of arrivals finds what the server can serve, to its tolerance") {
  // Iterations of two requests; four workers of 5 ms: 800 requests, so 400 iterations a second.
  const LapseResult run =
      lapseRun({.load = R"({"search": {"of": "arrivals", "from": "50/s", "to": "2000/s", "hold": "8s", "tolerance": 4},
                   "maxUsers": 400})",
                .userClass = "",
                .slos = R"([{"metric": "p95", "limit": "< 60ms"}, {"metric": "dropped", "limit": "<= 0"},
                   {"metric": "level", "limit": ">= 300/s"}])",
                .limit = {.workers = 4, .service = 5ms},
                .eachSecond = Searching()});
  const SearchResult search = searchResult(run.record, kScenario);
  REQUIRE(search.end == SearchEnd::found);
  CHECK(*search.level() > 400 * 0.94);
  CHECK(*search.level() <= 400 * 1.01);
  CHECK(run.slos[2].outcome == SloOutcome::pass);
  for (const SearchStep& step : search.steps) {
    // The rate of a level is exact, whatever level came before it: nothing of a backlog is left.
    if (step.verdict.outcome == LevelOutcome::passed) {
      const auto requests = cut(run.record, step.window).requests(run.record.plan()).count();
      const double wanted = 2 * step.level * static_cast<double>(step.window.lengthS());
      CHECK(std::abs(static_cast<double>(requests) - wanted) <= 0.01 * wanted + 4);
    }
  }
}

TEST_CASE("a search of users finds how many are served in time") {
  // n users wait n / 4 * 5 ms for each request: 40 of them reach the limit of 50 ms.
  const LapseResult run = lapseRun({.load = R"({"search": {"of": "users", "from": 4, "to": 500, "hold": "4s"}})",
                                    .userClass = "",
                                    .slos = R"([{"metric": "p95", "limit": "<= 50ms"}])",
                                    .limit = {.workers = 4, .service = 5ms},
                                    .eachSecond = Searching()});
  const SearchResult search = searchResult(run.record, kScenario);
  REQUIRE(search.end == SearchEnd::found);
  CHECK(*search.level() >= 38);
  CHECK(*search.level() <= 40);
}

TEST_CASE("a search on a machine that is too slow ends at the limit of the generator") {
  const LapseResult run =
      lapseRun({.load = R"({"search": {"of": "users", "from": 2, "to": 50, "hold": "8s"}})",
                .userClass = R"(, "pacing": "100ms")",
                .slos = R"([{"metric": "p95", "limit": "< 1s"}, {"metric": "level", "limit": "> 1"}])",
                .lateness = 12ms,
                .eachSecond = Searching()});
  CHECK(searchResult(run.record, kScenario).end == SearchEnd::generatorLimit);
  CHECK(run.slos[1].outcome == SloOutcome::notEvaluated);
}

TEST_CASE("users changed by hand follow at the instant, and the record says so") {
  std::vector<std::int64_t> users;
  const LapseResult run =
      lapseRun({.load = R"({"users": [{"to": 2}, {"hold": "20s"}, {"to": 0}]})",
                .userClass = R"(, "pacing": "100ms")",
                .eachSecond = [&](const Snapshot& snapshot, Engine& engine, Collector& collector) {
                  users.push_back(snapshot.second->scenario(kScenario).activeUsers);
                  if (snapshot.second->index == 4) { // to 6 users from 6.5 s on, within 4 s
                    const LoadChange change{.at = 6500ms, .target = 6, .over = 4s};
                    const ScenarioRun& live = collector.record().scenarios()[0];
                    for (const StagePlan& stage : manualStages(live, collector.record().plan().scenarios[0], change)) {
                      collector.stageAdded(kScenario, stage);
                    }
                    engine.retarget(kScenario, change);
                  }
                }});
  REQUIRE(users.size() >= 20);
  CHECK(users[5] == 2);
  CHECK(users[6] == 2); // the third user starts when the line reaches 3, at 7.5 s
  CHECK(users[7] == 3);
  CHECK(users[8] == 4);
  CHECK(users[9] == 5);
  CHECK(users[10] == 6);
  CHECK(users[19] == 6);
  const std::vector<StagePlan>& stages = run.record.scenarios()[0].stages;
  REQUIRE(stages.size() == 3);
  CHECK(stages[0].to == 6500ms);
  CHECK(stages[1].name == "to manual 1");
  CHECK(stages[1].kind == StageKind::manual);
  CHECK(stages[2] ==
        StagePlan{
            .name = "manual 1", .kind = StageKind::manual, .from = 10500ms, .to = 20s, .fromTarget = 6, .toTarget = 6});
}

TEST_CASE("arrivals changed by hand keep their exact count") {
  const LapseResult run =
      lapseRun({.load = R"({"arrivals": [{"to": "10/s"}, {"hold": "20s"}, {"to": "0/s"}], "maxUsers": 5})",
                .userClass = "",
                .eachSecond = [](const Snapshot& snapshot, Engine& engine, Collector&) {
                  if (snapshot.second->index == 4) {
                    engine.retarget(kScenario, {.at = 10s, .target = 30, .over = {}});
                  }
                }});
  const ScenarioCounters counters = run.record.sum({0, run.record.seconds()}).scenario(kScenario);
  CHECK(counters.iterations == 10 * 10 + 10 * 30);
  CHECK(counters.droppedIterations == 0);
}
