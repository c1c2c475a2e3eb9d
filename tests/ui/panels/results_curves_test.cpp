// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QMenu>
#include <QTest>

#include "tests/fakes/recorded_run.h"
#include "ui/panels/curve_panel.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};
constexpr ScenarioId kPeak{2};
constexpr int kSeconds = 20;

// Peak is of arrivals: Health comes first and has a response time, Create has none.
RunRecord withResponses() {
  const auto plan = fakes::recordedPlan();
  fakes::RunBuilder builder(plan);
  builder.start(kPeak);
  for (int i = 0; i < kSeconds; ++i) {
    Sample first;
    first.scenario = kPeak;
    first.row = fakes::rowNamed(*plan, "Health");
    first.service = std::chrono::milliseconds(10 + i);
    first.response = std::chrono::milliseconds(50 + i);
    builder.sample(first);
    builder.requests(kPeak, fakes::rowNamed(*plan, "Create"), 3, std::chrono::milliseconds(20)).next();
  }
  builder.end(kPeak).finish();
  return builder.take();
}

void choose(QComboBox& box, int index) {
  box.setCurrentIndex(index);
  Q_EMIT box.activated(index);
}

// As a user ticks it in the menu.
void tick(QMenu& menu, const QString& name) {
  Q_EMIT menu.aboutToShow();
  for (QAction* action : menu.actions()) {
    if (action->text() == name) {
      action->trigger();
      return;
    }
  }
  QFAIL(qPrintable(name));
}

} // namespace

class ResultsCurvesTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};
  OpenRun m_run{withResponses()};
  ViewState m_view;
  WindowStats m_stats{m_run, m_view};
  std::unique_ptr<CurvePanel> m_panel;

private Q_SLOTS:
  void init() {
    m_view.setScenario(kPeak);
    m_view.setSelection(std::nullopt);
    m_panel = std::make_unique<CurvePanel>(m_run, m_stats, m_formatter);
    m_panel->resize(500, 300);
    m_panel->show();
  }
  void cleanup() { m_panel.reset(); }

  void allRequestsAreDrawnTogetherUntilSomeAreChosen() {
    QCOMPARE(m_panel->curves().size(), std::size_t{1});
    QCOMPARE(m_panel->curves()[0].samples, std::uint64_t{4 * kSeconds});
    tick(m_panel->requests(), QStringLiteral("Create"));
    tick(m_panel->requests(), QStringLiteral("Health"));
    QCOMPARE(m_panel->curves().size(), std::size_t{2});
    QCOMPARE(m_panel->curves()[0].name, QStringLiteral("Create"));
    QCOMPARE(m_panel->curves()[0].samples, std::uint64_t{3 * kSeconds});
    tick(m_panel->requests(), QStringLiteral("Create"));
    tick(m_panel->requests(), QStringLiteral("Health"));
    QCOMPARE(m_panel->curves()[0].samples, std::uint64_t{4 * kSeconds});
  }

  void responseTimeStandsBesideServiceTime() {
    tick(m_panel->requests(), QStringLiteral("Health"));
    choose(m_panel->times(), static_cast<int>(CurveTime::both));
    QCOMPARE(m_panel->curves().size(), std::size_t{2});
    const auto expected = m_stats.stats().row(fakes::rowNamed(m_run.plan(), "Health"));
    QCOMPARE(m_panel->curves()[0].points.back().ms, toMillis(expected.ok.max()));
    QCOMPARE(m_panel->curves()[1].points.back().ms, toMillis(expected.responseOk.max()));
    choose(m_panel->times(), static_cast<int>(CurveTime::response));
    QCOMPARE(m_panel->curves().size(), std::size_t{1});
  }

  void aCurveIsOfTheChosenSecondsAndEndsWithItsLastSample() {
    m_view.setSelection(TimeSpan{5, 9});
    const NamedCurve& curve = m_panel->curves()[0];
    QCOMPARE(curve.samples, std::uint64_t{16});
    QCOMPARE(curve.points.back().inverse, 16.0); // 1/(1 − p) of the last rank there is
    for (const CurvePoint& point : curve.points) {
      QVERIFY(point.inverse <= static_cast<double>(curve.samples));
    }
  }

  void withoutArrivalsThereIsNoResponseTime() {
    const OpenRun run(fakes::recordedRun());
    ViewState view;
    view.setScenario(kNormal);
    const WindowStats stats(run, view);
    CurvePanel panel(run, stats, m_formatter);
    panel.show();
    QVERIFY(!panel.times().isEnabled());
    QVERIFY(!panel.curves().empty());
  }

  void secondsWithoutARequestHaveNoCurve() {
    m_view.setSelection(TimeSpan{500, 600});
    QVERIFY(m_panel->curves().empty());
    QVERIFY(!m_panel->grab().isNull());
  }
};

QTEST_MAIN(ResultsCurvesTest)
#include "results_curves_test.moc"
