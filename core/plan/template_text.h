// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/sentence.h"
#include "core/plan/text.h"

namespace tidemark {

// One ${…} of a text: a name, `name.column`, `env.NAME`, or a call of a function.
struct TemplateExpression {
  std::string name;                   // of the variable or the function
  bool isCall = false;                // ${name(…)}
  std::vector<std::string> arguments; // trimmed, quotes removed
  std::string source;                 // "${…}" as written
};

// A text taken apart. `literals` has one more entry than `expressions`; in it $${ stands as ${.
struct TemplateText {
  std::vector<std::string> literals;
  std::vector<TemplateExpression> expressions;
  Sentence wrong; // what is wrong with it, functions and their arguments included; empty when nothing is
};

TemplateText parseTemplate(std::string_view text);

// Every text inside a JSON text, keys included: ${…} may stand in each.
std::vector<std::string> textsOf(const JsonText& json);

// "user" of "user.column", "env" of "env.NAME"; the name itself when it has no dot.
std::string_view headOf(std::string_view name);

// A name of a variable or an extracted value: letters, digits and _, no digit first.
bool isIdentifier(std::string_view name);

} // namespace tidemark
