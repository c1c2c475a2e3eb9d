// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <utility>

#include "core/plan/struct_table.h"
#include "core/plan/table_keys.h"

// The bodies of StructTable<T>, for the file that instantiates it.
namespace tidemark {

template <class T>
StructTable<T>::StructTable(std::string_view name, Fields head, Alternatives alternatives, Fields tail)
    : m_head(std::move(head)), m_alternatives(std::move(alternatives)), m_tail(std::move(tail)) {
  const auto infos = [](const Fields& fields) {
    std::vector<FieldInfo> list;
    for (const Field<T>& field : fields) {
      list.push_back(field.info);
    }
    return list;
  };
  m_info = {name, infos(m_head), {}, infos(m_tail)};
  for (const Alternative<T>& one : m_alternatives) {
    m_info.alternatives.push_back({one.key, one.label, one.help, infos(one.fields)});
  }
}

template <class T>
const Alternative<T>* StructTable<T>::chosen(const T& value) const {
  for (const Alternative<T>& alternative : m_alternatives) {
    if (alternative.isChosen(value)) {
      return &alternative;
    }
  }
  return nullptr;
}

template <class T>
std::vector<const Field<T>*> StructTable<T>::fieldsOf(const Alternative<T>* alternative) const {
  std::vector<const Field<T>*> fields;
  const auto append = [&fields](const Fields& more) {
    for (const Field<T>& field : more) {
      fields.push_back(&field);
    }
  };
  append(m_head);
  if (alternative != nullptr) {
    append(alternative->fields);
  }
  append(m_tail);
  return fields;
}

template <class T>
const Field<T>* StructTable<T>::find(const T& value, std::string_view key) const {
  for (const Field<T>* field : fieldsOf(chosen(value))) {
    if (field->info.key == key) {
      return field;
    }
  }
  return nullptr;
}

template <class T>
void StructTable<T>::read(const JsonNode& node, T& value) const {
  if (!node.json().isObject()) {
    node.problem(sentence("an object is needed: { … }"));
    return;
  }
  const AlternativeInfo* shape = shapeOf(node.json(), m_info);
  if (shape != nullptr) {
    m_alternatives[static_cast<std::size_t>(shape - m_info.alternatives.data())].choose(value);
  } else if (!m_alternatives.empty()) {
    reportMissingShape(node, m_info);
  }
  const bool shapeKnown = shape != nullptr || m_alternatives.empty();
  if (shapeKnown) {
    readFields(node, value);
  }
  const auto known = shapeKnown ? allowedKeys(m_info, shape) : std::vector<std::string_view>{};
  for (const JsonValue& member : node.json().items) {
    if (std::ranges::find(known, std::string_view{member.key}) == known.end()) {
      reportUnknownKey(node, member, m_info, shape);
    }
  }
}

// In the order of the table, not of the file: how a field is read may depend on one before it.
template <class T>
void StructTable<T>::readFields(const JsonNode& node, T& value) const {
  for (const Field<T>* field : fieldsOf(chosen(value))) {
    if (const JsonValue* member = node.json().member(field->info.key)) {
      field->read(node.member(*member), value);
    } else if (field->info.required) {
      node.missingKey(field->info.key, sentence("this key is needed"));
    }
  }
}

template <class T>
JsonValue StructTable<T>::write(const T& value) const {
  JsonValue object = JsonValue::object();
  for (const Field<T>* field : fieldsOf(chosen(value))) {
    if (auto written = field->write(value)) {
      object.add(field->info.key, std::move(*written));
    }
  }
  return object;
}

template <class T>
void StructTable<T>::visit(T& value, const std::string& pointer, FieldVisitor& visitor) const {
  for (const Field<T>* field : fieldsOf(chosen(value))) {
    field->visit(value, pointer, visitor);
  }
}

template <class T>
JsonValue StructTable<T>::schemaOfShape(SchemaBuilder& builder, const Alternative<T>* alternative) const {
  std::vector<SchemaMember> members;
  for (const Field<T>* field : fieldsOf(alternative)) {
    const bool chooses = alternative != nullptr && alternative->key == field->info.key;
    members.push_back({field->info.key, field->info.required || chooses, field->schema(builder)});
  }
  return schemaOfObject(members);
}

template <class T>
JsonValue StructTable<T>::schema(SchemaBuilder& builder) const {
  return builder.reference(m_info.name, [&] {
    if (m_alternatives.empty()) {
      return schemaOfShape(builder, nullptr);
    }
    JsonValue shapes = JsonValue::list();
    for (const Alternative<T>& alternative : m_alternatives) {
      shapes.add(schemaOfShape(builder, &alternative));
    }
    return JsonValue::object().add("oneOf", std::move(shapes));
  });
}

template <class T>
const TableInfo& FieldTable<T>::info() {
  return tableOf<T>().info();
}

template <class T>
std::string FieldTable<T>::text(const T& object, std::string_view key) {
  const Field<T>* field = tableOf<T>().find(object, key);
  if (field == nullptr) {
    return {};
  }
  const auto written = field->write(object);
  return written ? jsonLine(*written) : field->info.defaultText;
}

template <class T>
Problems FieldTable<T>::set(T& object, std::string_view key, std::string_view json) {
  ParsedJson parsed = parseJson(json);
  const Field<T>* field = tableOf<T>().find(object, key);
  ReadContext context{.lines = nullptr, .newerMinor = false, .problems = std::move(parsed.problems)};
  const std::string pointer = pointerTo("", key);
  if (field == nullptr) {
    context.problems.push_back({Severity::error, pointer, 0, 0, {}, sentence("there is no such key"), {}});
  }
  if (!context.problems.empty()) {
    return context.problems;
  }
  T changed = object;
  field->read(JsonNode{parsed.root, pointer, context}, changed);
  if (!hasErrors(context.problems)) {
    object = std::move(changed);
  }
  return context.problems;
}

} // namespace tidemark
