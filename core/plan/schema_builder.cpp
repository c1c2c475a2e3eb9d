// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schema_builder.h"

#include "core/plan/json_parser.h"

namespace tidemark {

JsonValue schemaOfType(std::string_view type) { return JsonValue::object().add("type", JsonValue::ofText(type)); }

JsonValue schemaOfPattern(std::string_view pattern) {
  return schemaOfType("string").add("pattern", JsonValue::ofText(pattern));
}

JsonValue schemaOfWords(const std::vector<std::string_view>& words) {
  JsonValue list = JsonValue::list();
  for (const std::string_view word : words) {
    list.add(JsonValue::ofText(word));
  }
  return JsonValue::object().add("enum", std::move(list));
}

JsonValue schemaOfAny(std::vector<JsonValue> schemas) {
  JsonValue list = JsonValue::list();
  for (JsonValue& schema : schemas) {
    list.add(std::move(schema));
  }
  return JsonValue::object().add("anyOf", std::move(list));
}

JsonValue schemaOfField(const FieldInfo& field, JsonValue type) {
  JsonValue schema = JsonValue::object().add("description", JsonValue::ofText(field.help));
  for (JsonValue& item : type.items) {
    schema.items.push_back(std::move(item));
  }
  const JsonValue* kind = schema.member("type");
  const bool isNumber = kind != nullptr && (kind->text == "integer" || kind->text == "number");
  const bool isText = kind != nullptr && kind->text == "string" && schema.member("pattern") == nullptr;
  if (isNumber && field.minimum) {
    schema.add(field.aboveMinimum ? "exclusiveMinimum" : "minimum", JsonValue::ofNumber(*field.minimum));
  }
  if (isNumber && field.maximum) {
    schema.add("maximum", JsonValue::ofNumber(*field.maximum));
  }
  if (isText && field.required) {
    schema.add("minLength", JsonValue::ofInteger(1));
  }
  if (!field.defaultText.empty()) {
    schema.add("default", parseJson(field.defaultText).root);
  }
  return schema;
}

JsonValue schemaOfObject(const std::vector<SchemaMember>& members) {
  JsonValue properties = JsonValue::object();
  JsonValue required = JsonValue::list();
  for (const SchemaMember& member : members) {
    properties.add(member.key, member.schema);
    if (member.required) {
      required.add(JsonValue::ofText(member.key));
    }
  }
  JsonValue object = schemaOfType("object").add("properties", std::move(properties));
  if (!required.items.empty()) {
    object.add("required", std::move(required));
  }
  return object.add("additionalProperties", JsonValue::ofBoolean(false));
}

} // namespace tidemark
