// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <array>
#include <functional>

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

  void whatComesIntoSightLaterIsNotCutOff() {
    std::vector<ValueRow> many(300, rows().front());
    many.back().cells[1] = numberCell(QStringLiteral("1,234,567,890 /s"), 1);
    many.back().total = true; // bold, so wider still
    TableContent tall = content();
    tall.rows = [&many] { return many; };
    TablePanel panel(tall);
    panel.resize(300, 200);
    panel.show();
    DataTable& table = panel.table();
    QVERIFY(table.columnWidth(1) < table.sizeHintForIndex(table.model()->index(299, 1)).width());
    table.scrollToBottom();
    QVERIFY(table.columnWidth(1) >= table.sizeHintForIndex(table.model()->index(299, 1)).width());
  }

  void aTableThatGetsItsRowsLaterFitsThemAsAtFirst() {
    std::vector<ValueRow> now;
    TableContent growing = content();
    growing.rows = [&now] { return now; };
    TablePanel panel(growing);
    panel.resize(300, 60); // fewer rows in sight than there are
    panel.show();
    now.assign(30, rows().front());
    now[20].cells[1] = numberCell(QStringLiteral("1,234,567,890 /s"), 1);
    panel.refresh();
    DataTable& table = panel.table();
    QVERIFY(table.columnWidth(1) >= table.sizeHintForIndex(table.model()->index(20, 1)).width());
  }

  void columnsGiveWayOneAfterTheOtherUntilNothingNeedsToBeScrolled() {
    std::vector<ValueColumn> columns;
    ValueRow row{QStringLiteral("a"), {}};
    for (int column = 0; column < 5; ++column) {
      columns.push_back({QStringLiteral("Column %1").arg(column), {}});
      row.cells.push_back(textCell(QStringLiteral("a text of a row")));
    }
    ValueTable model(columns);
    DataTable table(model, QStringLiteral("Things"));
    table.setStretchColumn(0);
    table.setGivingWay({4, 2});
    table.show();
    model.setRows({row});
    table.fitColumns();
    std::vector<int> shown;
    for (const int width : {900, 450, 340, 240}) {
      table.resize(width, 200);
      if (width > 300) { // room for those that stay
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
      }
      shown.push_back(static_cast<int>(std::ranges::count_if(
          std::array{0, 1, 2, 3, 4}, [&table](int column) { return !table.isColumnHidden(column); })));
      QVERIFY(table.isColumnHidden(2) || !table.isColumnHidden(4)); // the first named stays longest
    }
    QCOMPARE(shown.front(), 5);
    QCOMPARE(shown.back(), 3);
    QVERIFY(std::ranges::is_sorted(shown, std::greater()));
    table.reveal(2);
    QVERIFY(!table.isColumnHidden(2));
    table.resize(900, 200);
    table.resize(240, 200);
    QVERIFY(!table.isColumnHidden(2));
  }

  void wrappedTextsAreReadWhole() {
    ValueTable model({{QStringLiteral("One"), {}}, {QStringLiteral("Two"), {}}});
    DataTable table(model, QStringLiteral("Things"));
    table.setStretchColumn(0);
    table.setWrapped();
    table.resize(300, 200);
    table.show();
    const QString sentence = QStringLiteral("a sentence that is longer than the column is wide at this size");
    model.setRows({{QStringLiteral("a"), {textCell(sentence), textCell(sentence)}}});
    table.fitColumns();
    QVERIFY(table.rowHeight(0) > 2 * table.fontMetrics().height());
    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    table.resize(2000, 200);
    QVERIFY(table.rowHeight(0) < 2 * table.fontMetrics().height());
  }
};

QTEST_MAIN(DataTableTest)
#include "data_table_test.moc"
