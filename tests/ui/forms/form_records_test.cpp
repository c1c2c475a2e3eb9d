// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms/form_fixture.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace tidemark;
using namespace tidemark::ui;

class FormRecordsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anotherShapeKeepsWhatBothHaveAndIsOneCommand() {
    const FormFixture form("/scenarios/0");
    form.set("/scenarios/0/load/gracefulStop", "\"5s\"");
    const QString before = form.text("/scenarios/0/load");
    const int commands = form.editor->history().count();
    form.choose("/scenarios/0/load", "Arrivals");
    QVERIFY(form.text("/scenarios/0/load/gracefulStop") == of("\"5s\""));
    QVERIFY(form.part<FieldRow>("/scenarios/0/load/spacing") != nullptr);
    QVERIFY(form.part<FieldRow>("/scenarios/0/load/iterations") == nullptr);
    QCOMPARE(form.editor->history().count(), commands + 1);
    form.editor->history().undo();
    QCOMPARE(form.text("/scenarios/0/load"), before);
    QVERIFY(form.part<FieldRow>("/scenarios/0/load/iterations") != nullptr);
  }

  void theRecordOfAShapeStandsInTheSameForm() {
    const FormFixture form("/targets/0");
    form.set("/targets/0/auth", R"({"basic": {"user": "u", "password": "p"}})");
    QVERIFY(form.line("/targets/0/auth/basic/user") != nullptr);
    form.choose("/targets/0/auth", "Bearer");
    QVERIFY(form.line("/targets/0/auth/bearer") != nullptr);
  }

  void anAbsentRecordIsAddedAndRemoved() {
    const FormFixture form("/authorization");
    form.press("/authorization", "Add");
    QCOMPARE(form.text("/authorization"), of("{}"));
    QTest::keyClicks(form.line("/authorization/by"), of("me"));
    form.press("/authorization", "Remove");
    QCOMPARE(form.text("/authorization"), of("nothing"));
    form.editor->history().undo();
    QCOMPARE(form.line("/authorization/by")->text(), of("me"));
  }

  void recordsAreAddedCopiedMovedSwitchedOffAndRemoved() {
    const FormFixture form("/scenarios");
    form.press("/scenarios", "Duplicate");
    QCOMPARE(form.text("/scenarios/1/name"), of("\"S 2\""));
    form.press("/scenarios", "Move up");
    QCOMPARE(form.text("/scenarios/0/name"), of("\"S 2\""));
    form.press("/scenarios", "Disable");
    QCOMPARE(form.text("/scenarios/0/disabled"), of("true"));
    form.press("/scenarios", "Enable");
    QCOMPARE(form.text("/scenarios/0/disabled"), of("nothing"));
    form.press("/scenarios", "Move down");
    QCOMPARE(form.text("/scenarios/1/name"), of("\"S 2\""));
    form.press("/scenarios", "Remove");
    QCOMPARE(form.text("/scenarios/1"), of("nothing"));
    form.press("/scenarios", "Add");
    QCOMPARE(form.text("/scenarios/1/name"), of("\"\""));
    QCOMPARE(form.panel->focusWidget(), form.line("/scenarios/1/name"));
    QCOMPARE(form.editor->history().count(), 7);
    while (form.editor->history().canUndo()) {
      form.editor->history().undo();
    }
    QCOMPARE(form.panel->findChild<QListWidget*>()->count(), 1);
  }

  void theLastOfAnOptionalListTakesItWithIt() {
    const FormFixture form("/scenarios/0");
    form.press("/scenarios/0/marks", "Add");
    QCOMPARE(form.text("/scenarios/0/marks"), of(R"([{"at":"","name":""}])"));
    form.press("/scenarios/0/marks", "Remove");
    QCOMPARE(form.text("/scenarios/0/marks"), of("nothing"));
  }

  void aVariableIsRenamedInItsPlace() {
    const FormFixture form("/variables");
    form.set("/variables/key", R"({"secret": "KEY"})");
    auto* name = form.panel->findChild<QListWidget*>()->parentWidget()->findChild<QLineEdit*>();
    name->setFocus();
    name->setText(of("address"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(form.text("/variables").startsWith(of("{\"address\":")));
    name->setText(of("key")); // taken
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(form.text("/variables").startsWith(of("{\"address\":")));
    QCOMPARE(name->text(), of("address"));
  }

  void aVariableTurnsIntoASecretAndBack() {
    const FormFixture form("/variables");
    form.choose("/variables/base", "Secret");
    QCOMPARE(form.text("/variables/base"), of(R"({"secret":""})"));
    form.choose("/variables/base", "Constant");
    QCOMPARE(form.text("/variables/base"), of("\"\""));
  }

  void aFoldedPartStillTellsItsProblems() {
    const FormFixture form("/targets/0");
    form.set("/targets/0/timeouts", R"({"connect": "7"})");
    QVERIFY(!form.says("1 problem(s) inside"));
    form.press("/targets/0/timeouts", "Timeouts");
    QVERIFY(form.says("1 problem(s) inside"));
    QVERIFY(form.panel->goToField(of("/targets/0/timeouts/connect")));
    QVERIFY(!form.says("1 problem(s) inside"));
  }

  void environmentsAreAddedNamedFilledAndRemoved() {
    const FormFixture form("");
    auto* table = form.panel->findChild<QTableWidget*>();
    form.press("/environments", "Add environment");
    QCOMPARE(table->columnCount(), 2);
    auto* name = qobject_cast<QLineEdit*>(form.panel->focusWidget());
    QVERIFY(name != nullptr);
    name->setText(of("other")); // taken
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->text(), of("environment"));
    name->setText(of("staging"));
    QTest::keyClick(name, Qt::Key_Return);
    table->item(0, 1)->setText(of("8080"));
    QCOMPARE(form.text("/environments/staging"), of("{\"base\":8080}"));
    form.press("/environments", "Remove");
    QCOMPARE(form.text("/environments/staging"), of("nothing"));
    form.editor->history().undo();
    QCOMPARE(table->item(0, 1)->text(), of("8080"));
  }

  void aProblemLeadsToItsFieldThroughLists() {
    const FormFixture form("/userClasses/0/flow");
    form.set("/userClasses/0/flow/2/wait", "\"soon\"");
    QVERIFY(form.panel->goToField(of("/userClasses/0/flow/2/wait")));
    QCOMPARE(form.panel->focusWidget(), form.line("/userClasses/0/flow/2/wait"));
    QVERIFY(!form.problem("/userClasses/0/flow/2/wait").isEmpty());
    QVERIFY(!form.panel->goToField(of("/targets/0/name")));
  }

  void aProblemInsideAValueLeadsToTheValue() {
    const FormFixture form("/userClasses/0");
    form.set("/userClasses/0/thinkTime", R"({"uniform": ["1s", "x"]})");
    QVERIFY(form.panel->goToField(of("/userClasses/0/thinkTime/uniform/1")));
    QVERIFY(form.part<FieldRow>("/userClasses/0/thinkTime")->isAncestorOf(form.panel->focusWidget()));
  }

  void anUnknownKeyIsSaidAtItsRecord() {
    const FormFixture form("/targets/0");
    form.set("/targets/0/tyop", "1");
    QVERIFY(form.says("there is no key \"tyop\" here"));
  }

  void aRecordThatIsNoneIsShownAsJsonAndMended() {
    const FormFixture form("/targets/0");
    form.set("/targets/0/timeouts", "5");
    auto* text = form.part<FieldRow>("/targets/0/timeouts")->findChild<QPlainTextEdit*>();
    QVERIFY(!form.problem("/targets/0/timeouts").isEmpty());
    text->setPlainText(of("{}"));
    QVERIFY(form.line("/targets/0/timeouts/connect") != nullptr);
  }

  void aListOfOneMayBeAText() {
    const FormFixture form("/slos/0");
    form.set("/slos", R"([{"metric": "p95", "limit": "< 1s", "of": "One"}])");
    form.panel->show(of("/slos/0"));
    QTest::keyClicks(form.line("/slos/0/of"), of("s"));
    QCOMPARE(form.text("/slos/0/of"), of("[\"Ones\"]"));
  }
};

QTEST_MAIN(FormRecordsTest)
#include "form_records_test.moc"
