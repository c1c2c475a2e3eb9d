// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/span_merger.h"

namespace tidemark {

void SpanMerger::add(const IntervalStats& stats, std::int64_t second) {
  if (finishedBy(second)) {
    m_open.clear();
  }
  m_any = true;
  m_open.add(stats, IntervalStats::Merge::time);
  m_open.exemplars.clear(); // kept apart, else a long run would hold them all
  m_open.index = second / m_length;
}

std::optional<std::int64_t> SpanMerger::openFrom() const {
  return m_any ? std::optional(m_open.index * m_length) : std::nullopt;
}

} // namespace tidemark
