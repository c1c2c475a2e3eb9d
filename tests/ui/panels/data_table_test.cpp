// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "ui/panels/table_panel.h"

using namespace tidemark::ui;

namespace {

std::vector<ValueRow> rows() {
  return {{QStringLiteral("a"), {textCell(QStringLiteral("alpha")), numberCell(QStringLiteral("9"), 9)}},
          {QStringLiteral("b"), {textCell(QStringLiteral("beta")), numberCell(QStringLiteral("10"), 10)}},
          {QStringLiteral("t"), {textCell(QStringLiteral("all")), numberCell(QStringLiteral("19"), 19)}, true}};
}
TableContent content() {
  return {QStringLiteral("Things"), {{QStringLiteral("Name"), {}}, {QStringLiteral("Value"), {}, true}}, rows, 0, true,
          QStringLiteral("none")};
}
QStringList names(const QAbstractItemModel& model) {
  QStringList list;
  for (int row = 0; row < model.rowCount(); ++row) {
    list.append(model.index(row, 0).data().toString());
  }
  return list;
}

} // namespace

class DataTableTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void sortsByValueAndKeepsTheTotalLast() {
    TablePanel panel(content());
    panel.show();
    QAbstractItemModel& shown = panel.table().order();
    shown.sort(1, Qt::DescendingOrder);
    QCOMPARE(names(shown), (QStringList{QStringLiteral("beta"), QStringLiteral("alpha"), QStringLiteral("all")}));
    shown.sort(1, Qt::AscendingOrder);
    QCOMPARE(names(shown), (QStringList{QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("all")}));
  }

  void theFilterHidesTheTotalToo() {
    TablePanel panel(content());
    panel.show();
    panel.table().order().setFilterText(QStringLiteral("BET"));
    QCOMPARE(names(panel.table().order()), QStringList{QStringLiteral("beta")});
  }

  void copiesTheSelectionInTheOrderShown() {
    TablePanel panel(content());
    panel.show();
    panel.table().selectAll();
    QTest::keyClick(&panel.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Name\tValue\nalpha\t9\nbeta\t10\nall\t19\n"));
  }

  void tellsWhichRowIsChosen() {
    TablePanel panel(content());
    panel.show();
    QSignalSpy chosen(&panel.table(), &DataTable::keyChosen);
    panel.table().selectRow(1);
    QCOMPARE(chosen.last().first().toString(), QStringLiteral("b"));
  }

  void aHiddenPanelReadsItsRowsWhenItIsLookedAt() {
    int reads = 0;
    TableContent counted = content();
    counted.rows = [&] {
      ++reads;
      return rows();
    };
    TablePanel panel(counted);
    panel.refresh();
    panel.refresh();
    QCOMPARE(reads, 0);
    panel.show();
    QCOMPARE(reads, 1);
  }
};

QTEST_MAIN(DataTableTest)
#include "data_table_test.moc"
