// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/outline_edits.h"

#include <QTest>

#include "core/plan/json_parser.h"
#include "tests/ui/sample_project/sample_project.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

QString of(const char* text) { return QString::fromUtf8(text); }
std::string textAt(const ProjectEditor& editor, const char* pointer) {
  const JsonValue* value = editor.at(of(pointer));
  return value == nullptr ? "(none)" : value->isText() ? value->text : jsonLine(*value);
}
const char* const kFlow = "/userClasses/0/flow";

} // namespace

class OutlineEditsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everythingThatCanBeAddedGivesAProjectWithoutErrors() {
    for (const ItemKind kind : kItemKinds) {
      for (const ItemTemplate& one : templatesOf(kind)) {
        auto editor = editorOf();
        const bool nested = kind == ItemKind::branch;
        if (nested) {
          addItem(*editor, of("/userClasses/0"), ItemKind::step, R"({"choose": [{"weight": 1, "steps": []}]})");
        }
        const QString selected = kind == ItemKind::step ? of("/userClasses/0")
                                 : nested               ? of("/userClasses/0/flow/3")
                                                        : QString();
        const QString pointer = addItem(*editor, selected, kind, one.json);
        QVERIFY2(!pointer.isEmpty(), one.title);
        QVERIFY2(editor->at(pointer) != nullptr, one.title);
        QCOMPARE(kindOfItemAt(pointer), kind);
        QCOMPARE(kindOfItem(*editor->at(pointer)), kind);
        const auto& problems = editor->document()->problems;
        QVERIFY2(!hasErrors(problems), problems.empty() ? "" : problemLine(problems.front()).c_str());
      }
    }
  }

  void aNewItemGoesBehindTheSelectedOneOrIntoIt() {
    auto editor = editorOf();
    const char* wait = R"({"wait": "2s"})";
    QCOMPARE(addItem(*editor, of("/userClasses/0/flow/0"), ItemKind::step, wait), of("/userClasses/0/flow/1"));
    QCOMPARE(addItem(*editor, of("/userClasses/0/flow/2"), ItemKind::step, wait), of("/userClasses/0/flow/3"));
    QCOMPARE(addItem(*editor, of("/userClasses/0/flow/2/steps/0"), ItemKind::step, wait),
             of("/userClasses/0/flow/2/steps/1"));
    QCOMPARE(addItem(*editor, of("/userClasses/0/start"), ItemKind::step, wait), of("/userClasses/0/start/0"));
    QCOMPARE(addItem(*editor, of("/scenarios/0"), ItemKind::step, wait), QString());
  }

  void aListThatIsNotThereIsMade() {
    auto editor = editorOf();
    QCOMPARE(addItem(*editor, QString(), ItemKind::slo, R"({"metric": "p95", "limit": "< 1s"})"), of("/slos/0"));
    QCOMPARE(textAt(*editor, "/slos/0/metric"), std::string("p95"));
    editor->history().undo();
    QVERIFY(editor->at(of("/slos")) == nullptr);
  }

  void namesStayUnique() {
    auto editor = editorOf();
    QCOMPARE(duplicateItem(*editor, of("/scenarios/0")), of("/scenarios/1"));
    QCOMPARE(textAt(*editor, "/scenarios/1/name"), std::string("S 2"));
    duplicateItem(*editor, of("/scenarios/1"));
    QCOMPARE(textAt(*editor, "/scenarios/2/name"), std::string("S 3"));
    QVERIFY(!hasErrors(editor->document()->problems));
  }

  void itemsShiftWithinTheirList() {
    auto editor = editorOf();
    QCOMPARE(shiftItem(*editor, of("/userClasses/0/flow/0"), 1), of("/userClasses/0/flow/1"));
    QCOMPARE(textAt(*editor, "/userClasses/0/flow/1/request"), std::string("One"));
    QCOMPARE(shiftItem(*editor, of("/userClasses/0/flow/1"), -1), of("/userClasses/0/flow/0"));
    QCOMPARE(shiftItem(*editor, of("/userClasses/0/flow/0"), -1), QString());
    QCOMPARE(shiftItem(*editor, of("/userClasses/0/flow/2"), 1), QString());
  }

  void aStepIsDroppedIntoAnotherList() {
    auto editor = editorOf();
    QCOMPARE(moveItem(*editor, of("/userClasses/0/flow/0"), of("/userClasses/0/flow/1/steps"), 0),
             of("/userClasses/0/flow/0/steps/0"));
    QCOMPARE(moveItem(*editor, of("/userClasses/0/flow/1"), of("/userClasses/0/start"), -1),
             of("/userClasses/0/start/0"));
    QCOMPARE(textAt(*editor, "/userClasses/0/start/0/wait"), std::string("1s"));
    QCOMPARE(moveItem(*editor, of("/userClasses/0/flow/0"), of("/scenarios"), 0), QString());
    QCOMPARE(moveItem(*editor, of("/userClasses/0/flow/0"), of("/userClasses/0/flow/0/steps"), 0), QString());
    QCOMPARE(editor->history().count(), 2);
  }

  void whatIsRemovedTogetherComesBackTogether() {
    auto editor = editorOf();
    const std::string before = textAt(*editor, kFlow);
    QVERIFY(removeItems(
        *editor, {of("/userClasses/0/flow/0"), of("/userClasses/0/flow/1"), of("/userClasses/0/flow/1/steps/0")}));
    QCOMPARE(textAt(*editor, kFlow), std::string("[{\"wait\": \"1s\"}]"));
    QCOMPARE(editor->history().count(), 1);
    editor->history().undo();
    QCOMPARE(textAt(*editor, kFlow), before);
    QVERIFY(!removeItems(*editor, {of("/name")}));
  }

  void stepsAreCopiedAsJsonAndPasted() {
    auto editor = editorOf();
    const std::string text = copyText(*editor, {of("/userClasses/0/flow/2"), of("/userClasses/0/flow/0")});
    QCOMPARE(jsonLine(parseJson(text).root), std::string(R"([{"request": "One", "url": "/one"}, {"wait": "1s"}])"));
    const QStringList pasted = pasteText(*editor, of("/userClasses/0/flow/1/steps/0"), text);
    QCOMPARE(pasted, QStringList({of("/userClasses/0/flow/1/steps/1"), of("/userClasses/0/flow/1/steps/2")}));
    QCOMPARE(textAt(*editor, "/userClasses/0/flow/1/steps/1/request"), std::string("One 2"));
    editor->history().undo();
    QVERIFY(!editor->isModified());
  }

  void whatIsNoItemIsNotPasted() {
    auto editor = editorOf();
    QVERIFY(pasteText(*editor, QString(), "not json").isEmpty());
    QVERIFY(pasteText(*editor, QString(), R"({"colour": "blue"})").isEmpty());
    QVERIFY(pasteText(*editor, QString(), R"({"wait": "1s"})").isEmpty()); // a step has no place of its own
    QCOMPARE(editor->history().count(), 0);
  }

  void aStepIsSwitchedOffAndOn() {
    auto editor = editorOf();
    QVERIFY(setItemDisabled(*editor, of("/userClasses/0/flow/0"), true));
    QCOMPARE(textAt(*editor, "/userClasses/0/flow/0/disabled"), std::string("true"));
    QVERIFY(setItemDisabled(*editor, of("/userClasses/0/flow/0"), false));
    QCOMPARE(textAt(*editor, "/userClasses/0/flow/0/disabled"), std::string("(none)"));
    QVERIFY(!setItemDisabled(*editor, of("/targets/0"), true));
  }
};

QTEST_GUILESS_MAIN(OutlineEditsTest)
#include "outline_edits_test.moc"
