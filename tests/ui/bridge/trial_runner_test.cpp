// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/trial_runner.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "core/session/demo_target.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

std::shared_ptr<const ProjectDocument> project(const std::string& base, const std::string& flow) {
  const std::string text = R"({"format": "tidemark-project/1", "name": "T", "targets": [{"name": "t", "url": ")" +
                           base + R"("}], "userClasses": [{"name": "U", "flow": [)" + flow +
                           R"(]}], "scenarios": [{"name": "S", "load": {"iterations": 1}}]})";
  return std::make_shared<const ProjectDocument>(documentOf(text, "t.tidemark.json", {}));
}

} // namespace

class TrialRunnerTest : public QObject {
  Q_OBJECT

private:
  std::unique_ptr<DemoTarget> m_target;

private Q_SLOTS:
  void initTestCase() {
    auto target = DemoTarget::start();
    QVERIFY(target.has_value());
    m_target = std::move(*target);
  }

  void everyExchangeIsToldOnTheGuiThreadAndThenTheEnd() {
    TrialRunner runner;
    std::vector<std::string> told;
    bool onThisThread = true;
    connect(&runner, &TrialRunner::exchanged, this, [&](const TrialExchange& exchange) {
      told.push_back(exchange.traced.name);
      onThisThread = onThisThread && QThread::currentThread() == qApp->thread();
    });
    std::optional<TrialResult> result;
    connect(&runner, &TrialRunner::finished, this, [&](const TrialResult& one) { result = one; });
    runner.start(
        project(m_target->baseUrl(), R"({"request": "A", "url": "/bench"}, {"request": "B", "url": "/bench"})"),
        QStringLiteral("U"));
    QVERIFY(runner.busy());
    QTRY_VERIFY(result.has_value());
    QCOMPARE(told, (std::vector<std::string>{"A", "B"}));
    QVERIFY(onThisThread);
    QVERIFY(!result->failed);
    QVERIFY(!runner.busy());
  }

  void aTrialIsCancelledWhileItWaits() {
    TrialRunner runner;
    std::optional<TrialResult> result;
    connect(&runner, &TrialRunner::finished, this, [&](const TrialResult& one) { result = one; });
    runner.start(project(m_target->baseUrl(), R"({"request": "A", "url": "/bench"}, {"wait": "1h"})"), {});
    QSignalSpy first(&runner, &TrialRunner::exchanged);
    QVERIFY(first.wait());
    runner.cancel();
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->end, TraceEnd::cancelled);
    QCOMPARE(result->exchanges.size(), 1U);
  }

  void itMayGoWhileATrialRuns() {
    auto runner = std::make_unique<TrialRunner>();
    runner->start(project(m_target->baseUrl(), R"({"wait": "1h"}, {"request": "A", "url": "/bench"})"), {});
    runner.reset();
  }

  void itRunsAgain() {
    TrialRunner runner;
    QSignalSpy ended(&runner, &TrialRunner::finished);
    const auto document = project(m_target->baseUrl(), R"({"request": "A", "url": "/bench"})");
    for (int i = 1; i <= 2; ++i) {
      runner.start(document, {});
      QTRY_COMPARE(ended.size(), i);
    }
  }

  void aProjectThatCannotRunIsNotTried() {
    TrialRunner runner;
    runner.start(std::make_shared<const ProjectDocument>(documentOf("{}", "t.tidemark.json", {})), {});
    QVERIFY(!runner.busy());
  }
};

QTEST_GUILESS_MAIN(TrialRunnerTest)
#include "trial_runner_test.moc"
