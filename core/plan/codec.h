// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

#include "core/plan/enum_names.h"
#include "core/plan/field_visitor.h"
#include "core/plan/json_node.h"
#include "core/plan/nearest.h"
#include "core/plan/schema_builder.h"

namespace tidemark {

template <class T>
class StructTable;

// The table of a struct: one specialisation each, in table_….cpp.
template <class T>
const StructTable<T>& tableOf();

// A struct with a table, written as an object.
template <class T, const StructTable<T>& (*TheTable)()>
struct TableCodec {
  static constexpr FieldKind kKind = FieldKind::record;
  static const TableInfo& table() { return TheTable().info(); }
  static void read(const JsonNode& node, T& value) { TheTable().read(node, value); }
  static JsonValue write(const T& value) { return TheTable().write(value); }
  static void visit(T& value, const std::string& pointer, const FieldInfo& /*field*/, FieldVisitor& visitor) {
    TheTable().visit(value, pointer, visitor);
  }
  static JsonValue schema(SchemaBuilder& builder) { return TheTable().schema(builder); }
};

// How a C++ type stands in the file. The general case is a struct with a table; every other type has a
// specialisation with the same five members.
template <class T>
struct Codec : TableCodec<T, &tableOf<T>> {};

template <>
struct Codec<std::string> {
  static constexpr FieldKind kKind = FieldKind::text;
  static void read(const JsonNode& node, std::string& value);
  static JsonValue write(const std::string& value) { return JsonValue::ofText(value); }
  static void visit(std::string& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor) {
    visitor.text(pointer, field, value);
  }
  static JsonValue schema(SchemaBuilder& /*builder*/) { return schemaOfType("string"); }
};

template <>
struct Codec<bool> {
  static constexpr FieldKind kKind = FieldKind::boolean;
  static void read(const JsonNode& node, bool& value);
  static JsonValue write(bool value) { return JsonValue::ofBoolean(value); }
  static void visit(bool&, const std::string&, const FieldInfo&, FieldVisitor&) {}
  static JsonValue schema(SchemaBuilder& /*builder*/) { return schemaOfType("boolean"); }
};

// Whole numbers that a double holds exactly.
bool readWhole(const JsonNode& node, double low, double high, double& value);

template <class T>
  requires std::is_same_v<T, int> || std::is_same_v<T, std::int64_t>
struct Codec<T> {
  static constexpr FieldKind kKind = FieldKind::integer;
  static void read(const JsonNode& node, T& value) {
    constexpr double kExact = 9007199254740992.0; // 2^53
    constexpr double kMost = sizeof(T) == 4 ? 2147483647.0 : kExact;
    if (double number = 0; readWhole(node, -kMost, kMost, number)) {
      value = static_cast<T>(number);
    }
  }
  static JsonValue write(T value) { return JsonValue::ofInteger(value); }
  static void visit(T& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor) {
    visitor.number(pointer, field, static_cast<double>(value));
  }
  static JsonValue schema(SchemaBuilder& /*builder*/) { return schemaOfType("integer"); }
};

template <>
struct Codec<double> {
  static constexpr FieldKind kKind = FieldKind::number;
  static void read(const JsonNode& node, double& value);
  static JsonValue write(double value) { return JsonValue::ofNumber(value); }
  static void visit(double& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor) {
    visitor.number(pointer, field, value);
  }
  static JsonValue schema(SchemaBuilder& /*builder*/) { return schemaOfType("number"); }
};

template <NamedEnum E>
struct Codec<E> {
  static constexpr FieldKind kKind = FieldKind::choice;
  static void read(const JsonNode& node, E& value) {
    const auto found = node.json().isText() ? enumOf<E>(node.json().text) : std::nullopt;
    if (!found) {
      node.problem(sentence("one of these is needed: {}", listed(choicesOf<E>())),
                   didYouMean(node.json().text, choicesOf<E>()));
      return;
    }
    value = *found;
  }
  static JsonValue write(E value) { return JsonValue::ofText(name(value)); }
  static void visit(E&, const std::string&, const FieldInfo&, FieldVisitor&) {}
  static std::vector<std::string_view> choices() { return choicesOf<E>(); }
  static JsonValue schema(SchemaBuilder& /*builder*/) { return schemaOfWords(choices()); }
};

} // namespace tidemark
