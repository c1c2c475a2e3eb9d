// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/window_choice.h"

#include <QTest>

#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"
#include "ui/viewstate/window_stats.h"

using namespace tidemark;
using namespace tidemark::ui;
using fakes::RunBuilder;
using fakes::SmallPlan;

namespace {

constexpr int kLengthS = 43; // three seconds of drain

// Two holds apart, twice one name, from second 2 of the run on; one request a second, slower each second.
RunRecord twoHolds(SmallPlan& small, ScenarioId& id) {
  id = small.users("Normal", {{"ramp", 5}, {"hold A", 10}, {"ramp", 10}, {"hold B", 15}});
  RunBuilder builder(small.share());
  builder.next().next().start(id);
  for (int i = 0; i < kLengthS; ++i) {
    builder.requests(id, SmallPlan::kHealth, 1, std::chrono::milliseconds(5 + i)).next();
  }
  builder.end(id).next().finish();
  return builder.take();
}

} // namespace

class WindowChoiceTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void steadyAndTheStagesAreOfferedByName() {
    SmallPlan small;
    ScenarioId id;
    const RunRecord record = twoHolds(small, id);
    const auto named = namedWindows(record, id);
    QCOMPARE(named.size(), std::size_t{4});
    QCOMPARE(named[0].spec.kind, WindowKind::steady);
    QCOMPARE(named[0].spans, (std::vector<TimeSpan>{{5, 15}, {25, 40}}));
    QCOMPARE(named[1].spec.stage, std::string("ramp"));
    QCOMPARE(named[1].spans, (std::vector<TimeSpan>{{0, 5}, {15, 25}}));
    QCOMPARE(named[2].spans, (std::vector<TimeSpan>{{5, 15}}));
    QCOMPARE(named[3].spans, (std::vector<TimeSpan>{{25, 40}}));
  }

  void aNamedWindowIsExactlyTheOneAnSloIsJudgedOn() {
    SmallPlan small;
    ScenarioId id;
    const RunRecord record = twoHolds(small, id);
    for (const NamedWindow& named : namedWindows(record, id)) {
      const Window expected = windowOf(record, id, named.spec).value();
      const Window chosen = chosenWindow(record, id, named.spans);
      QCOMPARE(chosen.spans, expected.spans);
      QVERIFY(cut(record, chosen).sum == cut(record, expected).sum);
    }
  }

  void severalSpansAreOneSum() {
    SmallPlan small;
    ScenarioId id;
    const OpenRun run(twoHolds(small, id));
    ViewState view;
    const WindowStats stats(run, view);
    view.setChosenSpans({{5, 15}, {25, 40}});
    QCOMPARE(stats.stats().durationS, 25.0);
    QCOMPARE(stats.stats().requests(run.plan()).count(), std::uint64_t{25});
    QCOMPARE(view.selection(), std::optional(TimeSpan{5, 40}));
    view.setSelection(std::nullopt);
    QVERIFY(!stats.selected());
    QCOMPARE(stats.stats().durationS, double{kLengthS});
  }

  void secondsAfterTheRecordAreNotInvented() {
    SmallPlan small;
    ScenarioId id;
    const RunRecord record = twoHolds(small, id);
    QCOMPARE(chosenWindow(record, id, {{500, 600}}).lengthS(), std::int64_t{0});
  }
};

QTEST_GUILESS_MAIN(WindowChoiceTest)
#include "window_choice_test.moc"
