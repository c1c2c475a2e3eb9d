// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/open_run.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "core/run/slo_evaluator.h"
#include "tests/fakes/recorded_run.h"
#include "ui/viewstate/key_figures.h"
#include "ui/viewstate/window_stats.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

// Hands every snapshot of a recorded run to an OpenRun, as the bridge does.
class Feed final : public SnapshotSink {
public:
  explicit Feed(OpenRun& run) : m_run(run) {}
  void take(std::shared_ptr<const Snapshot> snapshot) override { m_run.take(snapshot); }

private:
  OpenRun& m_run;
};

constexpr ScenarioId kNormal{1};

} // namespace

class OpenRunTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aLiveRunRecordsWhatTheStoredOneHolds() {
    OpenRun live(fakes::recordedPlan(), fakes::fakeInfo());
    QSignalSpy seconds(&live, &OpenRun::secondAdded);
    Feed feed(live);
    const RunRecord stored = fakes::recordedRun({}, {&feed});
    live.end(stored.info());
    QVERIFY(!live.live());
    QVERIFY(seconds.size() >= stored.seconds());
    QCOMPARE(live.record().sha256(), stored.sha256());
    QCOMPARE(live.slos(), judgeAll(stored));
  }

  void everyWindowIsCutExactly() {
    const OpenRun run(fakes::recordedRun());
    ViewState view;
    view.setScenario(kNormal);
    WindowStats stats(run, view);
    const auto whole = stats.stats().requests(run.plan()).count();
    view.setSelection(TimeSpan{10, 20});
    const auto inside = stats.stats().requests(run.plan()).count();
    QCOMPARE(stats.stats().durationS, 10.0);
    QCOMPARE(inside, cut(run.record(), spanWindow(run.record(), kNormal, 10, 20)).requests(run.plan()).count());
    QVERIFY(inside > 0 && inside < whole);
  }

  void pausingKeepsTheWindowAndRecordsOn() {
    OpenRun live(fakes::recordedPlan(), fakes::fakeInfo());
    ViewState view;
    WindowStats stats(live, view);
    view.setPaused(true);
    QSignalSpy changes(&stats, &WindowStats::changed);
    Feed feed(live);
    fakes::recordedRun({}, {&feed});
    QCOMPARE(changes.size(), 0);
    view.setPaused(false);
    QCOMPARE(changes.size(), 1);
    QVERIFY(live.record().seconds() > 0);
  }

  void keyFiguresAgreeWithTheCut() {
    const OpenRun run(fakes::recordedRun());
    const Stats stats = cut(run.record(), wholeWindow(run.record(), kNormal));
    const auto figures = windowFigures(stats, run.plan());
    const SeriesStats requests = stats.requests(run.plan());
    QCOMPARE(figures.size(), std::size_t{9});
    QCOMPARE(figures[0].value, std::optional(static_cast<double>(requests.count()) / stats.durationS));
    QCOMPARE(figures[4].value, std::optional(ladderMs(requests.all())->p95));
  }

  void figuresOfNothingAreNotMeasured() {
    const OpenRun run(fakes::recordedRun());
    const ScenarioId never{3};
    for (const KeyFigure& figure : windowFigures(cut(run.record(), wholeWindow(run.record(), never)), run.plan())) {
      QVERIFY2(!figure.value, qPrintable(figureText(figure.id).name));
    }
  }
};

QTEST_GUILESS_MAIN(OpenRunTest)
#include "open_run_test.moc"
