// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "core/run/stats.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

RateAnalysis analyse(const std::vector<std::uint64_t>& rates, const std::vector<SmallPlan::Stage>& stages,
                     bool okOnly = false, std::uint64_t failed = 0) {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", stages);
  RunBuilder builder(small.share());
  builder.start(id);
  for (const std::uint64_t rate : rates) {
    builder.requests(id, SmallPlan::kHealth, rate, milliseconds(5));
    builder.requests(id, SmallPlan::kCreate, failed, milliseconds(5), Outcome::timeout, 0).next();
  }
  builder.end(id).finish();
  return rateAnalysis(builder.record(), wholeWindow(builder.record(), id), {}, okOnly);
}

std::vector<std::uint64_t> repeated(std::uint64_t rate, std::size_t seconds) {
  return std::vector<std::uint64_t>(seconds, rate);
}

} // namespace

TEST_CASE("the steady band comes from the holds, the start-up from the first second that is near it") {
  std::vector<std::uint64_t> rates{10, 50, 80, 89, 95};
  const std::vector<std::uint64_t> hold = repeated(100, 20);
  rates.insert(rates.end(), hold.begin(), hold.end());
  const RateAnalysis analysis = analyse(rates, {{"ramp", 5}, {"hold", 20}});
  CHECK(analysis.steadyMeanPerS == 100);
  CHECK(analysis.steadyLowPerS == 100);
  CHECK(analysis.startupS == 4); // 95 is the first of at least 90
  CHECK(analysis.variationPercent == 0);
}

TEST_CASE("the peak is the best ten seconds, not the best second") {
  std::vector<std::uint64_t> rates = repeated(10, 30);
  rates[12] = 500;
  const RateAnalysis analysis = analyse(rates, {{"hold", 30}});
  CHECK(analysis.peakPerS == 59);
  CHECK(analysis.peakWindowS == 10);
}

TEST_CASE("a window shorter than ten seconds peaks over all of itself") {
  const RateAnalysis analysis = analyse({10, 20, 30}, {{"hold", 3}});
  CHECK(analysis.peakPerS == 20);
  CHECK(analysis.peakWindowS == 3);
  CHECK(analysis.variationPercent == std::nullopt); // not two blocks
}

TEST_CASE("failed requests count unless only the ok ones are asked for") {
  CHECK(analyse(repeated(10, 20), {{"hold", 20}}, false, 5).steadyMeanPerS == 15);
  CHECK(analyse(repeated(10, 20), {{"hold", 20}}, true, 5).steadyMeanPerS == 10);
}

TEST_CASE("a stall shows in the low end of the band and in the variation") {
  std::vector<std::uint64_t> rates = repeated(100, 40);
  for (std::size_t i = 10; i < 20; ++i) {
    rates[i] = 0;
  }
  const RateAnalysis analysis = analyse(rates, {{"hold", 40}});
  CHECK(analysis.steadyLowPerS == 0);
  CHECK(analysis.steadyHighPerS == 100);
  CHECK(*analysis.variationPercent == doctest::Approx(66.67).epsilon(0.001));
}

TEST_CASE("without a hold there is a peak and nothing steady") {
  const RateAnalysis analysis = analyse(repeated(10, 12), {{"ramp", 12}});
  CHECK(analysis.peakPerS == 10);
  CHECK(analysis.steadyMeanPerS == std::nullopt);
  CHECK(analysis.startupS == std::nullopt);
}
