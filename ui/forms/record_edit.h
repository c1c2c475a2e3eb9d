// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field_table.h"
#include "core/plan/json_value.h"

namespace tidemark::ui {

// Whole records as forms make them. Pure.

// A record with what its table requires, in its first shape: texts empty, for the loader to ask for them. The key that
// says which shape it is comes with it.
JsonValue newRecord(const TableInfo& table);
// The first value of a field: a new record, an empty list or object, the default, or an empty text.
JsonValue newValue(const FieldInfo& field);
// In another shape: what both shapes have in the same kind stays, a name goes over to the key that names the other
// shape, what only the old shape had goes; keys that no table knows stay.
JsonValue reshaped(const JsonValue& record, const TableInfo& table, const AlternativeInfo& shape);
// A copy to stand in the same list: its name is another, "Smoke 2". Where the shape's key is a name, that one.
JsonValue copyFor(const JsonValue& list, const JsonValue& record, const TableInfo& table);
// `parent` with the member of one key under another, in its place; as it was where the other is taken.
JsonValue renamed(const JsonValue& parent, std::string_view from, std::string_view to);
// `stem`, or `stem` and the first number from 2 that no member has.
std::string freeKey(const JsonValue* parent, std::string_view stem);

} // namespace tidemark::ui
