// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/capacity_search.h"

#include <algorithm>
#include <functional>

#include <doctest/doctest.h>

#include "core/base/counter_random.h"

using namespace tidemark;

namespace {

SearchLoad usersFrom(double from, double to, double tolerance = 5) {
  return {.of = SearchOf::users,
          .from = from,
          .to = to,
          .hold = std::chrono::seconds(20),
          .tolerancePercent = tolerance,
          .maxUsers = 0};
}

SearchLoad ratesFrom(double from, double to, double tolerance = 5) {
  return {.of = SearchOf::arrivals,
          .from = from,
          .to = to,
          .hold = std::chrono::seconds(20),
          .tolerancePercent = tolerance,
          .maxUsers = 100};
}

struct Course {
  std::vector<double> levels;
  SearchState last;
};

using Judge = std::function<LevelOutcome(double level, std::size_t number)>;

Course courseOf(const SearchLoad& load, const Judge& judge) {
  Course course{{}, startSearch(load)};
  while (!course.last.end) {
    course.levels.push_back(course.last.level);
    REQUIRE(course.levels.size() < 500);
    course.last = nextLevel(load, course.last, judge(course.last.level, course.levels.size()));
  }
  return course;
}

Judge limitAt(double limit) {
  return [limit](double level, std::size_t) { return level <= limit ? LevelOutcome::passed : LevelOutcome::failed; };
}

} // namespace

TEST_CASE("a search grows by half, bisects, and confirms the last good level twice") {
  const Course course = courseOf(ratesFrom(50, 5000), limitAt(200));
  CHECK(course.levels == std::vector<double>{50, 75, 112.5, 168.75, 253.125, 210.9, 189.8, 200.4, 195.1, 195.1, 195.1});
  CHECK(course.last.end == SearchEnd::found);
  CHECK(course.last.level == 195.1);
}

TEST_CASE("users are whole, and growing by half is by one at least") {
  const Course course = courseOf(usersFrom(1, 100, 1), limitAt(7));
  CHECK(course.levels == std::vector<double>{1, 2, 3, 4, 6, 9, 7, 8, 7, 7});
  CHECK(course.last.end == SearchEnd::found);
  CHECK(course.last.level == 7);
}

TEST_CASE("a limit that is not reached is not reached up to the last level") {
  const Course course = courseOf(usersFrom(10, 30), limitAt(1000));
  CHECK(course.levels == std::vector<double>{10, 15, 22, 30, 30, 30});
  CHECK(course.last.end == SearchEnd::notReached);
  CHECK(course.last.level == 30);
}

TEST_CASE("a first level that fails ends the search without a result") {
  const Course course = courseOf(ratesFrom(50, 500), limitAt(49));
  CHECK(course.levels == std::vector<double>{50});
  CHECK(course.last.end == SearchEnd::fromFailed);
  CHECK(course.last.level == 0);
}

TEST_CASE("a level at which the generator is the limit ends the search in every phase") {
  for (std::size_t saturated = 1; saturated <= 11; ++saturated) {
    CAPTURE(saturated);
    const Course course = courseOf(ratesFrom(50, 5000), [&](double level, std::size_t number) {
      return number == saturated ? LevelOutcome::generatorLimit : limitAt(200)(level, number);
    });
    CHECK(course.levels.size() == saturated);
    CHECK(course.last.end == SearchEnd::generatorLimit);
  }
}

TEST_CASE("a level that fails when it is confirmed is none, and the search goes on below it") {
  int confirmations = 0;
  const Course course = courseOf(usersFrom(10, 100, 20), [&](double level, std::size_t) {
    const bool flaky = level == 25 && ++confirmations > 1;
    return level <= 27 && !flaky ? LevelOutcome::passed : LevelOutcome::failed;
  });
  CHECK(course.levels == std::vector<double>{10, 15, 22, 33, 27, 30, 27, 27});
  CHECK(course.last.level == 27);

  const Course lower = courseOf(usersFrom(10, 100, 20), [](double level, std::size_t number) {
    return level <= 27 && number != 7 ? LevelOutcome::passed : LevelOutcome::failed; // the first confirmation of 27
  });
  CHECK(lower.levels == std::vector<double>{10, 15, 22, 33, 27, 30, 27, 24, 24, 24});
  CHECK(lower.last.end == SearchEnd::found);
  CHECK(lower.last.level == 24);
}

TEST_CASE("when not even the first level can be confirmed there is no result") {
  int seen = 0;
  const Course course = courseOf(usersFrom(10, 11), [&](double level, std::size_t) {
    return level == 10 && ++seen == 1 ? LevelOutcome::passed : LevelOutcome::failed;
  });
  CHECK(course.last.end == SearchEnd::fromFailed);
}

TEST_CASE("property: any limit is found to the tolerance, from below, within the number of levels foretold") {
  CounterRandom random({.seed = 7});
  for (int i = 0; i < 2000; ++i) {
    const bool users = random.below(2) == 0;
    const auto from = static_cast<double>(random.integer(1, 200));
    const double to = from + static_cast<double>(random.integer(1, 20'000));
    const double tolerance = static_cast<double>(random.integer(10, 300)) / 10;
    const SearchLoad load = users ? usersFrom(from, to, tolerance) : ratesFrom(from, to, tolerance);
    const double limit = static_cast<double>(random.integer(0, static_cast<std::int64_t>(to * 1100))) / 1000;
    CAPTURE(from);
    CAPTURE(to);
    CAPTURE(tolerance);
    CAPTURE(limit);
    CAPTURE(users);
    const Course course = courseOf(load, limitAt(limit));
    CHECK(course.levels.size() <= static_cast<std::size_t>(mostLevels(load)));
    CHECK(course.levels.front() == from);
    CHECK(std::ranges::all_of(course.levels, [&](double level) { return level >= from && level <= to; }));
    if (limit < from) {
      CHECK(course.last.end == SearchEnd::fromFailed);
      continue;
    }
    const double found = course.last.level;
    CHECK(found <= limit);
    CHECK(std::ranges::count(course.levels, found) == 3);
    CHECK(course.last.end == (limit >= to ? SearchEnd::notReached : SearchEnd::found));
    if (limit < to) {
      CHECK(*course.last.failed > limit);
      CHECK(*course.last.failed - found <= std::max(users ? 1.0 : found * 0.001, found * tolerance / 100 * 1.001));
    } else {
      CHECK(found == to);
    }
  }
}

TEST_CASE("property: whatever the outcomes, a search ends and its result passed below every level that failed") {
  CounterRandom random({.seed = 11});
  for (int i = 0; i < 500; ++i) {
    const SearchLoad load = random.below(2) == 0 ? usersFrom(2, 400) : ratesFrom(2, 400);
    std::vector<std::pair<double, LevelOutcome>> seen;
    const Course course = courseOf(load, [&](double level, std::size_t) {
      const auto draw = random.below(100);
      seen.emplace_back(level, draw < 65   ? LevelOutcome::passed
                               : draw < 98 ? LevelOutcome::failed
                                           : LevelOutcome::generatorLimit);
      return seen.back().second;
    });
    for (const auto& [level, outcome] : seen) {
      if (outcome == LevelOutcome::failed) {
        CHECK(course.last.level < level);
      }
    }
    if (course.last.level > 0) {
      CHECK(std::ranges::find(seen, std::pair{course.last.level, LevelOutcome::passed}) != seen.end());
    }
  }
}
