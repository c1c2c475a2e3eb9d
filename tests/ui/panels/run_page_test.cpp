// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_page.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <memory>

#include "core/target/target_server.h"
#include "ui/panels/load_change_panel.h"
#include "ui/panels/mark_bar.h"
#include "ui/panels/page_header.h"
#include "ui/panels/preflight_panel.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/table_panel.h"
#include "ui/viewstate/project_editor.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kLongMs = 30'000; // what takes a few seconds, on a busy machine

constexpr const char* kProject = R"json({"format": "tidemark-project/1", "name": "Page",
  "targets": [{"name": "t", "url": "%1"}],
  "userClasses": [{"name": "U", "thinkTime": "50ms", "flow": [{"request": "R", "url": "/bench"}]}],
  "scenarios": [{"name": "Hold", "load": {"users": [{"to": 2}, {"hold": "%2"}], "gracefulStop": "1s"}}]})json";

} // namespace

// A page with its workspace, a demo target and a project file.
class RunPageTest : public QObject {
  Q_OBJECT

private:
  struct Bench {
    QTemporaryDir folder;
    std::unique_ptr<TargetServer> server;
    Workspace workspace{{localProbes(), "test", folder.path().toStdString()}};
    QAction start, stop, abort, mark;
    Formatter formatter{QLocale::c()};
    RunPage page{workspace, {&start, &stop, &abort, &mark}, formatter};

    Bench() {
      auto started = TargetServer::start({});
      server = std::move(*started);
      page.resize(1000, 700);
      page.show();
    }
    void open(const std::string& url, const char* hold) {
      QFile file(folder.filePath(QStringLiteral("page.tidemark.json")));
      if (file.open(QIODevice::WriteOnly)) {
        file.write(QString::fromUtf8(kProject).arg(QString::fromStdString(url), QLatin1String(hold)).toUtf8());
        file.close();
        workspace.open(file.fileName().toStdString());
      }
    }
    RunController& controller() { return workspace.controller(); }
    const RunRecord& record() { return controller().run()->record(); }
  };
  static std::vector<StagePlan> stages(Bench& bench) { return bench.record().scenarios().front().stages; }

private Q_SLOTS:
  void preflightIsShownBeforeTheStart() {
    Bench bench;
    bench.open(bench.server->baseUrl(), "1s");
    QTRY_VERIFY(!bench.workspace.preflight().items().empty());
    QVERIFY(bench.page.preflight().isVisible());
    QVERIFY(!bench.workspace.preflight().refuses());
    QCOMPARE(bench.page.preflight().list().model().rowCount(), 6);
    QVERIFY(bench.page.preflight().summary().contains(QStringLiteral("passed")));
  }

  void aTargetThatDoesNotAnswerIsAskedAgain() {
    Bench bench;
    const std::string url = bench.server->baseUrl();
    bench.server.reset();
    bench.open(url, "1s");
    QTRY_VERIFY(bench.workspace.preflight().refuses());
    QTRY_VERIFY(bench.page.preflight().again().isEnabled());
    bench.open("http://127.0.0.1:1", "1s");
    QTRY_VERIFY(!bench.workspace.preflight().isLooking());
    QSignalSpy changed(&bench.workspace.preflight(), &Preflight::changed);
    bench.page.preflight().again().click();
    QVERIFY(!bench.page.preflight().again().isEnabled());
    QTRY_VERIFY(bench.page.preflight().again().isEnabled());
    QVERIFY(changed.size() >= 2);
  }

  void elsewhereStartIsNotHeldBack() {
    Bench bench;
    bench.open("http://127.0.0.1:1", "1s");
    QTRY_VERIFY(bench.workspace.preflight().refuses());
    bench.page.hide();
    QVERIFY(!bench.workspace.preflight().refuses()); // nobody would see why
    bench.page.show();
    QTRY_VERIFY(bench.workspace.preflight().refuses());
  }

  void theLoadIsChangedByHandAndSaved() {
    Bench bench;
    bench.open(bench.server->baseUrl(), "1m");
    ProjectEditor editor;
    editor.load(ProjectDocument(*bench.workspace.document()));
    bench.page.setEditor(&editor);
    bench.workspace.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.page.loadChange() != nullptr && !bench.page.loadChange()->rows().empty(), kLongMs);
    LoadDialRow& row = *bench.page.loadChange()->rows().front();
    QVERIFY(!row.apply().isEnabled());
    QVERIFY(!bench.page.loadChange()->saveButton().isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(row.target().value(), 2.0, kLongMs); // follows the load
    row.slider().setValue(kDialSteps / 2);
    QCOMPARE(row.target().value(), 5.0); // half of the least range, 10 users
    row.over().setValue(0);
    row.apply().click();
    QTRY_VERIFY_WITH_TIMEOUT(stages(bench).size() == 2, kLongMs);
    QCOMPARE(stages(bench).back().kind, StageKind::manual);
    QCOMPARE(stages(bench).back().toTarget, 5.0);
    QTRY_VERIFY_WITH_TIMEOUT(bench.controller().run()->latest()->scenarios.front().activeUsers == 5, kLongMs);
    QSignalSpy saved(&bench.page, &RunPage::scenarioSaved);
    QTRY_VERIFY(bench.page.loadChange()->saveButton().isEnabled());
    bench.page.loadChange()->saveButton().click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(editor.document()->loaded.project.scenarios.back().name, std::string("Hold as run"));
    bench.controller().abort();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().busy(), kLongMs);
    QVERIFY(bench.page.loadChange()->rows().empty());
  }

  void aMarkIsSetAtTheInstantItWasAskedFor() {
    Bench bench;
    bench.open(bench.server->baseUrl(), "1m");
    bench.page.beginMark(); // nothing runs
    QVERIFY(!bench.page.markBar().isVisible());
    bench.workspace.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.controller().run() != nullptr && bench.controller().run()->latest(), kLongMs);
    bench.page.beginMark();
    QVERIFY(bench.page.markBar().isVisible());
    const double asked = bench.controller().run()->latest()->atS;
    QTRY_VERIFY_WITH_TIMEOUT(bench.controller().run()->latest()->atS > asked + 1, kLongMs);
    QTest::keyClicks(&bench.page.markBar().field(), QStringLiteral("cache off"));
    QTest::keyClick(&bench.page.markBar().field(), Qt::Key_Return);
    QVERIFY(!bench.page.markBar().isVisible());
    const auto mark = [&bench] { return std::ranges::find(bench.record().events(), EventKind::mark, &RunEvent::kind); };
    QTRY_VERIFY_WITH_TIMEOUT(mark() != bench.record().events().end(), kLongMs);
    QCOMPARE(mark()->text, std::string("cache off"));
    QCOMPARE(mark()->atS, asked);
    bench.page.beginMark();
    QTest::keyClick(&bench.page.markBar().field(), Qt::Key_Escape);
    QVERIFY(!bench.page.markBar().isVisible());
    bench.controller().abort();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().busy(), kLongMs);
  }

  // The display stood still while its run went away: a second start crashed.
  void aPausedDisplaySurvivesTheEndAndTheNextStart() {
    Bench bench;
    bench.open(bench.server->baseUrl(), "2s");
    QToolButton& pause = bench.page.header().pauseButton();
    for (int round = 0; round < 2; ++round) {
      bench.workspace.start();
      QTRY_VERIFY_WITH_TIMEOUT(bench.controller().state() == SessionState::running && bench.record().seconds() > 0,
                               kLongMs);
      pause.click();
      QVERIFY(bench.page.dashboard()->view().paused());
      bench.page.dashboard()->view().setSelection(TimeSpan{0, 1});
      QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().busy(), kLongMs);
      QVERIFY(!pause.isChecked() && !pause.isEnabled());
      QVERIFY(!bench.page.dashboard()->view().paused());
      QVERIFY(!bench.page.grab().isNull());
    }
    bench.workspace.start();
    pause.click(); // while the next one still asks its target
    QTRY_VERIFY_WITH_TIMEOUT(bench.controller().state() == SessionState::running, kLongMs);
    QVERIFY(!bench.page.dashboard()->view().paused());
    bench.controller().abort();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().busy(), kLongMs);
  }

  void preflightIsShownAgainOnDemand() {
    Bench bench;
    bench.open(bench.server->baseUrl(), "1s");
    bench.workspace.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.page.dashboard() != nullptr, kLongMs);
    QVERIFY(bench.page.dashboard()->isVisible());
    bench.page.header().preflightButton().click();
    QVERIFY(bench.page.preflight().isVisible());
    QVERIFY(!bench.page.preflight().again().isEnabled()); // its own connections would be counted
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().busy(), kLongMs);
    QTRY_VERIFY(bench.page.preflight().again().isEnabled());
    // Nothing beside the list speaks of the run that is not shown, which may be of another project.
    const auto* clock = bench.page.header().findChild<QProgressBar*>();
    const auto* verdict = bench.page.header().findChild<ToneLabel*>();
    QVERIFY(!clock->isVisible() && !verdict->isVisible());
    bench.page.header().preflightButton().click();
    QVERIFY(bench.page.dashboard()->isVisible());
    QVERIFY(clock->isVisible() && verdict->isVisible());
  }
};

QTEST_MAIN(RunPageTest)
#include "run_page_test.moc"
