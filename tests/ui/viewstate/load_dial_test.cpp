// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/load_dial.h"

#include <QTest>

#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::ui;
using namespace std::chrono_literals;

namespace {

constexpr ScenarioId kSmoke{0};
constexpr ScenarioId kNormal{1};
constexpr ScenarioId kPeak{2};

LoadDial dial(double most, bool arrivals) {
  return {.scenario = kNormal, .name = "N", .arrivals = arrivals, .most = most, .cap = most, .now = 0};
}

} // namespace

class LoadDialTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whatRunsAndHasALineToBendHasADial() {
    fakes::RunBuilder run(fakes::recordedPlan());
    run.start(kSmoke).next();
    QVERIFY(loadDials(run.record(), 0.5).empty()); // iterations have no line
    run.end(kSmoke).start(kNormal).next();
    const double start = static_cast<double>(run.record().scenarios()[kNormal.index()].startS);
    const auto dials = loadDials(run.record(), start + 5);
    QCOMPARE(dials.size(), std::size_t{1});
    QCOMPARE(dials[0].scenario, kNormal);
    QVERIFY(!dials[0].arrivals);
    QCOMPARE(dials[0].now, 10.0); // half of the ramp to 20 in 10 s
    QCOMPARE(dials[0].most, 80.0);
    QVERIFY(loadDials(run.record(), start + 91).empty()); // past its planned end
  }

  void arrivalsHaveARate() {
    fakes::RunBuilder run(fakes::recordedPlan());
    run.start(kPeak).next();
    const auto dials = loadDials(run.record(), 20);
    QVERIFY(dials[0].arrivals);
    QCOMPARE(dials[0].now, 50.0);
  }

  void theRangeGrowsWithWhatWasAskedByHand() {
    fakes::RunBuilder run(fakes::recordedPlan());
    run.start(kNormal).next();
    run.collector().stageAdded(
        kNormal,
        {.name = "manual 1", .kind = StageKind::manual, .from = 1s, .to = 90s, .fromTarget = 500, .toTarget = 500});
    run.next();
    const auto dials = loadDials(run.record(), 2);
    QCOMPARE(dials[0].most, 500.0);
    QCOMPARE(dials[0].now, 500.0);
  }

  void aWideRangeIsLogarithmic() {
    QVERIFY(!isLogarithmic(dial(100, false)));
    const LoadDial wide = dial(100'000, true);
    QVERIFY(isLogarithmic(wide));
    QCOMPARE(valueOf(wide, 0), 0.0);
    QCOMPARE(valueOf(wide, kDialSteps), 100'000.0);
    QVERIFY(valueOf(wide, kDialSteps / 2) < 1000); // half of the way is the root, not the half
  }

  void stepsAndValuesAgree() {
    for (const LoadDial& each : {dial(40, false), dial(5000, false), dial(5000, true)}) {
      for (int step = 0; step <= kDialSteps; step += 50) {
        const double value = valueOf(each, step);
        QVERIFY(each.arrivals || value == std::round(value));
        // A value that was rounded leads back to a step with the same value.
        QCOMPARE(valueOf(each, stepOf(each, value)), value);
      }
    }
    QCOMPARE(stepOf(dial(40, false), 1000), kDialSteps);
  }
};

QTEST_GUILESS_MAIN(LoadDialTest)
#include "load_dial_test.moc"
