// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/sentence.h"

namespace tidemark {

enum class Severity { error, warning };

// One thing wrong with a project, found by loading, validating or resolving it.
struct Problem {
  Severity severity = Severity::error;
  std::string pointer; // JSON Pointer into the file: "/scenarios/0/load/users/1/over"
  int line = 0;        // 1-based; 0 when the project was not read from text
  int column = 0;
  std::string found; // what stands there: `5`
  Sentence message;  // what is wrong and what is allowed: "a duration with a unit is needed, such as \"5s\""
  Sentence hint;     // nearest known key, or what to do; may be empty
  friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

bool hasErrors(const Problems& problems);

// "line 12, column 7, /targets/0/url: …", for people.
std::string problemLine(const Problem& problem);

} // namespace tidemark
