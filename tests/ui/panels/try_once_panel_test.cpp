// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/try_once_panel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include "core/session/demo_target.h"
#include "tests/ui/sample_project/sample_project.h"
#include "ui/panels/body_view.h"
#include "ui/panels/data_table.h"
#include "ui/panels/exchange_view.h"
#include "ui/panels/tree_view.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

QString of(const char* text) { return QString::fromUtf8(text); }

// The first request of the sample project, answered with this body.
TrialExchange answered(const std::string& body, Outcome outcome = Outcome::ok) {
  TrialExchange one;
  one.pointer = "/userClasses/0/flow/0";
  one.requestPointer = one.pointer;
  one.part = "flow";
  one.traced.name = "One";
  one.traced.outcome = outcome;
  one.traced.status = 200;
  one.traced.bytesSent = 1;
  one.traced.requestHead = "GET /one HTTP/1.1\r\nHost: x";
  one.traced.responseHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
  one.traced.responseBody = body;
  return one;
}

QModelIndex place(const TreeView& tree, const QString& pointer) {
  const QAbstractItemModel& model = *tree.model();
  const QModelIndexList found = model.match(model.index(0, 0), TreeTable::pointerRole, pointer, 1,
                                            Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
  return found.isEmpty() ? QModelIndex() : found.front();
}

} // namespace

class TryOncePanelTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};
  std::unique_ptr<ProjectEditor> m_editor;
  std::unique_ptr<TryOncePanel> m_panel;

  void choose(const char* pointer) {
    TreeView& tree = m_panel->exchange().response().tree();
    tree.setCurrentIndex(place(tree, of(pointer)));
  }

private Q_SLOTS:
  void init() {
    m_editor = editorOf();
    m_panel = std::make_unique<TryOncePanel>(*m_editor, m_formatter);
    m_panel->resize(1000, 700);
    m_panel->show();
  }

  void aResultFillsTheListAndTheFirstFailureIsShown() {
    const QAbstractItemModelTester tester(m_panel->list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_panel->begin();
    m_panel->take(answered("{}"));
    m_panel->take(answered("no", Outcome::check));
    TrialResult result;
    result.exchanges = {answered("{}"), answered("no", Outcome::check)};
    result.failed = true;
    m_panel->finish(result);
    QCOMPARE(m_panel->list().model()->rowCount(), 2);
    QCOMPARE(m_panel->list().currentKey(), of("1"));
    QCOMPARE(m_panel->exchange().response().shownText(), of("no"));
    QVERIFY(!m_panel->exchange().problem().isEmpty());
    QVERIFY(m_panel->stateText().contains(of("failed")));
    m_panel->begin();
    QCOMPARE(m_panel->list().model()->rowCount(), 0);
    QCOMPARE(m_panel->exchange().response().shownText(), QString());
  }

  void aClickExtractsAndUndoTakesItBack() {
    m_panel->begin();
    m_panel->take(answered(R"({"items": [{"id": 7}]})"));
    choose("/items/0/id");
    QVERIFY(m_panel->exchange().response().extractAction().isEnabled());
    m_panel->exchange().response().extractAction().trigger();
    const JsonValue* added = m_editor->at(of("/userClasses/0/flow/0/extract/0"));
    QVERIFY(added != nullptr);
    QCOMPARE(jsonCompact(*added), std::string(R"({"name":"id","json":"$.items[0].id"})"));
    QVERIFY(m_panel->stateText().contains(of("${id}")));
    m_editor->history().undo();
    QVERIFY(m_editor->at(of("/userClasses/0/flow/0/extract")) == nullptr);
  }

  void aClickMakesACheck() {
    m_panel->begin();
    m_panel->take(answered(R"({"state": "done"})"));
    choose("/state");
    m_panel->exchange().response().equalsAction().trigger();
    m_panel->exchange().response().existsAction().trigger();
    QCOMPARE(jsonCompact(*m_editor->at(of("/userClasses/0/flow/0/checks"))),
             std::string(R"([{"json":"$.state","equals":"done"},{"json":"$.state","exists":true}])"));
  }

  void whatCannotBePickedIsDisabledAndSaysWhy() {
    m_panel->begin();
    m_panel->take(answered("{\"it's\": 1, \"token\": \"${token}\"}"));
    BodyView& body = m_panel->exchange().response();
    choose("/it's");
    QVERIFY(!body.extractAction().isEnabled());
    QVERIFY(body.extractAction().toolTip().contains(of("it's")));
    choose("/token");
    QVERIFY(body.extractAction().isEnabled());
    QVERIFY(!body.equalsAction().isEnabled());
    QVERIFY(body.equalsAction().toolTip().contains(of("secret")));
  }

  void whatIsNoJsonOffersNothing() {
    m_panel->begin();
    m_panel->take(answered("plain"));
    QVERIFY(!m_panel->exchange().response().extractAction().isEnabled());
    QVERIFY(!m_panel->exchange().response().tree().isVisible());
  }

  void aRequestThatIsActivatedLeadsToItsStep() {
    QSignalSpy activated(m_panel.get(), &TryOncePanel::stepActivated);
    m_panel->begin();
    m_panel->take(answered("{}"));
    m_panel->list().setFocus();
    QTest::keyClick(&m_panel->list(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().toString(), of("/userClasses/0/flow/0"));
  }

  void theClassesOfTheProjectAreOffered() {
    auto* classes = m_panel->findChild<QComboBox*>();
    QCOMPARE(classes->count(), 1);
    m_editor->insert(of("/userClasses/1"), JsonValue(*m_editor->at(of("/userClasses/0"))), of("Copy"));
    m_editor->set(of("/userClasses/1/name"), JsonValue::ofText("Second"), of("Name"));
    QCOMPARE(classes->itemText(1), of("Second"));
    m_panel->chooseClass(of("Second"));
    m_editor->set(of("/purpose"), JsonValue::ofText("x"), of("Edit"));
    QCOMPARE(classes->currentText(), of("Second"));
  }

  void aProjectWithProblemsCannotBeTried() {
    m_editor->set(of("/userClasses/0/flow/2/wait"), JsonValue::ofText("soon"), of("Edit"));
    m_panel->start();
    QVERIFY(!m_panel->runner().busy());
  }

  void aHostThatIsNotAuthorisedIsSaidAndNothingIsSent() {
    m_panel->begin();
    m_panel->fail({ErrorCode::notAuthorised, Sentence::asIs("example.com"), {}, Sentence::asIs("list it")});
    QCOMPARE(m_panel->list().model()->rowCount(), 0);
    QVERIFY(m_panel->stateText().contains(of("not started")));
  }

  void theWholeWayAgainstTheDemoSystem() {
    const auto target = DemoTarget::start();
    QVERIFY(target.has_value());
    m_editor->set(of("/variables/base"), JsonValue::ofText((*target)->baseUrl()), of("Edit"));
    m_editor->set(of("/userClasses/0/flow/0/url"), JsonValue::ofText("/health"), of("Edit"));
    m_editor->remove(of("/userClasses/0/flow/2"), of("Remove"));
    QSignalSpy finished(&m_panel->runner(), &TrialRunner::finished);
    m_panel->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_panel->list().model()->rowCount(), 2);
    m_panel->list().selectRow(0);
    choose("/status");
    m_panel->exchange().response().equalsAction().trigger();
    QVERIFY(m_editor->document()->runnable());
    m_panel->start();
    QTRY_COMPARE(finished.size(), 2);
    m_panel->list().selectRow(0);
    QVERIFY(m_panel->exchange().problem().isEmpty());
  }
};

QTEST_MAIN(TryOncePanelTest)
#include "try_once_panel_test.moc"
