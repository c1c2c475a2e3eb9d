// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/baseline.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr const char* kBare = R"({"format": "tidemark-project/1", "name": "P"})";

ProjectDocument in(const QTemporaryDir& folder, const char* text) {
  return documentOf(text, folder.filePath(QStringLiteral("p.tidemark.json")).toStdString(), {});
}

} // namespace

class BaselineTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void isKeptRelativeToTheProjectAndCanBeUndone() {
    const QTemporaryDir folder;
    ProjectEditor editor;
    editor.load(in(folder, kBare));
    const std::filesystem::path run = folder.filePath(QStringLiteral("runs/one/run.tmrun")).toStdString();
    QVERIFY(setBaseline(editor, run));
    QCOMPARE(editor.at(QStringLiteral("/report/baseline"))->text, std::string("runs/one/run.tmrun"));
    QCOMPARE(baselineOf(*editor.document()), run);
    QVERIFY(setBaseline(editor, "/elsewhere/run.tmrun"));
    QCOMPARE(baselineOf(*editor.document()), std::filesystem::path("/elsewhere/run.tmrun"));
    editor.history().undo();
    QCOMPARE(baselineOf(*editor.document()), run);
    QVERIFY(clearBaseline(editor));
    QVERIFY(baselineOf(*editor.document()).empty());
    QVERIFY(!clearBaseline(editor));
    editor.history().undo();
    editor.history().undo();
    QVERIFY(editor.at(QStringLiteral("/report")) == nullptr);
  }

  void aRuleOrStatedValuesAreNoFile() {
    const QTemporaryDir folder;
    for (const char* baseline :
         {R"("last-pass")", R"({"stated": [{"metric": "p95", "value": "1s"}], "by": "a", "on": "2026-01-01"})"}) {
      const std::string text =
          std::string(R"({"format": "tidemark-project/1", "name": "P", "report": {"baseline": )") + baseline + "}}";
      QVERIFY(baselineOf(in(folder, text.c_str())).empty());
    }
  }

  void withoutAProjectThereIsNothingToSet() {
    ProjectEditor editor;
    QVERIFY(!setBaseline(editor, "/runs/run.tmrun"));
    QVERIFY(!clearBaseline(editor));
  }
};

QTEST_GUILESS_MAIN(BaselineTest)
#include "baseline_test.moc"
