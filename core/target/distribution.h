// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace tidemark {

// A distribution of extra time. Never negative: a normal distribution is cut at zero.
struct Distribution {
  enum class Kind { fixed, normal, uniform, exponential };
  Kind kind = Kind::fixed;
  Nanos first{0};  // the time itself, the mean, or the lower end
  Nanos second{0}; // the standard deviation, or the upper end
  friend bool operator==(const Distribution&, const Distribution&) = default;
};

// "20ms", "normal(20ms,5ms)", "uniform(5ms,50ms)", "exponential(10ms)".
Result<Distribution> parseDistribution(std::string_view text);

// The draw of that distribution that belongs to `key`: the same key gives the same time.
Nanos draw(const Distribution& distribution, std::uint64_t key);

} // namespace tidemark
