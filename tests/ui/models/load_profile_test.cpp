// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/load_profile.h"

#include <QTest>

#include "core/plan/field_table.h"
#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"
#include "core/plan/project_file.h"
#include "core/plan/stages.h"
#include "ui/models/load_model.h"
#include "ui/models/stage_edit.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

struct Given {
  JsonValue stages;
  Load load;
  LoadProfile profile;
};

// A load of users or arrivals with these stages.
Given given(const char* json, bool arrivals = false) {
  Given made{parseJson(json).root, {}, {}};
  if (arrivals) {
    made.load.model = ArrivalsLoad{};
  } else {
    made.load.model = UsersLoad{};
  }
  const auto problems = FieldTable<Load>::set(made.load, arrivals ? "arrivals" : "users", json);
  Q_ASSERT(problems.empty());
  made.profile = *profileOf(made.load, &made.stages);
  return made;
}

// Users up to 50 in 5 s, 175 s there, down to 0 in 10 s.
Given threeStages() {
  return given(R"([{"to": 50, "at": "10/s"}, {"hold": "2m55s", "name": "Plateau"}, {"to": 0, "over": "10s"}])");
}

QString line(const JsonValue& json) { return QString::fromStdString(jsonLine(json)); }
QString of(const char* text) { return QString::fromUtf8(text); }

JsonValue drag(const Given& start, std::size_t stage, std::optional<double> second, std::optional<double> level,
               SnapSteps steps = {1, 1}) {
  return withMove(start.stages, start.profile, cornerMove(start.profile, stage, second, level, steps));
}

// What the loader says about a project with this load; a search has no SLO here, which is a warning only.
std::string problemsOf(const Load& load) {
  const auto loaded = parseProject(
      R"({"format": "tidemark-project/1", "name": "n", "targets": [{"name": "api", "url": "http://127.0.0.1:1"}],)"
      R"("userClasses": [{"name": "U", "flow": [{"request": "R", "url": "/"}]}], "scenarios": [{"name": "S", "load": )" +
      jsonLine(loadJson(load)) + "}]}");
  std::string text;
  for (const Problem& problem : loaded.problems) {
    text += problem.severity == Severity::error ? problemLine(problem) + "\n" : "";
  }
  return text;
}

} // namespace

class LoadProfileTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void hasTheTimesOfThePlan() {
    const Given start = threeStages();
    const auto plan = stagesOf(start.load, 1);
    QCOMPARE(start.profile.segments.size(), plan.size());
    for (std::size_t i = 0; i < plan.size(); ++i) {
      const ProfileSegment& segment = start.profile.segments[i];
      QCOMPARE(segment.fromS, toSeconds(plan[i].from));
      QCOMPARE(segment.toS, toSeconds(plan[i].to));
      QCOMPARE(segment.fromLevel, plan[i].fromTarget);
      QCOMPARE(segment.toLevel, plan[i].toTarget);
      QCOMPARE(segment.name.toStdString(), plan[i].name);
    }
    QCOMPARE(start.profile.peak(), 50.0);
    QCOMPARE(start.profile.lengthS(), 190.0);
  }

  void aJumpHasNoLengthAndNoNumber() {
    const Given start = given(R"([{"to": 10}, {"hold": "5s"}, {"to": 40}, {"hold": "5s"}])");
    QCOMPARE(start.profile.segments[2].fromS, 5.0);
    QCOMPARE(start.profile.segments[2].toS, 5.0);
    QCOMPARE(start.profile.segments[2].fromLevel, 10.0);
    QCOMPARE(start.profile.segments[2].toLevel, 40.0);
    QVERIFY(start.profile.segments[2].name.isEmpty());
    QCOMPARE(start.profile.segments[3].name, of("stage 2"));
  }

  void aSearchIsItsLevelsAndCannotBeDragged() {
    Load load;
    load.model = SearchLoad{.of = SearchOf::users, .from = 10, .to = 20, .hold = std::chrono::seconds(5)};
    const auto profile = profileOf(load);
    QVERIFY(profile && !profile->drawn);
    QCOMPARE(profile->peak(), 20.0);
    QCOMPARE(profile->lengthS(), 15.0); // 10, 15, 20
    load.model = IterationsLoad{};
    QVERIFY(!profileOf(load));
  }

  void stepsAreRoundNumbersOfTheScale() {
    QCOMPARE(niceStep(0.13), 0.2);
    QCOMPARE(niceStep(2), 2.0);
    QCOMPARE(niceStep(3), 5.0);
    QCOMPARE(niceStep(700), 1000.0);
    QCOMPARE(niceSeconds(0.3), 0.5);
    QCOMPARE(niceSeconds(7), 10.0);
    QCOMPARE(niceSeconds(40), 60.0);
    QVERIFY(snapSteps(0.5, 0.3, true).level < snapSteps(0.5, 0.3, false).level);
  }

  void draggingARampUpSetsItsLevelOnly() {
    const Given start = given(R"([{"to": 50, "over": "10s", "name": "Up"}, {"hold": "1m"}])");
    QCOMPARE(line(drag(start, 0, {}, 73.4, {1, 5})),
             of(R"([{"to": 75, "over": "10s", "name": "Up"}, {"hold": "1m"}])"));
    QCOMPARE(line(drag(start, 0, {}, -20)), of(R"([{"to": 0, "over": "10s", "name": "Up"}, {"hold": "1m"}])"));
  }

  void draggingAlongSetsTheLengthInSteps() {
    const Given start = given(R"([{"to": 50, "over": "10s"}, {"hold": "1m"}])");
    QCOMPARE(line(drag(start, 0, 23.2, {}, {5, 1})), of(R"([{"to": 50, "over": "25s"}, {"hold": "1m"}])"));
    QCOMPARE(line(drag(start, 1, 99.0, {}, {10, 1})), of(R"([{"to": 50, "over": "10s"}, {"hold": "1m30s"}])"));
    QCOMPARE(line(drag(start, 1, 2.0, {}, {10, 1})), of(R"([{"to": 50, "over": "10s"}, {"hold": "10s"}])"));
  }

  void aHoldTakesTheLevelOfTheChangeBeforeIt() {
    const Given start = given(R"([{"to": 50, "over": "10s"}, {"hold": "1m"}, {"hold": "2m"}])");
    QCOMPARE(line(drag(start, 2, {}, 80)), of(R"([{"to": 80, "over": "10s"}, {"hold": "1m"}, {"hold": "2m"}])"));
    const Given empty = given(R"([{"hold": "1m"}, {"to": 5, "over": "1s"}])");
    QVERIFY(!cornerMove(empty.profile, 0, {}, 80, {1, 1}).level);
  }

  void aPaceKeepsItsSpeedUpwardsAndTakesAnotherAlong() {
    const Given start = threeStages();
    const LoadProfile higher = moved(start.profile, cornerMove(start.profile, 0, {}, 100, {1, 1}));
    QCOMPARE(higher.segments[0].toS, 10.0);
    QCOMPARE(higher.segments[1].toLevel, 100.0);
    const JsonValue slower = drag(start, 0, 20, {});
    QCOMPARE(slower.items[0].member("at")->text, std::string("2.5/s"));
    QCOMPARE(slower.items[0].member("to")->text, std::string("50"));
  }

  void aPaceToWhereTheLoadIsAlreadyIsNotOffered() {
    const Given start = given(R"([{"to": 50, "over": "10s"}, {"to": 20, "at": "5/s"}])");
    QVERIFY(!cornerMove(start.profile, 1, {}, 50, {1, 1}).level);
  }

  void aJumpMovesItsLevelAndTheStageThatJoins() {
    const Given start = given(R"([{"to": 10}, {"hold": "5s"}])");
    const CornerMove move = cornerMove(start.profile, 0, 40, 30, {1, 1});
    QVERIFY(!move.lengthS);
    QCOMPARE(line(withMove(start.stages, start.profile, move)), of(R"([{"to": 30}, {"hold": "5s"}])"));
    QCOMPARE(moved(start.profile, move).segments[1].fromLevel, 30.0);
  }

  void aLastJumpStaysAtNought() {
    const Given start = given(R"([{"to": 10, "over": "5s"}, {"to": 0}])");
    QVERIFY(!cornerMove(start.profile, 1, 40, 30, {1, 1}).level);
  }

  void aRateKeepsTheUnitItIsWrittenIn() {
    const Given start = given(R"([{"to": "600/min", "over": "10s"}, {"hold": "1m"}])", true);
    QCOMPARE(start.profile.segments[0].toLevel, 10.0);
    QCOMPARE(drag(start, 0, {}, 12.34, {1, 0.5}).items[0].member("to")->text, std::string("750/min"));
    QCOMPARE(drag(start, 1, {}, 12.34, {1, 0.01}).items[0].member("to")->text, std::string("740/min"));
    const Given small = given(R"([{"to": "0.3/s", "over": "10s"}])", true);
    QCOMPARE(drag(small, 0, {}, 0.7123, {1, 0.1}).items[0].member("to")->text, std::string("0.7/s"));
  }

  void usersAreWhole() {
    const Given start = given(R"([{"to": 2, "over": "10s"}])");
    QCOMPARE(line(drag(start, 0, {}, 2.6, {1, 0.1})), of(R"([{"to": 3, "over": "10s"}])"));
  }

  void aMoveThatChangesNothingLeavesTheSpelling() {
    const Given start = given(R"([{"to": 50, "over": "1m30s"}])");
    QVERIFY(sameJson(drag(start, 0, 90, 50), start.stages));
  }

  void laterStagesKeepTheirLengths() {
    const Given start = given(R"([{"to": 50, "over": "10s"}, {"hold": "1m"}, {"to": 0, "over": "5s"}])");
    const LoadProfile later = moved(start.profile, cornerMove(start.profile, 0, 30, {}, {1, 1}));
    QCOMPARE(later.segments[1].fromS, 30.0);
    QCOMPARE(later.lengthS(), 95.0);
  }

  void aRampInsertedBendsTheLine() {
    const Given start = given(R"([{"to": 50, "over": "10s", "name": "Up"}, {"hold": "1m"}])");
    const Inserted made = withStage(start.stages, start.profile, StageShape::ramp, 4, 40);
    QCOMPARE(made.stage, std::size_t{0});
    QCOMPARE(line(made.stages),
             of(R"([{"to": 40, "over": "4s"}, {"to": 50, "over": "6s", "name": "Up"}, {"hold": "1m"}])"));
  }

  void aHoldInsertedKeepsTheLineAndTheStageAroundItIsCut() {
    const Given start = given(R"([{"to": 50, "over": "10s", "name": "Up"}, {"hold": "90s"}])");
    const Inserted made = withStage(start.stages, start.profile, StageShape::hold, 4, 11);
    QCOMPARE(made.stage, std::size_t{1});
    QCOMPARE(line(made.stages),
             of(R"([{"to": 20, "over": "4s"}, {"hold": "10s"}, {"to": 50, "over": "6s", "name": "Up"}, )"
                R"({"hold": "90s"}])"));
  }

  void aJumpInsertedInAHoldJoinsItsRest() {
    const Given start = given(R"([{"to": 50, "over": "10s"}, {"hold": "60s", "kind": "hold"}])");
    const Inserted made = withStage(start.stages, start.profile, StageShape::jump, 30, 80);
    QCOMPARE(line(made.stages),
             of(R"([{"to": 50, "over": "10s"}, {"hold": "20s"}, {"to": 80}, {"hold": "40s", "kind": "hold"}])"));
  }

  void aJumpInsertedWhereOneStandsIsThatOne() {
    const Given start = given(R"([{"to": 50}, {"hold": "60s"}])");
    const Inserted made = withStage(start.stages, start.profile, StageShape::jump, 0, 80);
    QCOMPARE(line(made.stages), of(R"([{"to": 80}, {"hold": "60s"}])"));
    QCOMPARE(made.stage, std::size_t{0});
  }

  void behindTheEndAStageIsAppended() {
    const Given start = given(R"([{"to": "50/s", "over": "10s"}])", true);
    QCOMPARE(line(withStage(start.stages, start.profile, StageShape::ramp, 25, 80).stages),
             of(R"([{"to": "50/s", "over": "10s"}, {"to": "80/s", "over": "15s"}])"));
    QCOMPARE(line(withStage(start.stages, start.profile, StageShape::jump, 25, 0).stages),
             of(R"([{"to": "50/s", "over": "10s"}, {"to": "0/s"}])"));
    QCOMPARE(withStage(start.stages, start.profile, StageShape::jump, 25, 30).stages.items.size(), std::size_t{3});
    QCOMPARE(line(withStage(JsonValue::list(), {}, StageShape::ramp, 20, 5).stages),
             of(R"([{"to": 5, "over": "20s"}])"));
  }

  void anotherShapeKeepsLevelAndLength() {
    const Given start = threeStages();
    const auto shaped = [&](std::size_t stage, StageShape shape) {
      return line(withShape(start.stages.items[stage], start.profile.segments[stage], shape, false));
    };
    QCOMPARE(shaped(0, StageShape::ramp), of(R"({"to": 50, "over": "5s"})"));
    QCOMPARE(shaped(0, StageShape::jump), of(R"({"to": 50})"));
    QCOMPARE(shaped(0, StageShape::hold), of(R"({"hold": "5s"})"));
    QCOMPARE(shaped(1, StageShape::ramp), of(R"({"to": 50, "over": "2m55s", "name": "Plateau"})"));
    QCOMPARE(shaped(1, StageShape::jump), of(R"({"to": 50})"));
    QCOMPARE(shaped(2, StageShape::pace), of(R"({"to": 0, "at": "5/s"})"));
  }

  void anotherModelKeepsStagesLevelsAndLengths() {
    const Load users = threeStages().load;
    Load arrivals = withModel(users, LoadModel::arrivals);
    QCOMPARE(line(loadJson(arrivals)),
             of(R"({"arrivals": [{"to": "50/s", "over": "5s"}, {"hold": "2m55s", "name": "Plateau"}, )"
                R"({"to": "0/s", "over": "10s"}], "maxUsers": 50})"));
    QCOMPARE(line(loadJson(withModel(arrivals, LoadModel::users)).items.front()),
             of(R"([{"to": 50, "over": "5s"}, {"hold": "2m55s", "name": "Plateau"}, {"to": 0, "over": "10s"}])"));
    QCOMPARE(line(loadJson(withModel(users, LoadModel::iterations))),
             of(R"({"iterations": 1, "users": 50, "perUser": true, "maxDuration": "3m10s"})"));
    arrivals.gracefulStop = std::chrono::seconds(7);
    QCOMPARE(line(loadJson(withModel(arrivals, LoadModel::search))),
             of(R"({"search": {"of": "arrivals", "from": "5/s", "to": "50/s", "hold": "2m55s"}, "maxUsers": 50, )"
                R"("gracefulStop": "7s"})"));
  }

  void everyModelFollowsEveryOtherAndIsValid() {
    for (const LoadModel from : kLoadModels) {
      const Load start = withModel(threeStages().load, from);
      for (const LoadModel to : kLoadModels) {
        const Load made = withModel(start, to);
        QCOMPARE(modelOf(made), to);
        QCOMPARE(problemsOf(made), std::string());
        const auto profile = profileOf(made);
        QCOMPARE(profile.has_value(), to != LoadModel::iterations);
        QVERIFY(!profile || profile->peak() > 0);
      }
    }
  }
};

QTEST_GUILESS_MAIN(LoadProfileTest)
#include "load_profile_test.moc"
