// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_edit.h"

#include <QTest>

#include "core/plan/json_parser.h"
#include "core/plan/load.h"
#include "core/plan/project.h"
#include "ui/forms/record_summary.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

JsonValue json(const char* text) { return parseJson(text).root; }

const AlternativeInfo& shape(const TableInfo& table, std::string_view key) {
  return *std::ranges::find(table.alternatives, key, &AlternativeInfo::key);
}

const TableInfo& step() { return FieldTable<Step>::info(); }
const TableInfo& load() { return FieldTable<Load>::info(); }

std::string reshapedText(const char* record, const TableInfo& table, std::string_view key) {
  return jsonCompact(reshaped(json(record), table, shape(table, key)));
}

} // namespace

class RecordEditTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aNewRecordHoldsWhatItsTableRequires() {
    QCOMPARE(jsonCompact(newRecord(FieldTable<Target>::info())), std::string(R"({"name":"","url":""})"));
    QCOMPARE(jsonCompact(newRecord(FieldTable<Timeouts>::info())), std::string("{}"));
  }

  void aNewRecordOfShapesHasTheFirst() {
    QCOMPARE(jsonCompact(newRecord(FieldTable<Extract>::info())), std::string(R"({"name":"","json":""})"));
  }

  void anotherShapeKeepsWhatBothHave() {
    QCOMPARE(reshapedText(R"({"iterations": 5, "gracefulStop": "5s", "maxDuration": "1m"})", load(), "users"),
             std::string(R"({"gracefulStop":"5s","users":[]})"));
  }

  void aKeyOfAnotherKindDoesNotGoAlong() {
    QCOMPARE(reshapedText(R"({"iterations": 5, "users": 3})", load(), "users"), std::string(R"({"users":[]})"));
  }

  void aNameGoesOverToTheKeyOfTheOtherShape() {
    QCOMPARE(reshapedText(R"({"request": "Log in", "url": "/login", "disabled": true})", step(), "transaction"),
             std::string(R"({"transaction":"Log in","disabled":true,"steps":[]})"));
  }

  void whatNoTableKnowsIsNotLost() {
    QCOMPARE(reshapedText(R"({"wait": "1s", "tyop": 1})", step(), "repeat"),
             std::string(R"({"tyop":1,"repeat":"","steps":[]})"));
  }

  void aCopyHasANameOfItsOwn() {
    const JsonValue list = json(R"([{"name": "S"}, {"name": "S 2"}])");
    QCOMPARE(jsonCompact(copyFor(list, list.items[0], FieldTable<Scenario>::info())), std::string(R"({"name":"S 3"})"));
    const JsonValue steps = json(R"([{"request": "One", "url": "/"}])");
    QCOMPARE(jsonCompact(copyFor(steps, steps.items[0], step())), std::string(R"({"request":"One 2","url":"/"})"));
    const JsonValue marks = json(R"([{"metric": "p95"}])");
    QCOMPARE(jsonCompact(copyFor(marks, marks.items[0], FieldTable<Slo>::info())), std::string(R"({"metric":"p95"})"));
  }

  void aRenamedMemberKeepsItsPlaceAndTakesNobodyElses() {
    const JsonValue map = json(R"({"a": 1, "b": 2})");
    QCOMPARE(jsonCompact(renamed(map, "a", "c")), std::string(R"({"c":1,"b":2})"));
    QCOMPARE(jsonCompact(renamed(map, "a", "b")), std::string(R"({"a":1,"b":2})"));
    QCOMPARE(freeKey(&map, "a"), std::string("a2"));
    QCOMPARE(freeKey(nullptr, "a"), std::string("a"));
  }

  void aSummaryBeginsWithWhatARecordIsAbout() {
    QCOMPARE(summaryOf(json(R"({"metric": "p95", "limit": "< 500ms"})"), FieldTable<Slo>::info()),
             QStringLiteral("p95 · < 500ms"));
    QCOMPARE(summaryOf(json(R"({"process": {"port": 8080}})"), FieldTable<Monitor>::info()),
             QStringLiteral("Process · Port 8080"));
    QCOMPARE(summaryOf(json(R"({"json": "$.a", "equals": "b"})"), FieldTable<Check>::info()),
             QStringLiteral("$.a · Equals b"));
    QCOMPARE(summaryOf(json("{}"), FieldTable<Target>::info()), QStringLiteral("(empty)"));
    QCOMPARE(summaryOf(json("5"), FieldTable<Target>::info()), QStringLiteral("5"));
  }

  void onlySomeRecordsCanBeDisabled() {
    QVERIFY(canBeDisabled(FieldTable<Slo>::info()));
    QVERIFY(!canBeDisabled(FieldTable<Target>::info()));
    QVERIFY(isDisabled(json(R"({"disabled": true})")));
    QVERIFY(!isDisabled(json(R"({"disabled": false})")));
  }
};

QTEST_GUILESS_MAIN(RecordEditTest)
#include "record_edit_test.moc"
