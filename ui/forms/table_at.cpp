// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/table_at.h"

#include <algorithm>

#include "core/plan/json_edit.h"
#include "core/plan/project.h"
#include "core/plan/table_keys.h"

namespace tidemark::ui {
namespace {

FormPlace oneOf(const FieldInfo& field) {
  return {&field, FieldShape::one, field.table == nullptr ? nullptr : &field.table()};
}

const FieldInfo* find(const std::vector<const FieldInfo*>& fields, std::string_view key) {
  const auto found = std::ranges::find(fields, key, &FieldInfo::key);
  return found == fields.end() ? nullptr : *found;
}

// In the shape the value has; where it has none, in the first shape that knows the key.
const FieldInfo* fieldOf(const TableInfo& table, const JsonValue* value, std::string_view key) {
  const AlternativeInfo* shape = value == nullptr ? nullptr : shapeOf(*value, table);
  const FieldInfo* field = find(fieldsOf(table, shape), key);
  for (std::size_t i = 0; field == nullptr && shape == nullptr && i < table.alternatives.size(); ++i) {
    field = find(fieldsOf(table, &table.alternatives[i]), key);
  }
  return field;
}

std::optional<FormPlace> inside(const FormPlace& place, const JsonValue* value, std::string_view pointer) {
  switch (place.shape) {
  case FieldShape::list:
    return lastIndex(pointer) ? std::optional{oneOf(*place.field)} : std::nullopt;
  case FieldShape::map:
    return oneOf(*place.field);
  case FieldShape::maps:
    return FormPlace{place.field, FieldShape::map, nullptr};
  case FieldShape::one:
    break;
  }
  const FieldInfo* field = place.table == nullptr ? nullptr : fieldOf(*place.table, value, lastKey(pointer));
  if (field == nullptr) {
    return std::nullopt;
  }
  return field->shape == FieldShape::one ? oneOf(*field) : FormPlace{field, field->shape, nullptr};
}

} // namespace

std::optional<FormPlace> tableAt(const JsonValue& root, std::string_view pointer) {
  std::optional<FormPlace> place = FormPlace{nullptr, FieldShape::one, &FieldTable<Project>::info()};
  std::size_t end = 0;
  while (place && end < pointer.size()) {
    const std::string_view around = pointer.substr(0, end);
    end = std::min(pointer.find('/', end + 1), pointer.size());
    place = inside(*place, valueAt(root, around), pointer.substr(0, end));
  }
  return place;
}

std::vector<const FieldInfo*> fieldsOf(const TableInfo& table, const AlternativeInfo* shape) {
  std::vector<const FieldInfo*> fields;
  const auto append = [&fields](const std::vector<FieldInfo>& more) {
    for (const FieldInfo& field : more) {
      fields.push_back(&field);
    }
  };
  append(table.head);
  if (shape != nullptr) {
    append(shape->fields);
  }
  append(table.tail);
  return fields;
}

} // namespace tidemark::ui
