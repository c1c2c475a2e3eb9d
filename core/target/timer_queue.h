// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <queue>
#include <vector>

#include "core/base/clock.h"

namespace tidemark::target {

// Tokens in the order in which they are due. A token that lost its meaning is popped like any other.
class TimerQueue {
public:
  void add(Instant due, std::uint64_t token) { m_timers.push({due, token}); }
  [[nodiscard]] std::optional<Instant> next() const {
    return m_timers.empty() ? std::nullopt : std::optional(m_timers.top().due);
  }
  // The earliest token due by `now`; nothing where none is.
  std::optional<std::uint64_t> pop(Instant now) {
    if (m_timers.empty() || m_timers.top().due > now)
      return std::nullopt;
    const std::uint64_t token = m_timers.top().token;
    m_timers.pop();
    return token;
  }

private:
  struct Timer {
    Instant due;
    std::uint64_t token = 0;
    friend auto operator<=>(const Timer&, const Timer&) = default;
  };
  std::priority_queue<Timer, std::vector<Timer>, std::greater<>> m_timers;
};

} // namespace tidemark::target
