// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tidemark {

// What a packed block holds: a second, or all seconds of a minute or an hour added up.
enum class Span { second, minute, hour };

// One packed IntervalStats; `index` counts spans from the run clock's zero.
struct PackedSpan {
  std::int64_t index = 0;
  std::string bytes;
};

// Where the packed spans of a run are kept besides memory, such as its file. One thread at a time; may block for as
// long as a disk takes.
class SpanSource {
public:
  virtual ~SpanSource() = default;
  // One past the last span of the kind that is kept for good: it and those before it can be read from now on.
  virtual Result<std::int64_t> end(Span span) = 0;
  // The spans with an index in [from, to), rising; those that were never recorded are left out.
  virtual Result<std::vector<PackedSpan>> read(Span span, std::int64_t from, std::int64_t to) = 0;
};

} // namespace tidemark
