// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_habits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/target/target_server.h"
#include "ui/bridge/dbus_desktop.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kLongMs = 30'000;

constexpr const char* kProject = R"json({"format": "tidemark-project/1", "name": "Habits",
  "targets": [{"name": "t", "url": "%1"}],
  "userClasses": [{"name": "U", "flow": [{"request": "R", "url": "/bench"}]}],
  "scenarios": [{"name": "S", "load": {"iterations": 3}}]})json";

// What was asked of the desktop.
struct Asked {
  int holds = 0;
  int releases = 0;
  QStringList notes;
  bool refuses = false;
};

class FakeSleep final : public SleepInhibitor {
public:
  explicit FakeSleep(Asked& asked) : m_asked(asked) {}
  void hold(const QString& /*why*/, Refused refused) override {
    ++m_asked.holds;
    if (m_asked.refuses) {
      refused(QStringLiteral("no bus"));
    }
  }
  void release() override { ++m_asked.releases; }

private:
  Asked& m_asked;
};

class FakeNotifier final : public Notifier {
public:
  explicit FakeNotifier(Asked& asked) : m_asked(asked) {}
  void notify(const QString& title, const QString& text, Refused refused) override {
    m_asked.notes.append(title + QLatin1Char('|') + text);
    if (m_asked.refuses) {
      refused(QStringLiteral("no bus"));
    }
  }

private:
  Asked& m_asked;
};

} // namespace

class RunHabitsTest : public QObject {
  Q_OBJECT

private:
  struct Bench {
    QTemporaryDir folder;
    std::unique_ptr<TargetServer> server = std::move(*TargetServer::start({}));
    Asked asked;
    bool isLookedAt = false;
    RunController controller;
    RunHabits habits{controller, {std::make_unique<FakeSleep>(asked), std::make_unique<FakeNotifier>(asked), [this] {
                                    return isLookedAt;
                                  }}};

    void start(const std::string& url, const QString& run) {
      controller.start(documentOf(QString::fromUtf8(kProject).arg(QString::fromStdString(url)).toStdString(), "h", {}),
                       {folder.filePath(run).toStdString(), "test"});
    }
  };

private Q_SLOTS:
  void theMachineStaysAwakeWhileARunLasts() {
    Bench bench;
    bench.start(bench.server->baseUrl(), QStringLiteral("a"));
    QCOMPARE(bench.asked.holds, 1);
    QCOMPARE(bench.asked.releases, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller.busy(), kLongMs);
    QCOMPARE(bench.asked.holds, 1); // starting, running, stopping are one
    QCOMPARE(bench.asked.releases, 1);
  }

  void aRunThatNeverStartedLetsGoToo() {
    Bench bench;
    const std::string url = bench.server->baseUrl();
    bench.server.reset();
    bench.start(url, QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller.busy(), kLongMs);
    QCOMPARE(bench.asked.holds, 1);
    QCOMPARE(bench.asked.releases, 1);
    QVERIFY(bench.asked.notes.isEmpty()); // its failure is on the page
  }

  void theEndIsToldOnlyToWhoLooksElsewhere() {
    Bench bench;
    bench.start(bench.server->baseUrl(), QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller.busy(), kLongMs);
    QCOMPARE(bench.asked.notes.size(), 1);
    QVERIFY(bench.asked.notes.first().startsWith(QStringLiteral("Habits")));
    bench.isLookedAt = true;
    bench.start(bench.server->baseUrl(), QStringLiteral("b"));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller.busy(), kLongMs);
    QCOMPARE(bench.asked.notes.size(), 1);
  }

  void aDesktopThatCannotIsMentionedOnce() {
    Bench bench;
    bench.asked.refuses = true;
    QSignalSpy logged(&bench.habits, &RunHabits::logged);
    for (const char* run : {"a", "b"}) {
      bench.start(bench.server->baseUrl(), QLatin1String(run));
      QTRY_VERIFY_WITH_TIMEOUT(!bench.controller.busy(), kLongMs);
    }
    QCOMPARE(logged.size(), 2); // sleep and notification, once each
  }

  // There may be a bus or none where tests run; neither may block or crash.
  void theRealDesktopIsAskedWithoutWaiting() {
    LoginSleepInhibitor sleep;
    QString refusal;
    sleep.hold(QStringLiteral("test"), [&refusal](const QString& why) { refusal = why; });
    sleep.hold(QStringLiteral("test"), [](const QString&) { QFAIL("a second hold asks nobody"); });
    sleep.release();
    auto gone = std::make_unique<LoginSleepInhibitor>();
    gone->hold(QStringLiteral("test"), [](const QString&) { QFAIL("told to someone who is gone"); });
    gone.reset();
    QCoreApplication::processEvents();
  }
};

QTEST_GUILESS_MAIN(RunHabitsTest)
#include "run_habits_test.moc"
