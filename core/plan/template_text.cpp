// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/template_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/plan/json_parser.h"
#include "core/plan/nearest.h"

namespace tidemark {
namespace {

using Arguments = std::vector<std::string>;

template <class Number>
std::optional<Number> numberOf(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

Sentence anything(const Arguments& /*arguments*/) { return {}; }

Sentence twoIntegers(const Arguments& arguments) {
  const auto low = numberOf<std::int64_t>(arguments[0]);
  const auto high = numberOf<std::int64_t>(arguments[1]);
  return low && high && *low <= *high ? Sentence{} : sentence("int() takes two whole numbers, the smaller one first");
}

Sentence twoNumbersAndDigits(const Arguments& arguments) {
  const auto low = numberOf<double>(arguments[0]);
  const auto high = numberOf<double>(arguments[1]);
  const auto digits = numberOf<int>(arguments[2]);
  const bool valid = low && high && *low <= *high && digits && *digits >= 0 && *digits <= 15;
  return valid ? Sentence{} : sentence("float() takes two numbers, the smaller one first, and 0 to 15 digits");
}

Sentence digitCount(const Arguments& arguments) {
  const auto digits = numberOf<int>(arguments[0]);
  return digits && *digits >= 1 && *digits <= 1024 ? Sentence{}
                                                   : sentence("hex() takes a number of digits from 1 to 1024");
}

struct FunctionRule {
  std::string_view name;
  std::size_t fewest;
  std::size_t most;
  Sentence (*check)(const Arguments&); // what is wrong with arguments of the right number
};

constexpr std::size_t kMany = 10'000;
constexpr std::array kFunctions{
    FunctionRule{"uuid", 0, 0, anything},
    FunctionRule{"int", 2, 2, twoIntegers},
    FunctionRule{"float", 3, 3, twoNumbersAndDigits},
    FunctionRule{"hex", 1, 1, digitCount},
    FunctionRule{"choice", 1, kMany, anything},
    FunctionRule{"now", 0, 0, anything},
    FunctionRule{"epochMs", 0, 0, anything},
    FunctionRule{"user", 0, 0, anything},
    FunctionRule{"iteration", 0, 0, anything},
    FunctionRule{"arrival", 0, 0, anything},
    FunctionRule{"base64", 1, 1, anything},
    FunctionRule{"string", 1, 1, anything},
};

// Arguments stand between commas outside '…'.
Arguments splitArguments(std::string_view text) {
  Arguments arguments;
  bool quoted = false;
  std::size_t from = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] == '\'') {
      quoted = !quoted;
    }
    if (i == text.size() || (text[i] == ',' && !quoted)) {
      std::string_view one = trimmed(text.substr(from, i - from));
      if (one.size() >= 2 && one.front() == '\'' && one.back() == '\'') {
        one = one.substr(1, one.size() - 2);
      }
      arguments.emplace_back(one);
      from = i + 1;
    }
  }
  return arguments;
}

Sentence wrongCall(const TemplateExpression& call) {
  const auto* rule = std::ranges::find(kFunctions, std::string_view{call.name}, &FunctionRule::name);
  if (rule == kFunctions.end()) {
    std::vector<std::string_view> names;
    std::ranges::transform(kFunctions, std::back_inserter(names), &FunctionRule::name);
    const auto close = nearest(call.name, names);
    return close ? sentence("there is no function {}(); did you mean {}()?", call.name, *close)
                 : sentence("there is no function {}()", call.name);
  }
  if (call.arguments.size() < rule->fewest || call.arguments.size() > rule->most) {
    return rule->most == 0       ? sentence("{}() takes no argument", rule->name)
           : rule->most == kMany ? sentence("{}() takes at least one argument", rule->name)
                                 : sentence("{}() takes {} arguments", rule->name, rule->fewest);
  }
  return rule->check(call.arguments);
}

Sentence wrongName(std::string_view name) {
  const std::string_view head = headOf(name);
  const bool hasTail = head.size() == name.size() || name.size() > head.size() + 1;
  return isIdentifier(head) && hasTail ? Sentence{} : sentence("\"{}\" is not a name", name);
}

// What stands between ${ and }.
TemplateExpression parseExpression(std::string_view inside) {
  TemplateExpression expression;
  expression.source = fmt::format("${{{}}}", inside);
  const auto open = inside.find('(');
  expression.isCall = open != std::string_view::npos && inside.ends_with(')');
  expression.name = expression.isCall ? trimmed(inside.substr(0, open)) : inside;
  if (expression.isCall) {
    const std::string_view list = trimmed(inside.substr(open + 1, inside.size() - open - 2));
    expression.arguments = list.empty() ? Arguments{} : splitArguments(list);
  }
  return expression;
}

void collectTexts(const JsonValue& value, std::vector<std::string>& texts) {
  if (value.isText()) {
    texts.push_back(value.text);
  }
  for (const JsonValue& item : value.items) {
    if (value.isObject()) {
      texts.push_back(item.key);
    }
    collectTexts(item, texts);
  }
}

} // namespace

TemplateText parseTemplate(std::string_view text) {
  TemplateText parts;
  parts.literals.emplace_back();
  for (std::size_t i = 0; i < text.size();) {
    if (text.substr(i).starts_with("$${")) {
      parts.literals.back() += "${";
      i += 3;
    } else if (!text.substr(i).starts_with("${")) {
      parts.literals.back() += text[i++];
    } else {
      const auto close = text.find('}', i);
      if (close == std::string_view::npos) {
        parts.wrong = sentence("a ${ is not closed by }; a literal one is written $${");
        return parts;
      }
      const TemplateExpression& one =
          parts.expressions.emplace_back(parseExpression(text.substr(i + 2, close - i - 2)));
      if (parts.wrong.empty()) {
        parts.wrong = one.isCall ? wrongCall(one) : wrongName(one.name);
      }
      parts.literals.emplace_back();
      i = close + 1;
    }
  }
  return parts;
}

std::vector<std::string> textsOf(const JsonText& json) {
  std::vector<std::string> texts;
  collectTexts(parseJson(json.text).root, texts);
  return texts;
}

std::string_view headOf(std::string_view name) { return name.substr(0, name.find('.')); }

bool isIdentifier(std::string_view name) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  const auto valid = [&letter](char c) { return letter(c) || (c >= '0' && c <= '9'); };
  return !name.empty() && letter(name.front()) && std::ranges::all_of(name, valid);
}

} // namespace tidemark
