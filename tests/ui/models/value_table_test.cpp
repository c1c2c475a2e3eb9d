// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "ui/models/table_text.h"

using namespace tidemark::ui;

namespace {

std::vector<ValueColumn> columns() {
  return {{QStringLiteral("Name"), QStringLiteral("what")}, {QStringLiteral("Value"), {}, true}};
}
ValueRow row(const char16_t* name, double value) {
  const QString text = QString::fromUtf16(name);
  return {text, {textCell(text), numberCell(QString::number(value), value)}};
}

} // namespace

class ValueTableTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void holdsTheModelContract() {
    ValueTable table(columns());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRows({row(u"a", 1)});
    table.setRows({row(u"a", 2), row(u"b", 3)});
    table.setRows({row(u"c", 4)});
    table.setRows({});
    QCOMPARE(table.rowCount(), 0);
  }

  void updatesRowsOfTheSameKeysInPlace() {
    ValueTable table(columns());
    table.setRows({row(u"a", 1), row(u"b", 2), row(u"c", 3)});
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    table.setRows({row(u"a", 1), row(u"b", 5), row(u"c", 3), row(u"d", 4)});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    QCOMPARE(inserted.size(), 1);
  }

  void resetsWhenRowsAreOthers() {
    ValueTable table(columns());
    table.setRows({row(u"a", 1), row(u"b", 2)});
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.setRows({row(u"b", 2)});
    QCOMPARE(reset.size(), 1);
  }

  void sortsByTheRawValue() {
    ValueTable table(columns());
    table.setRows({row(u"a", 10)});
    QCOMPARE(table.index(0, 1).data(ValueTable::sortRole).toDouble(), 10.0);
    QCOMPARE(table.index(0, 0).data(ValueTable::keyRole).toString(), QStringLiteral("a"));
    QCOMPARE(table.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral("what"));
  }

  void copiesAsTabSeparatedLines() {
    ValueTable table(columns());
    table.setRows({row(u"a\tb", 1), row(u"c", 2)});
    QCOMPARE(tsv(table), QStringLiteral("Name\tValue\na b\t1\nc\t2\n"));
    QCOMPARE(tsv(table, {1}), QStringLiteral("Name\tValue\nc\t2\n"));
  }
};

QTEST_GUILESS_MAIN(ValueTableTest)
#include "value_table_test.moc"
