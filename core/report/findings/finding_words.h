// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/sentence.h"

namespace tidemark {

// What a finding says, what to do about it, and what that would change.
struct FindingWords {
  Sentence text;
  Sentence recommendation;
  Sentence effect;
};

// Of a rule: "slo-missed". An id that is not in the table asserts, here and below.
FindingWords ruleWords(std::string_view id);
// Of a cause of errors: `count` requests failed, `share` of all.
FindingWords causeWords(std::string_view id, std::string_view count, std::string_view share);

} // namespace tidemark
