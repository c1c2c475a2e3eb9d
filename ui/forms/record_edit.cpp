// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_edit.h"

#include <algorithm>

#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"
#include "core/plan/table_keys.h"
#include "ui/forms/table_at.h"

namespace tidemark::ui {
namespace {

const FieldInfo* fieldIn(const std::vector<const FieldInfo*>& fields, std::string_view key) {
  const auto found = std::ranges::find(fields, key, &FieldInfo::key);
  return found == fields.end() ? nullptr : *found;
}

void addRequired(JsonValue& record, const std::vector<const FieldInfo*>& fields) {
  for (const FieldInfo* field : fields) {
    if (field->required && record.member(field->key) == nullptr) {
      record.add(field->key, newValue(*field));
    }
  }
}

// The key under which a record carries a name of its own; empty: it has none.
std::string_view nameKey(const JsonValue& record, const TableInfo& table) {
  const AlternativeInfo* shape = shapeOf(record, table);
  for (const FieldInfo* field : fieldsOf(table, shape)) {
    const bool names = field->key == "name" || (shape != nullptr && field->key == shape->key);
    if (names && field->kind == FieldKind::name && record.member(field->key) != nullptr) {
      return field->key;
    }
  }
  return {};
}

} // namespace

JsonValue newRecord(const TableInfo& table) {
  JsonValue record = JsonValue::object();
  addRequired(record, fieldsOf(table, table.alternatives.empty() ? nullptr : table.alternatives.data()));
  return record;
}

JsonValue newValue(const FieldInfo& field) {
  if (field.shape != FieldShape::one) {
    return field.shape == FieldShape::list ? JsonValue::list() : JsonValue::object();
  }
  if (field.kind == FieldKind::record) {
    return newRecord(field.table());
  }
  if (field.kind == FieldKind::boolean && field.required) {
    return JsonValue::ofBoolean(true); // the only one that has a meaning there
  }
  if (field.kind == FieldKind::json) {
    return JsonValue::object();
  }
  if (field.kind == FieldKind::choice && !field.choices.empty()) {
    return JsonValue::ofText(field.choices.front());
  }
  return field.defaultText.empty() ? JsonValue::ofText("") : parseJson(field.defaultText).root;
}

JsonValue reshaped(const JsonValue& record, const TableInfo& table, const AlternativeInfo& shape) {
  const AlternativeInfo* old = shapeOf(record, table);
  const auto oldFields = fieldsOf(table, old);
  const auto fields = fieldsOf(table, &shape);
  JsonValue made = JsonValue::object();
  for (const JsonValue& member : record.items) {
    const FieldInfo* before = fieldIn(oldFields, member.key);
    const FieldInfo* after = fieldIn(fields, member.key);
    const bool stays = before == nullptr
                           ? after == nullptr
                           : after != nullptr && before->kind == after->kind && before->item == after->item;
    const FieldInfo* key = fieldIn(fields, shape.key);
    if (stays) {
      made.add(member.key, member);
    } else if (old != nullptr && member.key == old->key && before->kind == FieldKind::name &&
               key->kind == FieldKind::name) {
      made.add(shape.key, member);
    }
  }
  addRequired(made, fields);
  return made;
}

JsonValue copyFor(const JsonValue& list, const JsonValue& record, const TableInfo& table) {
  JsonValue copy = record;
  const std::string_view key = nameKey(record, table);
  JsonValue* name = key.empty() ? nullptr : valueAt(copy, pointerTo("", key));
  if (name == nullptr || !name->isText()) {
    return copy;
  }
  const std::string stem = name->text;
  const auto taken = [&](const std::string& text) {
    return std::ranges::any_of(list.items, [&](const JsonValue& item) {
      const JsonValue* other = item.member(key);
      return other != nullptr && other->text == text;
    });
  };
  for (int i = 2; taken(name->text); ++i) {
    name->text = stem + ' ' + std::to_string(i);
  }
  return copy;
}

JsonValue renamed(const JsonValue& parent, std::string_view from, std::string_view to) {
  JsonValue made = parent;
  JsonValue* member = valueAt(made, pointerTo("", from));
  if (member != nullptr && made.member(to) == nullptr) {
    member->key = std::string(to);
  }
  return made;
}

std::string freeKey(const JsonValue* parent, std::string_view stem) {
  std::string key{stem};
  for (int i = 2; parent != nullptr && parent->member(key) != nullptr; ++i) {
    key = std::string(stem) + std::to_string(i);
  }
  return key;
}

} // namespace tidemark::ui
