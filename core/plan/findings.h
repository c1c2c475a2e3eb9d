// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include "core/plan/problem.h"

namespace tidemark {

// Collects what a set of rules finds. Places in the text are filled in by whoever knows the text.
class Findings {
public:
  void error(std::string pointer, Sentence message, Sentence hint = {}) {
    m_problems.push_back({Severity::error, std::move(pointer), 0, 0, {}, std::move(message), std::move(hint)});
  }
  void warning(std::string pointer, Sentence message, Sentence hint = {}) {
    m_problems.push_back({Severity::warning, std::move(pointer), 0, 0, {}, std::move(message), std::move(hint)});
  }
  [[nodiscard]] Problems take() { return std::move(m_problems); }

private:
  Problems m_problems;
};

} // namespace tidemark
