// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/template_compiler.h"

#include <fmt/format.h>

#include "core/engine/json_text.h"

namespace tidemark {

namespace {

// The next ${…} of a text, or its end.
struct Expression {
  std::string before; // literal text, $${ already read as ${
  std::string_view name;
  bool found = false;
  bool unclosed = false;
};

Expression nextExpression(std::string_view& rest) {
  Expression next;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    if (rest.substr(i).starts_with("$${")) {
      next.before += "${";
      i += 2;
    } else if (rest.substr(i).starts_with("${")) {
      const auto close = rest.find('}', i);
      next.found = close != std::string_view::npos;
      next.unclosed = !next.found;
      next.name = next.found ? rest.substr(i + 2, close - i - 2) : rest.substr(i);
      rest.remove_prefix(next.found ? close + 1 : rest.size());
      return next;
    } else {
      next.before += rest[i];
    }
  }
  rest = {};
  return next;
}

bool isOneExpression(std::string_view text) { return text.starts_with("${") && text.find('}') == text.size() - 1; }

void addConstant(TextTemplate& to, const Value& value, Escape escape, bool typed) {
  const bool quoted = typed && value.kind == ValueKind::text;
  std::string text = quoted ? "\"" : "";
  appendEscaped(text, value.text, typed && !quoted ? Escape::none : escape);
  to.addLiteral(quoted ? text + '"' : text);
}

} // namespace

Result<TextTemplate> TemplateCompiler::text(std::string_view text, Escape escape) {
  TextTemplate result;
  if (auto added = addText(result, text, escape); !added) {
    return std::unexpected(added.error());
  }
  return result;
}

Result<void> TemplateCompiler::addText(TextTemplate& to, std::string_view text, Escape escape) {
  while (!text.empty()) {
    const Expression next = nextExpression(text);
    if (next.unclosed) {
      return fail(ErrorCode::invalidProject, fmt::format("`{}` has no closing brace", next.name));
    }
    std::string literal;
    appendEscaped(literal, next.before, escape);
    to.addLiteral(literal);
    if (!next.found) {
      break;
    }
    if (auto added = addExpression(to, next.name, escape, false); !added) {
      return added;
    }
  }
  return {};
}

Result<void> TemplateCompiler::addExpression(TextTemplate& to, std::string_view name, Escape escape, bool typed) {
  if (isFunctionCall(name)) {
    auto call = parseFunctionCall(name, m_sites++);
    if (!call) {
      return std::unexpected(call.error());
    }
    const bool takesVariable = call->function->name == "base64" || call->function->name == "string";
    const Symbols::Symbol* operand = takesVariable ? m_symbols.find(call->arguments[0]) : nullptr;
    if (operand != nullptr && std::holds_alternative<VariableRef>(*operand)) {
      call->operand = std::get<VariableRef>(*operand);
    } else if (operand != nullptr) {
      call->arguments[0] = std::get<Value>(*operand).text;
    }
    if (takesVariable && !call->operand) { // its value is known now
      Value value{{}, ValueKind::text};
      call->function->append(*call, RenderSource{}, value.text);
      addConstant(to, value, escape, typed);
    } else {
      to.addVariable(std::move(*call), escape, typed);
    }
    return {};
  }
  const Symbols::Symbol* symbol = m_symbols.find(name);
  if (symbol == nullptr) {
    return fail(ErrorCode::invalidProject, fmt::format("there is no variable ${{{}}}", name));
  }
  if (const auto* reference = std::get_if<VariableRef>(symbol)) {
    to.addVariable(*reference, escape, typed);
  } else {
    addConstant(to, std::get<Value>(*symbol), escape, typed);
  }
  return {};
}

Result<TextTemplate> TemplateCompiler::json(const JsonText& json) {
  TextTemplate result;
  std::string_view rest = json.text;
  while (!rest.empty()) {
    const auto quote = std::min(rest.find('"'), rest.size());
    result.addLiteral(rest.substr(0, quote));
    rest.remove_prefix(quote);
    if (rest.empty()) {
      break;
    }
    const std::size_t length = jsonStringLength(rest);
    const bool isKey = rest.substr(length).starts_with(':');
    if (auto added = addJsonString(result, rest.substr(0, length), isKey); !added) {
      return std::unexpected(added.error());
    }
    rest.remove_prefix(length);
  }
  return result;
}

Result<void> TemplateCompiler::addJsonString(TextTemplate& to, std::string_view quoted, bool isKey) {
  if (quoted.find("${") == std::string_view::npos) {
    to.addLiteral(quoted);
    return {};
  }
  const std::string plain = jsonUnescaped(quoted.substr(1, quoted.size() - 2));
  if (!isKey && isOneExpression(plain)) {
    return addExpression(to, std::string_view(plain).substr(2, plain.size() - 3), Escape::json, true);
  }
  to.addLiteral("\"");
  if (auto added = addText(to, plain, Escape::json); !added) {
    return added;
  }
  to.addLiteral("\"");
  return {};
}

} // namespace tidemark
