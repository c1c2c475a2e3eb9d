// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/clock_input.h"

#include <QTest>

using namespace tidemark::ui;

class ClockInputTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void readsAPositionOnTheRunClock_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: none
    const auto row = [](const char* text, qint64 seconds) {
      QTest::newRow(text) << QString::fromLatin1(text) << seconds;
    };
    row("0", 0);
    row("125", 125);
    row(" 2:05 ", 125);
    row("90:00", 5400);
    row("1:02:05", 3725);
    row("1:60", -1);
    row("1:60:00", -1);
    row("", -1);
    row(":", -1);
    row("2:", -1);
    row("-3", -1);
    row("1.5", -1);
    row("1:2:3:4", -1);
    row("123456789", -1);
  }
  void readsAPositionOnTheRunClock() {
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    QCOMPARE(secondsOf(text).value_or(-1), seconds);
  }
};

QTEST_GUILESS_MAIN(ClockInputTest)
#include "clock_input_test.moc"
