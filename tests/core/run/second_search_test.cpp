// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/second_search.h"

#include <doctest/doctest.h>

#include "core/run/plan_shape.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::SmallPlan;

TEST_CASE("the first and last second of an occurrence are found in a long run") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold", 9000}});
  const auto plan = small.share();
  RunRecord record(plan, {});
  constexpr std::int64_t kLength = 8000;
  for (std::int64_t second = 0; second < kLength; ++second) {
    auto stats = std::make_shared<IntervalStats>(planShape(*plan));
    stats->index = second;
    if (second == 3723 || second == 3800 || second == 7777) {
      stats->job(id, JobId{0}).completed = 1;
    }
    Snapshot snapshot;
    snapshot.second = stats;
    record.add(snapshot);
  }
  const Occurs completed = [id](const IntervalStats& stats) { return stats.job(id, JobId{0}).completed > 0; };
  const auto window = [id](std::int64_t from, std::int64_t to) {
    return Window{.scenario = id, .spans = {{from, to}}, .name = {}};
  };
  CHECK(firstSecond(record, window(0, kLength), completed) == 3723);
  CHECK(lastSecond(record, window(0, kLength), completed) == 7777);
  CHECK(firstSecond(record, window(3724, kLength), completed) == 3800);
  CHECK(lastSecond(record, window(0, 7777), completed) == 3800);
  CHECK(firstSecond(record, window(0, 3723), completed) == std::nullopt);
  CHECK(firstSecond(record, {.scenario = id, .spans = {{0, 10}, {7000, 7900}}, .name = {}}, completed) == 7777);
}
