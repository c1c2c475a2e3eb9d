// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/interval_stats.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "tests/core/metrics/random_samples.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr StatsShape kShape{.scenarios = 3, .rows = 20, .classes = 2, .checks = 4, .jobs = 2};

// Everything that adds up, drawn at random.
void fillAtRandom(CounterRandom& random, IntervalStats& stats) {
  for (int i = 0; i < 400; ++i) {
    Sample sample = randomSample(random, stats.shape());
    stats.record(sample);
    if (sample.outcome == Outcome::status) {
      sample.row = RowId{0};
      sample.status = static_cast<std::uint16_t>(500 + sample.status % 4);
      stats.countError(sample.scenario, sample, "HTTP " + std::to_string(sample.status));
    }
  }
  const ScenarioId scenario{static_cast<std::uint32_t>(random.below(3))};
  stats.scenario(scenario).iterations += random.below(50);
  stats.scenario(scenario).droppedIterations += random.below(5);
  stats.scenario(scenario).waitSumNs += static_cast<double>(random.below(1'000'000));
  stats.scenario(scenario).classIterations[1] += random.below(9);
  stats.check(scenario, CheckId{2}).passed += random.below(9);
  stats.check(scenario, CheckId{3}).failed += random.below(9);
  stats.job(scenario, JobId{1}).submitted += 1;
  stats.job(scenario, JobId{1}).idHashes.push_back(random.next());
  stats.health.busyNs += static_cast<double>(random.below(250'000'000));
  stats.health.wallNs += 250e6;
  stats.health.loopLag.record(Nanos(random.integer(0, 1'000'000)));
  stats.health.startDelay.record(Nanos(random.integer(0, 1'000'000)));
}

IntervalStats decoded(const std::string& bytes) {
  Result<IntervalStats> read = IntervalStats::decode(bytes);
  REQUIRE(read.has_value());
  return std::move(*read);
}

std::uint64_t sumOf(const std::vector<ErrorCount>& errors) {
  return std::accumulate(errors.begin(), errors.end(), std::uint64_t{0},
                         [](std::uint64_t sum, const ErrorCount& error) { return sum + error.count; });
}

} // namespace

TEST_CASE("series are found once something was recorded in them") {
  IntervalStats stats(kShape);
  CHECK(stats.find(ScenarioId{1}, RowId{5}) == nullptr);
  Sample sample;
  sample.scenario = ScenarioId{1};
  sample.row = RowId{5};
  sample.service = 1ms;
  stats.record(sample);
  REQUIRE(stats.find(ScenarioId{1}, RowId{5}) != nullptr);
  CHECK(stats.find(ScenarioId{1}, RowId{5})->count() == 1);
  CHECK(stats.find(ScenarioId{2}, RowId{5}) == nullptr);
  stats.clear();
  CHECK(stats.find(ScenarioId{1}, RowId{5}) == nullptr);
}

TEST_CASE("requests of a class are counted without aborted ones and other samples") {
  IntervalStats stats(kShape);
  Sample sample;
  sample.userClass = ClassId{1};
  stats.record(sample);
  sample.outcome = Outcome::timeout;
  stats.record(sample);
  sample.outcome = Outcome::aborted;
  stats.record(sample);
  sample.outcome = Outcome::ok;
  sample.countsForClass = false;
  stats.record(sample);
  CHECK(stats.scenario(ScenarioId{0}).classRequests == std::vector<std::uint64_t>{0, 2});
}

TEST_CASE("merging adds the counts of the same beat and of following ones alike") {
  for (const IntervalStats::Merge how : {IntervalStats::Merge::workers, IntervalStats::Merge::time}) {
    IntervalStats whole(kShape);
    IntervalStats merged(kShape);
    CounterRandom once(DrawKey{.seed = 1});
    CounterRandom again(DrawKey{.seed = 1});
    for (int part = 0; part < 5; ++part) {
      IntervalStats stats(kShape);
      fillAtRandom(once, stats);
      merged.add(stats, how);
      fillAtRandom(again, whole);
    }
    CHECK(merged == whole);
  }
}

TEST_CASE("gauges of workers add up; over time users keep their most at once and other gauges the latest") {
  IntervalStats a(kShape);
  a.scenario(ScenarioId{0}).activeUsers = 3;
  a.scenario(ScenarioId{0}).busyUsers = 2;
  a.scenario(ScenarioId{0}).classUsers = {1, 2};
  a.health.openConnections = 7;
  IntervalStats b(kShape);
  b.scenario(ScenarioId{0}).activeUsers = 10;
  b.scenario(ScenarioId{0}).busyUsers = 1;
  b.scenario(ScenarioId{0}).classUsers = {0, 10};
  b.health.openConnections = 5;

  IntervalStats workers(kShape);
  workers.add(a, IntervalStats::Merge::workers);
  workers.add(b, IntervalStats::Merge::workers);
  CHECK(workers.scenario(ScenarioId{0}).activeUsers == 13);
  CHECK(workers.scenario(ScenarioId{0}).busyUsers == 3);
  CHECK(workers.scenario(ScenarioId{0}).classUsers == std::vector<std::int64_t>{1, 12});
  CHECK(workers.health.openConnections == 12);

  IntervalStats time(kShape);
  time.add(a, IntervalStats::Merge::time);
  time.add(b, IntervalStats::Merge::time);
  CHECK(time.scenario(ScenarioId{0}).activeUsers == 10);
  CHECK(time.scenario(ScenarioId{0}).classUsers == std::vector<std::int64_t>{1, 10});
  CHECK(time.health.openConnections == 5);
}

TEST_CASE("a scenario is done when every worker is") {
  IntervalStats done(kShape);
  done.scenario(ScenarioId{0}).done = true;
  const IntervalStats busy(kShape);
  IntervalStats both(kShape);
  both.add(done, IntervalStats::Merge::workers);
  both.add(done, IntervalStats::Merge::workers);
  CHECK(both.scenario(ScenarioId{0}).done);
  both.add(busy, IntervalStats::Merge::workers);
  CHECK_FALSE(both.scenario(ScenarioId{0}).done);
  both.clear();
  both.add(busy, IntervalStats::Merge::workers);
  both.add(done, IntervalStats::Merge::workers);
  CHECK_FALSE(both.scenario(ScenarioId{0}).done);
}

TEST_CASE("the highest busy share of any worker survives merging") {
  IntervalStats a(kShape);
  a.health.maxBusyShare = 0.2;
  IntervalStats b(kShape);
  b.health.maxBusyShare = 0.9;
  IntervalStats merged(kShape);
  merged.add(b, IntervalStats::Merge::workers);
  merged.add(a, IntervalStats::Merge::time);
  CHECK(merged.health.maxBusyShare == 0.9);
}

TEST_CASE("failures of one kind are one line") {
  IntervalStats stats(kShape);
  Sample sample;
  sample.row = RowId{3};
  sample.outcome = Outcome::status;
  sample.status = 403;
  stats.countError(ScenarioId{1}, sample, "HTTP 403");
  stats.countError(ScenarioId{1}, sample, "HTTP 403");
  stats.countError(ScenarioId{2}, sample, "HTTP 403");
  REQUIRE(stats.errors.size() == 2);
  CHECK(stats.errors[0] == ErrorCount{ScenarioId{1}, RowId{3}, Outcome::status, 403, "HTTP 403", 2});
}

TEST_CASE("messages without end do not grow the list, and no failure is lost") {
  IntervalStats stats(kShape);
  Sample sample;
  sample.outcome = Outcome::check;
  for (std::uint16_t i = 0; i < 5'000; ++i) {
    sample.row = RowId{i % 2U};
    sample.status = static_cast<std::uint16_t>(200 + i % 50);
    stats.countError(ScenarioId{0}, sample, "found " + std::to_string(i));
  }
  CHECK(stats.errors.size() == kMaxErrorKinds + 2); // one more for each row
  CHECK(sumOf(stats.errors) == 5'000);
  CHECK(std::ranges::count(stats.errors, kOtherMessages, &ErrorCount::message) == 2);
  IntervalStats merged(kShape);
  for (int second = 0; second < 100; ++second) {
    for (ErrorCount& error : stats.errors) {
      error.message += error.message == kOtherMessages ? "" : "x";
    }
    merged.add(stats, IntervalStats::Merge::time);
  }
  CHECK(merged.errors.size() <= kMaxMergedErrorKinds + 2);
  CHECK(sumOf(merged.errors) == 500'000);
}

TEST_CASE("a cleared interval equals a new one") {
  CounterRandom random(DrawKey{.seed = 2});
  IntervalStats stats(kShape);
  fillAtRandom(random, stats);
  stats.index = 5;
  stats.scenario(ScenarioId{0}).activeUsers = 3;
  stats.scenario(ScenarioId{0}).done = true;
  stats.health.openConnections = 4;
  stats.health.maxBusyShare = 0.5;
  stats.exemplars.emplace_back();
  stats.clear();
  CHECK(stats == IntervalStats(kShape));
}

TEST_CASE("gauges go on into the next interval") {
  IntervalStats before(kShape);
  before.scenario(ScenarioId{2}).activeUsers = 3;
  before.scenario(ScenarioId{2}).busyUsers = 1;
  before.scenario(ScenarioId{2}).done = true;
  before.scenario(ScenarioId{2}).classUsers = {3, 0};
  before.scenario(ScenarioId{2}).iterations = 9;
  before.health.openConnections = 4;
  IntervalStats after(kShape);
  after.continueGauges(before);
  CHECK(after.scenario(ScenarioId{2}).activeUsers == 3);
  CHECK(after.scenario(ScenarioId{2}).busyUsers == 1);
  CHECK(after.scenario(ScenarioId{2}).done);
  CHECK(after.scenario(ScenarioId{2}).classUsers == std::vector<std::int64_t>{3, 0});
  CHECK(after.scenario(ScenarioId{2}).iterations == 0);
  CHECK(after.health.openConnections == 4);
}

TEST_CASE("an interval is read back as it was written, without exemplars") {
  CounterRandom random(DrawKey{.seed = 3});
  IntervalStats stats(kShape);
  fillAtRandom(random, stats);
  stats.index = 86'399;
  stats.scenario(ScenarioId{1}).activeUsers = 30;
  stats.scenario(ScenarioId{1}).classUsers = {10, 20};
  stats.scenario(ScenarioId{1}).done = true;
  stats.health.maxBusyShare = 0.25;
  stats.health.openConnections = 3;
  stats.exemplars.emplace_back();
  const IntervalStats read = decoded(stats.encode());
  CHECK(read.exemplars.empty());
  stats.exemplars.clear();
  CHECK(read == stats);
}

TEST_CASE("an interval without shape and an interval with nothing in it are read back") {
  CHECK(decoded(IntervalStats().encode()) == IntervalStats());
  CHECK(decoded(IntervalStats(kShape).encode()) == IntervalStats(kShape));
}

TEST_CASE("every truncation and every added byte is corrupt") {
  CounterRandom random(DrawKey{.seed = 4});
  IntervalStats stats(kShape);
  fillAtRandom(random, stats);
  const std::string bytes = stats.encode();
  for (std::size_t cut = 0; cut < bytes.size(); cut += 7) {
    const Result<IntervalStats> read = IntervalStats::decode(std::string_view(bytes).substr(0, cut));
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::corrupt);
  }
  CHECK_FALSE(IntervalStats::decode(bytes + "x").has_value());
}

TEST_CASE("random damage never crashes, and what is accepted can be written and merged again") {
  CounterRandom random(DrawKey{.seed = 5});
  IntervalStats stats(kShape);
  fillAtRandom(random, stats);
  const std::string good = stats.encode();
  for (int round = 0; round < 1'000; ++round) {
    std::string bytes = good;
    for (std::uint64_t hits = 1 + random.below(3); hits > 0; --hits) {
      bytes[random.below(round % 2 == 0 ? bytes.size() : 60)] = static_cast<char>(random.below(256));
    }
    const Result<IntervalStats> read = IntervalStats::decode(bytes);
    if (read) {
      IntervalStats merged(read->shape());
      merged.add(*read, IntervalStats::Merge::workers);
      merged.index = read->index;
      REQUIRE(merged.encode().size() > 0);
    }
  }
}

TEST_CASE("a shape beyond what a plan can have is refused before memory is taken") {
  StatsShape shape = kShape;
  CHECK(shape.isStorable());
  shape.rows = std::size_t{1} << 62U;
  CHECK_FALSE(shape.isStorable());
  shape.rows = StatsShape::kMaxCells;
  CHECK_FALSE(shape.isStorable()); // times three scenarios
  const std::string huge = "\x01" + std::string(5, '\xFF') + "\x01" + std::string(60, '\x7F');
  CHECK_FALSE(IntervalStats::decode(huge).has_value());
}
