// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/plan/codec.h"
#include "core/plan/load.h"
#include "core/plan/step.h"
#include "core/plan/target.h"
#include "core/plan/text.h"

namespace tidemark {

// Types of the format that are neither a struct with a table nor a quantity. The five members of each are those
// of Codec.

template <>
struct Codec<JsonText> {
  static constexpr FieldKind kKind = FieldKind::json;
  static void read(const JsonNode& node, JsonText& value) { value.text = jsonCompact(node.json()); }
  static JsonValue write(const JsonText& value) { return parseJson(value.text).root; }
  static void visit(JsonText& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor) {
    visitor.json(pointer, field, value);
  }
  static JsonValue schema(SchemaBuilder& /*builder*/) { return JsonValue::object(); }
};

// {"Accept": "text/plain"}, in file order.
template <>
struct Codec<NameValues> {
  static constexpr FieldKind kKind = FieldKind::map;
  static constexpr FieldKind kItem = FieldKind::text;
  static void read(const JsonNode& node, NameValues& value);
  static JsonValue write(const NameValues& value);
  static void visit(NameValues& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor);
  static JsonValue schema(SchemaBuilder& builder);
};

template <>
struct Codec<std::map<std::string, std::string>> {
  static constexpr FieldKind kKind = FieldKind::map;
  static constexpr FieldKind kItem = FieldKind::text;
  static void read(const JsonNode& node, std::map<std::string, std::string>& value);
  static JsonValue write(const std::map<std::string, std::string>& value);
  static void visit(std::map<std::string, std::string>& value, const std::string& pointer, const FieldInfo& field,
                    FieldVisitor& visitor);
  static JsonValue schema(SchemaBuilder& builder);
};

// One text or a list of them: `of`.
struct OneOrMany {
  static constexpr FieldKind kKind = FieldKind::list;
  static constexpr FieldKind kItem = FieldKind::text;
  static void read(const JsonNode& node, std::vector<std::string>& value);
  static JsonValue write(const std::vector<std::string>& value);
  static void visit(std::vector<std::string>& value, const std::string& pointer, const FieldInfo& field,
                    FieldVisitor& visitor);
  static JsonValue schema(SchemaBuilder& builder);
};

// 200, "2xx", "300-399".
template <>
struct Codec<StatusRange> {
  static constexpr FieldKind kKind = FieldKind::status;
  static void read(const JsonNode& node, StatusRange& value);
  static JsonValue write(const StatusRange& value);
  static void visit(StatusRange&, const std::string&, const FieldInfo&, FieldVisitor&) {}
  static JsonValue schema(SchemaBuilder& builder);
};

// "none", "1s", {"uniform": ["1s", "3s"]}, {"exponential": "2s"}.
template <>
struct Codec<ThinkTime> {
  static constexpr FieldKind kKind = FieldKind::thinkTime;
  static void read(const JsonNode& node, ThinkTime& value);
  static JsonValue write(const ThinkTime& value);
  static void visit(ThinkTime& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor);
  static JsonValue schema(SchemaBuilder& builder);
};

// "per-user", "per-iteration", "per-request", {"shared": 8}.
template <>
struct Codec<Connections> {
  static constexpr FieldKind kKind = FieldKind::connections;
  static std::vector<std::string_view> choices() { return choicesOf<ConnectionPolicy>(); }
  static void read(const JsonNode& node, Connections& value);
  static JsonValue write(const Connections& value);
  static void visit(Connections& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor);
  static JsonValue schema(SchemaBuilder& builder);
};

} // namespace tidemark
