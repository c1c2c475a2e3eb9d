// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms/form_fixture.h"

#include <QAction>
#include <QMenu>
#include <QPlainTextEdit>
#include <algorithm>

#include "ui/forms/field_menu.h"
#include "ui/forms/tab_order.h"

using namespace tidemark;
using namespace tidemark::ui;

class FormPanelTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void typingKeepsTheFieldAndIsOneCommand() {
    const FormFixture form("/targets/0");
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
    const FormFixture form("/targets/0");
    QLineEdit* name = form.line("/targets/0/name");
    QTest::keyClicks(name, of("a"));
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClicks(name, of("b"));
    QCOMPARE(form.editor->history().count(), 2);
  }

  void undoInAFieldIsTheProjects() {
    const FormFixture form("/targets/0");
    QLineEdit* name = form.line("/targets/0/name");
    QTest::keyClicks(name, of("xy"));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.text("/targets/0/name"), of("\"api\""));
    QCOMPARE(name->text(), of("api"));
    QTest::keySequence(name, QKeySequence::Redo);
    QCOMPARE(name->text(), of("apixy"));
  }

  void aShortcutOfTheWindowGetsUndoFirst() {
    const FormFixture form("/targets/0");
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
    const FormFixture form("/targets/0");
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
    const FormFixture form("/targets/0");
    form.set("/targets/0/timeouts", R"({"connect": "7"})");
    QVERIFY(form.problem("/targets/0/timeouts/connect").contains(of("has no unit")));
    QVERIFY(form.problem("/targets/0/timeouts/connect").startsWith(toneMark(Tone::bad)));
    QTest::keyClicks(form.line("/targets/0/timeouts/connect"), of("s"));
    QCOMPARE(form.problem("/targets/0/timeouts/connect"), QString());
  }

  void anOptionalFieldThatIsWrittenIsBoldAndCanBeReset() {
    const FormFixture form("/targets/0");
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
    const FormFixture form("/scenarios/0");
    form.set("/scenarios/0/startDelay", "\"5s\"");
    form.line("/scenarios/0/startDelay")->selectAll();
    QTest::keyClick(form.line("/scenarios/0/startDelay"), Qt::Key_Backspace);
    QCOMPARE(form.text("/scenarios/0/startDelay"), of("nothing"));
    QTest::keyClick(form.line("/scenarios/0/name"), Qt::Key_Backspace);
    QCOMPARE(form.text("/scenarios/0/name"), of("\"\""));
    QVERIFY(!form.problem("/scenarios/0/name").isEmpty());
  }

  void aNumberIsCountedInsideItsRange() {
    const FormFixture form("/targets/0");
    QLineEdit* redirects = form.line("/targets/0/redirects");
    QTest::keyClick(redirects, Qt::Key_Down);
    QCOMPARE(form.text("/targets/0/redirects"), of("nothing"));
    QTest::keyClick(redirects, Qt::Key_Up);
    QTest::keyClick(redirects, Qt::Key_Up);
    QCOMPARE(form.text("/targets/0/redirects"), of("2"));
  }

  void jsonThatIsNotJsonStaysUntilItIs() {
    const FormFixture form("/userClasses/0/flow/0");
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
    const FormFixture form("/userClasses/0/flow/0");
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
    const FormFixture form("/userClasses/0/flow/0");
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

  void whatOthersChangeIsShown() {
    const FormFixture form("/targets/0");
    form.set("/targets/0/name", "\"other\"");
    QCOMPARE(form.line("/targets/0/name")->text(), of("other"));
    QVERIFY(form.says("Targets › other"));
  }

  void aPlaceThatGoesSaysSoAndComesBack() {
    const FormFixture form("/nothing");
    QVERIFY(form.says("There is nothing at this place"));
    form.panel->show(of("/targets/0/auth/basic"));
    QVERIFY(!form.says("There is nothing at this place"));
  }

  void anotherProjectIsShownAtTheSamePlace() {
    const FormFixture form("/targets/0");
    form.editor->load(
        documentOf(R"({"format": "tidemark-project/1", "targets": [{"name": "new"}]})", "/tmp/y.json", {}));
    QCOMPARE(form.line("/targets/0/name")->text(), of("new"));
  }

  void aNewerFormatIsReadOnlyAndSaysWhy() {
    const FormFixture form("", R"({"format": "tidemark-project/1.9", "name": "n"})");
    QVERIFY(form.says("A newer Tidemark wrote this file"));
    QVERIFY(form.line("/name")->isReadOnly());
  }

  void aDraftMakesItReadOnlyUntilItIsJson() {
    const FormFixture form("/targets/0");
    const QString text = QString::fromStdString(form.editor->document()->text);
    form.editor->setText(text + of("}"));
    QVERIFY(form.says("no JSON"));
    QVERIFY(form.line("/targets/0/name")->isReadOnly());
    form.editor->setText(text);
    QVERIFY(!form.says("no JSON"));
    QVERIFY(!form.line("/targets/0/name")->isReadOnly());
  }

  void tabGoesFromTopToBottom() {
    const FormFixture form("/targets/0");
    form.press("/targets/0/timeouts", "Add");
    QTRY_VERIFY(form.line("/targets/0/timeouts/connect")->isVisible());
    const auto stops = tabStops(*form.panel);
    const auto place = [&](const char* pointer) {
      const auto found = std::ranges::find(stops, form.line(pointer));
      return found == stops.end() ? -1 : static_cast<int>(found - stops.begin());
    };
    QCOMPARE(place("/targets/0/name"), 0);
    QCOMPARE(place("/targets/0/url"), 1);
    QVERIFY(place("/targets/0/timeouts/connect") > 1);
    QCOMPARE(place("/targets/0/timeouts/response"), place("/targets/0/timeouts/connect") + 1);
    stops.back()->setFocus();
    QVERIFY(stepTab(*form.panel, true)); // round to the first
    QCOMPARE(form.panel->focusWidget(), form.line("/targets/0/name"));
    QVERIFY(stepTab(*form.panel, false));
    QCOMPARE(form.panel->focusWidget(), stops.back());
  }

  void whateverTakesTheKeyboardHasAName() {
    const FormFixture form("");
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
