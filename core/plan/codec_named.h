// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/plan/codec.h"
#include "core/plan/project.h"

namespace tidemark {

// Objects whose keys are names that the user gives. The five members of each are those of Codec.

// {"base": "http://127.0.0.1", "key": {"secret": "KEY"}}
template <>
struct Codec<std::vector<Variable>> {
  static constexpr FieldKind kKind = FieldKind::map;
  static constexpr FieldKind kItem = FieldKind::variable;
  static const TableInfo& table();
  static void read(const JsonNode& node, std::vector<Variable>& value);
  static JsonValue write(const std::vector<Variable>& value);
  static void visit(std::vector<Variable>& value, const std::string& pointer, const FieldInfo& field,
                    FieldVisitor& visitor);
  static JsonValue schema(SchemaBuilder& builder);
};

// {"staging": {"base": "https://staging.example.com"}}
template <>
struct Codec<std::vector<Environment>> {
  static constexpr FieldKind kKind = FieldKind::map;
  static constexpr FieldShape kShape = FieldShape::maps;
  static constexpr FieldKind kItem = FieldKind::constant;
  static void read(const JsonNode& node, std::vector<Environment>& value);
  static JsonValue write(const std::vector<Environment>& value);
  static void visit(std::vector<Environment>& value, const std::string& pointer, const FieldInfo& field,
                    FieldVisitor& visitor);
  static JsonValue schema(SchemaBuilder& builder);
};

// {"slo": 40, "success": 30}
template <>
struct Codec<std::vector<ScoreWeight>> {
  static constexpr FieldKind kKind = FieldKind::map;
  static constexpr FieldKind kItem = FieldKind::number;
  static std::vector<std::string_view> choices();
  static void read(const JsonNode& node, std::vector<ScoreWeight>& value);
  static JsonValue write(const std::vector<ScoreWeight>& value);
  static void visit(std::vector<ScoreWeight>& value, const std::string& pointer, const FieldInfo& field,
                    FieldVisitor& visitor);
  static JsonValue schema(SchemaBuilder& builder);
};

// A path or "last-pass", or figures somebody states.
template <>
struct Codec<Baseline> {
  static constexpr FieldKind kKind = FieldKind::baseline;
  static const TableInfo& table();
  static void read(const JsonNode& node, Baseline& value);
  static JsonValue write(const Baseline& value);
  static void visit(Baseline& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor);
  static JsonValue schema(SchemaBuilder& builder);
};

// The parts a score may have: project-format.md and the table of formulas.
std::vector<std::string_view> scoreParts();

} // namespace tidemark
