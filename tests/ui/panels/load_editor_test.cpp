// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/load_editor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>

#include "core/plan/json_edit.h"
#include "tests/ui/sample_project/sample_project.h"
#include "ui/charts/load_drawing.h"
#include "ui/forms/tab_order.h"
#include "ui/models/load_model.h"
#include "ui/panels/load_fields.h"
#include "ui/panels/stages_panel.h"
#include "ui/settings/language.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

QString of(const char* text) { return QString::fromUtf8(text); }

constexpr auto kUsers =
    R"({"users": [{"to": 50, "over": "10s"}, {"hold": "1m", "name": "Plateau"}, {"to": 0, "over": "10s"}]})";
constexpr auto kArrivals =
    R"({"arrivals": [{"to": "20/s", "over": "10s"}, {"hold": "30s"}, {"to": "80/s"}, {"hold": "10s"}], "maxUsers": 100})";

// The sample project with another load, and with more members where they are given.
std::string projectWith(const char* load, const std::string& more = {}) {
  std::string text = sampleProject();
  const std::string old = R"({"iterations": 3})";
  text.replace(text.find(old), old.size(), load);
  return more.empty() ? text : text.insert(text.find("\"scenarios\""), more + ", ");
}

// The editor of the load of the only scenario, on the screen.
struct Opened {
  Formatter formatter{QLocale::c()};
  std::unique_ptr<ProjectEditor> project;
  std::unique_ptr<LoadEditor> editor;

  explicit Opened(const char* load, const std::string& more = {}) : project(editorOf(projectWith(load, more))) {
    editor = std::make_unique<LoadEditor>(*project, formatter);
    editor->resize(900, 600);
    editor->show(of("/scenarios/0"));
    editor->show();
    (void)QTest::qWaitForWindowExposed(editor.get());
  }
  [[nodiscard]] QString load() const { return QString::fromStdString(jsonLine(*project->at(of("/scenarios/0/load")))); }
  [[nodiscard]] std::string text(const char* pointer) const {
    const JsonValue* value = project->at(of("/scenarios/0/load") + of(pointer));
    return value == nullptr ? std::string("nothing") : value->text;
  }
  [[nodiscard]] int commands() const { return project->history().count(); }
  void press(std::size_t corner) const {
    QTest::mousePress(editor->drawing().plot(), Qt::LeftButton, {}, editor->drawing().cornerOf(corner));
  }
  void dragTo(const QPoint& to) const {
    QWidget* plot = editor->drawing().plot();
    QTest::mouseMove(plot, to - QPoint(5, 5));
    QTest::mouseMove(plot, to);
  }
  void release(const QPoint& at) const { QTest::mouseRelease(editor->drawing().plot(), Qt::LeftButton, {}, at); }
  void drag(std::size_t corner, const QPoint& by) const {
    const QPoint to = editor->drawing().cornerOf(corner) + by;
    press(corner);
    dragTo(to);
    release(to);
  }
  void type(const char* key, const char* text) const {
    auto* line = qobject_cast<QLineEdit*>(editor->fields().field(of(key)));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, of(text));
    QTest::keyClick(line, Qt::Key_Return);
  }
  bool editCell(int row, int column, const char* text) const {
    auto& model = editor->stages().model();
    return model.setData(model.index(row, column), of(text), Qt::EditRole);
  }
};

} // namespace

class LoadEditorTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void withoutADrawingItIsAsHighAsItsLines() {
    QSplitter page(Qt::Vertical); // goes last: a part dies with it
    const Opened opened(R"({"iterations": 3})");
    page.addWidget(opened.editor.get());
    page.addWidget(new QWidget);
    page.show();
    const QLabel* words = nullptr;
    for (const auto* label : opened.editor->findChildren<QLabel*>()) {
      words = label->accessibleName() == of("The plan in words") ? label : words;
    }
    QVERIFY(words != nullptr);
    for (const int width : {900, 420}) {
      page.resize(width, 600);
      QTRY_COMPARE(opened.editor->width(), width);
      QTRY_COMPARE(opened.editor->height(), opened.editor->maximumHeight());
      QTRY_COMPARE(words->height(), words->heightForWidth(words->width()));
      const LoadFields& fields = opened.editor->fields();
      QVERIFY(fields.height() >= fields.heightForWidth(fields.width()));
      const int bottom = words->mapTo(opened.editor.get(), QPoint(0, words->height())).y();
      QVERIFY(opened.editor->height() - bottom <= 8);
    }
  }

  // The plural forms of English come from its translation.
  void initTestCase() { m_speech.choose(QStringLiteral("en")); }

  void draggingACornerUpIsOneChangeAndOneUndo() {
    const Opened opened(kUsers);
    const QString before = opened.load();
    const QPoint from = opened.editor->drawing().cornerOf(0);
    const QPoint to = opened.editor->drawing().pixelOf(10, 60);
    opened.drag(0, QPoint(0, to.y() - from.y()));
    QCOMPARE(opened.text("/users/0/to"), std::string("60"));
    QCOMPARE(opened.text("/users/0/over"), std::string("10s"));
    QCOMPARE(opened.commands(), 1);
    opened.project->history().undo();
    QCOMPARE(opened.load(), before);
    QCOMPARE(opened.editor->drawing().profile().peak(), 50.0);
  }

  void draggingACornerAlongChangesTheLength() {
    const Opened opened(kUsers);
    const QPoint from = opened.editor->drawing().cornerOf(1);
    const QPoint to = opened.editor->drawing().pixelOf(50, 50);
    opened.drag(1, QPoint(to.x() - from.x(), 0));
    QCOMPARE(opened.text("/users/1/hold"), std::string("40s"));
    QCOMPARE(opened.text("/users/0/to"), std::string("50"));
    QCOMPARE(opened.commands(), 1);
  }

  void aDragIsShownWhileItLastsAndEscapeGivesItUp() {
    const Opened opened(kUsers);
    LoadDrawing& drawing = opened.editor->drawing();
    opened.press(0);
    opened.dragTo(drawing.cornerOf(0) - QPoint(0, 40));
    QVERIFY(drawing.profile().peak() > 50);
    QVERIFY(drawing.readout().contains(of("users")));
    QCOMPARE(opened.commands(), 0);
    QTest::keyClick(drawing.plot(), Qt::Key_Escape);
    QCOMPARE(drawing.profile().peak(), 50.0);
    QVERIFY(drawing.readout().isEmpty());
    opened.release(drawing.cornerOf(0) - QPoint(0, 40));
    QCOMPARE(opened.commands(), 0);
  }

  void aDragMayLeadBeyondTheAxes() {
    const Opened opened(kUsers);
    LoadDrawing& drawing = opened.editor->drawing();
    const double before = drawing.profile().lengthS();
    opened.press(1);
    opened.dragTo(drawing.cornerOf(1) + QPoint(600, -300));
    QVERIFY(drawing.profile().lengthS() > before + 30);
    const QPoint corner = drawing.cornerOf(1);
    QVERIFY(drawing.plot()->rect().contains(corner));
    opened.release(corner);
    QCOMPARE(opened.commands(), 1);
    QCOMPARE(opened.editor->stages().model().index(0, StagesModel::level).data().toString(),
             QString::number(drawing.profile().peak()));
  }

  void aChangeFromElsewhereEndsADrag() {
    const Opened opened(kUsers);
    opened.press(0);
    opened.dragTo(opened.editor->drawing().cornerOf(0) - QPoint(0, 40));
    opened.editCell(1, StagesModel::length, "2m");
    opened.release(opened.editor->drawing().cornerOf(0) - QPoint(0, 40));
    QCOMPARE(opened.commands(), 1);
    QCOMPARE(opened.text("/users/0/to"), std::string("50"));
  }

  void theMenuInsertsWhereItWasAskedFor() {
    const Opened opened(kUsers);
    LoadDrawing& drawing = opened.editor->drawing();
    const QPoint at = drawing.pixelOf(40, 80 / 2);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, drawing.plot()->mapToGlobal(at));
    QCoreApplication::sendEvent(drawing.plot(), &asked);
    auto* menu = drawing.findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 5);
    menu->actions().at(2)->trigger();
    QCOMPARE(opened.load(), of(R"({"users": [{"to": 50, "over": "10s"}, {"hold": "30s"}, {"to": 40}, )"
                               R"({"hold": "30s", "name": "Plateau"}, {"to": 0, "over": "10s"}]})"));
    QCOMPARE(opened.editor->stages().chosen(), 2);
    QCOMPARE(opened.commands(), 1);
  }

  void whatHappensWhileNobodyLooksIsThereAfterwards() {
    const Opened opened(kUsers);
    opened.editor->hide();
    opened.project->set(of("/scenarios/0/load/users/0/to"), JsonValue::ofInteger(90), of("Edit"));
    QCOMPARE(opened.editor->drawing().profile().peak(), 50.0);
    opened.editor->setVisible(true);
    QCOMPARE(opened.editor->drawing().profile().peak(), 90.0);
  }

  void aProjectOfANewerFormatIsShownAndNotChanged() {
    std::string text = projectWith(kUsers);
    text.replace(text.find("project/1"), 9, "project/1.9");
    Opened opened(kUsers);
    opened.project->load(documentOf(text, "/tmp/x.tidemark.json", {}));
    QCOMPARE(opened.editor->drawing().profile().peak(), 50.0);
    opened.drag(0, QPoint(0, -40));
    QVERIFY(!opened.editCell(1, StagesModel::length, "2m"));
    QVERIFY(!opened.editor->model().isEnabled());
    QCOMPARE(opened.commands(), 0);
  }

  void twoDragsAreTwoChanges() {
    const Opened opened(kUsers);
    opened.drag(0, QPoint(0, -40));
    opened.drag(0, QPoint(0, -40));
    QCOMPARE(opened.commands(), 2);
  }

  void aClickOnACornerChangesNothing() {
    const Opened opened(kUsers);
    opened.drag(0, QPoint(0, 0));
    QCOMPARE(opened.commands(), 0);
  }

  void aFineDragTakesSmallerSteps() {
    const Opened opened(kUsers);
    const auto level = [&](Qt::KeyboardModifiers keys) {
      QWidget* plot = opened.editor->drawing().plot();
      const QPoint to = opened.editor->drawing().pixelOf(10, 57);
      opened.press(0);
      QMouseEvent move(QEvent::MouseMove, QPointF(to), plot->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                       keys);
      QCoreApplication::sendEvent(plot, &move);
      const double peak = opened.editor->drawing().profile().peak();
      QTest::keyClick(plot, Qt::Key_Escape);
      return peak;
    };
    const double coarse = level({});
    const double fine = level(Qt::ShiftModifier);
    QVERIFY(coarse != 57);
    QCOMPARE(fine, 57.0);
  }

  void aRateIsDraggedInItsUnit() {
    const Opened opened(R"({"arrivals": [{"to": "600/min", "over": "10s"}, {"hold": "30s"}], "maxUsers": 100})");
    const QPoint from = opened.editor->drawing().cornerOf(1);
    const QPoint to = opened.editor->drawing().pixelOf(40, 15);
    opened.press(1);
    opened.dragTo(QPoint(from.x(), to.y()));
    QVERIFY2(opened.editor->drawing().readout().contains(of("900/min")),
             qPrintable(opened.editor->drawing().readout()));
    opened.release(QPoint(from.x(), to.y()));
    QCOMPARE(opened.text("/arrivals/0/to"), std::string("900/min"));
  }

  void theChosenStageIsTheSameInDrawingAndTable() {
    const Opened opened(kUsers);
    LoadDrawing& drawing = opened.editor->drawing();
    QTest::mouseClick(drawing.plot(), Qt::LeftButton, {}, drawing.pixelOf(40, 20));
    QCOMPARE(opened.editor->stages().chosen(), 1);
    QSignalSpy chosen(&opened.editor->stages(), &StagesPanel::stageChosen);
    opened.editor->stages().table().selectRow(2);
    QCOMPARE(chosen.last().first().toInt(), 2);
    QTest::keyClick(drawing.plot(), Qt::Key_Left);
    QCOMPARE(opened.editor->stages().chosen(), 1);
  }

  void arrowsMoveTheChosenCornerInOneChange() {
    const Opened opened(kUsers);
    QWidget* plot = opened.editor->drawing().plot();
    QTest::keyClick(plot, Qt::Key_Right);
    QCOMPARE(opened.editor->stages().chosen(), 0);
    QTest::keyClick(plot, Qt::Key_Up);
    QTest::keyClick(plot, Qt::Key_Up);
    QVERIFY(std::stoi(opened.text("/users/0/to")) > 50);
    QCOMPARE(opened.commands(), 1);
    QVERIFY(opened.editor->drawing().readout().contains(of("users")));
    QTest::keyClick(plot, Qt::Key_Right);
    QTest::keyClick(plot, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(opened.text("/users/1/hold") != "1m");
    QCOMPARE(opened.commands(), 2);
  }

  void aDoubleClickBendsTheLineAndDeleteTakesTheStageAway() {
    const Opened opened(kUsers);
    LoadDrawing& drawing = opened.editor->drawing();
    QTest::mouseDClick(drawing.plot(), Qt::LeftButton, {}, drawing.pixelOf(40, 20));
    QCOMPARE(opened.editor->stages().model().rowCount({}), 4);
    QCOMPARE(opened.text("/users/1/to"), std::string("20"));
    QCOMPARE(opened.commands(), 1);
    QCOMPARE(opened.editor->stages().chosen(), 1);
    QTest::keyClick(drawing.plot(), Qt::Key_Delete);
    QCOMPARE(opened.editor->stages().model().rowCount({}), 3);
    QCOMPARE(opened.commands(), 2);
  }

  void rowsAreAddedDoubledMovedAndRemovedInOneChangeEach() {
    const Opened opened(kUsers);
    StagesPanel& stages = opened.editor->stages();
    const QAbstractItemModelTester tester(&stages.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    enum Action : int { add, duplicate, remove, up, down };
    const QList<QAction*> actions = stages.table().actions();
    QVERIFY(actions[add]->isEnabled());
    QVERIFY(!actions[remove]->isEnabled()); // nothing is chosen
    stages.choose(1);
    actions[duplicate]->trigger();
    QCOMPARE(opened.text("/users/2/hold"), std::string("1m"));
    QCOMPARE(opened.text("/users/2/name"), std::string("nothing"));
    QCOMPARE(stages.chosen(), 2);
    actions[down]->trigger();
    QCOMPARE(opened.text("/users/3/hold"), std::string("1m"));
    QVERIFY(!actions[down]->isEnabled());
    stages.table().setFocus();
    QTest::keyClick(&stages.table(), Qt::Key_Delete);
    QCOMPARE(stages.model().rowCount({}), 3);
    actions[add]->trigger();
    QCOMPARE(opened.text("/users/3/hold"), std::string("30s"));
    QCOMPARE(opened.commands(), 4);
    while (opened.project->history().canUndo()) {
      opened.project->history().undo();
    }
    QVERIFY(opened.project->document()->runnable());
    QCOMPARE(stages.model().rowCount({}), 3);
  }

  void aWrongCellStaysAndTheDrawingShowsTheLastRightCourse() {
    const Opened opened(kUsers);
    QVERIFY(opened.editCell(1, StagesModel::length, "soon"));
    QCOMPARE(opened.text("/users/1/hold"), std::string("soon"));
    QVERIFY(opened.editor->stages().model().index(1, StagesModel::length).data().toString().contains(of("soon")));
    QCOMPARE(opened.editor->drawing().profile().lengthS(), 80.0);
    QVERIFY(opened.editor->summary().contains(of("duration")));
    opened.drag(0, QPoint(0, -40)); // nothing to be dragged while it is wrong
    QCOMPARE(opened.commands(), 1);
    QVERIFY(opened.editCell(1, StagesModel::length, "2m"));
    QCOMPARE(opened.editor->drawing().profile().lengthS(), 140.0);
    QVERIFY(opened.project->document()->runnable());
  }

  void theModelChangesAndComesBackByUndo() {
    const Opened opened(kUsers);
    const QString before = opened.load();
    Q_EMIT opened.editor->model().activated(static_cast<int>(LoadModel::arrivals));
    QVERIFY2(opened.project->document()->runnable(), qPrintable(opened.load()));
    QCOMPARE(opened.text("/arrivals/0/to"), std::string("50/s"));
    QCOMPARE(opened.text("/maxUsers"), std::string("50"));
    QVERIFY(opened.editor->fields().field(of("maxUsers")) != nullptr);
    QCOMPARE(opened.commands(), 1);
    opened.project->history().undo();
    QCOMPARE(opened.load(), before);
    QCOMPARE(opened.editor->model().currentIndex(), static_cast<int>(LoadModel::users));
    QVERIFY(opened.editor->fields().field(of("maxUsers")) == nullptr);
  }

  void iterationsAreFieldsWithoutADrawing() {
    const Opened opened(R"({"iterations": 3})");
    QVERIFY(!opened.editor->drawing().isVisible());
    opened.type("iterations", "25");
    QCOMPARE(opened.load(), of(R"({"iterations": 25})"));
    opened.type("maxDuration", "90");
    QCOMPARE(opened.text("/maxDuration"), std::string("90s"));
    QCOMPARE(opened.commands(), 2);
    auto* counted = qobject_cast<QComboBox*>(opened.editor->fields().field(of("perUser")));
    Q_EMIT counted->activated(1);
    QCOMPARE(opened.text("/perUser"), std::string("true"));
    Q_EMIT counted->activated(0);
    QCOMPARE(opened.text("/perUser"), std::string("nothing"));
  }

  void aWrongFieldKeepsItsTextWithTheMessage() {
    const Opened opened(R"({"iterations": 3})");
    opened.type("gracefulStop", "later");
    QCOMPARE(opened.text("/gracefulStop"), std::string("later"));
    auto* line = qobject_cast<QLineEdit*>(opened.editor->fields().field(of("gracefulStop")));
    QCOMPARE(line->text(), of("later"));
    QVERIFY(line->toolTip().contains(of("duration")));
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(opened.load(), of(R"({"iterations": 3})"));
  }

  void aSearchIsShownAsItsLevelsAndTurnsFromUsersToArrivals() {
    const Opened opened(R"({"search": {"of": "users", "from": 10, "to": 100}})");
    QVERIFY(opened.editor->drawing().isVisible());
    QVERIFY(!opened.editor->stages().isVisible());
    QVERIFY(opened.editor->fields().field(of("maxUsers")) == nullptr);
    Q_EMIT qobject_cast<QComboBox*>(opened.editor->fields().field(of("search/of")))->activated(1);
    QCOMPARE(opened.text("/search/from"), std::string("10/s"));
    QCOMPARE(opened.text("/maxUsers"), std::string("100"));
    QVERIFY(opened.editor->fields().field(of("maxUsers")) != nullptr);
    opened.type("search/to", "250");
    QCOMPARE(opened.text("/search/to"), std::string("250/s"));
    QVERIFY(opened.project->document()->runnable());
  }

  void theTabKeyFollowsTheScreen() {
    const Opened opened(kUsers);
    Q_EMIT opened.editor->model().activated(static_cast<int>(LoadModel::arrivals));
    QTRY_VERIFY(opened.editor->fields().field(of("gracefulStop"))->isVisible());
    const auto order = tabStops(*opened.editor);
    QCOMPARE(order[0], &opened.editor->model());
    QCOMPARE(order[1], opened.editor->fields().field(of("maxUsers")));
    QCOMPARE(order[2], opened.editor->fields().field(of("spacing")));
    QCOMPARE(order[3], opened.editor->fields().field(of("gracefulStop")));
    QCOMPARE(order[4], opened.editor->drawing().plot());
  }

  void theWordsFollowEachChange() {
    const Opened opened(kUsers);
    QVERIFY(opened.editor->summary().contains(of("50 users")));
    QVERIFY(opened.editor->summary().contains(of("1 min 20 s")));
    opened.editCell(0, StagesModel::level, "70");
    QVERIFY(opened.editor->summary().contains(of("70 users")));
  }

  void whatTheAuthorizationDoesNotAllowIsSaid() {
    const Opened opened(kUsers, R"("authorization": {"maxUsers": 40})");
    QVERIFY(opened.editor->summary().contains(of("refused")));
    opened.editCell(0, StagesModel::level, "40");
    QVERIFY(!opened.editor->summary().contains(of("refused")));
    const Opened rated(kArrivals, R"("authorization": {"maxRate": "100/s"})");
    QVERIFY(rated.editor->summary().contains(of("160")));
  }

  void aScenarioThatIsGoneDisablesTheEditor() {
    const Opened opened(kUsers);
    opened.editor->show(of("/scenarios/7"));
    QVERIFY(!opened.editor->isEnabled());
    opened.editor->show(of("/scenarios/0"));
    QVERIFY(opened.editor->isEnabled());
  }

private:
  Speech m_speech{*QCoreApplication::instance()};
};

QTEST_MAIN(LoadEditorTest)
#include "load_editor_test.moc"
