// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/second_log.h"

#include <chrono>
#include <random>

#include <doctest/doctest.h>

#include "tests/fakes/span_shelf.h"

using namespace tidemark;

namespace {

constexpr StatsShape kShape{.scenarios = 1, .rows = 2, .classes = 1, .checks = 1, .jobs = 0};

// A second that can be told from every other.
IntervalStats secondAt(std::int64_t index) {
  IntervalStats stats(kShape);
  stats.index = index;
  Sample sample;
  sample.row = RowId{static_cast<std::uint32_t>(index % 2)};
  for (std::int64_t i = 0; i <= index % 7; ++i) {
    sample.service = std::chrono::microseconds(1000 + index * 3 + i);
    stats.record(sample);
  }
  stats.scenario(ScenarioId{0}).activeUsers = index;
  return stats;
}

bool isRecorded(std::int64_t second) { return second % 97 != 13; } // with holes

IntervalStats slowSum(std::int64_t from, std::int64_t to) {
  IntervalStats sum(kShape);
  for (std::int64_t second = from; second < to; ++second) {
    if (isRecorded(second)) {
      sum.add(secondAt(second), IntervalStats::Merge::time);
    }
  }
  return sum;
}

SecondLog filled(std::int64_t seconds) {
  SecondLog log(kShape);
  for (std::int64_t second = 0; second < seconds; ++second) {
    if (isRecorded(second)) {
      log.append(secondAt(second));
    }
  }
  return log;
}

} // namespace

TEST_CASE("any span sums to what its seconds add up to") {
  constexpr std::int64_t kLength = 2 * kHourS + 17 * kMinuteS + 5;
  const SecondLog log = filled(kLength);
  CHECK(log.length() == kLength);
  const std::pair<std::int64_t, std::int64_t> spans[] = {
      {0, 1},       {0, 60},        {59, 61},        {0, kHourS},     {1, kHourS + 1}, {3599, 7260},
      {0, kLength}, {100, kLength}, {7200, kLength}, {8160, kLength}, {8200, kLength}, {kLength - 1, kLength}};
  for (const auto& [from, to] : spans) {
    CAPTURE(from);
    CAPTURE(to);
    CHECK(log.sum(from, to) == slowSum(from, to));
  }
}

TEST_CASE("a window that grows with the run sums to what its seconds add up to") {
  SecondLog log(kShape);
  for (std::int64_t second = 0; second < 3 * kHourS + 90; ++second) {
    if (isRecorded(second)) {
      log.append(secondAt(second));
    }
    if (second % 1'733 == 0 || second % kHourS < 2) {
      CAPTURE(second);
      for (const std::int64_t from : {std::int64_t{0}, std::int64_t{100}}) { // two windows by turns
        CHECK(log.sum(from, log.length()) == slowSum(from, log.length()));
      }
      CHECK(log.sum(0, log.length() - 1) == slowSum(0, log.length() - 1));
    }
  }
}

TEST_CASE("seconds outside the log count as empty") {
  const SecondLog log = filled(10);
  CHECK(log.sum(-5, 100) == slowSum(0, 10));
  CHECK(log.sum(50, 100) == IntervalStats(kShape));
  CHECK(log.sum(5, 5) == IntervalStats(kShape));
  CHECK(log.second(13) == std::nullopt);
  CHECK(log.second(3)->index == 3);
}

TEST_CASE("a restored log sums like the one it came from and grows on") {
  constexpr std::int64_t kLength = kHourS + 3 * kMinuteS + 30;
  SecondLog restored(kShape);
  Compressor compressor;
  SpanMerger hour(kShape, kHourS);
  SpanMerger minute(kShape, kMinuteS);
  const auto pack = [&](const IntervalStats& stats) {
    return PackedSpan{.index = stats.index, .bytes = compressor.compress(stats.encode())};
  };
  for (std::int64_t second = 0; second < kLength; ++second) {
    if (!isRecorded(second)) {
      continue;
    }
    if (minute.finishedBy(second)) {
      restored.restore(Span::minute, pack(minute.open()));
    }
    if (hour.finishedBy(second)) {
      restored.restore(Span::hour, pack(hour.open()));
    }
    minute.add(secondAt(second), second);
    hour.add(secondAt(second), second);
    restored.restore(Span::second, pack(secondAt(second)));
  }
  REQUIRE(restored.rebuild());
  CHECK(restored.sum(0, kLength) == slowSum(0, kLength));
  CHECK(restored.sum(61, kLength) == slowSum(61, kLength));
  restored.append(secondAt(kLength));
  CHECK(restored.sum(0, kLength + 1) == slowSum(0, kLength + 1));
}

namespace {

// A log whose spans leave memory, and the shelf they are on. The shelf gets them as a run file does: a minute or an
// hour with the second after it.
struct Shelved {
  std::shared_ptr<fakes::SpanShelf> shelf = std::make_shared<fakes::SpanShelf>();
  SecondLog log{kShape};
  Compressor compressor;
  SpanMerger minute{kShape, kMinuteS};
  SpanMerger hour{kShape, kHourS};

  Shelved() { log.keepIn(std::make_unique<fakes::ShelfSource>(shelf)); }

  void append(std::int64_t second) {
    keep(Span::minute, minute, second);
    keep(Span::hour, hour, second);
    const IntervalStats stats = secondAt(second);
    minute.add(stats, second);
    hour.add(stats, second);
    shelf->spans[Span::second][second] = compressor.compress(stats.encode());
    log.append(stats);
  }
  void keep(Span span, const SpanMerger& merger, std::int64_t second) {
    if (merger.finishedBy(second)) {
      shelf->spans[span][merger.open().index] = compressor.compress(merger.open().encode());
    }
  }
};

} // namespace

TEST_CASE("any span sums to the same, whatever of it has left memory") {
  constexpr std::int64_t kLength = 5 * kHourS + 17 * kMinuteS + 5; // the first hours leave too
  SecondLog whole(kShape);
  Shelved shelved;
  std::mt19937 random(11);
  const auto agree = [&](std::int64_t from, std::int64_t to) {
    CAPTURE(from);
    CAPTURE(to);
    CHECK(shelved.log.sum(from, to) == whole.sum(from, to));
  };
  for (std::int64_t second = 0; second < kLength; ++second) {
    if (!isRecorded(second)) {
      continue;
    }
    whole.append(secondAt(second));
    shelved.append(second);
    if (second % 601 == 0) {
      std::uniform_int_distribution<std::int64_t> any(0, second + 1);
      const std::int64_t one = any(random);
      const std::int64_t other = any(random);
      agree(std::min(one, other), std::max(one, other));
      agree(one, second + 1);
      agree(std::max<std::int64_t>(0, second - 300), second + 1);
      CHECK(shelved.log.second(one) == whole.second(one));
    }
  }
  agree(0, kLength);
  CHECK(shelved.shelf->reads > 50);
  std::vector<std::string> packed;
  CHECK(shelved.log.eachPacked([&](const std::string& bytes) { packed.push_back(bytes); }));
  std::vector<std::string> wanted;
  CHECK(whole.eachPacked([&](const std::string& bytes) { wanted.push_back(bytes); }));
  CHECK(packed == wanted);
  CHECK_FALSE(shelved.log.failure());
}

TEST_CASE("what cannot be read back is told, once, and counts as empty") {
  Shelved shelved;
  for (std::int64_t second = 0; second < 600; ++second) {
    shelved.append(second);
  }
  shelved.shelf->spans[Span::second][7][10] ^= 1;
  CHECK(shelved.log.sum(60, 600).scenario(ScenarioId{0}).activeUsers == 599); // from blocks that are sound
  CHECK_FALSE(shelved.log.failure());
  CHECK(shelved.log.sum(7, 8) == IntervalStats(kShape));
  REQUIRE(shelved.log.failure());
  CHECK(shelved.log.failure()->code == ErrorCode::corrupt);
  CHECK(shelved.log.failure()->detail == "second 7 of the run cannot be read: a packed block is damaged");
  CHECK_FALSE(shelved.log.eachPacked([](const std::string&) {}));

  shelved.shelf->broken = Error{ErrorCode::cannotRead, Sentence::asIs("gone"), {}, {}};
  CHECK(shelved.log.second(100) == std::nullopt);
  CHECK(shelved.log.failure()->code == ErrorCode::corrupt); // the first one
  CHECK(shelved.log.second(590) == secondAt(590));          // still in memory
}

TEST_CASE("a block of another plan is corrupt") {
  Compressor compressor;
  const IntervalStats other(StatsShape{.scenarios = 2, .rows = 2, .classes = 1, .checks = 1, .jobs = 0});
  Decompressor decompressor;
  CHECK(unpack(compressor.compress(other.encode()), kShape, decompressor).error().code == ErrorCode::corrupt);
}
