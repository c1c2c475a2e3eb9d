// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/single_instance.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark::ui;

class SingleInstanceTest : public QObject {
  Q_OBJECT

  const QString m_name = QStringLiteral("tidemark-test-%1").arg(QCoreApplication::applicationPid());

private Q_SLOTS:
  void theSecondHandsItsFileToTheFirst() {
    SingleInstance first(m_name);
    QVERIFY(!first.handOver(QString()));
    QSignalSpy asked(&first, &SingleInstance::asked);
    SingleInstance second(m_name);
    QVERIFY(second.handOver(QStringLiteral("/tmp/größe.tidemark.json")));
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("/tmp/größe.tidemark.json"));
    SingleInstance third(m_name);
    QVERIFY(third.handOver(QString()));
    QTRY_COMPARE(asked.size(), 2);
    QVERIFY(asked.back().front().toString().isEmpty());
  }

  void whenTheFirstHasEndedTheNextIsFirst() {
    {
      SingleInstance first(m_name);
      QVERIFY(!first.handOver(QString()));
    }
    SingleInstance next(m_name);
    QVERIFY(!next.handOver(QStringLiteral("x")));
  }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
