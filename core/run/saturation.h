// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/run/run_record.h"

namespace tidemark {

inline constexpr float kSaturatedLoopLagMs = 10;
inline constexpr float kSaturatedBusyPercent = 90;
inline constexpr std::int64_t kSaturationS = 3;

// When the generator was its own limit: kSaturationS seconds in a row, each with a loop lag p99 or a busy share over
// its bound. A single hiccup is not saturation; seconds count from the first of the row.
class SaturationRule {
public:
  void add(const GeneratorPoint& point);
  // The last second added is saturated.
  [[nodiscard]] bool isSaturated() const { return m_row >= kSaturationS; }
  // The row has just become long enough: its first second.
  [[nodiscard]] bool hasBegun() const { return m_row == kSaturationS; }
  [[nodiscard]] const std::vector<std::int64_t>& seconds() const { return m_seconds; }

private:
  std::int64_t m_row = 0;
  std::int64_t m_last = -1;
  std::vector<std::int64_t> m_seconds;
};

} // namespace tidemark
