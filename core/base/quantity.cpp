// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include <fmt/format.h>

namespace tidemark {
namespace {

// A unit of a quantity: its spelling and how many base units it holds.
struct Unit {
  std::string_view name;
  std::int64_t factor;
};

// From large to small: the order in which canonical text is made of them.
constexpr std::array kDurationUnits{
    Unit{"h", 3'600'000'000'000}, Unit{"m", 60'000'000'000}, Unit{"s", 1'000'000'000},
    Unit{"ms", 1'000'000},        Unit{"us", 1'000},         Unit{"ns", 1},
};
constexpr std::array kSizeUnits{
    Unit{"GiB", 1LL << 30}, Unit{"GB", 1'000'000'000}, Unit{"MiB", 1LL << 20}, Unit{"MB", 1'000'000},
    Unit{"KiB", 1LL << 10}, Unit{"KB", 1'000},         Unit{"kB", 1'000},      Unit{"B", 1},
};
constexpr std::array kRateUnits{Unit{"/s", 1}, Unit{"/min", 60}, Unit{"/h", 3'600}};

Sentence durationHelp() { return sentence("write a duration such as 250ms, 5s, 2m30s or 1h"); }
Sentence rateHelp() { return sentence("write a rate such as 100/s, 30/min or 10/h"); }
Sentence sizeHelp() { return sentence("write a size such as 512B, 64KiB or 1MB"); }
Sentence percentHelp() { return sentence("write a percentage such as 1% or 99.9%"); }

std::unexpected<Error> refuse(Sentence why, Sentence help) {
  return fail(ErrorCode::usage, std::move(why), {}, std::move(help));
}

// One number and the unit behind it, taken from the front of `rest`.
struct Part {
  double number = 0;
  std::string_view unit;
};

bool isUnitChar(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '%'; }

// Digits with at most one point inside them: no sign, no exponent, no bare point.
std::size_t numberLength(std::string_view text) {
  std::size_t length = 0;
  bool point = false;
  while (length < text.size()) {
    const char c = text[length];
    const bool digitFollows = length + 1 < text.size() && text[length + 1] >= '0' && text[length + 1] <= '9';
    if (c == '.' && length > 0 && !point && digitFollows) {
      point = true;
    } else if (c < '0' || c > '9') {
      break;
    }
    ++length;
  }
  return length;
}

std::optional<Part> takePart(std::string_view& rest) {
  const std::size_t digits = numberLength(rest);
  if (digits == 0) {
    return std::nullopt;
  }
  Part part;
  const std::string_view number = rest.substr(0, digits);
  std::from_chars(std::to_address(number.begin()), std::to_address(number.end()), part.number);
  rest.remove_prefix(digits);
  std::size_t letters = 0;
  while (letters < rest.size() && isUnitChar(rest[letters])) {
    ++letters;
  }
  part.unit = rest.substr(0, letters);
  rest.remove_prefix(letters);
  return part;
}

std::optional<std::size_t> findUnit(std::span<const Unit> units, std::string_view name) {
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (units[i].name == name) {
      return i;
    }
  }
  return std::nullopt;
}

// What is wrong with text that should have been one part, or several, with units.
Sentence reasonAgainst(std::string_view text) {
  if (!text.empty() && text.front() == '-') {
    return sentence("\"{}\" is negative", text);
  }
  if (!text.empty() && numberLength(text) == text.size()) {
    return sentence("\"{}\" has no unit", text);
  }
  return sentence("\"{}\" is not understood", text);
}

// Exactly one part.
std::optional<Part> singlePart(std::string_view text) {
  std::string_view rest = text;
  const auto part = takePart(rest);
  return part && rest.empty() && !part->unit.empty() ? part : std::nullopt;
}

// `number` x `factor` in whole base units, or nothing when it does not fit.
std::optional<std::int64_t> wholeUnits(double number, std::int64_t factor) {
  const double product = number * static_cast<double>(factor);
  if (product >= 0x1p63) {
    return std::nullopt;
  }
  return std::llround(product);
}

// The shortest digits that read back as the same number, never with an exponent, which parsing refuses.
std::string shortest(double value) {
  std::array<char, 400> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
  return {digits.data(), end.ptr};
}

} // namespace

Result<Nanos> parseDuration(std::string_view text) {
  if (text == "0") {
    return Nanos{0};
  }
  std::string_view rest = text;
  std::int64_t total = 0;
  std::optional<std::size_t> previous;
  while (!rest.empty()) {
    const auto part = takePart(rest);
    const auto unit = part ? findUnit(kDurationUnits, part->unit) : std::nullopt;
    const bool descending = !previous || (unit && *unit > *previous);
    const auto nanos = unit ? wholeUnits(part->number, kDurationUnits[*unit].factor) : std::nullopt;
    if (!unit || !descending || !nanos || *nanos > std::numeric_limits<std::int64_t>::max() - total) {
      return refuse(unit && !nanos ? sentence("\"{}\" is too long", text) : reasonAgainst(text), durationHelp());
    }
    total += *nanos;
    previous = unit;
  }
  if (!previous) {
    return refuse(sentence("\"{}\" is not a duration", text), durationHelp());
  }
  return Nanos{total};
}

Result<Rate> parseRate(std::string_view text) {
  const auto part = singlePart(text);
  const auto unit = part ? findUnit(kRateUnits, part->unit) : std::nullopt;
  if (!unit) {
    return refuse(reasonAgainst(text), rateHelp());
  }
  return Rate{part->number / static_cast<double>(kRateUnits[*unit].factor)};
}

Result<Bytes> parseBytes(std::string_view text) {
  const auto part = singlePart(text);
  const auto unit = part ? findUnit(kSizeUnits, part->unit) : std::nullopt;
  const auto bytes = unit ? wholeUnits(part->number, kSizeUnits[*unit].factor) : std::nullopt;
  if (!bytes) {
    return refuse(unit ? sentence("\"{}\" is too large", text) : reasonAgainst(text), sizeHelp());
  }
  return Bytes{*bytes};
}

Result<Percent> parsePercent(std::string_view text) {
  const auto part = singlePart(text);
  if (!part || part->unit != "%") {
    return refuse(reasonAgainst(text), percentHelp());
  }
  return Percent{part->number};
}

std::string durationText(Nanos value) {
  std::int64_t rest = value.count();
  if (rest == 0) {
    return "0s";
  }
  // Below a minute one unit is enough: 1500ms, not 1s500ms.
  const bool mixed = rest >= 60'000'000'000;
  std::string text;
  for (const Unit& unit : kDurationUnits) {
    if (mixed ? rest >= unit.factor : rest > 0 && rest % unit.factor == 0) {
      text += fmt::format("{}{}", rest / unit.factor, unit.name);
      rest %= unit.factor;
    }
  }
  return text;
}

std::string rateText(Rate value) {
  // The first unit in which the number is short to write: 0.5/s stays, a third of a second is 20/min.
  for (const Unit& unit : kRateUnits) {
    const double number = value.perSecond * static_cast<double>(unit.factor);
    const bool exact = number / static_cast<double>(unit.factor) == value.perSecond;
    if (exact && shortest(number).size() <= 7) {
      return shortest(number) + std::string{unit.name};
    }
  }
  return shortest(value.perSecond) + "/s";
}

std::string bytesText(Bytes value) {
  for (const Unit& unit : kSizeUnits) {
    if (value.value != 0 && value.value % unit.factor == 0) {
      return fmt::format("{}{}", value.value / unit.factor, unit.name);
    }
  }
  return "0B";
}

std::string percentText(Percent value) { return shortest(value.value) + "%"; }

} // namespace tidemark
