// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/plan/field_table.h"
#include "core/plan/json_value.h"

namespace tidemark {

// Collects the definitions of a JSON Schema while the tables describe themselves.
class SchemaBuilder {
public:
  // A reference to the definition of that name; `define` makes it when it is asked for the first time.
  template <class Define>
  JsonValue reference(std::string_view name, Define&& define) {
    if (m_definitions.member(name) == nullptr) {
      m_definitions.add(name, JsonValue::object()); // before `define`: steps hold steps
      JsonValue made = define();
      made.key = name;
      for (JsonValue& definition : m_definitions.items) {
        definition = definition.key == name ? made : definition;
      }
    }
    return JsonValue::object().add("$ref", JsonValue::ofText("#/$defs/" + std::string{name}));
  }

  [[nodiscard]] const JsonValue& definitions() const { return m_definitions; }

private:
  JsonValue m_definitions = JsonValue::object();
};

// {"type": type}
JsonValue schemaOfType(std::string_view type);
// {"type": "string", "pattern": pattern}
JsonValue schemaOfPattern(std::string_view pattern);
// {"enum": [words]}
JsonValue schemaOfWords(const std::vector<std::string_view>& words);
// {"anyOf": […]}
JsonValue schemaOfAny(std::vector<JsonValue> schemas);

// Adds what the field says to the schema of its type: description, default, range.
JsonValue schemaOfField(const FieldInfo& field, JsonValue type);

// A closed object of these members.
struct SchemaMember {
  std::string_view key;
  bool required = false;
  JsonValue schema;
};
JsonValue schemaOfObject(const std::vector<SchemaMember>& members);

} // namespace tidemark
