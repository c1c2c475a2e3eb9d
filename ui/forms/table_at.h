// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/plan/field_table.h"
#include "core/plan/json_value.h"

namespace tidemark::ui {

// What a place of a project is, by the field tables.
struct FormPlace {
  const FieldInfo* field = nullptr;   // whose values stand there; null: the project itself
  FieldShape shape = FieldShape::one; // how many of them: all of a list, a map or maps, or one
  const TableInfo* table = nullptr;   // of the record that the one value is, or may be; else null
};

// The place of a JSON Pointer, found from the project's own table along keys, items and shapes. A value need not stand
// there yet; what `root` holds on the way decides among shapes. Nothing where the tables know no such place, and
// inside a value that is edited as one (JSON, a think time). Pure.
std::optional<FormPlace> tableAt(const JsonValue& root, std::string_view pointer);

// The fields a record has in this shape, in the order of the file; null: no shape is known, or there are none.
std::vector<const FieldInfo*> fieldsOf(const TableInfo& table, const AlternativeInfo* shape);

} // namespace tidemark::ui
