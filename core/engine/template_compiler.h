// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/result.h"
#include "core/engine/symbols.h"
#include "core/engine/text_template.h"
#include "core/plan/text.h"

namespace tidemark {

// Takes texts of one user class apart. Errors are ErrorCode::invalidProject: a name that means nothing, a
// function that is not one. `symbols` must outlive it.
class TemplateCompiler {
public:
  explicit TemplateCompiler(const Symbols& symbols) : m_symbols(symbols) {}

  // Plain text; every ${…} is put in as text, escaped for where it stands.
  Result<TextTemplate> text(std::string_view text, Escape escape);
  // JSON: strings are escaped; one that is exactly one ${…} takes the value's own type.
  Result<TextTemplate> json(const JsonText& json);

  // Names the draws of something that is no function of a text.
  std::uint32_t takeSite() { return m_sites++; }

private:
  Result<void> addText(TextTemplate& to, std::string_view text, Escape escape);
  Result<void> addExpression(TextTemplate& to, std::string_view name, Escape escape, bool typed);
  Result<void> addJsonString(TextTemplate& to, std::string_view quoted, bool isKey);

  const Symbols& m_symbols;
  std::uint32_t m_sites = 0; // of draws so far
};

} // namespace tidemark
