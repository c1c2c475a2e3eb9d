// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/text_template.h"

#include <utility>

namespace tidemark {

namespace {

void appendValue(std::string& out, RenderSource::Found value, const TextTemplate::Part& part) {
  if (part.typed && value.kind == ValueKind::text) {
    out += '"';
    appendEscaped(out, value.text, part.escape);
    out += '"';
  } else if (part.typed) {
    out += value.text;
  } else {
    appendEscaped(out, value.text, part.escape);
  }
}

// True when the call's value may go to the text as it is, without a detour for escaping.
bool goesStraight(const FunctionCall& call, const TextTemplate::Part& part) {
  return call.function->isNumber || (part.escape == Escape::none && !part.typed);
}

bool appendCall(std::string& out, const FunctionCall& call, const TextTemplate::Part& part,
                const RenderSource& source) {
  if (goesStraight(call, part)) {
    return call.function->append(call, source, out);
  }
  std::string value;
  const bool found = call.function->append(call, source, value);
  appendValue(out, {value, ValueKind::text}, part);
  return found;
}

} // namespace

void TextTemplate::addVariable(Variable variable, Escape escape, bool typed) {
  m_parts.push_back({std::exchange(m_tail, {}), std::move(variable), escape, typed});
}

void TextTemplate::append(TextTemplate other) {
  for (Part& part : other.m_parts) {
    m_tail += part.literal;
    addVariable(std::move(part.variable), part.escape, part.typed);
  }
  m_tail += other.m_tail;
}

std::string_view TextTemplate::render(std::string& out, const RenderSource& source) const {
  for (const Part& part : m_parts) {
    out += part.literal;
    if (const auto* reference = std::get_if<VariableRef>(&part.variable)) {
      const RenderSource::Found value = source.find(*reference);
      if (value.kind == ValueKind::unset) {
        return reference->name;
      }
      appendValue(out, value, part);
    } else if (const auto& call = std::get<FunctionCall>(part.variable); !appendCall(out, call, part, source)) {
      return call.arguments[0];
    }
  }
  out += m_tail;
  return {};
}

} // namespace tidemark
