// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_window.h"

#include <QAbstractButton>
#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <filesystem>

#include "core/run/stats.h"
#include "core/target/target_server.h"
#include "ui/main_window/docks.h"
#include "ui/panels/data_table.h"
#include "ui/panels/design_page.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/report_page.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/run_header.h"
#include "ui/panels/run_page.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/try_once_panel.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kRunMs = 90'000; // the demo takes 30 s; a busy machine more

Workspace::Parts partsIn(const QTemporaryDir& folder) { return {localProbes(), "test", folder.path().toStdString()}; }

} // namespace

class MainWindowTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void startsOnTheStartPageWithNothingToRun() {
    const QTemporaryDir folder;
    MainWindow window(partsIn(folder), {});
    window.show();
    QCOMPARE(window.page(), Page::start);
    QVERIFY(!window.actions().start->isEnabled());
    QVERIFY(!window.actions().exportReport->isEnabled());
  }

  void pagesSwitchByTheKeyboard() {
    const QTemporaryDir folder;
    MainWindow window(partsIn(folder), {});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.page(), Page::results);
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(window.page(), Page::compare);
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(window.page(), Page::report);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.page(), Page::design);
  }

  void aUserIsTriedOnceFromTheMenu() {
    const QTemporaryDir folder;
    MainWindow window(partsIn(folder), {});
    window.show();
    QVERIFY(!window.actions().tryOnce->isEnabled());
    window.workspace().openExample(QStringLiteral("demo"));
    window.actions().tryOnce->trigger();
    QCOMPARE(window.page(), Page::design);
    auto& trial = window.findChild<DesignPage*>()->trial();
    QVERIFY(trial.runner().busy());
    QTRY_VERIFY(trial.list().model()->rowCount() > 0);
    trial.runner().cancel();
    QTRY_VERIFY(!trial.runner().busy());
  }

  void aProjectWithProblemsIsShownAndNotRun() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.tidemark.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"tidemark-project/1\", \"nam\": 3}");
    file.close();
    MainWindow window(partsIn(folder), {});
    window.show();
    window.workspace().open(file.fileName().toStdString());
    QCOMPARE(window.page(), Page::design);
    QVERIFY(window.docks().problems().model()->rowCount() > 0);
    QVERIFY(!window.actions().start->isEnabled());
  }

  void fromTheDemoToTheReport() {
    const QTemporaryDir folder;
    MainWindow window(partsIn(folder), {});
    window.resize(1280, 800);
    window.show();
    window.actions().demo->trigger();
    QCOMPARE(window.page(), Page::run);
    QVERIFY(window.actions().start->isEnabled());
    window.actions().start->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.runPage().dashboard() != nullptr, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace().controller().run()->record().seconds() > 3, 15'000);
    QVERIFY(!window.actions().start->isEnabled());
    QToolButton* pause = &window.runPage().findChild<RunHeader*>()->pauseButton();
    pause->click();
    QVERIFY(window.runPage().dashboard()->view().paused());
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace().result() != nullptr, kRunMs);
    const OpenRun& result = *window.workspace().result();
    QVERIFY(result.record().info().complete);
    QVERIFY(!pause->isChecked() && !window.runPage().dashboard()->view().paused());
    const ScenarioId first = window.resultsPage().dashboard()->view().scenario();
    // The live page kept the same figures as the file.
    QCOMPARE(window.workspace().controller().run()->record().seconds(), result.record().seconds());
    const auto live = cut(window.workspace().controller().run()->record(),
                          wholeWindow(window.workspace().controller().run()->record(), first));
    const auto stored = cut(result.record(), wholeWindow(result.record(), first));
    QCOMPARE(live.requests(result.plan()).count(), stored.requests(result.plan()).count());
    window.showPage(Page::results);
    const ScenarioId shown = window.resultsPage().dashboard()->view().scenario();
    window.resultsPage().dashboard()->view().setSelection(TimeSpan{1, 3});
    const auto chosen = cut(result.record(), spanWindow(result.record(), shown, 1, 3)).requests(result.plan()).count();
    QCOMPARE(window.resultsPage().dashboard()->stats().stats().requests(result.plan()).count(), chosen);
    window.showPage(Page::report);
    QTRY_VERIFY(window.reportPage().ready());
    const QTemporaryDir out;
    window.reportPage().exportTo(out.path().toStdString());
    QTRY_VERIFY(std::filesystem::exists(out.filePath(QStringLiteral("report.html")).toStdString()));
    QTRY_COMPARE(window.docks().history().table().model()->rowCount(), 1);
  }

  void aPlanThatAsksForMoreThanTheMachineIsWarnedOf() {
    const QTemporaryDir folder;
    auto server = TargetServer::start({});
    QVERIFY(server.has_value());
    QFile file(folder.filePath(QStringLiteral("much.tidemark.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // Nobody can generate that; one user answers for the few that are sent before the stop.
    file.write(R"({"format": "tidemark-project/1", "name": "Much", "targets": [{"name": "t", "url": ")" +
               QByteArray::fromStdString((*server)->baseUrl()) +
               R"("}], "userClasses": [{"name": "U", "flow": [{"request": "R", "url": "/bench"}]}],
               "scenarios": [{"name": "S", "load": {"arrivals": [{"to": "900000/s", "over": "60s"}], "maxUsers": 1}}]})");
    file.close();
    MainWindow window(partsIn(folder), {});
    window.show();
    window.workspace().open(file.fileName().toStdString());
    window.actions().start->trigger();
    const auto* message = window.findChild<MessageBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("900,000 requests a second")), 20'000);
    window.actions().abort->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace().result() != nullptr, 20'000);
    // The run knows it too: its report names what the machine can do.
    QVERIFY(window.workspace().result()->record().info().generatorPerS.has_value());
  }

  void closingDuringARunAsksOnceAndKeepsWhatWasRecorded() {
    const QTemporaryDir folder;
    MainWindow window(partsIn(folder), {});
    window.show();
    window.actions().demo->trigger();
    window.actions().start->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.runPage().dashboard() != nullptr, 10'000);
    int asked = 0;
    const auto answer = [&asked](bool end) {
      QTimer::singleShot(0, qApp, [&asked, end] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box != nullptr);
        ++asked;
        box->buttons().at(end ? 0 : 1)->click();
      });
    };
    answer(false);
    QVERIFY(!window.close());
    answer(true);
    QVERIFY(window.close());
    QCOMPARE(asked, 2);
  }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
