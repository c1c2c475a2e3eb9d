// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/replay.h"

#include <doctest/doctest.h>

#include "core/run/slo_evaluator.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

class Keeper final : public SnapshotSink {
public:
  void take(std::shared_ptr<const Snapshot> snapshot) override { taken.push_back(std::move(snapshot)); }
  std::vector<std::shared_ptr<const Snapshot>> taken;
};

struct Fixture {
  SmallPlan small;
  ScenarioId one = small.users("One", {{"ramp", 2}, {"hold A", 4}});
  ScenarioId two = small.users("Two", {{"hold A", 3}});
  ScenarioId never = small.users("Never", {{"hold A", 3}});

  RunRecord run(std::vector<SnapshotSink*> sinks) {
    small.slo(one, "p95", "< 500ms");
    small.slo(one, "rate", ">= 7/s", "steady");
    small.slo(two, "count", ">= 100");
    RunBuilder builder(small.share(), std::move(sinks));
    builder.publish({"host/localhost/cpu", "host", "localhost", "", "CPU", "%", {}, {}});
    builder.notMeasured("process on port 1", "no process listens on it");
    builder.start(one);
    seconds(builder, one, 6);
    builder.end(one).next().start(two);
    seconds(builder, two, 4);
    builder.end(two).skip(never, "requires Two, which did not pass").next().finish();
    return builder.take();
  }

  static void seconds(RunBuilder& builder, ScenarioId id, int count) {
    for (int i = 0; i < count; ++i) {
      builder.requests(id, SmallPlan::kHealth, 5 + static_cast<std::uint64_t>(i), milliseconds(5));
      if (i != 2) {
        builder.reading("host/localhost/cpu", 10 * i);
      }
      builder.users(id, 10, 3).next();
    }
  }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a replayed run shows the live one's seconds, readings and figures") {
  Keeper live;
  const RunRecord record = run({&live});
  Keeper again;
  replay(record, {&again});

  std::vector<std::shared_ptr<const Snapshot>> seconds;
  for (const auto& snapshot : live.taken) {
    if (snapshot->second) {
      seconds.push_back(snapshot);
    }
  }
  REQUIRE(again.taken.size() == seconds.size());
  for (std::size_t i = 0; i < seconds.size(); ++i) {
    CAPTURE(i);
    CHECK(*again.taken[i]->second == *seconds[i]->second);
    CHECK(again.taken[i]->readings->readings == seconds[i]->readings->readings);
    CHECK(again.taken[i]->beat == seconds[i]->beat);
    CHECK(again.taken[i]->last == (i + 1 == seconds.size()));
    for (std::size_t scenario = 0; scenario < 3; ++scenario) {
      CHECK(again.taken[i]->scenarios[scenario].requests == seconds[i]->scenarios[scenario].requests);
      if (again.taken[i]->scenarios[scenario].state == seconds[i]->scenarios[scenario].state) {
        CHECK(again.taken[i]->scenarios[scenario].ratePerS == seconds[i]->scenarios[scenario].ratePerS);
      }
    }
  }
}

TEST_CASE_FIXTURE(Fixture, "a record fed by a replay equals the record that was replayed") {
  const RunRecord record = run({});
  class Feeder final : public SnapshotSink {
  public:
    explicit Feeder(const RunRecord& from) : fed(from.sharedPlan(), from.info()) {}
    void take(std::shared_ptr<const Snapshot> snapshot) override { fed.add(*snapshot); }
    RunRecord fed;
  };
  Feeder feeder(record);
  replay(record, {&feeder});
  CHECK(feeder.fed.sha256() == record.sha256());
  CHECK(feeder.fed.scenarios() == record.scenarios());
  CHECK(feeder.fed.notMeasured() == record.notMeasured());
  CHECK(feeder.fed.chart(one).size() == record.chart(one).size());
  CHECK(judgeAll(feeder.fed) == judgeAll(record));
}

TEST_CASE_FIXTURE(Fixture, "the last snapshot of a replay holds the final verdicts and every event was told") {
  const RunRecord record = run({});
  Keeper again;
  replay(record, {&again});
  CHECK(again.taken.back()->slos == judgeAll(record));
  std::size_t events = 0;
  for (const auto& snapshot : again.taken) {
    events += snapshot->events.size();
  }
  CHECK(events == record.events().size());
}

TEST_CASE_FIXTURE(Fixture, "an empty record replays as one last snapshot") {
  RunBuilder builder(small.share());
  builder.finish();
  Keeper again;
  replay(builder.record(), {&again});
  REQUIRE(again.taken.size() == 1);
  CHECK(again.taken[0]->last);
}
