// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/recorded_run.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/run/slo_evaluator.h"
#include "core/run/stats.h"

using namespace tidemark;

// The fixture of report and workbench: what it promises has to hold.
TEST_CASE("the recorded run holds what its users look for") {
  const RunRecord record = fakes::recordedRun();
  REQUIRE(record.scenarios().size() == 4);
  CHECK(record.scenarios()[1].state == ScenarioState::complete);
  CHECK(record.scenarios()[3].state == ScenarioState::notRun);
  CHECK(record.readings().size() == 6);
  CHECK(record.notMeasured().size() == 1);
  CHECK_FALSE(record.exemplars().empty());
  CHECK(std::ranges::count(record.events(), EventKind::mark, &RunEvent::kind) == 1);
  CHECK(record.saturatedSeconds().empty());
  const Stats normal = cut(record, wholeWindow(record, ScenarioId{1}));
  CHECK(normal.requests(record.plan()).count() > 5000);
  CHECK(normal.requests(record.plan()).failedCount() > 0);
  const std::vector<SloResult> slos = judgeAll(record);
  for (const SloOutcome outcome :
       {SloOutcome::pass, SloOutcome::warn, SloOutcome::fail, SloOutcome::notEvaluated, SloOutcome::notApplicable}) {
    CAPTURE(sloOutcomeId(outcome));
    CHECK(std::ranges::count(slos, outcome, &SloResult::outcome) > 0);
  }
  CHECK(verdictOf(record, slos, std::nullopt).outcome == VerdictOutcome::fail);
}

TEST_CASE("it is the same run each time") { CHECK(fakes::recordedRun().sha256() == fakes::recordedRun().sha256()); }

TEST_CASE("its variants show what they are named for") {
  const RunRecord good = fakes::recordedRun({.failing = false});
  CHECK(verdictOf(good, judgeAll(good), ScenarioId{2}).outcome != VerdictOutcome::fail);
  CHECK(fakes::recordedRun({.saturated = true}).saturatedSeconds().size() == 5);
  const RunRecord stopped = fakes::recordedRun({.interrupted = true});
  CHECK(stopped.info().interrupted);
  CHECK(stopped.scenarios()[1].state == ScenarioState::interrupted);
  CHECK(exitCodeOf(verdictOf(stopped, judgeAll(stopped), std::nullopt), stopped.info(), false) == 130);
}
