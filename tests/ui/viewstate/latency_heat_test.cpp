// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/latency_heat.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <numeric>

#include "core/run/stats.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};
constexpr ScenarioId kPeak{2};
constexpr ScenarioId kNever{3};

class Feed final : public SnapshotSink {
public:
  explicit Feed(OpenRun& run) : m_run(run) {}
  void take(std::shared_ptr<const Snapshot> snapshot) override { m_run.take(snapshot); }

private:
  OpenRun& m_run;
};

std::uint64_t total(const HeatMap& map) {
  return std::accumulate(map.cells.begin(), map.cells.end(), std::uint64_t{0});
}

std::uint64_t timed(const RunRecord& record, ScenarioId scenario) {
  return cut(record, wholeWindow(record, scenario)).requests(record.plan()).all().count();
}

} // namespace

class LatencyHeatTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aStoredRunIsAddedInParts() {
    const OpenRun run(fakes::recordedRun());
    ViewState view;
    LatencyHeat heat(run, view);
    for (const ScenarioId scenario : {kNormal, kPeak}) {
      view.setScenario(scenario);
      QVERIFY(!heat.isWhole());
      QTRY_VERIFY(heat.isWhole());
      QCOMPARE(total(heat.map()), timed(run.record(), scenario));
      QCOMPARE(heat.map().fromS, static_cast<double>(run.record().scenarios()[scenario.index()].startS));
    }
    view.setScenario(kNever);
    QTRY_VERIFY(heat.isWhole());
    QCOMPARE(heat.map().columns, std::size_t{0});
  }

  void aLiveRunGrowsToTheSameMap() {
    OpenRun live(fakes::recordedPlan(), fakes::fakeInfo());
    ViewState view;
    view.setScenario(kNormal);
    LatencyHeat heat(live, view);
    QTRY_VERIFY(heat.isWhole());
    Feed feed(live);
    const RunRecord stored = fakes::recordedRun({}, {&feed});
    QCOMPARE(total(heat.map()), timed(live.record(), kNormal)); // beat by beat, without a turn of the event loop
    live.end(stored.info());
    QTRY_VERIFY(heat.isWhole());
    QCOMPARE(total(heat.map()), timed(live.record(), kNormal));
    const OpenRun reopened(fakes::recordedRun());
    LatencyHeat again(reopened, view);
    QTRY_VERIFY(again.isWhole());
    QCOMPARE(again.map().cells, heat.map().cells);
  }

  void aPausedDisplayMissesNothing() {
    OpenRun live(fakes::recordedPlan(), fakes::fakeInfo());
    ViewState view;
    view.setScenario(kNormal);
    LatencyHeat heat(live, view);
    QTRY_VERIFY(heat.isWhole());
    view.setPaused(true);
    QSignalSpy changed(&heat, &LatencyHeat::changed);
    Feed feed(live);
    const RunRecord stored = fakes::recordedRun({}, {&feed});
    QCOMPARE(changed.size(), 0);
    view.setPaused(false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(total(heat.map()), timed(live.record(), kNormal));
  }
};

QTEST_GUILESS_MAIN(LatencyHeatTest)
#include "latency_heat_test.moc"
