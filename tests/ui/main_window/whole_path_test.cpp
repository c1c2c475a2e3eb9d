// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The path of a new user through the real window, with their keys and mouse, against a target in this process: one
// slot a station, each going on where the one before it ended.
#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <qcustomplot.h>

#include "core/plan/json_edit.h"
#include "core/run/stats.h"
#include "core/target/target_server.h"
#include "tests/ui/main_window/window_driver.h"
#include "ui/forms/form_panel.h"
#include "ui/main_window/docks.h"
#include "ui/main_window/main_window.h"
#include "ui/models/request_rows.h"
#include "ui/panels/body_view.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/compare_page.h"
#include "ui/panels/data_table.h"
#include "ui/panels/design_page.h"
#include "ui/panels/exchange_view.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/key_figures_panel.h"
#include "ui/panels/load_editor.h"
#include "ui/panels/load_fields.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/report_page.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/run_page.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/tree_view.h"
#include "ui/panels/try_once_panel.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kRunMs = 30'000; // a run takes five seconds; a busy machine more
constexpr int kReadMs = 10'000;
constexpr ScenarioId kSmoke{0};
constexpr int kRequests = 10;

QString of(const char* text) { return QString::fromUtf8(text); }

} // namespace

class WholePathTest : public QObject {
  Q_OBJECT

private:
  QTemporaryDir m_folder;
  std::unique_ptr<TargetServer> m_server;
  std::unique_ptr<MainWindow> m_window;
  bool m_broken = false; // a station failed; those after it have nothing to stand on

  [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(of(name)); }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), key, modifiers); }
  FormPanel& form() { return m_window->designPage().form(); }
  QString project(const char* pointer) {
    const JsonValue* value = m_window->workspace().editor().at(of(pointer));
    return value == nullptr ? of("nothing") : QString::fromStdString(jsonCompact(*value));
  }
  RunDashboard& results() { return *m_window->resultsPage().dashboard(); }

  void runToItsEnd() {
    const auto before = m_window->workspace().result();
    QVERIFY(m_window->actions().start->isEnabled());
    press(Qt::Key_F5);
    QCOMPARE(m_window->page(), Page::run);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->runPage().dashboard() != nullptr, kReadMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().result() != before, kRunMs);
    const RunRecord& record = m_window->workspace().result()->record();
    QVERIFY(record.info().complete);
    const SeriesStats all = cut(record, wholeWindow(record, kSmoke)).requests(record.plan());
    QCOMPARE(all.okCount(), std::uint64_t{kRequests});
    QCOMPARE(all.failedCount(), std::uint64_t{0});
  }

  QByteArray exported(const char* name) {
    QFile file(path("report/") + of(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

private Q_SLOTS:
  void initTestCase() {
    auto server = TargetServer::start({});
    QVERIFY(server.has_value());
    m_server = std::move(*server);
    m_window =
        std::make_unique<MainWindow>(Workspace::Parts{localProbes(), "test", path("data").toStdString()}, Settings{});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }
  void init() { QVERIFY2(!m_broken, "the station before this one failed"); }
  void cleanup() { m_broken = m_broken || QTest::currentTestFailed(); }
  void cleanupTestCase() { m_window.reset(); }

  void aNewProjectIsFilledInItsForms() {
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_window->page(), Page::design);
    TreeView& tree = m_window->docks().project().tree();
    typeInto(form(), "/name", "Shop");
    clickPlace(tree, "/targets/0");
    typeInto(form(), "/targets/0/url", m_server->baseUrl().c_str());
    clickPlace(tree, "/userClasses/0/flow/0");
    typeInto(form(), "/userClasses/0/flow/0/request", "Front page");
    typeInto(form(), "/userClasses/0/flow/0/url", "/health");
    pressIn(form(), "/userClasses/0/flow/0/checks", "Add");
    QCOMPARE(project("/userClasses/0/flow/0/request"), of("\"Front page\""));
    QCOMPARE(project("/userClasses/0/flow/0/url"), of("\"/health\""));
  }

  void whatIsMissingIsSaidUntilItIsTyped() {
    QVERIFY(!m_window->workspace().document()->runnable()); // the check is empty
    QVERIFY(!m_window->actions().start->isEnabled());
    typeInto(form(), "/userClasses/0/flow/0/checks/0/json", "$.status");
    typeInto(form(), "/userClasses/0/flow/0/checks/0/matches", "^healthy$");
    QCOMPARE(project("/userClasses/0/flow/0/checks"), of(R"([{"json":"$.status","matches":"^healthy$"}])"));
    QVERIFY(m_window->workspace().document()->runnable());
  }

  void theLoadIsChosenBesideItsDrawing() {
    clickPlace(m_window->docks().project().tree(), "/scenarios/0");
    LoadFields& fields = m_window->designPage().load().fields();
    for (const auto& [key, text] : {std::pair{"iterations", "10"}, std::pair{"users", "2"}}) {
      QWidget* field = fields.field(of(key));
      QVERIFY2(field != nullptr, key);
      QTest::mouseClick(field, Qt::LeftButton);
      QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
      QTest::keyClicks(field, of(text));
      QTest::keyClick(field, Qt::Key_Tab);
    }
    QCOMPARE(project("/scenarios/0/load"), of(R"({"iterations":10,"maxDuration":"1m","users":2})"));
  }

  void tryOnceShowsTheAnswerAndAClickMakesAnExtractorAndACheck() {
    press(Qt::Key_T, Qt::ControlModifier);
    TryOncePanel& trial = m_window->designPage().trial();
    QTRY_VERIFY_WITH_TIMEOUT(trial.list().model()->rowCount() == 1 && !trial.runner().busy(), kReadMs);
    BodyView& answer = trial.exchange().response();
    QVERIFY(answer.tree().isVisible());
    clickPlace(answer.tree(), "/status");
    clickOn(buttonCalled(answer, "Extract"));
    clickOn(buttonCalled(answer, "Check it equals this"));
    QCOMPARE(project("/userClasses/0/flow/0/extract"), of(R"([{"name":"status","json":"$.status"}])"));
    QCOMPARE(project("/userClasses/0/flow/0/checks/1"), of(R"({"json":"$.status","equals":"healthy"})"));
    press(Qt::Key_T, Qt::ControlModifier); // and holds what was made
    QTRY_VERIFY_WITH_TIMEOUT(trial.stateText().contains(of("all went well")), kReadMs);
  }

  void savingAsksForAPlaceOnce() {
    pressAndAnswer(*m_window, Qt::Key_S, path("shop.tidemark.json"));
    QVERIFY(QFile::exists(path("shop.tidemark.json")));
    QVERIFY(!m_window->isWindowModified());
    QFile file(path("shop.tidemark.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // In canonical order, which the open text need not have.
    QCOMPARE(QJsonDocument::fromJson(file.readAll()),
             QJsonDocument::fromJson(QByteArray::fromStdString(m_window->workspace().document()->text)));
  }

  void theRunGoesToItsEndAndIsKept() {
    runToItsEnd();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->docks().history().table().model()->rowCount(), 1, kReadMs);
    const QString file = m_window->docks().history().table().model()->index(0, 0).data(ValueTable::keyRole).toString();
    QVERIFY2(file.startsWith(path("runs/")), qPrintable(file)); // beside the project
  }

  void draggingOverAChartRecomputesEveryFigureAndTable() {
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->page(), Page::results);
    const OpenRun& run = *m_window->workspace().result();
    const auto whole = results().requests().model().rows();
    auto* plot = results().findChild<ChartsPanel*>()->charts().front()->findChild<QCustomPlot*>();
    const auto pixel = [plot](double second) { return static_cast<int>(plot->xAxis->coordToPixel(second)); };
    dragOver(*plot, QPoint(pixel(1.2), plot->height() / 2), QPoint(pixel(2.8), plot->height() / 2));
    QCOMPARE(results().view().selection(), std::optional(TimeSpan{1, 3}));
    const Stats expected = cut(run.record(), spanWindow(run.record(), kSmoke, 1, 3));
    const Formatter formatter;
    const auto figures = windowFigures(expected, run.plan());
    const auto& tiles = results().findChild<KeyFiguresPanel*>()->tiles();
    QVERIFY(!figures.empty());
    for (std::size_t i = 0; i < figures.size(); ++i) {
      QCOMPARE(tiles[i]->text(), formatter.value(figures[i].value, figureText(figures[i].id).unit));
    }
    QVERIFY(results().requests().model().rows() != whole);
    const auto counts = requestRows(expected, run.plan(), formatter);
    QCOMPARE(results().requests().model().rows().front().cells[1].text, counts.front().cells[1].text);
    press(Qt::Key_Escape);
    QVERIFY(results().requests().model().rows() == whole);
  }

  void twoRunsAreCompared() {
    runToItsEnd();
    DataTable& history = m_window->docks().history().table();
    QTRY_COMPARE_WITH_TIMEOUT(history.model()->rowCount(), 2, kReadMs);
    QTest::mouseClick(history.viewport(), Qt::LeftButton, {},
                      history.visualRect(history.model()->index(0, 0)).center());
    QTest::keyClick(&history, Qt::Key_A, Qt::ControlModifier);
    clickOn(buttonCalled(m_window->docks().history(), "Compare 2"));
    QCOMPARE(m_window->page(), Page::compare);
    ComparePage& page = m_window->comparePage();
    QTRY_VERIFY_WITH_TIMEOUT(page.changes().model().rowCount() > 0, kReadMs);
    QCOMPARE(page.runs().runs().size(), std::size_t{2});
    QVERIFY(!page.summary().isEmpty());
    QCOMPARE(page.changes().model().rows().front().cells[2].text, QString::number(kRequests));
  }

  void everyFormatOfTheReportIsWritten() {
    press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->reportPage().ready(), kReadMs);
    for (const char* format : {"PDF", "HTML", "Markdown", "JSON", "CSV (Locust)", "JUnit", "HDR log"}) {
      auto* box = qobject_cast<QCheckBox*>(buttonCalled(m_window->reportPage(), format));
      QVERIFY2(box != nullptr, format);
      if (!box->isChecked()) {
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
      }
      QVERIFY2(box->isChecked(), format);
    }
    QVERIFY(QDir().mkpath(path("report")));
    pressAndAnswer(*m_window, Qt::Key_E, path("report"));
    QTRY_VERIFY_WITH_TIMEOUT(!exported("latency.hlog").isEmpty() && !exported("junit.xml").isEmpty(), kReadMs);
  }

  void theFilesHoldWhatWasMeasured() {
    QTRY_VERIFY_WITH_TIMEOUT(exported("report.pdf").endsWith("%%EOF\n"), kReadMs);
    QVERIFY(exported("report.pdf").startsWith("%PDF-"));
    QVERIFY(exported("report.html").contains("Front page"));
    QVERIFY(exported("report.md").contains("Front page"));
    const QJsonObject report = QJsonDocument::fromJson(exported("report.json")).object();
    QCOMPARE(report[of("scenarios")].toArray().first()[of("totals")][of("requests")].toInt(), kRequests);
    QVERIFY(exported("stats.csv").contains("Front page"));
    QVERIFY(!exported("stats_history.csv").isEmpty());
    QXmlStreamReader junit(exported("junit.xml"));
    while (!junit.atEnd()) {
      junit.readNext();
    }
    QVERIFY2(!junit.hasError(), qPrintable(junit.errorString()));
    QVERIFY(exported("latency.hlog").startsWith("#"));
  }
};

QTEST_MAIN(WholePathTest)
#include "whole_path_test.moc"
