// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/result.h"
#include "core/run/span_source.h"

namespace tidemark {

// The packed spans of one kind in rising order: the recent ones in memory, older ones where a SpanSource keeps them,
// fetched by the page when they are asked for. Without a source all of them stay in memory. One thread at a time.
class PackedSpans {
public:
  struct Sizes {
    std::int64_t recent = 0; // spans that stay in memory in any case
    std::int64_t page = 0;   // spans fetched at once
  };
  // A minute takes ten times a second's memory and an hour more: few of them stay. The pages are the seconds of a
  // minute, the minutes of an hour and the hours of a day.
  static constexpr Sizes sizesOf(Span span) {
    return span == Span::second ? Sizes{60, 60} : span == Span::minute ? Sizes{3, 60} : Sizes{1, 24};
  }

  explicit PackedSpans(Span span) : m_span(span), m_sizes(sizesOf(span)) {}

  void add(PackedSpan packed);
  // The source has spans up to and with this one, which add() never sees.
  void startAfter(std::int64_t index);
  // Lets go of spans that the source has, when there are twice as many as stay, at most once in as many: it costs
  // a question to the source. A source that cannot answer keeps all in memory.
  void letGo(SpanSource& source);

  // Null: not recorded. The span lives until the next call. `source` may be null when nothing was let go.
  Result<const PackedSpan*> find(std::int64_t index, SpanSource* source);
  [[nodiscard]] Span span() const { return m_span; }
  [[nodiscard]] std::int64_t end() const { return m_end; } // one past the last
  [[nodiscard]] const std::vector<PackedSpan>& inMemory() const { return m_recent; }

private:
  // Spans [from, to) as the source gave them.
  struct Page {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::vector<PackedSpan> spans;
  };
  Result<const Page*> pageWith(std::int64_t index, SpanSource& source);

  Span m_span;
  Sizes m_sizes;
  std::int64_t m_end = 0;
  std::int64_t m_recentFrom = 0; // what is older is at the source
  std::vector<PackedSpan> m_recent;
  std::size_t m_askAt = 2 * static_cast<std::size_t>(m_sizes.recent); // size at which the source is asked again
  // A sum has two ragged ends, and windows that slide are asked for again a second later.
  std::array<Page, 4> m_pages;
  std::size_t m_nextPage = 0; // to be replaced
};

} // namespace tidemark
