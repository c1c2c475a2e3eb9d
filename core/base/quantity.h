// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace tidemark {

// A count of bytes.
struct Bytes {
  std::int64_t value = 0;
  friend auto operator<=>(const Bytes&, const Bytes&) = default;
};

// Events per second. "30/min" is 0.5.
struct Rate {
  double perSecond = 0;
  friend auto operator<=>(const Rate&, const Rate&) = default;
};

// A share of one hundred: 1 % is Percent{1.0}.
struct Percent {
  double value = 0;
  friend auto operator<=>(const Percent&, const Percent&) = default;
};

// The spellings of project-format.md: "250ms" "2m30s" "1h", "100/s" "30/min", "64KiB" "1MB", "1%".
// A bare number is refused with a hint that names the units. Negative values are refused.
Result<Nanos> parseDuration(std::string_view text);
Result<Rate> parseRate(std::string_view text);
Result<Bytes> parseBytes(std::string_view text);
Result<Percent> parsePercent(std::string_view text);

// Canonical spellings, exact: what parse… reads back as the same value ("2m30s", "100/s", "64KiB", "1%").
std::string durationText(Nanos value);
std::string rateText(Rate value);
std::string bytesText(Bytes value);
std::string percentText(Percent value);

} // namespace tidemark
