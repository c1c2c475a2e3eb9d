// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/plan/codec.h"

namespace tidemark {

// A value that may be absent: its key then is.
template <class T, class Of = Codec<T>>
struct OptionalCodec {
  static constexpr FieldKind kKind = Of::kKind;
  static const TableInfo& table()
    requires requires { Of::table(); }
  {
    return Of::table();
  }
  static std::vector<std::string_view> choices()
    requires requires { Of::choices(); }
  {
    return Of::choices();
  }
  static void read(const JsonNode& node, std::optional<T>& value) { Of::read(node, value.emplace()); }
  static JsonValue write(const std::optional<T>& value) { return value ? Of::write(*value) : JsonValue{}; }
  static void visit(std::optional<T>& value, const std::string& pointer, const FieldInfo& field,
                    FieldVisitor& visitor) {
    if (value) {
      Of::visit(*value, pointer, field, visitor);
    }
  }
  static JsonValue schema(SchemaBuilder& builder) { return Of::schema(builder); }
};
template <class T>
struct Codec<std::optional<T>> : OptionalCodec<T> {};

// A list of values, each written as `Of` writes them.
template <class T, class Of = Codec<T>>
struct ListCodec {
  static constexpr FieldKind kKind = FieldKind::list;
  static constexpr FieldKind kItem = Of::kKind;
  static const TableInfo& table()
    requires requires { Of::table(); }
  {
    return Of::table();
  }
  static void read(const JsonNode& node, std::vector<T>& value) {
    if (!node.json().isList()) {
      node.problem(sentence("a list is needed: [ … ]"));
      return;
    }
    value.clear();
    for (std::size_t i = 0; i < node.json().items.size(); ++i) {
      Of::read(node.item(i), value.emplace_back()); // kept even when unreadable: indices stay those of the file
    }
  }
  static JsonValue write(const std::vector<T>& value) {
    JsonValue list = JsonValue::list();
    for (const T& item : value) {
      list.add(Of::write(item));
    }
    return list;
  }
  static void visit(std::vector<T>& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor) {
    for (std::size_t i = 0; i < value.size(); ++i) {
      Of::visit(value[i], pointerTo(pointer, i), field, visitor);
    }
  }
  static JsonValue schema(SchemaBuilder& builder) { return schemaOfType("array").add("items", Of::schema(builder)); }
};
template <class T>
struct Codec<std::vector<T>> : ListCodec<T> {};

} // namespace tidemark
