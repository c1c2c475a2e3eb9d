// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/recut.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

TEST_CASE("a cut of a window that grows is made of what is new, and any other anew") {
  SmallPlan small;
  const ScenarioId one = small.users("One", {{"hold", 60}});
  const ScenarioId other = small.users("Other", {{"hold", 60}});
  RunBuilder builder(small.share());
  const RunRecord& record = builder.record();
  builder.start(one).start(other);
  Stats grown;
  const auto agree = [&](const Window& window) {
    const auto last = record.second(record.seconds() - 1);
    recut(grown, record, window, last && record.seconds() % 3 != 0 ? &*last : nullptr);
    const Stats anew = cut(record, window);
    CHECK(grown.sum == anew.sum);
    CHECK(grown.durationS == anew.durationS);
    CHECK(grown.window.spans == anew.window.spans);
    CHECK(std::ranges::equal(grown.seconds, anew.seconds, {}, &ChartPoint::second, &ChartPoint::second));
  };
  for (int i = 0; i < 20; ++i) {
    builder.users(one, i, i / 2).requests(one, SmallPlan::kHealth, 10, milliseconds(5 + i));
    builder.requests(other, SmallPlan::kHealth, 3, milliseconds(50)).next();
    agree(wholeWindow(record, one));
  }
  agree(wholeWindow(record, one)); // nothing new
  agree(spanWindow(record, one, 2, 9));
  agree(spanWindow(record, one, 2, 7));
  agree(spanWindow(record, one, 3, 9));
  Window parts = spanWindow(record, one, 2, 4);
  parts.spans.push_back({10, 12});
  agree(parts);
  parts.spans.back().to = 15;
  agree(parts);
  parts.spans.front().to = 5;
  agree(parts);
  agree(wholeWindow(record, other));
  parts.spans.clear();
  agree(parts);
  agree(wholeWindow(record, one));
}
