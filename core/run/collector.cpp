// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/collector.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "core/run/beat_merger.h"
#include "core/run/event_text.h"
#include "core/run/live_figures.h"
#include "core/run/live_judge.h"
#include "core/run/plan_shape.h"
#include "core/run/saturation.h"
#include "core/run/scenario_board.h"

namespace tidemark {

namespace {

constexpr double kBeatS = 1.0 / kBeatsPerSecond;

} // namespace

struct Collector::State {
  explicit State(Parts given)
      : parts(std::move(given)),
        shape(planShape(*parts.plan)),
        record(parts.plan, parts.info),
        merger(parts.exchanges),
        figures(*parts.plan),
        board(*parts.plan),
        judge(record),
        lastSecond(shape) {
    for (IntervalStats& beat : beats) {
      beat = IntervalStats(shape);
      beat.index = -1;
    }
  }

  [[nodiscard]] double nowS() const { return static_cast<double>(nextBeat) * kBeatS; }

  void publishThrough(std::int64_t beat);
  void takeBeat();
  [[nodiscard]] std::shared_ptr<IntervalStats> completedSecond();
  void fillSecond(Snapshot& snapshot);
  void fillReadings(Snapshot& snapshot);
  void publish(bool completesSecond, bool last);
  void judgeSecond(const IntervalStats& second, double atS);
  void changed(ScenarioId scenario);
  void say(RunEvent event) { events.push_back(std::move(event)); }

  Parts parts;
  StatsShape shape;
  RunRecord record;
  BeatMerger merger;
  LiveFigures figures;
  ScenarioBoard board;
  LiveJudge judge;
  SaturationRule saturation;

  std::int64_t nextBeat = 0;
  std::array<IntervalStats, kBeatsPerSecond> beats; // the last four, by beat number modulo four
  IntervalStats lastSecond;                         // their sum
  std::vector<RunEvent> events;                     // for the next snapshot
  double busyPercent = 0;
  std::vector<double> busyShares; // by worker, of the last whole second
  double loopLagP99Ms = 0;
};

Collector::Collector(Parts parts) : m_state(std::make_unique<State>(std::move(parts))) {}
Collector::~Collector() = default;

void Collector::State::publishThrough(std::int64_t beat) {
  while (nextBeat <= beat) {
    takeBeat();
    const bool completesSecond = nextBeat % kBeatsPerSecond == 0;
    publish(completesSecond, false);
  }
}

// Merges the next beat and moves time to its end.
void Collector::State::takeBeat() {
  IntervalStats& beat = beats[static_cast<std::size_t>(nextBeat % kBeatsPerSecond)];
  beat.clear();
  merger.merge(nextBeat, beat);
  beat.index = nextBeat;
  ++nextBeat;
  board.advance(nowS());
  board.saw(beat, nowS());
  figures.add(beat);
  lastSecond.clear();
  for (std::int64_t back = kBeatsPerSecond; back > 0; --back) {
    if (nextBeat >= back) {
      lastSecond.add(beats[static_cast<std::size_t>((nextBeat - back) % kBeatsPerSecond)], IntervalStats::Merge::time);
    }
  }
}

// The beats of the second that ends now or, at the end of a run, of the one that was begun.
std::shared_ptr<IntervalStats> Collector::State::completedSecond() {
  const std::int64_t index = (nextBeat - 1) / kBeatsPerSecond;
  auto second = std::make_shared<IntervalStats>(shape);
  for (std::int64_t beat = index * kBeatsPerSecond; beat < nextBeat; ++beat) {
    second->add(beats[static_cast<std::size_t>(beat % kBeatsPerSecond)], IntervalStats::Merge::time);
  }
  second->index = index;
  // A worker that is busy for one beat is not a busy worker: the share is of the whole second.
  busyShares = merger.takeBusyShares();
  second->health.maxBusyShare = busyShares.empty() ? 0 : std::ranges::max(busyShares);
  return second;
}

void Collector::State::fillReadings(Snapshot& snapshot) {
  ReadingSource::Delivery delivery = parts.readings->deliver(snapshot.second->index);
  snapshot.series = std::move(delivery.series);
  snapshot.notMeasured = std::move(delivery.notMeasured);
  std::ranges::move(delivery.events, std::back_inserter(snapshot.events));
  snapshot.readings = std::make_shared<const SecondReadings>(
      SecondReadings{.second = snapshot.second->index, .readings = std::move(delivery.readings)});
}

void Collector::State::fillSecond(Snapshot& snapshot) {
  const std::shared_ptr<IntervalStats> second = completedSecond();
  busyPercent = second->health.maxBusyShare * 100;
  const LatencyHistogram& lag = second->health.loopLag;
  loopLagP99Ms = lag.empty() ? 0 : toMillis(lag.percentile(99));
  saturation.add({.second = static_cast<std::int32_t>(second->index),
                  .busyPercent = static_cast<float>(busyPercent),
                  .loopLagP99Ms = static_cast<float>(loopLagP99Ms)});
  if (saturation.hasBegun()) {
    say({.atS = static_cast<double>(second->index - kSaturationS + 1),
         .kind = EventKind::saturated,
         .scenario = {},
         .text = saturatedText(busyPercent, loopLagP99Ms).text()});
  }
  snapshot.second = second;
  if (parts.readings != nullptr) {
    fillReadings(snapshot);
  }
}

void Collector::State::judgeSecond(const IntervalStats& second, double atS) {
  judge.add(second);
  std::ranges::move(judge.takeChanges(atS), std::back_inserter(events));
}

void Collector::State::publish(bool completesSecond, bool last) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->beat = nextBeat - 1;
  snapshot->atS = nowS();
  snapshot->last = last;
  if (completesSecond) {
    fillSecond(*snapshot);
  }
  snapshot->runs = board.takeChanged();
  std::ranges::move(board.takeEvents(), std::back_inserter(snapshot->events));
  std::ranges::move(std::exchange(events, {}), std::back_inserter(snapshot->events));
  record.add(*snapshot);
  if (snapshot->second) {
    snapshot->packed = std::make_shared<const std::string>(record.lastPacked());
    judgeSecond(*snapshot->second, snapshot->atS);
  }
  snapshot->scenarios = figures.at(snapshot->atS, board.runs(), lastSecond);
  snapshot->slos = judge.results();
  snapshot->saturated = saturation.isSaturated();
  snapshot->workerBusyPercent = busyPercent;
  snapshot->workerBusyShares = busyShares;
  snapshot->loopLagP99Ms = loopLagP99Ms;
  for (SnapshotSink* sink : parts.sinks) {
    sink->take(snapshot);
  }
}

// The owner may judge the record right after it said something: the record learns it at once.
void Collector::State::changed(ScenarioId scenario) {
  Snapshot change;
  change.runs = {board.runs()[scenario.index()]};
  record.add(change);
}

void Collector::scenarioStarts(ScenarioId scenario, std::int64_t second) { m_state->board.start(scenario, second); }

void Collector::scenarioSkipped(ScenarioId scenario, std::string why) {
  m_state->board.skip(scenario, std::move(why));
  m_state->changed(scenario);
  m_state->judge.settle(scenario);
}

void Collector::scenarioEnds(ScenarioId scenario, ScenarioState how) {
  m_state->board.end(scenario, how, m_state->nowS());
  m_state->changed(scenario);
  m_state->judge.settle(scenario);
}

void Collector::stageAdded(ScenarioId scenario, StagePlan stage) {
  m_state->board.add(scenario, std::move(stage));
  m_state->changed(scenario);
}

void Collector::scenarioStops(ScenarioId scenario, double atS) {
  m_state->board.halt(scenario, atS);
  m_state->changed(scenario);
}

void Collector::event(RunEvent event) {
  const EventKind kind = event.kind;
  if (kind == EventKind::stopRequested || kind == EventKind::abortRequested || kind == EventKind::sloAbort) {
    m_state->board.halt(event.atS);
  }
  if (kind == EventKind::sloAbort && event.scenario) {
    const std::vector<SloPlan>& slos = m_state->parts.plan->scenarios[event.scenario->index()].slos;
    for (const SloResult& result : m_state->judge.results()) {
      if (result.scenario == *event.scenario && result.outcome == SloOutcome::fail && slos[result.index].slo.abort) {
        m_state->board.setAbortedBy(result.scenario, result.index);
        break;
      }
    }
  }
  m_state->say(std::move(event));
}

void Collector::step(Instant now) {
  m_state->merger.collect();
  std::int64_t closed = m_state->merger.closedThrough();
  if (m_state->parts.exchanges.empty()) {
    closed = (now - m_state->parts.epoch) / kBeat - 1; // nobody to wait for: time alone closes beats
  }
  m_state->publishThrough(closed);
}

void Collector::finish() {
  State& state = *m_state;
  state.merger.collect();
  const std::int64_t lastBeat = state.merger.lastBeat();
  while (state.nextBeat < lastBeat) {
    state.takeBeat();
    state.publish(state.nextBeat % kBeatsPerSecond == 0, false);
  }
  if (state.nextBeat <= lastBeat) {
    state.takeBeat();
    state.publish(true, false); // the last second, whole or begun
  }
  state.publish(false, true);
}

RunRecord& Collector::record() { return m_state->record; }
const RunRecord& Collector::record() const { return m_state->record; }

} // namespace tidemark
