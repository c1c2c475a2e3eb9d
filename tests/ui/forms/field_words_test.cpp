// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_words.h"

#include <QTest>
#include <algorithm>

#include "core/plan/project.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

const FieldInfo& field(const TableInfo& table, std::string_view key) {
  return *std::ranges::find(table.head, key, &FieldInfo::key);
}
QString of(const char* text) { return QString::fromUtf8(text); }

} // namespace

class FieldWordsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aRangeSaysWhatIsAllowedAndWhatItCounts() {
    QCOMPARE(rangeOf(field(FieldTable<Target>::info(), "redirects")), of("0 to 50"));
    QCOMPARE(rangeOf(field(FieldTable<Timeouts>::info(), "connect")), of("above 0 s"));
    QCOMPARE(rangeOf(field(FieldTable<ProcessMonitor>::info(), "port"))
                 .remove(QChar(0x2009))
                 .remove(QLatin1Char(','))
                 .remove(QChar(0xa0)),
             of("1 to 65535"));
    QCOMPARE(rangeOf(field(FieldTable<Target>::info(), "name")), QString());
  }

  void aDefaultIsShownAsItWouldBeTyped() {
    QCOMPARE(defaultOf(field(FieldTable<Timeouts>::info(), "connect")), of("5s"));
    QCOMPARE(defaultOf(field(FieldTable<Target>::info(), "cookies")), of("true"));
    QCOMPARE(defaultOf(field(FieldTable<Target>::info(), "name")), QString());
  }

  void theDescriptionHoldsHelpRangeUnitAndDefault() {
    QCOMPARE(describe(field(FieldTable<Target>::info(), "redirects")),
             of("How many are followed for one request. Allowed: 0 to 50. Default: 0."));
    QVERIFY(describe(field(FieldTable<Target>::info(), "name")).contains(of("Required.")));
    QVERIFY(describe(field(FieldTable<UserClass>::info(), "users")).contains(of("Unit: users.")));
  }
};

QTEST_GUILESS_MAIN(FieldWordsTest)
#include "field_words_test.moc"
