// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outline_table.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "tests/ui/sample_project/sample_project.h"
#include "ui/viewstate/outline_edits.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {
QString of(const char* text) { return QString::fromUtf8(text); }
} // namespace

class OutlineTableTest : public QObject {
  Q_OBJECT

  std::unique_ptr<ProjectEditor> m_editor;
  std::unique_ptr<OutlineTable> m_table;

  bool drop(const char* from, const char* onto, int row) {
    const std::unique_ptr<QMimeData> data(m_table->mimeData({m_table->find(of(from))}));
    const QModelIndex parent = m_table->find(of(onto));
    const bool may = m_table->canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    m_table->dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    return may;
  }

private Q_SLOTS:
  void init() {
    m_editor = std::make_unique<ProjectEditor>();
    m_table = std::make_unique<OutlineTable>(*m_editor);
    m_editor->load(documentOf(sampleProject(), "/tmp/x.tidemark.json", {}));
  }

  void holdsTheModelContractWhileTheProjectChanges() {
    const QAbstractItemModelTester tester(m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    addItem(*m_editor, of("/userClasses/0"), ItemKind::step, R"({"wait": "2s"})");
    m_editor->set(of("/userClasses/0/flow/0/request"), JsonValue::ofText("Renamed"), of("Edit"));
    QCOMPARE(m_table->find(of("/userClasses/0/flow/0")).data().toString(), of("Renamed"));
    m_editor->history().undo();
    m_editor->history().undo();
    QVERIFY(!m_table->find(of("/userClasses/0/flow/3")).isValid());
  }

  void aChangeOfWordsKeepsTheIndexes() {
    const QPersistentModelIndex step(m_table->find(of("/userClasses/0/flow/0")));
    QSignalSpy reset(m_table.get(), &QAbstractItemModel::modelReset);
    m_editor->set(of("/userClasses/0/flow/0/url"), JsonValue::ofText("/other"), of("Edit"));
    QCOMPARE(reset.size(), 0);
    QVERIFY(step.isValid());
  }

  void aStepIsDroppedWhereStepsMayStand() {
    QVERIFY(drop("/userClasses/0/flow/0", "/userClasses/0/flow/1", -1)); // onto the transaction: into it
    QCOMPARE(m_editor->at(of("/userClasses/0/flow/0/steps/1/request"))->text, std::string("One"));
    QVERIFY(!drop("/userClasses/0/flow/0", "/scenarios", -1));
    QVERIFY(!drop("/userClasses/0/flow/0", "/userClasses/0/flow/0", -1)); // not into itself
    QCOMPARE(m_editor->history().count(), 1);
  }

  void aDropSaysWhereTheItemStandsNow() {
    QSignalSpy landed(m_table.get(), &OutlineTable::dropped);
    drop("/userClasses/0/flow/0", "/userClasses/0/flow", 3);
    QCOMPARE(landed.size(), 1);
    QCOMPARE(landed.front().front().toString(), of("/userClasses/0/flow/2"));
  }

  void sectionsAreNotDragged() {
    QVERIFY(!m_table->flags(m_table->find(of("/scenarios"))).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(m_table->flags(m_table->find(of("/scenarios/0"))).testFlag(Qt::ItemIsDragEnabled));
  }

  void aProblemIsMarkedUpToItsSection() {
    m_editor->set(of("/userClasses/0/flow/2/wait"), JsonValue::ofText("soon"), of("Edit"));
    for (const char* place : {"/userClasses/0/flow/2", "/userClasses/0", "/userClasses"}) {
      QCOMPARE(m_table->find(of(place)).data(TreeTable::toneRole).toInt(), static_cast<int>(Tone::bad));
    }
    QCOMPARE(m_table->find(of("/scenarios")).data(TreeTable::toneRole).toInt(), static_cast<int>(Tone::neutral));
  }

  void aDisabledStepIsOff() {
    setItemDisabled(*m_editor, of("/userClasses/0/flow/0"), true);
    QVERIFY(m_table->find(of("/userClasses/0/flow/0")).data(TreeTable::offRole).toBool());
  }
};

QTEST_GUILESS_MAIN(OutlineTableTest)
#include "outline_table_test.moc"
