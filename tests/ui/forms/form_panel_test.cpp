// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "core/plan/json_parser.h"
#include "tests/ui/sample_project/sample_project.h"
#include "ui/forms/field_menu.h"
#include "ui/forms/field_row.h"
#include "ui/forms/problem_label.h"
#include "ui/forms/record_list.h"
#include "ui/forms/shape_row.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

QString of(const char* text) { return QString::fromUtf8(text); }

// A form of the sample project, shown.
struct Fixture {
  std::unique_ptr<ProjectEditor> editor;
  std::unique_ptr<FormPanel> panel;

  explicit Fixture(const char* pointer, const std::string& text = sampleProject())
      : editor(editorOf(text)), panel(std::make_unique<FormPanel>(*editor)) {
    panel->resize(500, 700);
    panel->show(of(pointer));
    panel->show();
    QApplication::setActiveWindow(panel.get());
  }

  void set(const char* pointer, const char* json) const {
    editor->set(of(pointer), parseJson(json).root, of("Set up"));
    editor->endTyping();
  }
  [[nodiscard]] QString text(const char* pointer) const {
    const JsonValue* value = editor->at(of(pointer));
    return value == nullptr ? of("nothing") : QString::fromStdString(jsonCompact(*value));
  }
  template <class Part>
  [[nodiscard]] Part* part(const char* pointer) const {
    for (Part* one : panel->findChildren<Part*>()) {
      if (one->pointer() == of(pointer) && one->isVisibleTo(panel.get())) {
        return one;
      }
    }
    return nullptr;
  }
  [[nodiscard]] QLineEdit* line(const char* pointer) const {
    auto* row = part<FieldRow>(pointer);
    return row == nullptr ? nullptr : row->findChild<QLineEdit*>();
  }
  [[nodiscard]] QString problem(const char* pointer) const {
    auto* label = part<FieldRow>(pointer)->findChild<ProblemLabel*>();
    return label->isVisible() ? label->text() : QString();
  }
  void press(const char* pointer, const char* button) const {
    for (auto* one : part<FormPart>(pointer)->findChildren<QAbstractButton*>()) {
      if (one->isVisibleTo(panel.get()) && (one->text() == of(button) || one->accessibleName() == of(button))) {
        one->click();
        return;
      }
    }
    QFAIL(button);
  }
  void choose(const char* pointer, const char* entry) const {
    auto* box = part<ShapeRow>(pointer)->findChild<QComboBox*>();
    QTest::keyClicks(box, of(entry));
  }
  [[nodiscard]] bool says(const char* words) const {
    for (const auto* label : panel->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(of(words))) {
        return true;
      }
    }
    return false;
  }
};

} // namespace

class FormPanelTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void typingKeepsTheFieldAndIsOneCommand() {
    const Fixture form("/targets/0");
    QLineEdit* name = form.line("/targets/0/name");
    name->setFocus();
    name->setCursorPosition(0);
    QTest::keyClicks(name, of("my "));
    QCOMPARE(form.text("/targets/0/name"), of("\"my api\""));
    QCOMPARE(form.line("/targets/0/name"), name);
    QCOMPARE(name->cursorPosition(), 3);
    QCOMPARE(form.editor->history().count(), 1);
    QCOMPARE(form.editor->history().undoText(), of("Edit Name"));
  }

  void leavingAFieldEndsTheCommand() {
    const Fixture form("/targets/0");
    QLineEdit* name = form.line("/targets/0/name");
    QTest::keyClicks(name, of("a"));
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClicks(name, of("b"));
    QCOMPARE(form.editor->history().count(), 2);
  }

  void undoInAFieldIsTheProjects() {
    const Fixture form("/targets/0");
    QLineEdit* name = form.line("/targets/0/name");
    QTest::keyClicks(name, of("xy"));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.text("/targets/0/name"), of("\"api\""));
    QCOMPARE(name->text(), of("api"));
    QTest::keySequence(name, QKeySequence::Redo);
    QCOMPARE(name->text(), of("apixy"));
  }

  void aShortcutOfTheWindowGetsUndoFirst() {
    const Fixture form("/targets/0");
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    form.panel->addAction(&undo);
    int count = 0;
    connect(&undo, &QAction::triggered, this, [&count] { ++count; });
    QLineEdit* name = form.line("/targets/0/name");
    QTest::keyClicks(name, of("x"));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count, 1);
    QCOMPARE(name->text(), of("apix")); // the window's action does what it does; the line has no undo of its own
  }

  void theMenuOfALineHasNoUndoOfItsOwn() {
    const Fixture form("/targets/0");
    QLineEdit* name = form.line("/targets/0/redirects");
    const std::unique_ptr<QMenu> menu(name->createStandardContextMenu());
    const auto texts = [&menu] {
      QStringList all;
      for (const QAction* action : menu->actions()) {
        all.append(action->text());
      }
      return all.join(QLatin1Char('\n'));
    };
    QVERIFY(texts().contains(of("Undo")));
    adaptMenu(*menu, name->actions());
    QVERIFY2(!texts().contains(of("Undo")) && !texts().contains(of("Redo")), qPrintable(texts()));
    QVERIFY(texts().contains(of("Reset to Default")));
    QVERIFY(!menu->actions().front()->isSeparator());
  }

  void aWrongValueIsKeptAndSaidAtTheField() {
    const Fixture form("/targets/0");
    form.set("/targets/0/timeouts", R"({"connect": "7"})");
    QVERIFY(form.problem("/targets/0/timeouts/connect").contains(of("has no unit")));
    QVERIFY(form.problem("/targets/0/timeouts/connect").startsWith(toneMark(Tone::bad)));
    QTest::keyClicks(form.line("/targets/0/timeouts/connect"), of("s"));
    QCOMPARE(form.problem("/targets/0/timeouts/connect"), QString());
  }

  void anOptionalFieldThatIsWrittenIsBoldAndCanBeReset() {
    const Fixture form("/targets/0");
    auto* row = form.part<FieldRow>("/targets/0/redirects");
    QVERIFY(!row->label()->font().bold());
    QTest::keyClicks(form.line("/targets/0/redirects"), of("3"));
    QVERIFY(row->label()->font().bold());
    QVERIFY(!form.part<FieldRow>("/targets/0/name")->label()->font().bold());
    row->actions().front()->trigger();
    QCOMPARE(form.text("/targets/0/redirects"), of("nothing"));
    QCOMPARE(form.line("/targets/0/redirects")->placeholderText(), of("0"));
  }

  void clearingAnOptionalFieldTakesItsKeyAndARequiredOneStays() {
    const Fixture form("/scenarios/0");
    form.set("/scenarios/0/startDelay", "\"5s\"");
    form.line("/scenarios/0/startDelay")->selectAll();
    QTest::keyClick(form.line("/scenarios/0/startDelay"), Qt::Key_Backspace);
    QCOMPARE(form.text("/scenarios/0/startDelay"), of("nothing"));
    QTest::keyClick(form.line("/scenarios/0/name"), Qt::Key_Backspace);
    QCOMPARE(form.text("/scenarios/0/name"), of("\"\""));
    QVERIFY(!form.problem("/scenarios/0/name").isEmpty());
  }

  void aNumberIsCountedInsideItsRange() {
    const Fixture form("/targets/0");
    QLineEdit* redirects = form.line("/targets/0/redirects");
    QTest::keyClick(redirects, Qt::Key_Down);
    QCOMPARE(form.text("/targets/0/redirects"), of("nothing"));
    QTest::keyClick(redirects, Qt::Key_Up);
    QTest::keyClick(redirects, Qt::Key_Up);
    QCOMPARE(form.text("/targets/0/redirects"), of("2"));
  }

  void anotherShapeKeepsWhatBothHaveAndIsOneCommand() {
    const Fixture form("/scenarios/0");
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
    const Fixture form("/targets/0");
    form.set("/targets/0/auth", R"({"basic": {"user": "u", "password": "p"}})");
    QVERIFY(form.line("/targets/0/auth/basic/user") != nullptr);
    form.choose("/targets/0/auth", "Bearer");
    QVERIFY(form.line("/targets/0/auth/bearer") != nullptr);
  }

  void anAbsentRecordIsAddedAndRemoved() {
    const Fixture form("/authorization");
    form.press("/authorization", "Add");
    QCOMPARE(form.text("/authorization"), of("{}"));
    QTest::keyClicks(form.line("/authorization/by"), of("me"));
    form.press("/authorization", "Remove");
    QCOMPARE(form.text("/authorization"), of("nothing"));
    form.editor->history().undo();
    QCOMPARE(form.line("/authorization/by")->text(), of("me"));
  }

  void recordsAreAddedCopiedMovedSwitchedOffAndRemoved() {
    const Fixture form("/scenarios");
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
    const Fixture form("/scenarios/0");
    form.press("/scenarios/0/marks", "Add");
    QCOMPARE(form.text("/scenarios/0/marks"), of(R"([{"at":"","name":""}])"));
    form.press("/scenarios/0/marks", "Remove");
    QCOMPARE(form.text("/scenarios/0/marks"), of("nothing"));
  }

  void aVariableIsRenamedInItsPlace() {
    const Fixture form("/variables");
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
    const Fixture form("/variables");
    form.choose("/variables/base", "Secret");
    QCOMPARE(form.text("/variables/base"), of(R"({"secret":""})"));
    form.choose("/variables/base", "Constant");
    QCOMPARE(form.text("/variables/base"), of("\"\""));
  }

  void aFoldedPartStillTellsItsProblems() {
    const Fixture form("/targets/0");
    form.set("/targets/0/timeouts", R"({"connect": "7"})");
    QVERIFY(!form.says("1 problem inside"));
    form.press("/targets/0/timeouts", "Timeouts");
    QVERIFY(form.says("1 problem inside"));
    QVERIFY(form.panel->goToField(of("/targets/0/timeouts/connect")));
    QVERIFY(!form.says("1 problem inside"));
  }

  void environmentsAreAddedNamedFilledAndRemoved() {
    const Fixture form("");
    auto* table = form.panel->findChild<QTableWidget*>();
    form.press("/environments", "Add Environment");
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
    const Fixture form("/userClasses/0/flow");
    form.set("/userClasses/0/flow/2/wait", "\"soon\"");
    QVERIFY(form.panel->goToField(of("/userClasses/0/flow/2/wait")));
    QCOMPARE(form.panel->focusWidget(), form.line("/userClasses/0/flow/2/wait"));
    QVERIFY(!form.problem("/userClasses/0/flow/2/wait").isEmpty());
    QVERIFY(!form.panel->goToField(of("/targets/0/name")));
  }

  void aProblemInsideAValueLeadsToTheValue() {
    const Fixture form("/userClasses/0");
    form.set("/userClasses/0/thinkTime", R"({"uniform": ["1s", "x"]})");
    QVERIFY(form.panel->goToField(of("/userClasses/0/thinkTime/uniform/1")));
    QVERIFY(form.part<FieldRow>("/userClasses/0/thinkTime")->isAncestorOf(form.panel->focusWidget()));
  }

  void anUnknownKeyIsSaidAtItsRecord() {
    const Fixture form("/targets/0");
    form.set("/targets/0/tyop", "1");
    QVERIFY(form.says("there is no key \"tyop\" here"));
  }

  void jsonThatIsNotJsonStaysUntilItIs() {
    const Fixture form("/userClasses/0/flow/0");
    form.set("/userClasses/0/flow/0/body", R"({"json": {"a": 1}})");
    auto* text = form.part<FieldRow>("/userClasses/0/flow/0/body/json")->findChild<QPlainTextEdit*>();
    text->setPlainText(of("{\"a\": "));
    QCOMPARE(form.text("/userClasses/0/flow/0/body/json"), of("{\"a\":1}"));
    QVERIFY(form.problem("/userClasses/0/flow/0/body/json").contains(of("not JSON")));
    form.set("/name", "\"Other\"");
    QCOMPARE(text->toPlainText(), of("{\"a\": "));
    text->setPlainText(of("{\"a\": 2}"));
    QCOMPARE(form.text("/userClasses/0/flow/0/body/json"), of("{\"a\":2}"));
    QCOMPARE(form.problem("/userClasses/0/flow/0/body/json"), QString());
    form.editor->history().undo();
    QVERIFY(text->toPlainText().contains(of("\"a\": 1")));
  }

  void whatIsNoJsonYetIsThereAgainAfterLookingElsewhere() {
    const char* json = "/userClasses/0/flow/0/body/json";
    const Fixture form("/userClasses/0/flow/0");
    form.set("/userClasses/0/flow/0/body", R"({"json": 5})");
    form.part<FieldRow>(json)->findChild<QPlainTextEdit*>()->setPlainText(of("{\"half"));
    form.panel->show(of("/targets/0"));
    form.panel->show(of("/userClasses/0/flow/0"));
    QCOMPARE(form.part<FieldRow>(json)->findChild<QPlainTextEdit*>()->toPlainText(), of("{\"half"));
    QVERIFY(form.problem(json).contains(of("not JSON")));
    form.panel->show(of("/targets/0"));
    form.set(json, "6"); // it was a draft of another value
    form.panel->show(of("/userClasses/0/flow/0"));
    QCOMPARE(form.part<FieldRow>(json)->findChild<QPlainTextEdit*>()->toPlainText(), of("6"));
  }

  void undoOfWhatIsNoJsonYetIsTheFieldsOwn() {
    const Fixture form("/userClasses/0/flow/0");
    form.set("/userClasses/0/flow/0/body", R"({"json": 5})");
    auto* text = form.part<FieldRow>("/userClasses/0/flow/0/body/json")->findChild<QPlainTextEdit*>();
    text->setPlainText(of("{"));
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text->toPlainText(), of("5"));
    QCOMPARE(form.problem("/userClasses/0/flow/0/body/json"), QString());
    QCOMPARE(form.text("/userClasses/0/flow/0/body/json"), of("5"));
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.text("/userClasses/0/flow/0/body"), of("nothing"));
  }

  void aRecordThatIsNoneIsShownAsJsonAndMended() {
    const Fixture form("/targets/0");
    form.set("/targets/0/timeouts", "5");
    auto* text = form.part<FieldRow>("/targets/0/timeouts")->findChild<QPlainTextEdit*>();
    QVERIFY(!form.problem("/targets/0/timeouts").isEmpty());
    text->setPlainText(of("{}"));
    QVERIFY(form.line("/targets/0/timeouts/connect") != nullptr);
  }

  void aListOfOneMayBeAText() {
    const Fixture form("/slos/0");
    form.set("/slos", R"([{"metric": "p95", "limit": "< 1s", "of": "One"}])");
    form.panel->show(of("/slos/0"));
    QTest::keyClicks(form.line("/slos/0/of"), of("s"));
    QCOMPARE(form.text("/slos/0/of"), of("[\"Ones\"]"));
  }

  void whatOthersChangeIsShown() {
    const Fixture form("/targets/0");
    form.set("/targets/0/name", "\"other\"");
    QCOMPARE(form.line("/targets/0/name")->text(), of("other"));
    QVERIFY(form.says("Targets: other"));
  }

  void aPlaceThatGoesSaysSoAndComesBack() {
    const Fixture form("/nothing");
    QVERIFY(form.says("There is nothing at this place"));
    form.panel->show(of("/targets/0/auth/basic"));
    QVERIFY(!form.says("There is nothing at this place"));
  }

  void anotherProjectIsShownAtTheSamePlace() {
    const Fixture form("/targets/0");
    form.editor->load(
        documentOf(R"({"format": "tidemark-project/1", "targets": [{"name": "new"}]})", "/tmp/y.json", {}));
    QCOMPARE(form.line("/targets/0/name")->text(), of("new"));
  }

  void aNewerFormatIsReadOnlyAndSaysWhy() {
    const Fixture form("", R"({"format": "tidemark-project/1.9", "name": "n"})");
    QVERIFY(form.says("A newer Tidemark wrote this file"));
    QVERIFY(form.line("/name")->isReadOnly());
  }

  void aDraftMakesItReadOnlyUntilItIsJson() {
    const Fixture form("/targets/0");
    const QString text = QString::fromStdString(form.editor->document()->text);
    form.editor->setText(text + of("}"));
    QVERIFY(form.says("no JSON"));
    QVERIFY(form.line("/targets/0/name")->isReadOnly());
    form.editor->setText(text);
    QVERIFY(!form.says("no JSON"));
    QVERIFY(!form.line("/targets/0/name")->isReadOnly());
  }

  void tabGoesFromTopToBottom() {
    const Fixture form("/targets/0");
    form.press("/targets/0/timeouts", "Add");
    QTest::qWait(0);
    form.line("/targets/0/name")->setFocus();
    int before = -1;
    for (int i = 0; i < 8; ++i) {
      const int top = form.panel->focusWidget()->mapTo(form.panel.get(), QPoint()).y();
      QVERIFY2(top >= before - 4, qPrintable(QString::number(i)));
      before = top;
      QTest::keyClick(form.panel->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(before > form.line("/targets/0/timeouts/connect")->mapTo(form.panel.get(), QPoint()).y());
  }

  void whateverTakesTheKeyboardHasAName() {
    const Fixture form("");
    for (const char* pointer : {"", "/targets/0", "/userClasses/0", "/userClasses/0/flow/0", "/scenarios", "/report"}) {
      form.panel->show(of(pointer));
      for (const QWidget* widget : form.panel->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(form.panel.get());
        if (takesKeys && widget->focusProxy() == nullptr && !widget->inherits("QScrollArea")) {
          const QString name =
              !widget->accessibleName().isEmpty() || button == nullptr ? widget->accessibleName() : button->text();
          QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
      }
    }
  }
};

QTEST_MAIN(FormPanelTest)
#include "form_panel_test.moc"
