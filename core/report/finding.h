// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/basis.h"

namespace tidemark {

enum class FindingSeverity : std::uint8_t { info, warning, critical };
std::string_view findingSeverityId(FindingSeverity severity);

// What a rule found, with what shows it and what to do. Texts are English; numbers in them are measured or derived.
struct Finding {
  std::string id; // of the rule: "authentication"
  FindingSeverity severity = FindingSeverity::warning;
  Basis basis = Basis::measured;
  std::string text;
  std::vector<std::string> evidence;
  std::string recommendation;
  int priority = 2;   // 1 first
  std::string effect; // what the recommendation would change
  friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace tidemark
