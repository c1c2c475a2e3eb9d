// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/score.h"

#include <doctest/doctest.h>

#include "core/run/slo_evaluator.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

struct Fixture {
  SmallPlan small;
  ScenarioId id = small.users("Normal", {{"hold A", 40}});

  Score score(double cpu) {
    RunBuilder run(small.share());
    run.publish({"host/localhost/cpu", "host", "localhost", "", "CPU", "%", {}, 100.0});
    run.start(id);
    for (int second = 0; second < 40; ++second) {
      run.requests(id, SmallPlan::kHealth, 9, milliseconds(10)).users(id, 5, 5);
      run.requests(id, SmallPlan::kHealth, 1, milliseconds(10), Outcome::status, 500);
      if (cpu > 0) {
        run.reading("host/localhost/cpu", cpu);
      }
      run.next();
    }
    run.end(id).finish();
    return scoreOf(run.record(), id, judgeAll(run.record()));
  }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "the score is the weighted mean of its parts") {
  small.slo(id, "rate", ">= 1/s");
  small.slo(id, "p95", "< 1s");
  const Score good = score(75);
  REQUIRE(good.parts.size() == 4);
  CHECK(good.parts[0].value == 100);                  // SLOs
  CHECK(good.parts[1].value == 90);                   // success
  CHECK(good.parts[2].value == 100);                  // stability
  CHECK(*good.parts[3].value == doctest::Approx(50)); // 75 % busy leaves half of the free half
  CHECK(*good.value == doctest::Approx((40 * 100 + 30 * 90 + 15 * 100 + 15 * 50) / 100.0));
  CHECK(good.grade == "B+");
}

TEST_CASE_FIXTURE(Fixture, "a part that was not measured makes the score not available") {
  small.slo(id, "rate", ">= 1/s");
  const Score none = score(0);
  CHECK(none.value == std::nullopt);
  CHECK(none.grade.empty());
  CHECK_FALSE(none.parts[3].why.empty());
}

TEST_CASE_FIXTURE(Fixture, "optional parts count when the project weighs them") {
  small.slo(id, "rate", ">= 1/s");
  small.plan().project.report.score = {{"errorHandling", 1}, {"monitoring", 1}};
  const Score chosen = score(50);
  REQUIRE(chosen.parts.size() == 2);
  CHECK(*chosen.parts[0].value == doctest::Approx(90)); // a tenth are 500s
  CHECK(chosen.parts[1].value == 100);
}

TEST_CASE_FIXTURE(Fixture, "an SLO that was not evaluated was not met") {
  small.slo(id, "rate", ">= 1/s");
  small.slo(id, "rate", ">= 1/s").rows = {SmallPlan::kCreate};
  CHECK(score(50).parts[0].value == 50);
}

TEST_CASE("the run's score is the lowest, and none when one is missing") {
  Score high;
  high.value = 95;
  Score low;
  low.value = 70;
  CHECK(runScore({high, low}).value == 70);
  CHECK(runScore({high, {}, low}).value == std::nullopt);
  CHECK(runScore({}).value == std::nullopt);
}

TEST_CASE("grades have their bounds and caps") {
  CHECK(gradeOf(97, false, 0) == "A+");
  CHECK(gradeOf(96.9, false, 0) == "A");
  CHECK(gradeOf(90, false, 0) == "A−");
  CHECK(gradeOf(80, false, 0) == "B−");
  CHECK(gradeOf(79.9, false, 0) == "C");
  CHECK(gradeOf(60, false, 0) == "D");
  CHECK(gradeOf(0, false, 0) == "F");
  CHECK(gradeOf(99, true, 0) == "C");
  CHECK(gradeOf(65, true, 0) == "D");
  CHECK(gradeOf(99, false, 0.51) == "F");
}

TEST_CASE("part formulas") {
  CHECK(stabilityPart(0) == 100);
  CHECK(stabilityPart(15) == doctest::Approx(50));
  CHECK(stabilityPart(60) == 0);
  CHECK(headroomPart(0.4) == 100);
  CHECK(headroomPart(0.75) == doctest::Approx(50));
  CHECK(headroomPart(1.2) == 0);
}
