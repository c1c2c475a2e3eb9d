// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/analysis/proportion.h"

namespace tidemark {

namespace {

std::string withThousands(std::string digits) {
  const std::size_t end = digits.find('.') == std::string::npos ? digits.size() : digits.find('.');
  const std::size_t begin = digits.starts_with('-') ? 1 : 0;
  for (std::size_t at = end; at > begin + 3; at -= 3) {
    digits.insert(at - 3, ",");
  }
  return digits;
}

// Places after the point that leave three significant digits, judged on the rounded value: 0.09999 is 0.100.
int decimalsFor(double magnitude) {
  const std::string scientific = fmt::format("{:.2e}", magnitude);
  const int exponent = std::stoi(scientific.substr(scientific.find('e') + 1));
  // What is below a millionth is not printed finer than that.
  return std::clamp(2 - exponent, 0, 6);
}

// Shown as "{number}{suffix}".
struct UnitSpelling {
  std::string_view unit;
  std::string_view suffix;
  bool plain = false; // counts have no decimals of their own
};
constexpr std::array kUnits = {
    UnitSpelling{"ms", " ms"},       UnitSpelling{"s", " s"},
    UnitSpelling{"1/s", "/s"},       UnitSpelling{"%", " %"},
    UnitSpelling{"count", "", true}, UnitSpelling{"state", "", true},
    UnitSpelling{"", "", true},      UnitSpelling{"users", " users", true},
    UnitSpelling{"C", " °C"},        UnitSpelling{"celsius", " °C"},
};

struct ByteStep {
  double size;
  std::string_view unit;
};
constexpr std::array kByteSteps = {ByteStep{1099511627776.0, "TiB"}, ByteStep{1073741824.0, "GiB"},
                                   ByteStep{1048576.0, "MiB"}, ByteStep{1024.0, "KiB"}};

} // namespace

std::string numberText(double value) {
  if (!std::isfinite(value)) {
    return std::string(kNoNumber);
  }
  const double magnitude = std::abs(value);
  if (magnitude < 5e-7) {
    return "0";
  }
  return withThousands(fmt::format("{:.{}f}", value, decimalsFor(magnitude)));
}

std::string plainNumber(double value) {
  const bool whole = std::isfinite(value) && std::floor(value) == value && std::abs(value) < 1e15;
  return whole ? withThousands(fmt::format("{:.0f}", value)) : numberText(value);
}

std::string signedPercent(std::optional<double> percent) {
  return (percent.value_or(0) > 0 ? "+" : "") + percentNumber(percent);
}

std::string countText(std::uint64_t value) { return withThousands(fmt::format("{}", value)); }

std::string bytesNumber(double bytes) {
  for (const ByteStep& step : kByteSteps) {
    if (std::abs(bytes) >= step.size) {
      return fmt::format("{} {}", numberText(bytes / step.size), step.unit);
    }
  }
  return fmt::format("{} B", numberText(bytes));
}

std::string valueText(double value, std::string_view unit) {
  if (unit == "B") {
    return bytesNumber(value);
  }
  if (unit == "B/s") {
    return bytesNumber(value) + "/s";
  }
  for (const UnitSpelling& spelling : kUnits) {
    if (spelling.unit == unit) {
      return fmt::format("{}{}", spelling.plain ? plainNumber(value) : numberText(value), spelling.suffix);
    }
  }
  return fmt::format("{} {}", numberText(value), unit);
}

std::string valueText(std::optional<double> value, std::string_view unit) {
  return value ? valueText(*value, unit) : std::string(kNoNumber);
}

std::string millisText(std::optional<double> ms) { return valueText(ms, "ms"); }
std::string perSecondText(std::optional<double> rate) { return valueText(rate, "1/s"); }
std::string percentNumber(std::optional<double> percent) { return valueText(percent, "%"); }

std::string lengthText(double seconds) {
  if (seconds < 60) {
    return fmt::format("{} s", plainNumber(seconds));
  }
  const auto whole = static_cast<std::int64_t>(std::llround(seconds));
  std::string text;
  const auto part = [&text](std::int64_t amount, std::string_view unit) {
    if (amount > 0) {
      text += fmt::format("{}{} {}", text.empty() ? "" : " ", amount, unit);
    }
  };
  part(whole / 3600, "h");
  part(whole / 60 % 60, "min");
  part(whole % 60, "s");
  return text;
}

std::string clockText(double seconds) {
  const auto whole = static_cast<std::int64_t>(std::floor(seconds));
  if (whole >= 3600) {
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
  }
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

std::string failureShareText(std::uint64_t failed, std::uint64_t n) {
  if (n == 0) {
    return std::string(kNoNumber);
  }
  if (failed == 0) {
    return fmt::format("0 % (at most {} %, n = {})", numberText(100 * zeroFailureBound(n)), countText(n));
  }
  const Interval interval = wilson95(failed, n).value_or(Interval{});
  return fmt::format("{} % ({} to {} %, n = {})",
                     numberText(100 * static_cast<double>(failed) / static_cast<double>(n)),
                     numberText(100 * interval.low), numberText(100 * interval.high), countText(n));
}

} // namespace tidemark
