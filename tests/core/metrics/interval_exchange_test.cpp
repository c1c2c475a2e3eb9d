// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <memory>
#include <thread>

#include "core/metrics/interval_recorder.h"

using namespace tidemark;

namespace {

constexpr StatsShape kShape{.scenarios = 1, .rows = 2, .classes = 1};

std::unique_ptr<IntervalStats> numbered(IntervalExchange& exchange, std::int64_t index) {
  std::unique_ptr<IntervalStats> stats = exchange.takeEmpty();
  stats->index = index;
  return stats;
}

} // namespace

TEST_CASE("intervals come out in the order they went in") {
  IntervalExchange exchange(kShape);
  CHECK(exchange.pop() == nullptr);
  for (std::int64_t i = 0; i < 3; ++i) {
    std::unique_ptr<IntervalStats> stats = numbered(exchange, i);
    CHECK(exchange.push(stats));
    CHECK(stats == nullptr);
  }
  for (std::int64_t i = 0; i < 3; ++i) {
    CHECK(exchange.pop()->index == i);
  }
  CHECK(exchange.pop() == nullptr);
}

TEST_CASE("a full ring refuses and leaves the interval with the writer, but keeps a place for the last one") {
  IntervalExchange exchange(kShape);
  for (std::size_t i = 0; i < IntervalExchange::kCapacity; ++i) {
    std::unique_ptr<IntervalStats> stats = exchange.takeEmpty();
    REQUIRE(exchange.push(stats));
  }
  std::unique_ptr<IntervalStats> refused = numbered(exchange, 99);
  CHECK_FALSE(exchange.push(refused));
  REQUIRE(refused != nullptr);
  exchange.pushLast(std::move(refused));
  std::int64_t last = 0;
  while (const std::unique_ptr<IntervalStats> stats = exchange.pop()) {
    last = stats->index;
  }
  CHECK(last == 99);
}

TEST_CASE("what the reader gives back is cleared and used again") {
  IntervalExchange exchange(kShape);
  std::unique_ptr<IntervalStats> stats = numbered(exchange, 5);
  const IntervalStats* const address = stats.get();
  stats->record(Sample{});
  REQUIRE(exchange.push(stats));
  exchange.giveBack(exchange.pop());
  stats = exchange.takeEmpty();
  CHECK(stats.get() == address);
  CHECK(*stats == IntervalStats(kShape));
}

TEST_CASE("two threads lose nothing, repeat nothing and keep the order") {
  constexpr std::int64_t kIntervals = 20'000;
  IntervalExchange exchange(kShape);
  std::jthread writer([&exchange] {
    for (std::int64_t i = 0; i < kIntervals; ++i) {
      std::unique_ptr<IntervalStats> stats = numbered(exchange, i);
      Sample sample;
      sample.row = RowId{static_cast<std::uint32_t>(i % 2)};
      sample.service = Nanos(i * 1'000);
      stats->record(sample);
      while (!exchange.push(stats)) {
        std::this_thread::yield();
      }
    }
  });
  bool inOrder = true;
  bool whole = true;
  for (std::int64_t expected = 0; expected < kIntervals;) {
    std::unique_ptr<IntervalStats> stats = exchange.pop();
    if (!stats) {
      std::this_thread::yield();
      continue;
    }
    inOrder = inOrder && stats->index == expected;
    const SeriesStats* const series = stats->find(ScenarioId{0}, RowId{static_cast<std::uint32_t>(expected % 2)});
    whole = whole && series != nullptr && series->count() == 1 && series->ok.max() == Nanos(expected * 1'000);
    exchange.giveBack(std::move(stats));
    ++expected;
  }
  writer.join();
  CHECK(inOrder);
  CHECK(whole);
  CHECK(exchange.pop() == nullptr);
}
