// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>

#include "core/run/span_source.h"

namespace tidemark::fakes {

// Spans as a test puts them there; counts what it is asked. Shared by the test and the source that a log owns.
struct SpanShelf {
  std::map<Span, std::map<std::int64_t, std::string>> spans;
  std::map<Span, std::int64_t> ends; // what end() says; without an entry: one past the last span
  std::optional<Error> broken;       // answer to everything
  int reads = 0;
  int questions = 0; // for the end
};

class ShelfSource final : public SpanSource {
public:
  explicit ShelfSource(std::shared_ptr<SpanShelf> shelf) : m_shelf(std::move(shelf)) {}

  Result<std::int64_t> end(Span span) override {
    ++m_shelf->questions;
    if (m_shelf->broken) {
      return std::unexpected(*m_shelf->broken);
    }
    const auto& spans = m_shelf->spans[span];
    if (const auto told = m_shelf->ends.find(span); told != m_shelf->ends.end()) {
      return told->second;
    }
    return spans.empty() ? 0 : spans.rbegin()->first + 1;
  }

  Result<std::vector<PackedSpan>> read(Span span, std::int64_t from, std::int64_t to) override {
    ++m_shelf->reads;
    if (m_shelf->broken) {
      return std::unexpected(*m_shelf->broken);
    }
    std::vector<PackedSpan> found;
    const auto& spans = m_shelf->spans[span];
    for (auto at = spans.lower_bound(from); at != spans.end() && at->first < to; ++at) {
      found.push_back({.index = at->first, .bytes = at->second});
    }
    return found;
  }

private:
  std::shared_ptr<SpanShelf> m_shelf;
};

} // namespace tidemark::fakes
