// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_named.h"

#include <algorithm>
#include <array>

#include "core/plan/codec_text.h"
#include "core/plan/struct_table.h"

namespace tidemark {
namespace {

bool isConstant(const JsonValue& json) {
  return json.isText() || json.isNumber() || json.kind == JsonValue::Kind::boolean;
}

JsonValue schemaOfConstant() {
  JsonValue types = JsonValue::list();
  for (const std::string_view type : {"string", "number", "boolean"}) {
    types.add(JsonValue::ofText(type));
  }
  return JsonValue::object().add("type", std::move(types));
}

JsonValue schemaOfMap(JsonValue values) {
  return schemaOfType("object").add("additionalProperties", std::move(values));
}

bool isObject(const JsonNode& node, std::string_view example) {
  if (!node.json().isObject()) {
    node.problem(sentence("an object is needed: {}", example));
  }
  return node.json().isObject();
}

constexpr std::array<std::string_view, 6> kScoreParts{"slo",      "success",       "stability",
                                                      "headroom", "errorHandling", "monitoring"};

} // namespace

const TableInfo& Codec<std::vector<Variable>>::table() { return tableOf<Variable>().info(); }

void Codec<std::vector<Variable>>::read(const JsonNode& node, std::vector<Variable>& value) {
  value.clear();
  if (!isObject(node, R"({"name": "value"})")) {
    return;
  }
  for (const JsonValue& member : node.json().items) {
    Variable& variable = value.emplace_back();
    variable.name = member.key;
    if (isConstant(member)) {
      variable.source = ConstantVariable{JsonText{jsonCompact(member)}};
    } else if (member.isObject()) {
      tableOf<Variable>().read(node.member(member), variable);
    } else {
      node.member(member).problem(
          sentence("a text, a number, true or false is needed, or an object with secret, env or csv"));
    }
  }
}

JsonValue Codec<std::vector<Variable>>::write(const std::vector<Variable>& value) {
  JsonValue object = JsonValue::object();
  for (const Variable& variable : value) {
    const auto* constant = std::get_if<ConstantVariable>(&variable.source);
    object.add(variable.name,
               constant != nullptr ? Codec<JsonText>::write(constant->value) : tableOf<Variable>().write(variable));
  }
  return object;
}

void Codec<std::vector<Variable>>::visit(std::vector<Variable>& value, const std::string& pointer,
                                         const FieldInfo& field, FieldVisitor& visitor) {
  for (Variable& variable : value) {
    const std::string at = pointerTo(pointer, variable.name);
    if (auto* constant = std::get_if<ConstantVariable>(&variable.source)) {
      visitor.json(at, field, constant->value);
    } else {
      tableOf<Variable>().visit(variable, at, visitor);
    }
  }
}

JsonValue Codec<std::vector<Variable>>::schema(SchemaBuilder& builder) {
  return schemaOfMap(schemaOfAny({schemaOfConstant(), tableOf<Variable>().schema(builder)}));
}

void Codec<std::vector<Environment>>::read(const JsonNode& node, std::vector<Environment>& value) {
  value.clear();
  if (!isObject(node, R"({"staging": {"name": "value"}})")) {
    return;
  }
  for (const JsonValue& member : node.json().items) {
    Environment& environment = value.emplace_back();
    environment.name = member.key;
    const JsonNode inside = node.member(member);
    if (!isObject(inside, R"({"name": "value"})")) {
      continue;
    }
    for (const JsonValue& constant : member.items) {
      if (!isConstant(constant)) {
        inside.member(constant).problem(sentence("a text, a number, true or false is needed"));
      }
      environment.constants.emplace_back(constant.key, JsonText{jsonCompact(constant)});
    }
  }
}

JsonValue Codec<std::vector<Environment>>::write(const std::vector<Environment>& value) {
  JsonValue object = JsonValue::object();
  for (const Environment& environment : value) {
    JsonValue constants = JsonValue::object();
    for (const auto& [name, text] : environment.constants) {
      constants.add(name, Codec<JsonText>::write(text));
    }
    object.add(environment.name, std::move(constants));
  }
  return object;
}

void Codec<std::vector<Environment>>::visit(std::vector<Environment>& value, const std::string& pointer,
                                            const FieldInfo& field, FieldVisitor& visitor) {
  for (Environment& environment : value) {
    for (auto& [name, text] : environment.constants) {
      visitor.json(pointerTo(pointerTo(pointer, environment.name), name), field, text);
    }
  }
}

JsonValue Codec<std::vector<Environment>>::schema(SchemaBuilder& /*builder*/) {
  return schemaOfMap(schemaOfMap(schemaOfConstant()));
}

std::vector<std::string_view> scoreParts() { return {kScoreParts.begin(), kScoreParts.end()}; }

std::vector<std::string_view> Codec<std::vector<ScoreWeight>>::choices() { return scoreParts(); }

void Codec<std::vector<ScoreWeight>>::read(const JsonNode& node, std::vector<ScoreWeight>& value) {
  value.clear();
  if (!isObject(node, R"({"slo": 40, "success": 30})")) {
    return;
  }
  for (const JsonValue& member : node.json().items) {
    if (std::ranges::find(kScoreParts, std::string_view{member.key}) == kScoreParts.end()) {
      node.unknownKey(member, sentence("there is no part \"{}\"; allowed: {}", member.key, listed(kScoreParts)),
                      didYouMean(member.key, kScoreParts));
      continue;
    }
    ScoreWeight& weight = value.emplace_back();
    weight.part = member.key;
    Codec<double>::read(node.member(member), weight.weight);
  }
}

JsonValue Codec<std::vector<ScoreWeight>>::write(const std::vector<ScoreWeight>& value) {
  JsonValue object = JsonValue::object();
  for (const ScoreWeight& weight : value) {
    object.add(weight.part, JsonValue::ofNumber(weight.weight));
  }
  return object;
}

void Codec<std::vector<ScoreWeight>>::visit(std::vector<ScoreWeight>& value, const std::string& pointer,
                                            const FieldInfo& field, FieldVisitor& visitor) {
  for (ScoreWeight& weight : value) {
    visitor.number(pointerTo(pointer, weight.part), field, weight.weight);
  }
}

JsonValue Codec<std::vector<ScoreWeight>>::schema(SchemaBuilder& /*builder*/) {
  std::vector<SchemaMember> parts;
  parts.reserve(kScoreParts.size());
  for (const std::string_view part : kScoreParts) {
    parts.push_back({part, false, schemaOfType("number").add("minimum", JsonValue::ofInteger(0))});
  }
  return schemaOfObject(parts);
}

const TableInfo& Codec<Baseline>::table() { return tableOf<StatedBaseline>().info(); }

void Codec<Baseline>::read(const JsonNode& node, Baseline& value) {
  if (node.json().isText()) {
    value = node.json().text;
    return;
  }
  if (!node.json().isObject()) {
    node.problem(sentence("a path, \"last-pass\" or {} is needed", R"({"stated": [ … ]})"));
    return;
  }
  StatedBaseline stated;
  tableOf<StatedBaseline>().read(node, stated);
  value = std::move(stated);
}

JsonValue Codec<Baseline>::write(const Baseline& value) {
  if (const auto* stated = std::get_if<StatedBaseline>(&value)) {
    return tableOf<StatedBaseline>().write(*stated);
  }
  const auto* path = std::get_if<std::string>(&value);
  return path == nullptr ? JsonValue{} : JsonValue::ofText(*path);
}

void Codec<Baseline>::visit(Baseline& value, const std::string& pointer, const FieldInfo& field,
                            FieldVisitor& visitor) {
  if (auto* stated = std::get_if<StatedBaseline>(&value)) {
    tableOf<StatedBaseline>().visit(*stated, pointer, visitor);
  } else if (auto* path = std::get_if<std::string>(&value)) {
    visitor.text(pointer, field, *path);
  }
}

JsonValue Codec<Baseline>::schema(SchemaBuilder& builder) {
  return schemaOfAny({schemaOfType("string"), tableOf<StatedBaseline>().schema(builder)});
}

} // namespace tidemark
