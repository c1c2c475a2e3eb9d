// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/project_document.h"

#include <QTest>

#include "tests/source_tree.h"

using namespace tidemark;
using namespace tidemark::ui;

class ProjectDocumentTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void overridesReachThePlan() {
    const auto document = openProject(inSourceTree("resources/examples/demo.tidemark.json"),
                                      {{{"base", "http://127.0.0.1:4711"}}, "2026-11-21"});
    QVERIFY(document.has_value());
    QVERIFY2(document->runnable(),
             document->problems.empty() ? "no problem" : problemLine(document->problems.front()).c_str());
    QCOMPARE(document->plan->targets.front().port, std::uint16_t{4711});
  }

  void everyRunHasASeedOfItsOwn() {
    const auto document = openProject(inSourceTree("resources/examples/demo.tidemark.json"), {});
    QCOMPARE(planForRun(*document, 42)->seed, std::uint64_t{42});
    QCOMPARE(planForRun(*document, 42)->hash, document->plan->hash);
  }

  void problemsKeepTheirPlace() {
    const ProjectDocument document =
        documentOf("{\n  \"format\": \"tidemark-project/1\",\n  \"nam\": 1\n}\n", "x.tidemark.json", {});
    QVERIFY(!document.runnable());
    QVERIFY(!document.problems.empty());
    QVERIFY(document.problems.front().line > 0);
  }

  void aMissingFileIsAnError() {
    const auto document = openProject("/nowhere/none.tidemark.json", {});
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::cannotRead);
  }
};

QTEST_GUILESS_MAIN(ProjectDocumentTest)
#include "project_document_test.moc"
