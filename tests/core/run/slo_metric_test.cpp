// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "core/run/slo_evaluator.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

// Judges one SLO on a run of 20 seconds of arrivals: each second 8 ok Health of 5–15 ms, 1 failed Create, 2 checkouts,
// 9 checks passed of 10, 1 dropped of 11 arrivals, a Size of 2 s, readings of a process.
class Fixture {
public:
  Fixture() : m_id(m_small.arrivals("Peak", {{"hold A", 20}})) {}

  SloPlan& slo(const std::string& metric, const std::string& limit, const std::string& window = "whole") {
    return m_small.slo(m_id, metric, limit, window);
  }

  SloResult judged() {
    RunBuilder run(m_small.share());
    run.publish({"process/api/rss", "process", "api", "api", "Memory", "B", {}, 1000.0});
    run.publish({"process/api/restarts", "process", "api", "api", "Restarts", "count", {}, {}});
    run.publish({"health/db/up", "health", "db", "db", "State", "state", {}, {}});
    run.publish({"health/db/time", "health", "db", "db", "Time", "s", {}, {}});
    run.start(m_id);
    for (int second = 0; second < 20; ++second) {
      record(run, second);
    }
    run.end(m_id).finish();
    return judge(run.record(), m_id, 0);
  }

  double measured() { return judged().measured.value(); }

private:
  void record(RunBuilder& run, int second) {
    run.requests(m_id, SmallPlan::kHealth, 8, milliseconds(10));
    run.requests(m_id, SmallPlan::kCreate, 1, milliseconds(100), Outcome::timeout, 0);
    run.requests(m_id, SmallPlan::kCheckout, 2, milliseconds(40));
    run.requests(m_id, SmallPlan::kSize, 1, milliseconds(2)); // a measure of 2 in its unit
    run.now().check(m_id, CheckId{0}).passed += 8;
    run.now().check(m_id, CheckId{1}).passed += 1;
    run.now().check(m_id, CheckId{1}).failed += 1;
    run.iterations(m_id, 10, milliseconds(50)).dropped(m_id, 1);
    run.reading("process/api/rss", 100 + 10 * second).reading("process/api/restarts", second < 10 ? 1 : 3);
    if (second % 5 == 0) {
      run.reading("health/db/up", second == 5 ? 0 : 1).reading("health/db/time", 0.25);
    }
    run.next();
  }

  SmallPlan m_small;
  ScenarioId m_id;
};

struct Expected {
  const char* metric;
  const char* limit;
  double value;
};

} // namespace

TEST_CASE("each metric measures what project-format.md says") {
  const Expected expected[] = {
      {"rate", ">= 1/s", 8},               // ok only
      {"count", ">= 1", 160},              // ok only
      {"peak", ">= 1/s", 8},               // ok only
      {"successRate", ">= 1%", 800.0 / 9}, // transactions and measures are no requests
      {"errorRate", "< 50%", 100.0 / 9},
      {"checkRate", ">= 1%", 90},
      {"dropped", "< 100", 20},
      {"stability", "< 5%", 0},
      {"availability(db)", ">= 1%", 75},
      {"restarts(api)", "< 5", 2},
      {"headroom(process/api/rss)", "> 1", 1000.0 / 195},
      {"resource(process/api/rss, mean)", "< 1kB", 195},
      {"resource(process/api/rss, max)", "< 1kB", 290},
      {"resource(process/api/rss, p95)", "< 1kB", 280},
      {"resource(health/db/time, max)", "< 1s", 250}, // s come to ms
      {"max", "< 1s", 100},
      {"min", "> 1ms", 5},
      {"apdex(10ms)", "> 0.1", (4 + 4 / 2.0) / 9}, // of the failed ones none is satisfied
  };
  for (const Expected& each : expected) {
    CAPTURE(each.metric);
    Fixture fixture;
    fixture.slo(each.metric, each.limit);
    CHECK(fixture.measured() == doctest::Approx(each.value).epsilon(0.002));
  }
}

TEST_CASE("`of` chooses rows, `outcome` what is counted") {
  Fixture transaction;
  transaction.slo("count", ">= 1").rows = {SmallPlan::kCheckout};
  CHECK(transaction.measured() == 40);
  Fixture failed;
  failed.slo("rate", ">= 0.1/s").slo.outcome = OutcomeFilter::failed;
  CHECK(failed.measured() == 1);
  Fixture all;
  all.slo("count", ">= 1").slo.outcome = OutcomeFilter::all;
  CHECK(all.measured() == 180);
  Fixture checks;
  checks.slo("checkRate", ">= 1%").rows = {SmallPlan::kCreate};
  CHECK(checks.measured() == 50);
}

TEST_CASE("a measure in seconds is compared with a limit in any unit of time") {
  Fixture fixture;
  fixture.slo("p95", "< 1s").rows = {SmallPlan::kSize};
  const SloResult result = fixture.judged();
  CHECK(*result.measured == doctest::Approx(2000).epsilon(0.002));
  CHECK(result.outcome == SloOutcome::fail);
}

TEST_CASE("response time is that of whole iterations") {
  Fixture fixture;
  fixture.slo("p50", "< 1s").slo.latency = LatencyOf::response;
  CHECK(fixture.measured() == doctest::Approx(51).epsilon(0.002));
}

TEST_CASE("what was not measured says why") {
  const Expected missing[] = {
      {"availability(cache)", ">= 1%", 0},        {"restarts(cache)", "< 1", 0},
      {"headroom(host/localhost/cpu)", "> 1", 0}, {"resource(host/localhost/cpu, max)", "< 90%", 0},
      {"headroom(health/db/time)", "> 1", 0},     {"level", ">= 400/s", 0}};
  for (const Expected& each : missing) {
    CAPTURE(each.metric);
    Fixture fixture;
    fixture.slo(each.metric, each.limit);
    const SloResult result = fixture.judged();
    CHECK(result.outcome == SloOutcome::notEvaluated);
    CHECK_FALSE(result.why.empty());
    CHECK(result.measured == std::nullopt);
  }
}
