// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/steady_application.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <new>
#include <stdexcept>

#include "core/run/run_store.h"
#include "core/target/target_server.h"
#include "ui/bridge/background.h"
#include "ui/main_window/docks.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/workbench.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/run_page.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kRunMs = 60'000;

QString of(const char* text) { return QString::fromUtf8(text); }

SteadyApplication& steady() { return static_cast<SteadyApplication&>(*qApp); }

// A panel with a defect: it throws whenever it is painted.
class BadPanel final : public QWidget {
public:
  using QWidget::QWidget;
  [[nodiscard]] int painted() const { return m_painted; }

protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    ++m_painted;
    throw std::bad_alloc();
  }

private:
  int m_painted = 0;
};

QByteArray shortRun(const std::string& url) {
  return QByteArray(R"({"format": "tidemark-project/1", "name": "Short", "targets": [{"name": "t", "url": ")") +
         QByteArray::fromStdString(url) +
         R"("}], "userClasses": [{"name": "U", "flow": [{"request": "R", "url": "/bench"}]}],
            "scenarios": [{"name": "S", "load": {"users": [{"to": 2, "over": "3s"}]}}]})";
}

} // namespace

class SteadyApplicationTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whatASlotThrowsIsToldAndTheLoopGoesOn() {
    QSignalSpy failed(&steady(), &SteadyApplication::failed);
    QTimer::singleShot(0, this, [] { throw std::logic_error("no such row"); });
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(of("no such row")));
    bool after = false;
    QTimer::singleShot(0, this, [&after] { after = true; });
    QTRY_VERIFY(after);
  }

  void whatIsNoExceptionOfTheLibraryIsToldToo() {
    QSignalSpy failed(&steady(), &SteadyApplication::failed);
    QTimer::singleShot(0, this, [] { throw 7; }); // NOLINT(hicpp-exception-baseclass): of whom we know nothing
    QTRY_COMPARE(failed.size(), 1);
  }

  void aPanelThatThrowsWheneverItIsPaintedIsToldOnce() {
    QSignalSpy failed(&steady(), &SteadyApplication::failed);
    BadPanel panel;
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.repaint();
    panel.repaint();
    QVERIFY(panel.painted() > 1);
    QCOMPARE(failed.size(), 1);
  }

  void whatWorkInTheBackgroundThrowsEndsNothing() {
    QSignalSpy failed(&steady(), &SteadyApplication::failed);
    inBackground(
        this, []() -> int { throw std::runtime_error("in the background"); },
        [](int) { QFAIL("there is nothing to give"); });
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(of("in the background")));
  }

  // One panel throws while it is painted, another part at each beat and at each change of the run's state.
  void aDefectOfAPanelDoesNotEndTheRun() {
    const QTemporaryDir folder;
    auto server = TargetServer::start({});
    QVERIFY(server.has_value());
    QFile file(folder.filePath(of("short.tidemark.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(shortRun((*server)->baseUrl()));
    file.close();
    Workbench bench(*qApp, {localProbes(), "test", folder.path().toStdString()}, {});
    connect(&steady(), &SteadyApplication::failed, &bench, &Workbench::tellDefect, Qt::QueuedConnection);
    bench.window().show();
    Workspace& workspace = bench.desk().workspace;
    workspace.open(file.fileName().toStdString());
    workspace.editor().set(of("/name"), JsonValue::ofText("Not saved yet"), of("Edit"));
    QVERIFY(workspace.document()->runnable());
    connect(&workspace.controller(), &RunController::runOpened, this, [&bench] {
      (new BadPanel(&bench.window().runPage()))->show();
      connect(bench.desk().workspace.controller().run(), &OpenRun::beat, &bench,
              [] { throw std::logic_error("a beat that does not fit"); });
      throw std::logic_error("a run that does not fit");
    });

    workspace.start();

    auto& message = *bench.window().findChild<MessageBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(message.isVisible() && message.text().contains(of("defect of its own")), kRunMs);
    QVERIFY(message.text().contains(of("is not affected")));
    QVERIFY(!QDir(folder.filePath(of("unsaved"))).entryList({of("*.unsaved.json")}).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(workspace.result() != nullptr, kRunMs);
    QVERIFY(!workspace.controller().busy());
    const auto stored = RunStore::open(workspace.result()->file());
    QVERIFY(stored.has_value());
    QVERIFY(stored->info().complete);
    QVERIFY(stored->seconds() >= 3);
    QCOMPARE(stored->scenarios().front().state, ScenarioState::complete);
  }
};

int main(int argc, char** argv) {
  SteadyApplication application(argc, argv);
  SteadyApplicationTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "steady_application_test.moc"
