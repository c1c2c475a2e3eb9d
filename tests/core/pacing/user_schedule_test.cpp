// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/user_schedule.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <vector>

#include "tests/core/pacing/stages.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

std::vector<UserChange> until(UserSchedule& schedule, Nanos time) {
  std::vector<UserChange> changes;
  for (; schedule.next() && schedule.next()->at <= time; schedule.advance()) {
    changes.push_back(*schedule.next());
  }
  return changes;
}

std::vector<UserChange> changesOf(const std::vector<StagePlan>& stages, const Share& share = {}) {
  UserSchedule schedule(stages, share);
  return until(schedule, Nanos::max());
}

// Plays changes and returns how many users are on after those at or before `time`; fails on a user that starts
// twice or retires unstarted.
std::int64_t playedUntil(const std::vector<UserChange>& changes, Nanos time) {
  std::set<std::int64_t> on;
  for (const UserChange& change : changes) {
    if (change.at > time) {
      break;
    }
    const bool changed = change.starts ? on.insert(change.user).second : on.erase(change.user) == 1;
    REQUIRE(changed);
  }
  return static_cast<std::int64_t>(on.size());
}

} // namespace

TEST_CASE("a jump starts all users at once, in order") {
  const std::vector<UserChange> changes = changesOf(stagesOf({{10s, 3, 3}}));
  CHECK(changes == std::vector<UserChange>{{0, 0s, true}, {1, 0s, true}, {2, 0s, true}});
}

TEST_CASE("in a ramp a user starts when the line reaches its count and retires when it comes down to it") {
  const std::vector<UserChange> changes = changesOf(stagesOf({{3s, 0, 3}, {1s, 3, 3}, {6s, 3, 0}}));
  CHECK(changes == std::vector<UserChange>{
                       {0, 1s, true}, {1, 2s, true}, {2, 3s, true}, {2, 6s, false}, {1, 8s, false}, {0, 10s, false}});
}

TEST_CASE("ten users a second up to fifty") {
  const std::vector<UserChange> changes = changesOf(stagesOf({{5s, 0, 50}, {10s, 50, 50}}));
  REQUIRE(changes.size() == 50);
  for (std::int64_t user = 0; user < 50; ++user) {
    CHECK(changes[static_cast<std::size_t>(user)] == UserChange{user, (user + 1) * 100ms, true});
  }
}

TEST_CASE("a jump down retires the newest first") {
  const std::vector<UserChange> changes = changesOf(stagesOf({{1s, 3, 3}, {1s, 1, 1}}));
  REQUIRE(changes.size() == 5);
  CHECK(changes[3] == UserChange{2, 1s, false});
  CHECK(changes[4] == UserChange{1, 1s, false});
}

TEST_CASE("a user whose turn comes only at the end never starts") {
  CHECK(changesOf(stagesOf({{10s, 0, 10}})).size() == 9);
  UserSchedule schedule(stagesOf({{10s, 0, 10}}), {});
  until(schedule, 10s);
  schedule.append(10, 10, 5s);
  REQUIRE(schedule.next().has_value());
  CHECK(*schedule.next() == UserChange{9, 10s, true});
}

TEST_CASE("whatever the stages, changes are in order and the count follows the line") {
  CounterRandom random(DrawKey{.seed = 1});
  for (int round = 0; round < 200; ++round) {
    const std::vector<StagePlan> stages = randomStages(random, 40);
    const UserSchedule schedule(stages, {});
    const std::vector<UserChange> changes = changesOf(stages);
    REQUIRE(std::ranges::is_sorted(changes, {}, &UserChange::at));
    for (int probe = 0; probe < 20; ++probe) {
      const Nanos time(random.integer(0, schedule.end().count() - 1));
      const std::int64_t count = playedUntil(changes, time);
      REQUIRE(std::abs(static_cast<double>(count) - schedule.line().at(time)) < 1.001);
      REQUIRE(count == schedule.countAt(time));
    }
    REQUIRE(schedule.countAt(schedule.end()) == 0);
  }
}

TEST_CASE("shards and workers together make exactly the changes of the plan") {
  CounterRandom random(DrawKey{.seed = 2});
  for (int round = 0; round < 100; ++round) {
    const std::vector<StagePlan> stages = randomStages(random, 60);
    std::vector<UserChange> parts;
    for (std::int64_t shard = 0; shard < 3; ++shard) {
      for (std::int64_t worker = 0; worker <= shard; ++worker) {
        const Share share{shard, 3, worker, shard + 1};
        for (const UserChange& change : changesOf(stages, share)) {
          REQUIRE(share.owns(change.user));
          parts.push_back(change);
        }
      }
    }
    std::vector<UserChange> whole = changesOf(stages);
    const auto byAll = [](const UserChange& change) { return std::tuple(change.at, change.user, change.starts); };
    std::ranges::sort(parts, {}, byAll);
    std::ranges::sort(whole, {}, byAll);
    REQUIRE(parts == whole);
  }
}

TEST_CASE("after retargets the shares together still make the changes of one schedule") {
  CounterRandom random(DrawKey{.seed = 3});
  for (int round = 0; round < 200; ++round) {
    const std::vector<StagePlan> stages = randomStages(random, 40);
    struct Command {
      Nanos at;
      double target;
      Nanos over;
    };
    std::vector<Command> commands;
    const std::int64_t length = stages.back().to.count();
    for (int i = 1; i <= 3; ++i) {
      commands.push_back({Nanos(length * i / 4 + random.integer(0, length / 8)), static_cast<double>(random.below(50)),
                          Nanos(random.below(2) == 0 ? 0 : random.integer(0, length / 3))});
    }
    const auto run = [&](const Share& share) {
      UserSchedule schedule(stages, share);
      std::vector<UserChange> all;
      for (const Command& command : commands) {
        const std::vector<UserChange> some = until(schedule, command.at);
        all.insert(all.end(), some.begin(), some.end());
        schedule.retarget(command.at, command.target, command.over);
      }
      const std::vector<UserChange> some = until(schedule, Nanos::max());
      all.insert(all.end(), some.begin(), some.end());
      return all;
    };
    std::vector<UserChange> parts;
    for (std::int64_t worker = 0; worker < 4; ++worker) {
      const std::vector<UserChange> part = run({0, 1, worker, 4});
      parts.insert(parts.end(), part.begin(), part.end());
    }
    std::vector<UserChange> whole = run({});
    REQUIRE(std::ranges::is_sorted(whole, {}, &UserChange::at));
    playedUntil(whole, Nanos::max());
    const auto byAll = [](const UserChange& change) { return std::tuple(change.at, change.user, change.starts); };
    std::ranges::sort(parts, {}, byAll);
    std::ranges::sort(whole, {}, byAll);
    REQUIRE(parts == whole);
  }
}

TEST_CASE("a retarget replaces what was planned and holds to the planned end") {
  UserSchedule schedule(stagesOf({{10s, 10, 10}, {10s, 20, 20}}), {});
  CHECK(until(schedule, 5s).size() == 10);
  schedule.retarget(5s, 12, 2s);
  CHECK(until(schedule, Nanos::max()) == std::vector<UserChange>{{10, 6s, true}, {11, 7s, true}});
  CHECK(schedule.end() == 20s);
  CHECK(schedule.countAt(15s) == 12);
}

TEST_CASE("a change that was due when the target changed comes at once if it is still wanted") {
  UserSchedule schedule(stagesOf({{10s, 10, 10}}), {});
  schedule.retarget(5s, 4, 0s); // nobody has been started yet
  const std::vector<UserChange> changes = until(schedule, Nanos::max());
  CHECK(playedUntil(changes, Nanos::max()) == 4);
  CHECK(changes.front().at == 5s);
}
