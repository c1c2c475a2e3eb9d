// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <qcustomplot.h>

#include "core/run/replay.h"
#include "core/run/run_store.h"
#include "tests/fakes/recorded_run.h"
#include "ui/charts/run_series.h"
#include "ui/models/annotation_rows.h"
#include "ui/models/event_rows.h"
#include "ui/panels/annotation_dialog.h"
#include "ui/panels/annotations_panel.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/data_table.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/table_panel.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};

Annotation said(AnnotationKind kind, std::optional<double> atS, const std::string& text) {
  Annotation annotation;
  annotation.kind = kind;
  annotation.atS = atS;
  annotation.text = text;
  annotation.by = "dev";
  return annotation;
}

bool hasMark(const ChartMarks& marks, double at) {
  return std::ranges::any_of(marks.events, [at](const EventMark& mark) { return mark.at == at; });
}

} // namespace

class ResultsNotesTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};
  std::unique_ptr<QTemporaryDir> m_folder;
  std::filesystem::path m_file;
  std::shared_ptr<OpenRun> m_run;
  std::unique_ptr<ResultsPage> m_page;

  void open() {
    auto record = RunStore::open(m_file);
    QVERIFY(record.has_value());
    m_run = std::make_shared<OpenRun>(std::move(*record));
    m_run->setFile(m_file);
    m_page->setRun(m_run, QStringLiteral("Run"));
    m_page->dashboard()->view().setScenario(kNormal);
    m_page->dashboard()->tabs().setCurrentWidget(m_page->notes());
  }

private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("run.tmrun")).toStdString();
    const RunRecord record = fakes::recordedRun();
    auto store = RunStore::create(m_file, record.sharedPlan(), record.info());
    QVERIFY(store.has_value());
    replay(record, {store->get()});
    QVERIFY((*store)->finish(record.info()).has_value());
    m_page = std::make_unique<ResultsPage>(m_formatter);
    m_page->resize(1200, 800);
    m_page->show();
    open();
  }
  void cleanup() {
    m_page.reset();
    m_run.reset();
  }

  void aNoteAndAMarkAreThereAgainWhenTheRunIsOpenedAgain() {
    m_page->notes()->add(said(AnnotationKind::note, {}, "Cold cache"));
    m_page->notes()->add(said(AnnotationKind::mark, 20, "Restart"));
    QCOMPARE(m_page->notes()->problem(), QString());
    QCOMPARE(m_page->notes()->list().model().rowCount(), 2);
    open();
    QCOMPARE(m_page->notes()->list().model().rowCount(), 2);
    QCOMPARE(m_page->notes()->list().model().rows()[0].cells[2].text, QStringLiteral("Cold cache"));
    QVERIFY(!m_run->record().annotations()[0].onUtc.empty());
  }

  void aMarkIsOnTheChartsAndAmongTheEventsAtOnce() {
    const double start = static_cast<double>(m_run->record().scenarios()[1].startS);
    const auto before = eventRows(m_run->record(), kNormal, nullptr, m_formatter).size();
    m_page->notes()->add(said(AnnotationKind::mark, start + 12.5, "Restart"));
    QVERIFY(hasMark(marksOf(m_run->record(), kNormal), 12.5));
    const auto rows = eventRows(m_run->record(), kNormal, nullptr, m_formatter);
    QCOMPARE(rows.size(), before + 1);
    QVERIFY(rows.back().cells[2].text.contains(QStringLiteral("stated by dev")));
    const Window elsewhere = spanWindow(m_run->record(), kNormal, 40, 50);
    for (const ValueRow& row : eventRows(m_run->record(), kNormal, &elsewhere, m_formatter)) {
      QVERIFY(!row.cells[2].text.contains(QStringLiteral("Restart")));
    }
  }

  void theChosenOneIsRemoved() {
    m_page->notes()->add(said(AnnotationKind::note, {}, "One"));
    m_page->notes()->add(said(AnnotationKind::note, {}, "Two"));
    QVERIFY(!m_page->notes()->removeButton().isEnabled());
    m_page->notes()->list().table().selectRow(0);
    m_page->notes()->removeButton().click();
    QCOMPARE(m_page->notes()->list().model().rowCount(), 1);
    QCOMPARE(readAnnotations(m_file)->front().text, std::string("Two"));
  }

  void whatCannotBeWrittenIsSaidAndNothingChanges() {
    std::filesystem::remove(m_file); // as with a disk that went away
    m_page->dashboard()->tabs().setCurrentIndex(0);
    m_page->notes()->add(said(AnnotationKind::note, {}, "Lost"));
    QVERIFY(m_page->notes()->problem().contains(QString::fromStdString(m_file.string())));
    QCOMPARE(m_page->dashboard()->tabs().currentWidget(), m_page->notes()); // in sight
    QVERIFY(m_run->record().annotations().empty());
  }

  void aRunWithoutAFileTakesNone() {
    m_page->setRun(std::make_shared<OpenRun>(fakes::recordedRun()), QStringLiteral("Run"));
    QVERIFY(!m_page->dashboard()->view().takesMarks());
  }

  void theKeyMAsksForAMarkAtTheHoveredInstant() {
    ViewState& view = m_page->dashboard()->view();
    disconnect(&view, &ViewState::markAsked, m_page->notes(), nullptr); // a dialog would wait for an answer
    QSignalSpy asked(&view, &ViewState::markAsked);
    auto* plot = m_page->dashboard()->charts().charts().front()->findChild<QCustomPlot*>();
    view.setHover(33.25);
    QTest::keyClick(plot, Qt::Key_M);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toDouble(), 33.25);
  }

  void aMarkNeedsATextANameAndAnInstantInsideTheScenario() {
    AnnotationDialog dialog(AnnotationKind::mark, {.atS = 33.25, .startS = 100, .lengthS = 90}, QStringLiteral("dev"),
                            m_formatter);
    QVERIFY(!dialog.addButton().isEnabled());
    dialog.text().setText(QStringLiteral("Restart"));
    QVERIFY(dialog.addButton().isEnabled());
    QCOMPARE(dialog.annotation().atS, std::optional(133.25)); // exactly where it was pointed at
    for (const char* wrong : {"noon", "1:31", ""}) {
      dialog.at().setText(QString::fromLatin1(wrong));
      QVERIFY2(!dialog.addButton().isEnabled(), wrong);
    }
    dialog.at().clear();
    QTest::keyClicks(&dialog.at(), QStringLiteral("1:05"));
    QCOMPARE(dialog.annotation().atS, std::optional(165.0));
    dialog.by().clear();
    QVERIFY(!dialog.addButton().isEnabled());
  }

  void aNoteBelongsToASectionOfTheReportOrToTheRun() {
    AnnotationDialog dialog(AnnotationKind::note, {}, QStringLiteral("dev"), m_formatter);
    QCOMPARE(dialog.annotation().section, std::string());
    dialog.sections().setCurrentIndex(dialog.sections().findData(QStringLiteral("errors")));
    QCOMPARE(dialog.annotation().section, std::string("errors"));
    QVERIFY(!dialog.annotation().atS);
  }

  void theTableIsSound() {
    m_run->setAnnotations({said(AnnotationKind::tag, {}, "nightly"), said(AnnotationKind::note, {}, "x"),
                           said(AnnotationKind::mark, 1, "before the scenario")});
    ValueTable table(annotationColumns());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRows(annotationRows(m_run->record(), kNormal, m_formatter));
    QCOMPARE(table.rowCount(), 2); // tags belong to the history
  }
};

QTEST_MAIN(ResultsNotesTest)
#include "results_notes_test.moc"
