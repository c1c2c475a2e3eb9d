// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/problem.h"

namespace tidemark {

// What an editor of a field has to offer.
enum class FieldKind {
  text,     // may hold ${…}
  name,     // a row, target, scenario …: no ${…}
  verbatim, // a pattern or path into a response: taken as it is
  path,     // of a file, relative to the project
  date,     // "2026-12-31"
  boolean,
  integer,
  number,
  duration,    // "2m30s"; its range is in seconds
  rate,        // "100/s"; its range is in events a second
  size,        // "64KiB"; its range is in bytes
  limit,       // "< 500ms"
  metric,      // "p95"
  window,      // "last 5m"
  choice,      // one of FieldInfo::choices
  json,        // any JSON; texts inside may hold ${…}
  constant,    // a text, a number, true or false
  status,      // 200, "2xx" or "300-399"
  thinkTime,   // "none", a duration, {"uniform": [low, high]} or {"exponential": mean}
  connections, // one of FieldInfo::choices, or {"shared": N}
  baseline,    // a path, or a record
  variable,    // a constant, or a record
  record,      // a struct with a table of its own
  list,
  map, // an object whose keys are the user's
};

// How often a value stands under its key.
enum class FieldShape {
  one,
  list,
  map,  // an object whose keys are the user's
  maps, // an object of such objects
};

struct TableInfo;

// One key of one struct, for forms, help and the schema. Label and help are English; `ui` translates them.
struct FieldInfo {
  std::string_view key;
  std::string_view label;
  std::string_view help;
  FieldKind kind = FieldKind::text;
  std::string_view unit; // what a bare number counts: "%", "users"; empty where the value carries its unit
  std::optional<double> minimum = std::nullopt;
  std::optional<double> maximum = std::nullopt;
  bool aboveMinimum = false; // the minimum itself is not allowed
  bool required = false;
  std::vector<std::string_view> choices;
  std::string defaultText; // as JSON; empty when there is none
  FieldShape shape = FieldShape::one;
  FieldKind item = FieldKind::text;      // of each value; `kind` where there is one
  const TableInfo& (*table)() = nullptr; // of values that are, or may be, records
};

// Whether ${…} may stand in a text of this field.
inline bool mayHoldVariables(const FieldInfo& field) {
  return field.kind != FieldKind::name && field.kind != FieldKind::verbatim && field.kind != FieldKind::date;
}

// One of several shapes of a struct, chosen by the presence of its key: `poll`, `choose` … of a step.
struct AlternativeInfo {
  std::string_view key;
  std::string_view label;
  std::string_view help;
  std::vector<FieldInfo> fields; // its own, `key` among them
};

// Everything that is known about a struct of project.h, in the order of the file.
struct TableInfo {
  std::string_view name; // "target", "step"
  std::vector<FieldInfo> head;
  std::vector<AlternativeInfo> alternatives; // at most one applies; empty for most structs
  std::vector<FieldInfo> tail;
};

// What forms do with a struct T of project.h that the file writes as an object. Instantiated for each of them in
// its table_….cpp.
template <class T>
struct FieldTable {
  static const TableInfo& info();
  // The field as JSON text ("\"5s\"", "true"), its default where it has not been set; empty for an unknown key.
  static std::string text(const T& object, std::string_view key);
  // Sets a field from JSON text. On problems the object is unchanged; pointers start at the object. Rules that
  // look beyond one field are validate()'s.
  static Problems set(T& object, std::string_view key, std::string_view json);
};

// Stages are one struct that two tables write: `to` counts users or a rate.
const TableInfo& userStageInfo();
const TableInfo& arrivalStageInfo();

} // namespace tidemark
