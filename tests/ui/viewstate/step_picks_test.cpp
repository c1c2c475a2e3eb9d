// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/step_picks.h"

#include <QTest>

#include "core/plan/json_parser.h"
#include "tests/ui/sample_project/sample_project.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

QString of(const char* text) { return QString::fromUtf8(text); }

JsonPick pick(const char* path = "$.id", const char* key = "id") {
  return {of("/userClasses/0/flow/0"), of("One"), of(path), of(key), JsonValue::ofInteger(7)};
}

std::string at(const ProjectEditor& editor, const char* pointer) {
  const JsonValue* value = editor.at(of(pointer));
  return value == nullptr ? "" : jsonCompact(*value);
}

} // namespace

class StepPicksTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anExtractorIsOneCommandAndUndone() {
    auto editor = editorOf();
    const PickOutcome outcome = extractPicked(*editor, pick());
    QVERIFY(outcome.changed);
    QVERIFY(outcome.text.contains(of("${id}")));
    QCOMPARE(at(*editor, "/userClasses/0/flow/0/extract"), std::string(R"([{"name":"id","json":"$.id"}])"));
    QVERIFY(editor->document()->runnable());
    QCOMPARE(editor->history().count(), 1);
    editor->history().undo();
    QVERIFY(editor->at(of("/userClasses/0/flow/0/extract")) == nullptr);
  }

  void moreAreAppendedEachWithANameOfItsOwn() {
    auto editor = editorOf();
    QVERIFY(extractPicked(*editor, pick()).changed);
    QVERIFY(extractPicked(*editor, pick("$.other.id")).changed);
    QVERIFY(extractPicked(*editor, pick("$.base", "base")).changed); // a variable of the project
    QCOMPARE(at(*editor, "/userClasses/0/flow/0/extract/1/name"), std::string(R"("id2")"));
    QCOMPARE(at(*editor, "/userClasses/0/flow/0/extract/2/name"), std::string(R"("base2")"));
    QCOMPARE(editor->history().count(), 3);
    QVERIFY(editor->document()->runnable());
  }

  void whatIsThereAlreadyIsNotAddedAgain() {
    auto editor = editorOf();
    QVERIFY(extractPicked(*editor, pick()).changed);
    const PickOutcome again = extractPicked(*editor, pick());
    QVERIFY(!again.changed);
    QVERIFY(again.text.contains(of("${id}")));
    QVERIFY(checkPickedExists(*editor, pick()).changed);
    QVERIFY(!checkPickedExists(*editor, pick()).changed);
    QCOMPARE(editor->history().count(), 2);
  }

  void checksCompareWithTheValueOrAskForIt() {
    auto editor = editorOf();
    QVERIFY(checkPickedEquals(*editor, pick()).changed);
    QVERIFY(checkPickedExists(*editor, pick()).changed);
    QCOMPARE(at(*editor, "/userClasses/0/flow/0/checks"),
             std::string(R"([{"json":"$.id","equals":7},{"json":"$.id","exists":true}])"));
    QVERIFY(editor->document()->runnable());
    editor->history().undo();
    editor->history().undo();
    QVERIFY(editor->at(of("/userClasses/0/flow/0/checks")) == nullptr);
  }

  void aSecretIsNoValueToCompareWith() {
    auto editor = editorOf();
    JsonPick secret = pick();
    secret.value = JsonValue::ofText("${token}");
    QVERIFY(!checkPickedEquals(*editor, secret).changed);
    QCOMPARE(editor->history().count(), 0);
    QVERIFY(whyNotEquals(JsonValue::ofText("$")).isEmpty());
  }

  void aStepThatIsNoLongerThereIsLeftAlone() {
    auto editor = editorOf();
    JsonPick moved = pick();
    moved.requestName = of("Another");
    QVERIFY(!extractPicked(*editor, moved).changed);
    moved.requestPointer = of("/userClasses/0/flow/9");
    QVERIFY(!checkPickedExists(*editor, moved).changed);
    QCOMPARE(editor->history().count(), 0);
  }

  void theRequestOfAPollHasItsNameElsewhere() {
    auto editor = editorOf();
    editor->set(of("/userClasses/0/flow/0"),
                parseJson(R"({"poll": "P", "request": {"name": "Ask", "url": "/"},
      "until": {"json": "$.s", "equals": 1}})")
                    .root,
                of("Edit"));
    JsonPick polled = pick();
    polled.requestPointer = of("/userClasses/0/flow/0/request");
    polled.requestName = of("Ask");
    QVERIFY(extractPicked(*editor, polled).changed);
    QVERIFY(editor->document()->runnable());
  }

  void namesAreMadeOfKeys() {
    QCOMPARE(identifierFor(of("user-id")), of("user_id"));
    QCOMPARE(identifierFor(of("7th")), of("_7th"));
    QCOMPARE(identifierFor(of("é")), of("value"));
    QCOMPARE(identifierFor(QString()), of("value"));
  }
};

QTEST_GUILESS_MAIN(StepPicksTest)
#include "step_picks_test.moc"
