// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/metrics/interval_stats.h"

namespace tidemark {

inline constexpr std::int64_t kMinuteS = 60;
inline constexpr std::int64_t kHourS = 3600;

// Adds rising seconds up to spans of one length, such as minutes. A span is finished when a second after it comes.
class SpanMerger {
public:
  SpanMerger(const StatsShape& shape, std::int64_t lengthS) : m_length(lengthS), m_open(shape) {}

  // The span that this second ends by not belonging to it; its index counts spans. Call before add().
  [[nodiscard]] bool finishedBy(std::int64_t second) const { return m_any && second / m_length != m_open.index; }
  // What is open and, when something was added, to be stored before it is replaced.
  [[nodiscard]] const IntervalStats& open() const { return m_open; }
  // Takes a second, or a shorter span that begins at it. Starts a new span where the old one is finished.
  void add(const IntervalStats& stats, std::int64_t second);
  // First second of what is open; nullopt when nothing is.
  [[nodiscard]] std::optional<std::int64_t> openFrom() const;

private:
  std::int64_t m_length;
  IntervalStats m_open;
  bool m_any = false;
};

} // namespace tidemark
