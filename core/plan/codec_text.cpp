// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_text.h"

#include <charconv>

#include <fmt/format.h>

namespace tidemark {
namespace {

// Calls `put(key, text)` for every member of an object of texts.
template <class Put>
void readTexts(const JsonNode& node, Put put) {
  if (!node.json().isObject()) {
    node.problem(sentence("an object of texts is needed: {\"name\": \"value\"}"));
    return;
  }
  for (const JsonValue& member : node.json().items) {
    std::string text;
    Codec<std::string>::read(node.member(member), text);
    put(member.key, text);
  }
}

JsonValue schemaOfTexts() { return schemaOfType("object").add("additionalProperties", schemaOfType("string")); }

std::optional<int> statusCode(std::string_view digits) {
  int code = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code);
  const bool whole = error == std::errc{} && end == digits.data() + digits.size() && digits.size() == 3;
  return whole && code >= 100 && code <= 599 ? std::optional{code} : std::nullopt;
}

std::optional<StatusRange> statusRange(std::string_view text) {
  if (text.size() == 3 && text.ends_with("xx") && text[0] >= '1' && text[0] <= '5') {
    const int hundred = (text[0] - '0') * 100;
    return StatusRange{hundred, hundred + 99};
  }
  const auto dash = text.find('-');
  const auto first = statusCode(text.substr(0, dash));
  const auto last = dash == std::string_view::npos ? std::nullopt : statusCode(text.substr(dash + 1));
  return first && last && *first <= *last ? std::optional{StatusRange{*first, *last}} : std::nullopt;
}

} // namespace

void Codec<NameValues>::read(const JsonNode& node, NameValues& value) {
  value.clear();
  readTexts(node, [&value](const std::string& key, const std::string& text) { value.emplace_back(key, text); });
}

JsonValue Codec<NameValues>::write(const NameValues& value) {
  JsonValue object = JsonValue::object();
  for (const auto& [key, text] : value) {
    object.add(key, JsonValue::ofText(text));
  }
  return object;
}

void Codec<NameValues>::visit(NameValues& value, const std::string& pointer, const FieldInfo& field,
                              FieldVisitor& visitor) {
  for (auto& [key, text] : value) {
    visitor.text(pointerTo(pointer, key), field, text);
  }
}

JsonValue Codec<NameValues>::schema(SchemaBuilder& /*builder*/) { return schemaOfTexts(); }

void Codec<std::map<std::string, std::string>>::read(const JsonNode& node, std::map<std::string, std::string>& value) {
  value.clear();
  readTexts(node, [&value](const std::string& key, const std::string& text) { value[key] = text; });
}

JsonValue Codec<std::map<std::string, std::string>>::write(const std::map<std::string, std::string>& value) {
  return Codec<NameValues>::write({value.begin(), value.end()});
}

void Codec<std::map<std::string, std::string>>::visit(std::map<std::string, std::string>& value,
                                                      const std::string& pointer, const FieldInfo& field,
                                                      FieldVisitor& visitor) {
  for (auto& [key, text] : value) {
    visitor.text(pointerTo(pointer, key), field, text);
  }
}

JsonValue Codec<std::map<std::string, std::string>>::schema(SchemaBuilder& /*builder*/) { return schemaOfTexts(); }

void OneOrMany::read(const JsonNode& node, std::vector<std::string>& value) {
  if (node.json().isText()) {
    value = {node.json().text};
  } else if (node.json().isList()) {
    value.clear();
    for (std::size_t i = 0; i < node.json().items.size(); ++i) {
      Codec<std::string>::read(node.item(i), value.emplace_back());
    }
  } else {
    node.problem(sentence("a name or a list of names is needed"));
  }
}

JsonValue OneOrMany::write(const std::vector<std::string>& value) {
  if (value.size() == 1) {
    return JsonValue::ofText(value.front());
  }
  JsonValue list = JsonValue::list();
  for (const std::string& text : value) {
    list.add(JsonValue::ofText(text));
  }
  return list;
}

void OneOrMany::visit(std::vector<std::string>& value, const std::string& pointer, const FieldInfo& field,
                      FieldVisitor& visitor) {
  for (std::size_t i = 0; i < value.size(); ++i) {
    visitor.text(value.size() == 1 ? pointer : pointerTo(pointer, i), field, value[i]);
  }
}

JsonValue OneOrMany::schema(SchemaBuilder& /*builder*/) {
  return schemaOfAny({schemaOfType("string"), schemaOfType("array").add("items", schemaOfType("string"))});
}

void Codec<StatusRange>::read(const JsonNode& node, StatusRange& value) {
  const JsonValue& json = node.json();
  const auto code = json.isNumber() ? statusCode(json.text) : std::nullopt;
  const auto range = json.isText() ? statusRange(json.text) : std::nullopt;
  if (!code && !range) {
    node.problem(sentence("a status is needed: 200, \"2xx\" or \"300-399\""));
    return;
  }
  value = code ? StatusRange{*code, *code} : *range;
}

JsonValue Codec<StatusRange>::write(const StatusRange& value) {
  if (value.first == value.last) {
    return JsonValue::ofInteger(value.first);
  }
  if (value.first % 100 == 0 && value.last == value.first + 99) {
    return JsonValue::ofText(fmt::format("{}xx", value.first / 100));
  }
  return JsonValue::ofText(fmt::format("{}-{}", value.first, value.last));
}

JsonValue Codec<StatusRange>::schema(SchemaBuilder& /*builder*/) {
  JsonValue code = schemaOfType("integer");
  code.add("minimum", JsonValue::ofInteger(100)).add("maximum", JsonValue::ofInteger(599));
  return schemaOfAny({code, schemaOfPattern("^([1-5]xx|[1-5][0-9]{2}-[1-5][0-9]{2})$")});
}

} // namespace tidemark
