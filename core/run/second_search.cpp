// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/second_search.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <vector>

#include "core/run/span_merger.h"

namespace tidemark {

namespace {

constexpr std::array<std::int64_t, 3> kLengths{kHourS, kMinuteS, 1};

// The blocks of one length that a span touches, cut to it.
std::vector<SecondSpan> blocksOf(SecondSpan span, std::int64_t length) {
  std::vector<SecondSpan> blocks;
  for (std::int64_t at = span.from; at < span.to;) {
    const std::int64_t end = std::min(span.to, (at / length + 1) * length);
    blocks.push_back({at, end});
    at = end;
  }
  return blocks;
}

class Search {
public:
  Search(const RunRecord& record, const Occurs& occurs, bool backwards)
      : m_record(record), m_occurs(occurs), m_backwards(backwards) {}

  std::optional<std::int64_t> in(std::vector<SecondSpan> spans, std::size_t level) {
    if (m_backwards) {
      std::ranges::reverse(spans);
    }
    for (const SecondSpan& span : spans) {
      if (!m_occurs(m_record.sum(span))) {
        continue;
      }
      if (span.length() == 1) {
        return span.from;
      }
      const std::size_t next = level < kLengths.size() ? level : kLengths.size() - 1;
      if (const auto found = in(blocksOf(span, kLengths[next]), next + 1)) {
        return found;
      }
    }
    return std::nullopt;
  }

private:
  const RunRecord& m_record;
  const Occurs& m_occurs;
  bool m_backwards;
};

} // namespace

std::optional<std::int64_t> firstSecond(const RunRecord& record, const Window& window, const Occurs& occurs) {
  return Search(record, occurs, false).in(window.spans, 0);
}

std::optional<std::int64_t> lastSecond(const RunRecord& record, const Window& window, const Occurs& occurs) {
  return Search(record, occurs, true).in(window.spans, 0);
}

} // namespace tidemark
