// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/replay.h"

#include <algorithm>
#include <iterator>

#include "core/metrics/interval_recorder.h"
#include "core/run/live_figures.h"
#include "core/run/live_judge.h"
#include "core/run/plan_shape.h"

namespace tidemark {

namespace {

// Walks a record second by second and rebuilds what the collector published.
class Replay {
public:
  explicit Replay(const RunRecord& record)
      : m_record(record),
        m_grown(record.sharedPlan(), record.info()),
        m_judge(m_grown),
        m_figures(record.plan()),
        m_readAt(record.readings().size(), 0),
        m_events(record.events()) {
    std::ranges::stable_sort(m_events, {}, &RunEvent::atS);
    m_told.assign(record.scenarios().size(), ScenarioState::pending);
  }

  std::shared_ptr<Snapshot> second(std::int64_t second, bool last) {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->beat = (second + 1) * kBeatsPerSecond - 1;
    snapshot->atS = static_cast<double>(second + 1);
    snapshot->last = last;
    fillFacts(*snapshot, second);
    fillMeasured(*snapshot, second);
    m_grown.add(*snapshot);
    judge(*snapshot);
    return snapshot;
  }

private:
  void fillFacts(Snapshot& snapshot, std::int64_t second) {
    if (second == 0) {
      std::ranges::transform(m_record.readings(), std::back_inserter(snapshot.series), &ReadingSeries::info);
      snapshot.notMeasured = m_record.notMeasured();
    }
    for (; m_nextEvent < m_events.size() && (m_events[m_nextEvent].atS < snapshot.atS || snapshot.last);
         ++m_nextEvent) {
      snapshot.events.push_back(m_events[m_nextEvent]);
    }
    for (const ScenarioRun& run : m_record.scenarios()) {
      tellState(snapshot, run, second);
    }
  }

  // A scenario runs from its first second on and is what it became from its last one on.
  void tellState(Snapshot& snapshot, const ScenarioRun& run, std::int64_t second) {
    const bool over = second + 1 >= run.lastS() || !run.hasRun() || snapshot.last;
    const bool begun = run.hasRun() && second >= run.startS;
    const ScenarioState now = over && (begun || !run.hasRun() || snapshot.last) ? run.state
                              : begun                                           ? ScenarioState::running
                                                                                : ScenarioState::pending;
    ScenarioState& told = m_told[run.id.index()];
    if (now != told) {
      told = now;
      snapshot.runs.push_back(run);
      snapshot.runs.back().state = now;
    }
  }

  void fillMeasured(Snapshot& snapshot, std::int64_t second) {
    auto stats = m_record.second(second);
    if (!stats) {
      stats.emplace(planShape(m_record.plan()));
      stats->index = second;
    }
    m_figures.add(*stats);
    snapshot.workerBusyPercent = stats->health.maxBusyShare * 100;
    const LatencyHistogram& lag = stats->health.loopLag;
    snapshot.loopLagP99Ms = lag.empty() ? 0 : toMillis(lag.percentile(99));
    snapshot.saturated = std::ranges::binary_search(m_record.saturatedSeconds(), second);
    std::ranges::copy_if(m_record.exemplars(), std::back_inserter(stats->exemplars),
                         [&](const Exemplar& exemplar) { return static_cast<std::int64_t>(exemplar.atS) == second; });
    snapshot.second = std::make_shared<const IntervalStats>(std::move(*stats));
    snapshot.readings = std::make_shared<const SecondReadings>(readingsOf(second));
  }

  SecondReadings readingsOf(std::int64_t second) {
    SecondReadings readings{.second = second, .readings = {}};
    for (std::size_t i = 0; i < m_readAt.size(); ++i) {
      const ReadingSeries& series = m_record.readings()[i];
      for (; m_readAt[i] < series.seconds.size() && series.seconds[m_readAt[i]] <= second; ++m_readAt[i]) {
        readings.readings.push_back({.id = series.info.id, .value = series.values[m_readAt[i]]});
      }
    }
    return readings;
  }

  void judge(Snapshot& snapshot) {
    m_judge.add(*snapshot.second);
    for (const ScenarioRun& run : snapshot.runs) {
      if (!run.isLive()) {
        m_judge.settle(run.id);
      }
    }
    snapshot.scenarios = m_figures.at(snapshot.atS, m_grown.scenarios(), *snapshot.second);
    snapshot.slos = m_judge.results();
  }

  const RunRecord& m_record;
  RunRecord m_grown; // what a sink would have by now
  LiveJudge m_judge;
  LiveFigures m_figures;
  std::vector<std::size_t> m_readAt; // by series: the next reading
  std::vector<RunEvent> m_events;    // by time
  std::size_t m_nextEvent = 0;
  std::vector<ScenarioState> m_told;
};

} // namespace

void replay(const RunRecord& record, const std::vector<SnapshotSink*>& sinks) {
  Replay replaying(record);
  const std::int64_t seconds = std::max<std::int64_t>(record.seconds(), 1);
  for (std::int64_t second = 0; second < seconds; ++second) {
    const std::shared_ptr<const Snapshot> snapshot = replaying.second(second, second + 1 == seconds);
    for (SnapshotSink* sink : sinks) {
      sink->take(snapshot);
    }
  }
}

} // namespace tidemark
