// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_bridge.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

#include "ui/bridge/background.h"

using namespace tidemark;
using namespace tidemark::ui;

class RunBridgeTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everySnapshotArrivesInOrderOnTheGuiThread() {
    RunBridge bridge;
    std::vector<std::int64_t> beats;
    bool onThisThread = true;
    QObject context;
    connect(&bridge, &RunBridge::snapshot, &context, [&](const std::shared_ptr<const Snapshot>& snapshot) {
      beats.push_back(snapshot->beat);
      onThisThread = onThisThread && QThread::currentThread() == qApp->thread();
    });
    std::jthread([&] {
      for (std::int64_t beat = 0; beat < 1000; ++beat) {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->beat = beat;
        bridge.take(std::move(snapshot));
      }
    }).join();
    QVERIFY(beats.empty());
    QTRY_COMPARE(beats.size(), std::size_t{1000});
    QVERIFY(std::ranges::is_sorted(beats));
    QVERIFY(onThisThread);
  }

  void whatPilesUpWakesTheGuiThreadOnce() {
    RunBridge bridge;
    int wakes = 0;
    QObject context;
    connect(&bridge, &RunBridge::snapshot, &context, [&] { ++wakes; });
    bridge.take(std::make_shared<Snapshot>());
    bridge.take(std::make_shared<Snapshot>());
    bridge.drain();
    QCOMPARE(wakes, 2);
    QCoreApplication::processEvents();
    QCOMPARE(wakes, 2);
  }

  void aResultForSomethingGoneIsDropped() {
    bool delivered = false;
    auto context = std::make_unique<QObject>();
    inBackground(context.get(), [] { return 1; }, [&](int) { delivered = true; });
    context.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
  }

  void aResultIsDelivered() {
    int result = 0;
    inBackground(this, [] { return 7; }, [&](int value) { result = value; });
    QTRY_COMPARE(result, 7);
  }
};

QTEST_GUILESS_MAIN(RunBridgeTest)
#include "run_bridge_test.moc"
