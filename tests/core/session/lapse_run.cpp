// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/lapse_run.h"

#include <future>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "core/run/run_store.h"
#include "core/run/slo_evaluator.h"
#include "tests/fakes/lapse_poller.h"
#include "tests/fakes/planned.h"

namespace tidemark {

namespace {

std::shared_ptr<const RunPlan> planOf(const std::string& base, const LapseOptions& options) {
  const ResolvedPlan resolved = fakes::planned(fmt::format(
      R"({{"format": "tidemark-project/1", "name": "T", "targets": [{{"name": "t", "url": "{}"}}],
          "userClasses": [{{"name": "U", "flow": [{{"request": "One", "url": "/one"}}, {{"request": "Two", "url": "/two",
             "checks": [{{"json": "$.status", "equals": "ok"}}]}}]{}}}],
          "scenarios": [{{"name": "S", "load": {}, "slos": {}}}]}})",
      base, options.userClass, options.load, options.slos));
  return std::make_shared<const RunPlan>(resolved.plan);
}

// The last sink: ends the scenario when it has drained, and tells the test.
class Conclusion final : public SnapshotSink {
public:
  explicit Conclusion(const LapseOptions& options) : m_options(options) {}

  void take(std::shared_ptr<const Snapshot> snapshot) override { m_latest = std::move(snapshot); }

  void afterStep(Engine& engine, Collector& collector) {
    const std::shared_ptr<const Snapshot> latest = std::exchange(m_latest, nullptr);
    if (!latest || !latest->second || m_over) {
      return;
    }
    if (m_options.eachSecond) {
      m_options.eachSecond(*latest, engine, collector);
    }
    if (latest->second->scenario(ScenarioId{0}).done) {
      m_over = true;
      collector.scenarioEnds(ScenarioId{0}, ScenarioState::complete);
      m_done.set_value();
    }
  }

  void wait() { m_done.get_future().wait(); }

private:
  const LapseOptions& m_options;
  std::shared_ptr<const Snapshot> m_latest;
  bool m_over = false;
  std::promise<void> m_done;
};

RunInfo infoAt(const Clock& clock) {
  RunInfo info;
  info.id = "lapse";
  info.startedAt = clock.wallNow();
  return info;
}

} // namespace

LapseResult lapseRun(const LapseOptions& options) {
  FakeClock clock;
  fakes::PumpedServer server(clock, options.limit);
  const std::shared_ptr<const RunPlan> plan = planOf(server.baseUrl(), options);
  const RunInfo info = infoAt(clock);
  std::unique_ptr<RunStore> store;
  if (!options.store.empty()) {
    auto created = RunStore::create(options.store, plan, info);
    REQUIRE(created.has_value());
    store = std::move(*created);
  }
  std::unique_ptr<Collector> collector;
  std::unique_ptr<Engine> engine;
  Conclusion conclusion(options);
  const auto beforeSleep = [&] {
    server.pump();
    collector->step(Instant{});
    conclusion.afterStep(*engine, *collector);
  };
  const auto poller = [&] {
    return std::make_unique<fakes::LapsePoller>(
        clock, fakes::LapsePoller::Options{.beforeSleep = beforeSleep,
                                           .nextEvent = [&] { return server.nextDue(); },
                                           .lateness = options.lateness});
  };
  auto made = Engine::create(plan, {}, {.workers = 1, .poller = poller}, clock);
  REQUIRE(made.has_value());
  engine = std::move(*made);
  std::vector<SnapshotSink*> sinks{&conclusion};
  if (store) {
    sinks.insert(sinks.begin(), store.get());
  }
  const Instant epoch = clock.now();
  collector = std::make_unique<Collector>(Collector::Parts{
      .plan = plan, .info = info, .exchanges = engine->exchanges(), .epoch = epoch, .sinks = std::move(sinks)});
  if (store) {
    collector->record().keepIn(RunStore::spans(store->file()).value());
  }
  collector->scenarioStarts(ScenarioId{0}, 0);
  engine->startScenario(ScenarioId{0}, Nanos::zero());
  engine->start(epoch);
  conclusion.wait();
  engine->join();
  collector->finish();
  RunInfo& ended = collector->record().info();
  ended.endedAt = clock.wallNow();
  ended.complete = true;
  if (store) {
    REQUIRE(store->finish(ended).has_value());
  }
  std::vector<SloResult> slos = judgeAll(collector->record());
  return {.record = std::move(collector->record()), .answered = server.answered(), .slos = std::move(slos)};
}

} // namespace tidemark
