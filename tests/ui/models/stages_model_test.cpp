// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stages_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "core/plan/field_table.h"
#include "core/plan/json_parser.h"
#include "ui/format/labels.h"
#include "ui/models/typed_text.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

StagesContent content(const char* json, bool arrivals = false, Problems problems = {}) {
  Load load;
  if (arrivals) {
    load.model = ArrivalsLoad{};
  } else {
    load.model = UsersLoad{};
  }
  StagesContent made{parseJson(json).root, {}, std::move(problems), true};
  (void)FieldTable<Load>::set(load, arrivals ? "arrivals" : "users", json);
  made.profile = *profileOf(load, &made.stages);
  return made;
}

constexpr auto kThree = R"([{"to": 50, "at": "10/s"}, {"hold": "2m55s", "name": "Plateau"}, {"to": 0}])";
QString of(const char* text) { return QString::fromUtf8(text); }
QString line(const JsonValue& json) { return QString::fromStdString(jsonLine(json)); }

// A model that does what is asked of it, as its panel does.
struct Edited {
  Formatter formatter{QLocale::c()};
  StagesModel model{formatter};
  explicit Edited(StagesContent start) {
    model.setContent(std::move(start));
    QObject::connect(&model, &StagesModel::stageEdited, &model, [this](int row, const JsonValue& stage) {
      StagesContent next = model.content();
      next.stages.items[static_cast<std::size_t>(row)] = stage;
      model.setContent(std::move(next));
    });
  }
  QString text(int row, int column) const { return model.index(row, column).data().toString(); }
  bool set(int row, int column, const QVariant& value) {
    return model.setData(model.index(row, column), value, Qt::EditRole);
  }
  QString stage(int row) const { return line(model.content().stages.items[static_cast<std::size_t>(row)]); }
};

} // namespace

class StagesModelTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void holdsTheModelContract() {
    Edited edited(content(kThree));
    const QAbstractItemModelTester tester(&edited.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    edited.set(0, StagesModel::level, of("70"));
    edited.set(1, StagesModel::change, 2);
    edited.model.setContent(content(R"([{"to": "5/s", "over": "1s"}])", true));
    edited.model.setContent({});
    QCOMPARE(edited.model.rowCount({}), 0);
  }

  void showsStagesAsTheyAreWritten() {
    const Edited edited(content(kThree));
    QCOMPARE(edited.text(0, StagesModel::change), of("Ramp at a pace"));
    QCOMPARE(edited.text(0, StagesModel::level), of("50"));
    QCOMPARE(edited.text(0, StagesModel::length), of("10/s"));
    QCOMPARE(edited.text(0, StagesModel::name), of("stage 1"));
    QCOMPARE(edited.text(1, StagesModel::level), QString());
    QCOMPARE(edited.text(1, StagesModel::length), of("2m55s"));
    QCOMPARE(edited.text(1, StagesModel::name), of("Plateau"));
    QCOMPARE(edited.text(1, StagesModel::start), of("0:05"));
    QCOMPARE(edited.text(2, StagesModel::change), of("Jump"));
    QCOMPARE(edited.text(2, StagesModel::start), of("3:00"));
  }

  void aKindThatIsNotWrittenIsThatOfTheShape() {
    const Edited edited(content(R"([{"to": 5, "over": "10s"}, {"to": 50, "over": "5s"}, {"to": 0}])"));
    QCOMPARE(edited.text(0, StagesModel::kind), label(StageKind::ramp));
    QCOMPARE(edited.text(1, StagesModel::kind), label(StageKind::spike));
    QVERIFY(edited.model.index(1, StagesModel::kind).data(StagesModel::faintRole).toBool());
    QCOMPARE(edited.text(2, StagesModel::kind), QString());
  }

  void aCellEditedChangesThatKeyOnly() {
    Edited edited(content(kThree));
    QVERIFY(edited.set(0, StagesModel::level, of("75")));
    QCOMPARE(edited.stage(0), of(R"({"to": 75, "at": "10/s"})"));
    QVERIFY(edited.set(1, StagesModel::length, of("90")));
    QCOMPARE(edited.stage(1), of(R"({"hold": "90s", "name": "Plateau"})"));
    QVERIFY(edited.set(1, StagesModel::name, QString()));
    QCOMPARE(edited.stage(1), of(R"({"hold": "90s"})"));
  }

  void theWayOfAChangeIsChosen() {
    Edited edited(content(kThree));
    const QStringList ways = edited.model.index(0, 0).data(StagesModel::choicesRole).toStringList();
    QVERIFY(edited.set(0, StagesModel::change, ways.indexOf(of("Ramp over"))));
    QCOMPARE(edited.stage(0), of(R"({"to": 50, "over": "5s"})"));
    Edited arrivals(content(R"([{"to": "5/s", "over": "1s"}])", true));
    QVERIFY(!arrivals.model.index(0, 0).data(StagesModel::choicesRole).toStringList().contains(of("Ramp at a pace")));
  }

  void aKindIsChosenOrLeftToTheShape() {
    Edited edited(content(kThree));
    const QStringList kinds = edited.model.index(1, StagesModel::kind).data(StagesModel::choicesRole).toStringList();
    QVERIFY(edited.set(1, StagesModel::kind, 4));
    QCOMPARE(edited.stage(1), of(R"({"hold": "2m55s", "name": "Plateau", "kind": "recovery"})"));
    QCOMPARE(edited.text(1, StagesModel::kind), kinds[4]);
    QVERIFY(edited.set(1, StagesModel::kind, 0));
    QCOMPARE(edited.stage(1), of(R"({"hold": "2m55s", "name": "Plateau"})"));
  }

  void whatAStageHasNotIsNotEdited() {
    Edited edited(content(kThree));
    QVERIFY(!edited.set(1, StagesModel::level, of("5")));
    QVERIFY(!edited.set(2, StagesModel::length, of("5s")));
    QVERIFY(!edited.set(2, StagesModel::name, of("x")));
    QVERIFY(!edited.set(0, StagesModel::start, of("0:10")));
    StagesContent fixed = content(kThree);
    fixed.editable = false;
    Edited readOnly(fixed);
    QVERIFY(!readOnly.set(0, StagesModel::level, of("5")));
  }

  void aWrongTextStaysWithTheLoadersMessage() {
    Edited edited(content(kThree));
    QVERIFY(edited.set(1, StagesModel::length, of("soon")));
    StagesContent next = edited.model.content();
    next.problems = {{Severity::error, "/1/hold", 1, 1, "soon", Sentence::asIs("a duration is needed"),
                      Sentence::asIs("such as \"5s\"")},
                     {Severity::error, "/2", 1, 1, {}, Sentence::asIs("two jumps follow each other"), {}}};
    edited.model.setContent(next);
    const QModelIndex wrong = edited.model.index(1, StagesModel::length);
    QCOMPARE(wrong.data().toString(), of("✗ soon"));
    QCOMPARE(wrong.data(Qt::EditRole).toString(), of("soon"));
    QVERIFY(wrong.data(Qt::ToolTipRole).toString().startsWith(of("a duration is needed")));
    QCOMPARE(edited.text(1, StagesModel::change), of("Hold for"));
    QCOMPARE(edited.text(2, StagesModel::change), of("✗ Jump"));
  }

  void bareNumbersTakeTheUnit() {
    QCOMPARE(typedDuration(of("90")).text, std::string("90s"));
    QCOMPARE(typedDuration(of("1m30s")).text, std::string("1m30s"));
    QCOMPARE(typedDuration(of("soon")).text, std::string("soon"));
    QCOMPARE(typedRate(of("600"), 60).text, std::string("600/min"));
    QCOMPARE(typedRate(of("2.5"), 1).text, std::string("2.5/s"));
    QVERIFY(typedCount(of(" 12 ")).isNumber());
    QVERIFY(typedCount(of("1,200")).isText());
    QVERIFY(typedCount(of("12 users")).isText());
    QVERIFY(typedNumber(of("2.5")).isNumber());
    QVERIFY(typedNumber(of("1e3")).isText());
  }
};

QTEST_GUILESS_MAIN(StagesModelTest)
#include "stages_model_test.moc"
