// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/field_table.h"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "core/plan/project.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const FieldInfo& fieldOf(const std::vector<FieldInfo>& fields, std::string_view key) {
  const auto found = std::ranges::find(fields, key, &FieldInfo::key);
  REQUIRE(found != fields.end());
  return *found;
}

void checkFields(const std::vector<FieldInfo>& fields) {
  std::set<std::string_view> keys;
  for (const FieldInfo& field : fields) {
    CAPTURE(field.key);
    CHECK(keys.insert(field.key).second);
    CHECK_FALSE(field.label.empty());
    CHECK(field.help.ends_with('.'));
    CHECK((field.kind == FieldKind::choice) <= !field.choices.empty() + (field.key == "connections"));
  }
}

template <class T>
void checkTable() {
  const TableInfo& table = FieldTable<T>::info();
  CAPTURE(table.name);
  checkFields(table.head);
  checkFields(table.tail);
  for (const AlternativeInfo& alternative : table.alternatives) {
    CAPTURE(alternative.key);
    checkFields(alternative.fields);
    CHECK(fieldOf(alternative.fields, alternative.key).required);
  }
}

} // namespace

TEST_CASE("every field of every struct has a label and a sentence of help") {
  checkTable<Project>();
  checkTable<Variable>();
  checkTable<Target>();
  checkTable<Timeouts>();
  checkTable<TlsSettings>();
  checkTable<Authorization>();
  checkTable<UserClass>();
  checkTable<Step>();
  checkTable<Request>();
  checkTable<ChooseBranch>();
  checkTable<Check>();
  checkTable<Extract>();
  checkTable<Measure>();
  checkTable<Scenario>();
  checkTable<Load>();
  checkTable<SearchLoad>();
  checkTable<Mark>();
  checkTable<Slo>();
  checkTable<Monitor>();
  checkTable<ProcessMonitor>();
  checkTable<ReportOptions>();
  checkTable<Requirement>();
  checkTable<Note>();
  checkFields(userStageInfo().head);
  checkFields(arrivalStageInfo().head);
}

TEST_CASE("a form learns kind, unit, range, default and choices") {
  const FieldInfo& connect = fieldOf(FieldTable<Timeouts>::info().head, "connect");
  CHECK(connect.kind == FieldKind::duration);
  CHECK(connect.minimum == 0);
  CHECK(connect.aboveMinimum);
  CHECK(connect.defaultText == "\"5s\"");
  const FieldInfo& kind = fieldOf(FieldTable<Scenario>::info().head, "kind");
  CHECK(kind.kind == FieldKind::choice);
  CHECK(kind.choices.size() == 6);
  CHECK(kind.defaultText == "\"load\"");
  const FieldInfo& name = fieldOf(FieldTable<Target>::info().head, "name");
  CHECK(name.required);
  CHECK(name.defaultText.empty());
  CHECK_FALSE(mayHoldVariables(name));
  CHECK(fieldOf(userStageInfo().head, "to").unit == "users");
  CHECK(fieldOf(arrivalStageInfo().head, "to").kind == FieldKind::rate);
}

TEST_CASE("a field is read and set as JSON") {
  Timeouts timeouts;
  CHECK(FieldTable<Timeouts>::text(timeouts, "connect") == "\"5s\"");
  CHECK(FieldTable<Timeouts>::text(timeouts, "total").empty());
  CHECK(FieldTable<Timeouts>::set(timeouts, "total", "\"1m\"").empty());
  CHECK(timeouts.total == 60s);
  CHECK(FieldTable<Timeouts>::text(timeouts, "total") == "\"1m\"");
}

TEST_CASE("a value that does not fit leaves the object as it was and says why") {
  Timeouts timeouts;
  const Problems problems = FieldTable<Timeouts>::set(timeouts, "connect", "5");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].pointer == "/connect");
  CHECK(problems[0].message == "a duration is needed, such as \"5s\"");
  CHECK(problems[0].line == 0);
  CHECK(FieldTable<Timeouts>::set(timeouts, "connect", "\"5").size() == 1);
  CHECK(FieldTable<Timeouts>::set(timeouts, "conect", "\"5s\"").size() == 1);
  CHECK(timeouts == Timeouts{});
}

TEST_CASE("the fields of a struct of several shapes are those of the shape it has") {
  Step step{Wait{1s}, false};
  CHECK(FieldTable<Step>::text(step, "wait") == "\"1s\"");
  CHECK(FieldTable<Step>::text(step, "url").empty());
  CHECK(FieldTable<Step>::set(step, "disabled", "true").empty());
  CHECK(step.disabled);
  CHECK(FieldTable<Step>::set(step, "url", "\"/\"").size() == 1);
}

namespace {

// Every table that can be reached from the project's, as a form would go there.
void collect(const TableInfo& table, std::set<std::string_view>& seen) {
  if (!seen.insert(table.name).second) {
    return;
  }
  const auto follow = [&seen](const std::vector<FieldInfo>& fields) {
    for (const FieldInfo& field : fields) {
      CAPTURE(field.key);
      const bool mayBeRecord =
          field.item == FieldKind::record || field.item == FieldKind::variable || field.item == FieldKind::baseline;
      CHECK(mayBeRecord == (field.table != nullptr));
      CHECK(field.item != FieldKind::list);
      CHECK(field.item != FieldKind::map);
      if (field.table != nullptr) {
        collect(field.table(), seen);
      }
    }
  };
  CAPTURE(table.name);
  follow(table.head);
  follow(table.tail);
  for (const AlternativeInfo& alternative : table.alternatives) {
    follow(alternative.fields);
  }
}

} // namespace

TEST_CASE("a form finds the table of every struct from the project's") {
  std::set<std::string_view> seen;
  collect(FieldTable<Project>::info(), seen);
  for (const std::string_view name :
       {"target",       "tls",      "auth",   "oauth2",          "userClass", "step",
        "pollRequest",  "branch",   "check",  "extract",         "measure",   "body",
        "jsonrpc",      "scenario", "load",   "search",          "userStage", "arrivalStage",
        "slo",          "monitor",  "health", "prometheusQuery", "report",    "variable",
        "authorization"}) {
    CAPTURE(name);
    CHECK(seen.contains(name));
  }
}

TEST_CASE("a field says how often its value stands and what each is") {
  const TableInfo& project = FieldTable<Project>::info();
  const FieldInfo& variables = fieldOf(project.head, "variables");
  CHECK(variables.shape == FieldShape::map);
  CHECK(variables.item == FieldKind::variable);
  CHECK(fieldOf(project.head, "environments").shape == FieldShape::maps);
  CHECK(fieldOf(project.head, "targets").item == FieldKind::record);
  const FieldInfo& of = fieldOf(FieldTable<Slo>::info().head, "of");
  CHECK(of.shape == FieldShape::list);
  CHECK(of.item == FieldKind::name);
  CHECK(fieldOf(FieldTable<Scenario>::info().head, "load").shape == FieldShape::one);
}
