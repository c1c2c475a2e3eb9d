// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/engine/escape.h"
#include "core/engine/function.h"
#include "core/engine/render_source.h"

namespace tidemark {

// A text with ${…}, taken apart once. Constants, environment values and secrets are folded into the literal
// parts; only what changes from one sending to the next is filled in. Immutable after it was built.
class TextTemplate {
public:
  // What is filled in at a place.
  using Variable = std::variant<VariableRef, FunctionCall>;
  struct Part {
    std::string literal; // stands before the variable, escaped
    Variable variable;
    Escape escape = Escape::none;
    bool typed = false; // stands for a whole JSON value: text gets its quotes, everything else none
  };

  TextTemplate() = default;
  explicit TextTemplate(std::string literal) : m_tail(std::move(literal)) {}

  void addLiteral(std::string_view escaped) { m_tail += escaped; }
  void addVariable(Variable variable, Escape escape, bool typed);
  void append(TextTemplate other);
  // Takes the first `length` characters off the text before the first variable.
  void removeLeading(std::size_t length) { (m_parts.empty() ? m_tail : m_parts.front().literal).erase(0, length); }

  // True when nothing varies: the text is then fixedText().
  [[nodiscard]] bool isFixed() const { return m_parts.empty(); }
  [[nodiscard]] const std::string& fixedText() const { return m_tail; }
  // The text before the first variable.
  [[nodiscard]] std::string_view leadingText() const { return m_parts.empty() ? m_tail : m_parts.front().literal; }

  // Appends the text. Returns the name of a variable that has no value, or an empty view.
  [[nodiscard]] std::string_view render(std::string& out, const RenderSource& source) const;

private:
  std::vector<Part> m_parts;
  std::string m_tail;
};

} // namespace tidemark
