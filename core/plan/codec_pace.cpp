// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_quantity.h"
#include "core/plan/codec_text.h"

namespace tidemark {
namespace {

Sentence thinkTimeForms() {
  return sentence("write \"none\", a duration, {} or {}", R"({"uniform": ["1s", "3s"]})", R"({"exponential": "2s"})");
}

Sentence connectionForms() {
  return sentence("write {} or {}", R"("per-user", "per-iteration", "per-request")", R"({"shared": 8})");
}

// The only member of an object, when its key is this one.
const JsonValue* onlyMember(const JsonValue& json, std::string_view key) {
  return json.items.size() == 1 ? json.member(key) : nullptr;
}

JsonValue schemaOfOne(std::string_view key, JsonValue schema) {
  return schemaOfObject({{key, true, std::move(schema)}});
}

} // namespace

void Codec<ThinkTime>::read(const JsonNode& node, ThinkTime& value) {
  const JsonValue& json = node.json();
  const JsonValue* uniform = onlyMember(json, "uniform");
  const JsonValue* exponential = onlyMember(json, "exponential");
  value = {};
  if (json.isText() && json.text == "none") {
    return;
  }
  if (json.isText()) {
    value.kind = ThinkTimeKind::fixed;
    Codec<Nanos>::read(node, value.low);
  } else if (exponential != nullptr) {
    value.kind = ThinkTimeKind::exponential;
    Codec<Nanos>::read(node.member(*exponential), value.low);
  } else if (uniform != nullptr && uniform->isList() && uniform->items.size() == 2) {
    value.kind = ThinkTimeKind::uniform;
    Codec<Nanos>::read(node.member(*uniform).item(0), value.low);
    Codec<Nanos>::read(node.member(*uniform).item(1), value.high);
  } else {
    node.problem(sentence("a think time is needed"), thinkTimeForms());
  }
}

JsonValue Codec<ThinkTime>::write(const ThinkTime& value) {
  JsonValue low = JsonValue::ofText(durationText(value.low));
  switch (value.kind) {
  case ThinkTimeKind::none:
    break;
  case ThinkTimeKind::fixed:
    return low;
  case ThinkTimeKind::exponential:
    return JsonValue::object().add("exponential", std::move(low));
  case ThinkTimeKind::uniform:
    return JsonValue::object().add("uniform",
                                   JsonValue::list().add(low).add(JsonValue::ofText(durationText(value.high))));
  }
  return JsonValue::ofText("none");
}

void Codec<ThinkTime>::visit(ThinkTime& value, const std::string& pointer, const FieldInfo& field,
                             FieldVisitor& visitor) {
  visitor.number(pointer, field, toSeconds(value.low));
}

JsonValue Codec<ThinkTime>::schema(SchemaBuilder& builder) {
  const JsonValue duration = Codec<Nanos>::schema(builder);
  JsonValue pair = schemaOfType("array").add("items", duration);
  pair.add("minItems", JsonValue::ofInteger(2)).add("maxItems", JsonValue::ofInteger(2));
  return schemaOfAny({JsonValue::object().add("const", JsonValue::ofText("none")), duration,
                      schemaOfOne("uniform", pair), schemaOfOne("exponential", duration)});
}

void Codec<Connections>::read(const JsonNode& node, Connections& value) {
  const JsonValue& json = node.json();
  if (const JsonValue* shared = onlyMember(json, "shared")) {
    value.policy = ConnectionPolicy::shared;
    Codec<int>::read(node.member(*shared), value.shared);
    return;
  }
  const auto policy = json.isText() ? enumOf<ConnectionPolicy>(json.text) : std::nullopt;
  if (!policy) {
    Sentence slip = json.isText() ? didYouMean(json.text, choicesOf<ConnectionPolicy>()) : Sentence{};
    node.problem(sentence("a connection policy is needed"), slip.empty() ? connectionForms() : std::move(slip));
    return;
  }
  value = {*policy, 0};
}

JsonValue Codec<Connections>::write(const Connections& value) {
  if (value.policy == ConnectionPolicy::shared) {
    return JsonValue::object().add("shared", JsonValue::ofInteger(value.shared));
  }
  return JsonValue::ofText(name(value.policy));
}

void Codec<Connections>::visit(Connections& value, const std::string& pointer, const FieldInfo& field,
                               FieldVisitor& visitor) {
  if (value.policy == ConnectionPolicy::shared) {
    visitor.number(pointerTo(pointer, "shared"), field, value.shared);
  }
}

JsonValue Codec<Connections>::schema(SchemaBuilder& builder) {
  JsonValue count = schemaOfType("integer").add("minimum", JsonValue::ofInteger(1));
  return schemaOfAny({Codec<ConnectionPolicy>::schema(builder), schemaOfOne("shared", std::move(count))});
}

} // namespace tidemark
