// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/one_line.h"

#include <QTest>

using namespace tidemark::ui;

class OneLineTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whatIsUsualComesBackAsItIs() {
    for (const char16_t* text : {u"", u"Create order", u"חיפוש", u"购物车", u"\U0001F680 launch", u"Tiếng Việt"}) {
      QCOMPARE(oneLine(QString::fromUtf16(text)), QString::fromUtf16(text));
    }
  }
  void breaksAndControlCharactersAreSpaces() {
    QCOMPARE(oneLine(QStringLiteral("a\nb\tc\u2028d") + QChar(0) + QLatin1Char('e')), QStringLiteral("a b c d e"));
  }
  void nothingTurnsTheDirection() { QCOMPARE(oneLine(QStringLiteral("a\u202Eb\u2066c")), QStringLiteral("abc")); }
  void marksDoNotPileUp() {
    QCOMPARE(oneLine(QLatin1Char('Z') + QString(200, QChar(0x0301))), QLatin1Char('Z') + QString(4, QChar(0x0301)));
  }
  void whatIsLongIsCutBetweenLetters() {
    QCOMPARE(oneLine(QString(100'000, QLatin1Char('w')), 5), QStringLiteral("wwwww\u2026"));
    QCOMPARE(oneLine(QStringLiteral("\U0001F680\U0001F680\U0001F680"), 2),
             QStringLiteral("\U0001F680\U0001F680\u2026"));
    QCOMPARE(oneLine(QStringLiteral("e\u0301e\u0301e\u0301"), 2), QStringLiteral("e\u0301e\u0301\u2026"));
  }
};

QTEST_GUILESS_MAIN(OneLineTest)
#include "one_line_test.moc"
