// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/constants.h"

#include <algorithm>
#include <functional>
#include <set>

#include "core/plan/json_parser.h"
#include "core/plan/template_text.h"

namespace tidemark {
namespace {

// What each constant refers to, by name.
using References = std::map<std::string, std::vector<std::string>>;

References referencesOf(const Project& project) {
  References references;
  for (const Variable& variable : project.variables) {
    const auto* constant = std::get_if<ConstantVariable>(&variable.source);
    if (constant == nullptr) {
      continue;
    }
    for (const std::string& text : textsOf(constant->value)) {
      for (const TemplateExpression& one : parseTemplate(text).expressions) {
        references[variable.name].push_back(one.name);
      }
    }
  }
  return references;
}

bool leadsTo(const References& references, const std::string& from, const std::string& goal,
             std::set<std::string>& seen) {
  const auto found = references.find(from);
  return found != references.end() && std::ranges::any_of(found->second, [&](const std::string& next) {
           return next == goal || (seen.insert(next).second && leadsTo(references, next, goal, seen));
         });
}

// The expression that the text is, when it is nothing else.
const TemplateExpression* onlyExpression(const TemplateText& parts) {
  const bool only = parts.expressions.size() == 1 && parts.literals[0].empty() && parts.literals[1].empty();
  return only ? &parts.expressions.front() : nullptr;
}

void fillIn(JsonValue& value, const Constants& constants) {
  if (value.isText()) {
    const TemplateText parts = parseTemplate(value.text);
    const TemplateExpression* only = parts.wrong.empty() ? onlyExpression(parts) : nullptr;
    const auto found = only == nullptr ? constants.end() : constants.find(only->name);
    if (found == constants.end()) {
      value.text = expanded(value.text, constants);
      return;
    }
    const std::string key = value.key;
    value = parseJson(found->second.text).root;
    value.key = key;
    return;
  }
  for (JsonValue& item : value.items) {
    item.key = expanded(item.key, constants);
    fillIn(item, constants);
  }
}

} // namespace

std::vector<std::string> constantsInCycles(const Project& project) {
  const References references = referencesOf(project);
  std::vector<std::string> names;
  for (const Variable& variable : project.variables) {
    std::set<std::string> seen;
    if (leadsTo(references, variable.name, variable.name, seen)) {
      names.push_back(variable.name);
    }
  }
  return names;
}

std::string constantText(const JsonText& value) {
  const JsonValue json = parseJson(value.text).root;
  return json.isText() ? json.text : value.text;
}

std::string literalText(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    out += text.substr(i).starts_with("${") ? "$$" : text.substr(i, 1);
  }
  return out;
}

std::string expanded(std::string_view text, const Constants& constants) {
  const TemplateText parts = parseTemplate(text);
  if (!parts.wrong.empty()) {
    return std::string{text};
  }
  std::string out = parts.literals.front();
  for (std::size_t i = 0; i < parts.expressions.size(); ++i) {
    const TemplateExpression& one = parts.expressions[i];
    const auto found = one.isCall ? constants.end() : constants.find(one.name);
    out += found == constants.end() ? one.source : constantText(found->second);
    out += parts.literals[i + 1];
  }
  return out;
}

JsonText expanded(const JsonText& json, const Constants& constants) {
  JsonValue value = parseJson(json.text).root;
  fillIn(value, constants);
  return {jsonCompact(value)};
}

Constants valuesOf(const Project& project, const Constants& known) {
  Constants values = known;
  const References references = referencesOf(project);
  std::set<std::string> seen;
  // A constant is filled in after those it refers to; one in a cycle keeps its ${…}.
  const std::function<void(const Variable&)> fill = [&](const Variable& variable) {
    const auto* constant = std::get_if<ConstantVariable>(&variable.source);
    if (constant == nullptr || !seen.insert(variable.name).second) {
      return;
    }
    const auto needs = references.find(variable.name);
    for (const Variable& other : project.variables) {
      if (needs != references.end() && std::ranges::find(needs->second, other.name) != needs->second.end()) {
        fill(other);
      }
    }
    values[variable.name] = expanded(constant->value, values);
  };
  std::ranges::for_each(project.variables, fill);
  return values;
}

} // namespace tidemark
