// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/consistency/consistency.h"

#include <algorithm>
#include <functional>

#include <doctest/doctest.h>

#include "tests/core/report/report_runs.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::fakes;

namespace {

// One mistake a person could make, planted into a correct model, and the rule that must see it.
struct Planted {
  const char* rule;
  const char* what;
  std::function<void(ReportModel&)> plant;
};

ScenarioModel& normal(ReportModel& model) { return model.scenarios[1]; }
RequestModel& firstRequest(ReportModel& model) { return normal(model).requests.front(); }

const std::vector<Planted>& planted() {
  static const std::vector<Planted> kPlanted = {
      {"percentile-order", "p95 below p50",
       [](ReportModel& m) { normal(m).latencyMs.all->p95 = normal(m).latencyMs.all->p50 / 2; }},
      {"percentile-order", "p99 above the maximum",
       [](ReportModel& m) { firstRequest(m).latencyMs.ok->p99 = firstRequest(m).latencyMs.ok->max + 1; }},
      {"percentile-order", "mean outside min and max",
       [](ReportModel& m) { normal(m).latencyMs.all->mean = normal(m).latencyMs.all->max * 2; }},
      {"rate-count-duration", "a rate that is half of it", [](ReportModel& m) { *normal(m).totals.ratePerS /= 2; }},
      {"rate-count-duration", "an ok rate of a request",
       [](ReportModel& m) { *firstRequest(m).totals.okRatePerS *= 1.1; }},
      {"ok-plus-failed", "a failure too many", [](ReportModel& m) { normal(m).totals.failed += 1; }},
      {"ok-plus-failed", "the run's own sum", [](ReportModel& m) { m.totals.okRequests += 1; }},
      {"parts-total", "a request missing from the total",
       [](ReportModel& m) {
         firstRequest(m).totals.requests -= 1;
         firstRequest(m).totals.ok -= 1;
       }},
      {"parts-total", "a group larger than its parts",
       [](ReportModel& m) {
         std::ranges::find(normal(m).requests, RequestKind::group, &RequestModel::kind)->totals.requests += 5;
       }},
      {"parts-total", "the run against its scenarios",
       [](ReportModel& m) {
         m.totals.requests += 1;
         m.totals.okRequests += 1;
       }},
      {"errors-total", "a kind of failure counted twice",
       [](ReportModel& m) { normal(m).errors.push_back(normal(m).errors.front()); }},
      {"errors-total", "shares that do not add up", [](ReportModel& m) { normal(m).errors.front().percent = 90; }},
      {"errors-total", "more statuses than requests",
       [](ReportModel& m) { firstRequest(m).statuses.emplace_back(std::uint16_t{599}, 1'000'000U); }},
      {"share-range", "success above 100 %", [](ReportModel& m) { normal(m).totals.successPercent = 100.5; }},
      {"share-range", "a service up more often than asked",
       [](ReportModel& m) { normal(m).services.front().up = normal(m).services.front().checks + 1; }},
      {"slo-result", "met at a value above its limit",
       [](ReportModel& m) {
         SloModel& slo = normal(m).slos.front();
         slo.measured = slo.limit.value * 2;
         slo.result = SloOutcome::pass;
       }},
      {"slo-result", "judged without a value", [](ReportModel& m) { normal(m).slos.front().measured.reset(); }},
      {"verdict", "pass with an SLO failed", [](ReportModel& m) { m.verdict.outcome = VerdictOutcome::pass; }},
      {"verdict", "pass with an SLO not evaluated",
       [](ReportModel& m) {
         normal(m).slos.front().result = SloOutcome::notEvaluated;
         normal(m).verdict.outcome = VerdictOutcome::pass;
       }},
      {"verdict", "ready without a pass", [](ReportModel& m) { m.readiness = Readiness::ready; }},
      {"requirement-result", "met by 76/s against > 100/s",
       [](ReportModel& m) {
         m.requirements.push_back({"events", RequirementResult::met, Basis::measured, "evidence", "rate",
                                   Limit{LimitOp::greater, Quantity::rate, 0, 100, "> 100/s"}, 76.0});
       }},
      {"requirement-result", "met without evidence",
       [](ReportModel& m) { m.requirements.push_back({"r", RequirementResult::met, Basis::stated, "", "", {}, {}}); }},
      {"scenario-count", "one of four called three", [](ReportModel& m) { m.totals.scenarios = 3; }},
      {"scenario-count", "a scenario not run that is not counted", [](ReportModel& m) { m.totals.notRun = 0; }},
      {"rate-order", "a steady band upside down",
       [](ReportModel& m) { std::swap(*normal(m).rate.steadyLowPerS, *normal(m).rate.steadyHighPerS); }},
      {"rate-order", "an ok peak above the peak",
       [](ReportModel& m) { *normal(m).okRate.peakPerS = *normal(m).rate.peakPerS + 1; }},
      {"resource-order", "a mean above its maximum",
       [](ReportModel& m) { normal(m).resources.front().stats->mean = normal(m).resources.front().stats->max + 1; }},
      {"capacity-level", "capacity of a level that was never held",
       [](ReportModel& m) { m.capacity = CapacityModel{12345, "1/s", "Plateau", 25, {}}; }},
      {"score-parts", "parts of 100 and 95 that give 95",
       [](ReportModel& m) {
         normal(m).score.parts = {{"slo", 50, 100, ""}, {"success", 50, 95, ""}};
         normal(m).score.value = 95;
       }},
      {"job-total", "more jobs ended than submitted", [](ReportModel& m) { normal(m).jobs.front().completed += 1000; }},
  };
  return kPlanted;
}

} // namespace

TEST_CASE("no recorded run breaks a rule") {
  for (const RecordedRunOptions& options :
       {RecordedRunOptions{}, RecordedRunOptions{.failing = false}, RecordedRunOptions{.saturated = true},
        RecordedRunOptions{.interrupted = true}, RecordedRunOptions{.timeScale = 0.5}}) {
    CHECK(violations(modelOf(recordedRun(options))).empty());
  }
  CHECK(violations(modelOf(fullScaleRun())).empty());
  CHECK(violations(modelOf(manyRequestsRun(30))).empty());
}

TEST_CASE("every planted contradiction is seen by its rule") {
  const ReportModel correct = modelOf(recordedRun());
  for (const Planted& mistake : planted()) {
    ReportModel model = correct;
    mistake.plant(model);
    const std::vector<Violation> found = violations(model);
    const bool seen = std::ranges::find(found, mistake.rule, &Violation::rule) != found.end();
    CHECK_MESSAGE(seen, mistake.rule << ": " << mistake.what);
  }
}
