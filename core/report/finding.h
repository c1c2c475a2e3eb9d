// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/sentence.h"
#include "core/report/basis.h"

namespace tidemark {

enum class FindingSeverity : std::uint8_t { info, warning, critical };
std::string_view findingSeverityId(FindingSeverity severity);

// What a rule found, with what shows it and what to do. Reports print the English text, the window says it in its
// language; numbers in it are measured or derived.
struct Finding {
  std::string id; // of the rule: "authentication"
  FindingSeverity severity = FindingSeverity::warning;
  Basis basis = Basis::measured;
  Sentence text;
  std::vector<Sentence> evidence;
  Sentence recommendation;
  int priority = 2; // 1 first
  Sentence effect;  // what the recommendation would change
  friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace tidemark
