// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <algorithm>

#include "tests/fakes/recorded_run.h"
#include "ui/panels/data_table.h"
#include "ui/panels/exemplars_panel.h"
#include "ui/panels/table_panel.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kPeak{2};
constexpr std::int64_t kStartS = 5;

Exemplar made(const RunPlan& plan, const char* request, double atS, Outcome outcome) {
  Exemplar exemplar;
  exemplar.scenario = kPeak;
  exemplar.row = fakes::rowNamed(plan, request);
  exemplar.kind = outcome == Outcome::ok ? ExemplarKind::slowest : ExemplarKind::failed;
  exemplar.atS = atS;
  exemplar.outcome = outcome;
  exemplar.status = outcome == Outcome::timeout ? 0 : outcome == Outcome::ok ? 200 : 500;
  exemplar.service = std::chrono::milliseconds(1500);
  exemplar.request = "POST /jobs HTTP/1.1\r\n\r\n{\"name\": \"job\"}";
  exemplar.response = outcome == Outcome::timeout ? "" : "HTTP/1.1 500 Internal Server Error\r\n\r\nno room";
  return exemplar;
}

// Peak begins at second 5; two failed requests and a slow one.
RunRecord keptRequests() {
  const auto plan = fakes::recordedPlan();
  fakes::RunBuilder builder(plan);
  const auto keep = [&](const char* request, Outcome outcome) {
    builder.now().exemplars.push_back(made(*plan, request, static_cast<double>(builder.second()) + 0.5, outcome));
  };
  while (builder.second() < kStartS) {
    builder.next();
  }
  builder.start(kPeak);
  for (int i = 0; i < 60; ++i) {
    builder.requests(kPeak, fakes::rowNamed(*plan, "Create"), 1, std::chrono::milliseconds(20));
    if (i == 10) {
      keep("Create", Outcome::timeout);
    } else if (i == 30) {
      keep("Create", Outcome::status);
    } else if (i == 50) {
      keep("Health", Outcome::ok);
    }
    builder.next();
  }
  builder.end(kPeak).finish();
  return builder.take();
}

void choose(QComboBox& box, const QString& text) {
  const int index = box.findText(text);
  QVERIFY2(index >= 0, qPrintable(text));
  box.setCurrentIndex(index);
  Q_EMIT box.activated(index);
}

} // namespace

class ResultsExemplarsTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};
  OpenRun m_run{keptRequests()};
  ViewState m_view;
  WindowStats m_stats{m_run, m_view};
  std::unique_ptr<ExemplarsPanel> m_panel;

  [[nodiscard]] const std::vector<ValueRow>& rows() { return m_panel->list().model().rows(); }
  [[nodiscard]] const Exemplar& exemplar(const ValueRow& row) { return m_run.record().exemplars()[row.key.toULong()]; }

private Q_SLOTS:
  void init() {
    m_view.setScenario(kPeak);
    m_view.setSelection(std::nullopt);
    m_view.setZoom(std::nullopt);
    m_panel = std::make_unique<ExemplarsPanel>(m_run, m_view, m_stats, m_formatter);
    m_panel->resize(900, 260);
    m_panel->show();
  }
  void cleanup() { m_panel.reset(); }

  void theFailedOfOneKindAreListedAlone() {
    const auto all = rows().size();
    QCOMPARE(all, std::size_t{3});
    choose(m_panel->outcomes(), label(Outcome::timeout));
    QVERIFY(!rows().empty() && rows().size() < all);
    for (const ValueRow& row : rows()) {
      QCOMPARE(exemplar(row).outcome, Outcome::timeout);
    }
    m_panel->outcomes().setCurrentIndex(0);
    Q_EMIT m_panel->outcomes().activated(0);
    QCOMPARE(rows().size(), all);
  }

  void oneRequestIsListedAlone() {
    choose(m_panel->requests(), QStringLiteral("Create"));
    QCOMPARE(rows().size(), std::size_t{2});
    for (const ValueRow& row : rows()) {
      QCOMPARE(exemplar(row).row, fakes::rowNamed(m_run.plan(), "Create"));
    }
  }

  void theListFollowsTheChosenSeconds() {
    const double at = exemplar(rows().front()).atS - static_cast<double>(kStartS);
    m_view.setSelection(TimeSpan{std::floor(at), std::floor(at) + 1});
    QVERIFY(!rows().empty());
    for (const ValueRow& row : rows()) {
      QVERIFY(m_stats.stats().window.contains(static_cast<std::int64_t>(exemplar(row).atS)));
    }
    m_view.setSelection(TimeSpan{1000, 1001}); // nothing was recorded there
    QVERIFY(rows().empty());
    QVERIFY(!m_panel->shownText().contains(QStringLiteral("HTTP/1.1")));
  }

  void theFirstIsReadWithItsRequestAndResponse() {
    const Exemplar& first = exemplar(rows().front());
    QVERIFY(!first.request.empty());
    QVERIFY(m_panel->shownText().contains(QStringLiteral("POST /jobs HTTP/1.1")));
    m_panel->list().table().selectRow(1);
    QVERIFY(m_panel->shownText().contains(QStringLiteral("no room")));
    m_panel->list().table().selectRow(0);
    QVERIFY(m_panel->shownText().contains(label(first.outcome)));
  }

  void itsInstantIsShownOnTheCharts() {
    m_panel->list().table().selectRow(1);
    const Exemplar& second = exemplar(rows()[1]);
    const double at = second.atS - static_cast<double>(kStartS);
    QTest::keyClick(&m_panel->list().table(), Qt::Key_Return);
    QVERIFY(m_view.zoom().has_value());
    QVERIFY(m_view.zoom()->from <= at && at <= m_view.zoom()->to);
    QCOMPARE(m_view.hover(), std::optional(at));
    QVERIFY(!m_view.selection()); // looking is not choosing
    m_view.setZoom(std::nullopt);
    m_panel->findChild<QPushButton*>()->click();
    QVERIFY(m_view.zoom().has_value());
  }

  void phasesAreToldInTheirOrder() {
    Exemplar exemplar;
    exemplar.phases[1] = std::chrono::milliseconds(2);
    exemplar.phases[4] = std::chrono::milliseconds(30);
    const auto times = phaseTimes(exemplar);
    QCOMPARE(times.size(), std::size_t{2});
    QCOMPARE(times[0].ms, 2.0);
    QCOMPARE(times[1].ms, 30.0);
    QVERIFY(times[0].look != times[1].look);
  }
};

QTEST_MAIN(ResultsExemplarsTest)
#include "results_exemplars_test.moc"
