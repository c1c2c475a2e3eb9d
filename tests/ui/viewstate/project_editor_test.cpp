// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/project_editor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/file.h"
#include "core/plan/json_parser.h"
#include "tests/ui/sample_project/sample_project.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

QString of(const char* text) { return QString::fromUtf8(text); }

} // namespace

class ProjectEditorTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aChangeIsSeenByTheLoaderAndUndone() {
    auto editor = editorOf();
    QSignalSpy changed(editor.get(), &ProjectEditor::changed);
    QVERIFY(editor->document()->runnable());
    QVERIFY(editor->set(of("/scenarios/0/load/iterations"), JsonValue::ofInteger(7), of("Edit")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(std::get<IterationsLoad>(editor->document()->loaded.project.scenarios[0].load.model).iterations, 7);
    QVERIFY(editor->isModified());
    editor->history().undo();
    QCOMPARE(editor->at(of("/scenarios/0/load/iterations"))->text, std::string("3"));
    QVERIFY(!editor->isModified());
  }

  void aWrongValueIsKeptWithItsProblem() {
    auto editor = editorOf();
    QVERIFY(editor->set(of("/userClasses/0/flow/2/wait"), JsonValue::ofText("soon"), of("Edit")));
    QVERIFY(!editor->document()->runnable());
    QCOMPARE(editor->document()->problems.front().pointer, std::string("/userClasses/0/flow/2/wait"));
    QVERIFY(editor->text().find("soon") != std::string::npos);
  }

  void typingIsOneCommandUntilThePause() {
    auto editor = editorOf();
    for (const char* text : {"A", "Ab", "Abc"}) {
      editor->set(of("/purpose"), JsonValue::ofText(text), of("Edit purpose"));
    }
    QCOMPARE(editor->history().count(), 1);
    editor->endTyping();
    editor->set(of("/purpose"), JsonValue::ofText("Abcd"), of("Edit purpose"));
    QCOMPARE(editor->history().count(), 2);
    editor->history().undo();
    QCOMPARE(editor->at(of("/purpose"))->text, std::string("Abc"));
    editor->history().undo();
    QVERIFY(editor->at(of("/purpose")) == nullptr);
  }

  void typingBackToTheStartLeavesNoCommand() {
    auto editor = editorOf();
    editor->set(of("/name"), JsonValue::ofText("Samples"), of("Edit"));
    editor->set(of("/name"), JsonValue::ofText("Sample"), of("Edit"));
    QCOMPARE(editor->history().count(), 0);
    QVERIFY(!editor->isModified());
  }

  void aRemovedMemberComesBackToItsPlace() {
    auto editor = editorOf();
    const std::string before = editor->document()->text;
    QVERIFY(editor->remove(of("/targets"), of("Remove")));
    QVERIFY(editor->at(of("/targets")) == nullptr);
    editor->history().undo();
    QCOMPARE(jsonCompact(parseJson(editor->document()->text).root), jsonCompact(parseJson(before).root));
  }

  void anItemMovesWithinItsListAndIntoAnother() {
    auto editor = editorOf();
    QVERIFY(editor->move(of("/userClasses/0/flow/0"), of("/userClasses/0/flow/3"), of("Move")));
    QCOMPARE(editor->at(of("/userClasses/0/flow/2/request"))->text, std::string("One"));
    editor->history().undo();
    QVERIFY(editor->move(of("/userClasses/0/flow/0"), of("/userClasses/0/flow/1/steps/1"), of("Move")));
    QCOMPARE(editor->at(of("/userClasses/0/flow/0/steps/1/request"))->text, std::string("One"));
    QCOMPARE(editor->history().count(), 1);
    editor->history().undo();
    QCOMPARE(editor->at(of("/userClasses/0/flow/0/request"))->text, std::string("One"));
  }

  void aStepDoesNotMoveIntoItself() {
    auto editor = editorOf();
    QVERIFY(!editor->move(of("/userClasses/0/flow/1"), of("/userClasses/0/flow/1/steps/0"), of("Move")));
    QVERIFY(!editor->isModified());
  }

  void aPlaceThatIsNotThereIsRefused() {
    auto editor = editorOf();
    QVERIFY(!editor->set(of("/nowhere/deep"), JsonValue::ofText("x"), of("Edit")));
    QVERIFY(!editor->remove(of("/targets/4"), of("Remove")));
    QVERIFY(!editor->set(of("/targets/4"), JsonValue::object(), of("Edit")));
    QCOMPARE(editor->history().count(), 0);
  }

  void textThatIsNoJsonIsADraftUntilItIs() {
    auto editor = editorOf();
    const QString text = QString::fromStdString(editor->document()->text);
    editor->setText(text + of("}"));
    QVERIFY(!editor->isEditable());
    QVERIFY(editor->isModified());
    QVERIFY(!editor->document()->problems.empty());
    QVERIFY(QString::fromStdString(editor->text()).endsWith(of("}}")) || editor->text().ends_with("}\n}"));
    editor->setText(text);
    QVERIFY(editor->isEditable());
    QVERIFY(editor->document()->runnable());
    QVERIFY(!editor->isModified());
  }

  void aDuplicateKeyLosesNothing() {
    auto editor = editorOf();
    editor->setText(of("{\"name\": \"a\", \"name\": \"b\"}"));
    QVERIFY(!editor->isEditable());
    QVERIFY(editor->text().find("\"b\"") != std::string::npos);
  }

  void textOfTheWholeIsOneUndoableCommand() {
    auto editor = editorOf();
    editor->setText(QString::fromStdString(editor->document()->text).replace(of("Sample"), of("Other")));
    QCOMPARE(editor->at(of("/name"))->text, std::string("Other"));
    editor->history().undo();
    QCOMPARE(editor->at(of("/name"))->text, std::string("Sample"));
  }

  void savingWritesTheCanonicalTextAndIsClean() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(of("p.tidemark.json")).toStdString();
    auto editor = editorOf();
    editor->set(of("/purpose"), JsonValue::ofText("Why"), of("Edit"));
    QVERIFY(editor->save(file).has_value());
    QVERIFY(!editor->isModified());
    QCOMPARE(editor->document()->file, file);
    const auto written = readFile(file);
    QVERIFY(written.has_value());
    QCOMPARE(*written, saveText(parseProject(*written).project));
    editor->history().undo();
    QVERIFY(editor->isModified());
  }

  void savingWhereNothingCanBeWrittenKeepsTheChange() {
    auto editor = editorOf();
    editor->set(of("/purpose"), JsonValue::ofText("Why"), of("Edit"));
    QVERIFY(!editor->save("/nowhere/p.tidemark.json").has_value());
    QVERIFY(editor->isModified());
  }

  void anEnvironmentReplacesConstantsWithoutAChange() {
    auto editor = editorOf();
    editor->setOptions({.overrides = {}, .today = {}, .environment = "other"});
    QCOMPARE(editor->document()->plan->targets.front().port, std::uint16_t{9090});
    QVERIFY(!editor->isModified());
  }

  void aNewerFormatIsReadOnly() {
    auto editor = editorOf("{\"format\": \"tidemark-project/1.9\", \"name\": \"n\", \"new\": 1}");
    QVERIFY(!editor->isEditable());
    QVERIFY(!editor->set(of("/name"), JsonValue::ofText("x"), of("Edit")));
  }
};

QTEST_GUILESS_MAIN(ProjectEditorTest)
#include "project_editor_test.moc"
