// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alert_thresholds.h"

#include <doctest/doctest.h>

#include "core/analysis/proportion.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

std::vector<AlertThreshold> thresholds(SmallPlan& small, ScenarioId id) {
  RunBuilder run(small.share());
  run.start(id);
  for (int second = 0; second < 20; ++second) {
    run.requests(id, SmallPlan::kHealth, 50, milliseconds(100)).next();
  }
  run.end(id).finish();
  return alertThresholds(run.record(), id);
}

} // namespace

TEST_CASE("thresholds follow the SLO where there is one, else the run") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", 20}});
  std::vector<AlertThreshold> alerts = thresholds(small, id);
  REQUIRE(alerts.size() == 3);
  CHECK(alerts[0].metric == "p95");
  CHECK(*alerts[0].warning == doctest::Approx(1.5 * 146).epsilon(0.01));
  CHECK(alerts[0].critical == std::nullopt);
  CHECK(*alerts[1].warning == doctest::Approx(100 * zeroFailureBound(1000)));
  CHECK(*alerts[2].warning == doctest::Approx(40));
  CHECK(*alerts[2].critical == doctest::Approx(25));

  small.slo(id, "p95", "< 200ms");
  small.slo(id, "errorRate", "< 2%");
  alerts = thresholds(small, id);
  CHECK(*alerts[0].warning == doctest::Approx(160));
  CHECK(*alerts[0].critical == 200);
  CHECK(*alerts[1].critical == 2);
}

TEST_CASE("without a hold nothing is derived") {
  SmallPlan small;
  const ScenarioId id = small.users("Ramp", {{"ramp", 20}});
  CHECK(thresholds(small, id).empty());
}
