// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec.h"

#include <cmath>

#include "core/plan/field.h"

namespace tidemark {

void Codec<std::string>::read(const JsonNode& node, std::string& value) {
  if (!node.json().isText()) {
    node.problem(sentence("text is needed: \"…\""));
    return;
  }
  value = node.json().text;
}

void Codec<bool>::read(const JsonNode& node, bool& value) {
  if (node.json().kind != JsonValue::Kind::boolean) {
    node.problem(sentence("true or false is needed"));
    return;
  }
  value = node.json().text == "true";
}

bool readWhole(const JsonNode& node, double low, double high, double& value) {
  if (!node.json().isNumber() || node.json().number() != std::floor(node.json().number())) {
    node.problem(sentence("a whole number is needed"));
    return false;
  }
  value = node.json().number();
  if (value < low || value > high) {
    node.problem(sentence("the number is too large"));
    return false;
  }
  return true;
}

void Codec<double>::read(const JsonNode& node, double& value) {
  if (!node.json().isNumber() || !std::isfinite(node.json().number())) {
    node.problem(sentence("a number is needed"));
    return;
  }
  value = node.json().number();
}

std::string defaultTextOf(const JsonValue& value) {
  return value.text.empty() && value.items.empty() ? std::string{} : jsonLine(value);
}

} // namespace tidemark
