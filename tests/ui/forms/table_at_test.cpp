// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/table_at.h"

#include <QTest>

#include "core/plan/json_parser.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

const JsonValue& project() {
  static const JsonValue kRoot = parseJson(R"({
    "variables": {"base": "x", "a/b": {"csv": "users.csv"}},
    "environments": {"other": {"base": "y"}},
    "targets": [{"auth": {"basic": {"user": "u"}}}],
    "userClasses": [{"thinkTime": {"uniform": ["1s", "3s"]}, "flow": [
      {"poll": "P", "request": {"name": "R"}},
      {"request": "One", "body": {"json": {"a": [1]}}, "checks": [{"body": {"contains": "ok"}}]},
      {"choose": [{"weight": 1, "steps": [{"repeat": 2, "steps": []}]}]}]}],
    "scenarios": [{"load": {"iterations": 3, "users": 1}}, {"load": {"users": [{"to": 5}]}}, {}],
    "slos": [{"of": ["One"]}], "monitors": [{"process": {"port": 1}}],
    "report": {"score": {"slo": 40}, "baseline": {"stated": [{"metric": "p95"}]}}})")
                                     .root;
  return kRoot;
}

std::optional<FormPlace> at(const char* pointer) { return tableAt(project(), pointer); }

std::string tableName(const char* pointer) {
  const auto place = at(pointer);
  return place && place->table != nullptr ? std::string(place->table->name) : "none";
}

} // namespace

class TableAtTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aRecordIsFoundThroughListsAndShapes_data() {
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("table");
    const std::pair<const char*, const char*> rows[] = {
        {"", "project"},
        {"/targets/0", "target"},
        {"/targets/7", "target"},
        {"/targets/0/timeouts", "timeouts"},
        {"/targets/0/auth/basic", "basicAuth"},
        {"/variables/a~1b", "variable"},
        {"/userClasses/0/flow/0/request", "pollRequest"},
        {"/userClasses/0/flow/1", "step"},
        {"/userClasses/0/flow/1/checks/0/body", "bodyComparison"},
        {"/userClasses/0/flow/2/choose/0", "branch"},
        {"/userClasses/0/flow/2/choose/0/steps/0", "step"},
        {"/scenarios/1/load/users/0", "userStage"},
        {"/monitors/0/process", "process"},
        {"/report/baseline", "statedBaseline"},
        {"/report/baseline/stated/0", "statedValue"},
        {"/authorization", "authorization"},
    };
    for (const auto& [pointer, table] : rows) {
      QTest::newRow(pointer) << QByteArray(pointer) << QByteArray(table);
    }
  }
  void aRecordIsFoundThroughListsAndShapes() {
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, table);
    QCOMPARE(tableName(pointer.constData()), table.toStdString());
  }

  void theShapeThatIsThereDecidesWhatAKeyMeans() {
    QCOMPARE(at("/scenarios/0/load/users")->field->kind, FieldKind::integer);
    QCOMPARE(at("/scenarios/1/load/users")->field->kind, FieldKind::list);
    QVERIFY(!at("/scenarios/1/load/users/0/perUser"));
    QVERIFY(!at("/userClasses/0/flow/1/every"));
  }

  void withoutAShapeTheFirstThatKnowsTheKeyIsTaken() {
    QCOMPARE(at("/scenarios/2/load/perUser")->field->kind, FieldKind::boolean);
    QVERIFY(!at("/scenarios/2/load/nothing"));
  }

  void severalValuesAreToldFromOne() {
    QCOMPARE(at("/targets")->shape, FieldShape::list);
    QCOMPARE(at("/targets/0")->shape, FieldShape::one);
    QCOMPARE(at("/slos/0/of")->shape, FieldShape::list);
    QCOMPARE(at("/environments")->shape, FieldShape::maps);
    QCOMPARE(at("/environments/other")->shape, FieldShape::map);
    QCOMPARE(at("/environments/other/base")->field->item, FieldKind::constant);
    QCOMPARE(at("/report/score/slo")->field->item, FieldKind::number);
  }

  void whatTheTablesDoNotKnowIsNoPlace() {
    QVERIFY(!at("/nothing"));
    QVERIFY(!at("/targets/first"));
    QVERIFY(!at("/userClasses/0/thinkTime/uniform/0"));
    QVERIFY(!at("/userClasses/0/flow/1/body/json/a"));
  }
};

QTEST_GUILESS_MAIN(TableAtTest)
#include "table_at_test.moc"
