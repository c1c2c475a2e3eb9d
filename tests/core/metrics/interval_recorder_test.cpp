// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/interval_recorder.h"

#include <doctest/doctest.h>

#include <memory>
#include <vector>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr StatsShape kShape{.scenarios = 1, .rows = 1, .classes = 1};
constexpr Instant kEpoch{1h};
constexpr std::int64_t kBeatsInHour = 1h / kBeat;

struct Recording {
  IntervalExchange exchange{kShape};
  IntervalRecorder recorder{exchange, kEpoch};

  void record(int times = 1) {
    for (int i = 0; i < times; ++i) {
      recorder.record(Sample{});
    }
  }
  ScenarioCounters& scenario() { return recorder.current().scenario(ScenarioId{0}); }

  struct Closed {
    std::int64_t index;
    std::uint64_t count;
    friend bool operator==(const Closed&, const Closed&) = default;
  };
  std::vector<Closed> closed() {
    std::vector<Closed> all;
    while (std::unique_ptr<IntervalStats> stats = exchange.pop()) {
      const SeriesStats* const series = stats->find(ScenarioId{0}, RowId{0});
      all.push_back({stats->index, series == nullptr ? 0 : series->count()});
      exchange.giveBack(std::move(stats));
    }
    return all;
  }
};

using Closed = std::vector<Recording::Closed>;

} // namespace

TEST_CASE("a beat is closed at its end, not before") {
  Recording run;
  run.record(2);
  CHECK(run.recorder.beatEnd() == kEpoch + kBeat);
  CHECK_FALSE(run.recorder.closeUntil(kEpoch + kBeat - 1ns));
  CHECK(run.closed().empty());
  CHECK(run.recorder.dueBy(kEpoch + kBeat));
  CHECK(run.recorder.closeUntil(kEpoch + kBeat));
  run.record(3);
  CHECK_FALSE(run.recorder.closeUntil(kEpoch + kBeat + 1ns));
  CHECK(run.recorder.closeUntil(kEpoch + 2 * kBeat + 5ms));
  CHECK(run.closed() == Closed{{0, 2}, {1, 3}});
}

TEST_CASE("a worker that was busy for several beats hands every one over, the later ones empty") {
  Recording run;
  run.record(4);
  CHECK(run.recorder.closeUntil(kEpoch + 3 * kBeat + 1ms));
  run.record();
  CHECK(run.recorder.closeUntil(kEpoch + 4 * kBeat));
  CHECK(run.closed() == Closed{{0, 4}, {1, 0}, {2, 0}, {3, 1}});
}

TEST_CASE("nothing is closed before a future epoch, and its samples go into beat 0") {
  Recording run;
  CHECK_FALSE(run.recorder.closeUntil(kEpoch - 10s));
  run.record();
  CHECK(run.recorder.closeUntil(kEpoch + kBeat));
  CHECK(run.closed() == Closed{{0, 1}});
}

TEST_CASE("while the collector stalls beats join, and the index is the last one covered") {
  Recording run;
  constexpr auto kCapacity = static_cast<std::int64_t>(IntervalExchange::kCapacity);
  for (std::int64_t beat = 0; beat < kCapacity + 10; ++beat) {
    run.record();
    run.recorder.closeUntil(kEpoch + (beat + 1) * kBeat);
  }
  CHECK(run.closed().size() == IntervalExchange::kCapacity);
  run.record();
  run.recorder.closeUntil(kEpoch + (kCapacity + 11) * kBeat);
  CHECK(run.closed() == Closed{{kCapacity + 10, 11}});
}

TEST_CASE("a pause longer than the ring is handed over without waiting") {
  Recording run;
  run.record(3);
  CHECK(run.recorder.closeUntil(kEpoch + 1h));
  const Closed closed = run.closed();
  REQUIRE(closed.size() == IntervalExchange::kCapacity);
  CHECK(closed.front() == Recording::Closed{0, 3});
  run.record();
  run.recorder.closeUntil(kEpoch + 1h + kBeat);
  CHECK(run.closed() == Closed{{kBeatsInHour, 1}});
}

TEST_CASE("gauges go on until they are written again") {
  Recording run;
  run.scenario().activeUsers = 5;
  run.scenario().done = true;
  run.recorder.closeUntil(kEpoch + 2 * kBeat);
  for (int beat = 0; beat < 2; ++beat) {
    const std::unique_ptr<IntervalStats> stats = run.exchange.pop();
    REQUIRE(stats != nullptr);
    CHECK(stats->scenario(ScenarioId{0}).activeUsers == 5);
    CHECK(stats->scenario(ScenarioId{0}).done);
  }
  CHECK(run.scenario().activeUsers == 5);
  CHECK(run.scenario().iterations == 0);
}

TEST_CASE("the busy share is CPU time over the time since the beat before was closed") {
  Recording run;
  run.recorder.current().health.busyNs += 100e6;
  run.recorder.closeUntil(kEpoch + 400ms); // late by 150 ms
  run.recorder.current().health.busyNs += 50e6;
  run.recorder.closeUntil(kEpoch + 500ms);
  std::unique_ptr<IntervalStats> stats = run.exchange.pop();
  CHECK(stats->health.wallNs == 400e6);
  CHECK(stats->health.maxBusyShare == 0.25);
  stats = run.exchange.pop();
  CHECK(stats->health.wallNs == 100e6);
  CHECK(stats->health.maxBusyShare == 0.5);
}

TEST_CASE("finishing hands over the unfinished beat, also when the ring is full") {
  Recording run;
  run.record();
  run.recorder.closeUntil(kEpoch + 1h); // fills the ring
  run.record(2);
  run.recorder.finish(kEpoch + 1h + 10ms);
  const Closed closed = run.closed();
  REQUIRE(closed.size() == IntervalExchange::kCapacity + 1);
  CHECK(closed.back() == Recording::Closed{kBeatsInHour, 2});
}

TEST_CASE("finishing closes what is due first") {
  Recording run;
  run.record();
  run.recorder.finish(kEpoch + kBeat + 1ms);
  CHECK(run.closed() == Closed{{0, 1}, {1, 0}});
}
