// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <optional>

#include "core/base/text.h"
#include "core/net/cookie_jar.h"

namespace tidemark {

namespace {

// What RFC 6265, section 5.1.1, collects from the tokens of a date; the first match of each wins.
struct DateParts {
  std::optional<int> hour;
  int minute = 0;
  int second = 0;
  std::optional<int> day;
  std::optional<int> month;
  std::optional<int> year;
};

bool isDelimiter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte == 0x09 || (byte >= 0x20 && byte <= 0x2f) || (byte >= 0x3b && byte <= 0x40) ||
         (byte >= 0x5b && byte <= 0x60) || (byte >= 0x7b && byte <= 0x7e);
}

// The digits at the front of `text`, if there are `least` to `most` of them.
std::optional<int> takeDigits(std::string_view& text, std::size_t least, std::size_t most) {
  const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
  if (end < least || end > most)
    return std::nullopt;
  int value = 0;
  for (const char c : text.substr(0, end))
    value = value * 10 + (c - '0');
  text.remove_prefix(end);
  return value;
}

bool takeTime(std::string_view token, DateParts& parts) {
  std::array<int, 3> values{};
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0 && !token.starts_with(':'))
      return false;
    token.remove_prefix(i > 0 ? 1 : 0);
    const auto value = takeDigits(token, 1, 2);
    if (!value)
      return false;
    values[i] = *value;
  }
  parts.hour = values[0];
  parts.minute = values[1];
  parts.second = values[2];
  return true;
}

bool takeMonth(std::string_view token, DateParts& parts) {
  constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                        "jul", "aug", "sep", "oct", "nov", "dec"};
  const auto* const found = std::ranges::find(kMonths, lowered(token.substr(0, 3)));
  if (found == kMonths.end())
    return false;
  parts.month = static_cast<int>(found - kMonths.begin()) + 1;
  return true;
}

void takeYear(std::string_view token, DateParts& parts) {
  parts.year = takeDigits(token, 2, 4);
  if (parts.year && *parts.year < 100)
    *parts.year += *parts.year >= 70 ? 1900 : 2000;
}

void takeToken(std::string_view token, DateParts& parts) {
  if (!parts.hour && takeTime(token, parts))
    return;
  std::string_view rest = token;
  if (!parts.day) {
    parts.day = takeDigits(rest, 1, 2);
    if (parts.day)
      return;
  }
  if (!parts.month && takeMonth(token, parts))
    return;
  if (!parts.year)
    takeYear(token, parts);
}

DateParts collect(std::string_view text) {
  DateParts parts;
  while (!text.empty()) {
    text.remove_prefix(static_cast<std::size_t>(std::ranges::find_if_not(text, isDelimiter) - text.begin()));
    const auto end = static_cast<std::size_t>(std::ranges::find_if(text, isDelimiter) - text.begin());
    takeToken(text.substr(0, end), parts);
    text.remove_prefix(end);
  }
  return parts;
}

} // namespace

WallTime parseCookieDate(std::string_view text) {
  const DateParts parts = collect(text);
  if (!parts.hour || !parts.day || !parts.month || !parts.year)
    return WallTime::min();
  if (*parts.hour > 23 || parts.minute > 59 || parts.second > 59 || *parts.year < 1601)
    return WallTime::min();
  const std::chrono::year_month_day date{std::chrono::year(*parts.year),
                                         std::chrono::month(static_cast<unsigned>(*parts.month)),
                                         std::chrono::day(static_cast<unsigned>(*parts.day))};
  if (!date.ok())
    return WallTime::min();
  // Nanoseconds since 1970 end in 2262; what is beyond is for ever, what is before 1970 is simply past.
  if (*parts.year > 2261)
    return WallTime::max();
  if (*parts.year < 1970)
    return WallTime(Nanos(0));
  return WallTime(std::chrono::sys_days(date)) + std::chrono::hours(*parts.hour) + std::chrono::minutes(parts.minute) +
         std::chrono::seconds(parts.second);
}

} // namespace tidemark
