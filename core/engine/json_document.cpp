// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/json_document.h"

#include <simdjson.h>

namespace tidemark {

namespace {

using simdjson::dom::element;

bool same(const element& a, const element& b);

bool sameNumber(const element& a, const element& b) {
  std::int64_t wholeA = 0;
  std::int64_t wholeB = 0;
  if (a.get(wholeA) == simdjson::SUCCESS && b.get(wholeB) == simdjson::SUCCESS) {
    return wholeA == wholeB;
  }
  return a.get_double().value() == b.get_double().value();
}

bool sameArray(const element& a, const element& b) {
  const auto arrayA = a.get_array().value();
  const auto arrayB = b.get_array().value();
  auto next = arrayB.begin();
  for (const element item : arrayA) {
    if (!(next != arrayB.end()) || !same(item, *next)) {
      return false;
    }
    ++next;
  }
  return !(next != arrayB.end());
}

bool sameObject(const element& a, const element& b) {
  const auto objectA = a.get_object().value();
  const auto objectB = b.get_object().value();
  if (objectA.size() != objectB.size()) {
    return false;
  }
  for (const auto field : objectA) {
    element other;
    if (objectB.at_key(field.key).get(other) != simdjson::SUCCESS || !same(field.value, other)) {
      return false;
    }
  }
  return true;
}

bool same(const element& a, const element& b) {
  if (a.is_number() && b.is_number()) {
    return sameNumber(a, b);
  }
  if (a.type() != b.type()) {
    return false;
  }
  if (a.is_string()) {
    return a.get_string().value() == b.get_string().value();
  }
  if (a.is_bool()) {
    return a.get_bool().value() == b.get_bool().value();
  }
  if (a.is_array()) {
    return sameArray(a, b);
  }
  return a.is_object() ? sameObject(a, b) : true; // null
}

} // namespace

struct JsonDocument::Parser {
  simdjson::dom::parser parser;
  element root;

  std::optional<element> at(const JsonPath& path) const {
    element here = root;
    for (const auto& part : path.parts) {
      const auto* name = std::get_if<std::string>(&part);
      const auto found = name != nullptr ? here.at_key(*name) : here.at(std::get<std::size_t>(part));
      if (found.get(here) != simdjson::SUCCESS) {
        return std::nullopt;
      }
    }
    return here;
  }
};

JsonDocument::JsonDocument() : m_parser(std::make_unique<Parser>()) {}
JsonDocument::~JsonDocument() = default;

void JsonDocument::set(std::string_view padded) {
  m_text = padded;
  m_state = State::unread;
}

void JsonDocument::setCopy(std::string_view text) {
  m_copy.assign(text);
  m_copy.append(simdjson::SIMDJSON_PADDING, '\0');
  set(std::string_view(m_copy).substr(0, text.size()));
}

bool JsonDocument::parse() {
  if (m_state == State::unread) {
    const bool good =
        m_parser->parser.parse(m_text.data(), m_text.size(), false).get(m_parser->root) == simdjson::SUCCESS;
    m_state = good ? State::good : State::bad;
  }
  return m_state == State::good;
}

bool JsonDocument::valid() { return parse(); }

std::optional<Value> JsonDocument::find(const JsonPath& path) {
  const auto found = parse() ? m_parser->at(path) : std::nullopt;
  if (!found) {
    return std::nullopt;
  }
  std::string_view text;
  if (found->get(text) == simdjson::SUCCESS) {
    return Value{std::string(text), ValueKind::text};
  }
  return Value{simdjson::minify(*found), ValueKind::json};
}

std::optional<double> JsonDocument::number(const JsonPath& path) {
  const auto found = parse() ? m_parser->at(path) : std::nullopt;
  double number = 0;
  return found && found->get(number) == simdjson::SUCCESS ? std::optional(number) : std::nullopt;
}

bool JsonDocument::equals(const JsonPath& path, JsonDocument& other) {
  const auto found = parse() ? m_parser->at(path) : std::nullopt;
  return found && other.parse() && same(*found, other.m_parser->root);
}

} // namespace tidemark
