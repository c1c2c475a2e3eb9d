// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/recorded_scenario.h"

#include <QTest>

#include "core/plan/stages.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::ui;
using namespace std::chrono_literals;

namespace {

constexpr ScenarioId kSmoke{0};
constexpr ScenarioId kNormal{1};
constexpr ScenarioId kPeak{2};

void load(ProjectEditor& editor) { editor.load(documentOf(fakes::recordedProjectText(), "t.tidemark.json", {})); }

StagePlan manual(const char* name, Nanos from, Nanos to, double fromTarget, double toTarget) {
  return {
      .name = name, .kind = StageKind::manual, .from = from, .to = to, .fromTarget = fromTarget, .toTarget = toTarget};
}

} // namespace

class RecordedScenarioTest : public QObject {
  Q_OBJECT

private:
  // The stages of the scenario that was saved, as the loader understands it.
  static std::vector<StagePlan> savedStages(const ProjectEditor& editor) {
    return stagesOf(editor.document()->loaded.project.scenarios.back().load, 1);
  }

private Q_SLOTS:
  void whatRanIsWhatTheNewScenarioPlans() {
    fakes::RunBuilder run(fakes::recordedPlan());
    run.start(kNormal).next();
    run.collector().stageAdded(kNormal, manual("to manual 1", 30s, 35s, 20, 45));
    run.collector().stageAdded(kNormal, manual("manual 1", 35s, 60s, 45, 45));
    run.collector().stageAdded(kNormal, manual("manual 2", 60s, 90s, 5, 5));
    run.next();
    ProjectEditor editor;
    load(editor);
    const std::size_t problems = editor.document()->problems.size();
    const std::size_t before = editor.document()->loaded.project.scenarios.size();
    QCOMPARE(addRecordedScenario(editor, run.record(), kNormal), QStringLiteral("Normal as run"));
    QCOMPARE(editor.document()->problems.size(), problems);
    QCOMPARE(editor.document()->loaded.project.scenarios.size(), before + 1);
    const auto& ran = run.record().scenarios()[kNormal.index()].stages;
    const auto saved = savedStages(editor);
    QCOMPARE(saved.size(), ran.size());
    for (std::size_t i = 0; i < ran.size(); ++i) {
      QCOMPARE(saved[i].name, ran[i].name);
      QCOMPARE(saved[i].from, ran[i].from);
      QCOMPARE(saved[i].to, ran[i].to);
      QCOMPARE(saved[i].fromTarget, ran[i].fromTarget);
      QCOMPARE(saved[i].toTarget, ran[i].toTarget);
    }
    QVERIFY(editor.document()->loaded.project.scenarios.back().requiresPassed.empty());
    editor.history().undo();
    QCOMPARE(editor.document()->loaded.project.scenarios.size(), before);
  }

  void whatIsNotTiedToOthersIsKept() {
    fakes::RunBuilder run(fakes::recordedPlan());
    run.start(kPeak).next();
    run.collector().stageAdded(kPeak, manual("manual 1", 3s, 20s, 12.5, 12.5));
    run.next();
    ProjectEditor editor;
    load(editor);
    QVERIFY(addRecordedScenario(editor, run.record(), kPeak).has_value());
    const Scenario& saved = editor.document()->loaded.project.scenarios.back();
    QCOMPARE(std::get<ArrivalsLoad>(saved.load.model).maxUsers, 40);
    QCOMPARE(saved.classes.size(), std::size_t{1});
    QCOMPARE(savedStages(editor).back().toTarget, 12.5);
    QCOMPARE(savedStages(editor).front().toTarget, 30.0); // the ramp was cut after 3 of 5 s
  }

  void aStopInTheMiddleOfARampLeavesWholeUsers() {
    fakes::RunBuilder run(fakes::recordedPlan());
    run.start(kNormal).next();
    run.collector().scenarioStops(kNormal, 3.3);
    run.next();
    ProjectEditor editor;
    load(editor);
    QVERIFY(addRecordedScenario(editor, run.record(), kNormal).has_value());
    QCOMPARE(savedStages(editor).size(), std::size_t{1});
    QCOMPARE(savedStages(editor).front().toTarget, 7.0);
  }

  void theSecondOneGetsAnotherName() {
    fakes::RunBuilder run(fakes::recordedPlan());
    run.start(kNormal).next();
    ProjectEditor editor;
    load(editor);
    const std::size_t problems = editor.document()->problems.size();
    addRecordedScenario(editor, run.record(), kNormal);
    QCOMPARE(addRecordedScenario(editor, run.record(), kNormal), QStringLiteral("Normal as run 2"));
    QCOMPARE(editor.document()->problems.size(), problems);
  }

  void aRecoveryStaysARecovery() {
    const JsonValue original = JsonValue::object().add("load", JsonValue::object().add("users", JsonValue::list()));
    fakes::RunBuilder run(fakes::recordedPlan());
    run.start(kNormal).next();
    run.collector().stageAdded(
        kNormal,
        {.name = "calm", .kind = StageKind::recovery, .from = 20s, .to = 40s, .fromTarget = 20, .toTarget = 20});
    run.next();
    const auto later = recordedScenario(original, run.record(), kNormal, "N");
    QVERIFY(later.has_value());
    QCOMPARE(later->member("load")->member("users")->items.back().member("kind")->text, std::string("recovery"));
  }

  void withoutStagesOrWithoutTheScenarioNothingIsAdded() {
    fakes::RunBuilder run(fakes::recordedPlan());
    run.start(kSmoke).next();
    ProjectEditor editor;
    load(editor);
    QVERIFY(!addRecordedScenario(editor, run.record(), kSmoke).has_value());
    editor.remove(QStringLiteral("/scenarios/1"), QStringLiteral("Delete"));
    QVERIFY(!addRecordedScenario(editor, run.record(), kNormal).has_value());
    QCOMPARE(editor.history().count(), 1);
  }
};

QTEST_GUILESS_MAIN(RecordedScenarioTest)
#include "recorded_scenario_test.moc"
