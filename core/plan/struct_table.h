// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/plan/codec.h"

namespace tidemark {

// One key of T: what is known about it, and how it is read, written, visited and described. `write` gives
// nothing for a value at its default.
template <class T>
struct Field {
  FieldInfo info;
  std::function<void(const JsonNode&, T&)> read;
  std::function<std::optional<JsonValue>(const T&)> write;
  std::function<void(T&, const std::string&, FieldVisitor&)> visit;
  std::function<JsonValue(SchemaBuilder&)> schema;
};

// One shape of T, chosen by the presence of `key`, which is one of its fields.
template <class T>
struct Alternative {
  std::string_view key;
  std::string_view label;
  std::string_view help;
  std::function<void(T&)> choose;
  std::function<bool(const T&)> isChosen;
  std::vector<Field<T>> fields;
};

// All keys of a struct, in the order of the file: `head`, those of the chosen alternative, `tail`. From it come
// loading, saving, defaults, the schema, the nearest key and the forms. Immutable.
template <class T>
class StructTable {
public:
  using Fields = std::vector<Field<T>>;
  using Alternatives = std::vector<Alternative<T>>;

  StructTable(std::string_view name, Fields head, Alternatives alternatives = {}, Fields tail = {});

  [[nodiscard]] const TableInfo& info() const { return m_info; }
  [[nodiscard]] const Fields& head() const { return m_head; }
  void read(const JsonNode& node, T& value) const;
  [[nodiscard]] JsonValue write(const T& value) const;
  void visit(T& value, const std::string& pointer, FieldVisitor& visitor) const;
  [[nodiscard]] JsonValue schema(SchemaBuilder& builder) const;
  // The field of that key in the shape that `value` has; null for an unknown key.
  [[nodiscard]] const Field<T>* find(const T& value, std::string_view key) const;

private:
  [[nodiscard]] const Alternative<T>* chosen(const T& value) const;
  // Every field that applies to this shape, in order.
  [[nodiscard]] std::vector<const Field<T>*> fieldsOf(const Alternative<T>* alternative) const;
  void readFields(const JsonNode& node, T& value) const;
  [[nodiscard]] JsonValue schemaOfShape(SchemaBuilder& builder, const Alternative<T>* alternative) const;

  Fields m_head;
  Alternatives m_alternatives;
  Fields m_tail;
  TableInfo m_info;
};

} // namespace tidemark
