// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tree_table.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <functional>

#include "core/plan/project_file.h"
#include "tests/source_tree.h"
#include "ui/models/project_tree.h"

using namespace tidemark;
using namespace tidemark::ui;

class TreeTableTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void holdsTheModelContract() {
    TreeTable tree(QStringLiteral("Name"), QStringLiteral("Detail"));
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto loaded = loadProject(inSourceTree("resources/examples/full.tidemark.json"));
    QVERIFY(loaded.has_value());
    tree.setRoots(projectTree(loaded->project));
    QCOMPARE(tree.rowCount(), 7);
    tree.setRoots({});
    QCOMPARE(tree.rowCount(), 0);
  }

  void everyStepPointsIntoTheFile() {
    const auto loaded = loadProject(inSourceTree("resources/examples/demo.tidemark.json"));
    QVERIFY(loaded.has_value());
    int steps = 0;
    const std::function<void(const TreeNode&)> visit = [&](const TreeNode& node) {
      QVERIFY2(node.pointer.isEmpty() || loaded->positions.contains(node.pointer.toStdString()),
               qPrintable(node.pointer));
      ++steps;
      for (const TreeNode& child : node.children) {
        visit(child);
      }
    };
    for (const TreeNode& section : projectTree(loaded->project)) {
      for (const TreeNode& node : section.children) {
        visit(node);
      }
    }
    QVERIFY(steps > 10);
  }
};

QTEST_GUILESS_MAIN(TreeTableTest)
#include "tree_table_test.moc"
