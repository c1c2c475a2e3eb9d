// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wall_clock_text.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace tidemark::cli {

namespace {

std::optional<std::chrono::seconds> offsetOf(const char* text) {
  if ((text[0] == 'Z' || text[0] == 'z') && text[1] == '\0') {
    return std::chrono::seconds(0);
  }
  int hours = 0;
  int minutes = 0;
  int length = 0;
  if ((text[0] != '+' && text[0] != '-') || std::sscanf(text + 1, "%2d:%2d%n", &hours, &minutes, &length) != 2 ||
      text[1 + length] != '\0') {
    return std::nullopt;
  }
  const auto offset = std::chrono::hours(hours) + std::chrono::minutes(minutes);
  return text[0] == '-' ? -offset : offset;
}

} // namespace

std::optional<WallTime> parseUtc(const std::string& text) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  int hour = 0;
  int minute = 0;
  int length = 0;
  if (std::sscanf(text.c_str(), "%4d-%2u-%2uT%2d:%2d:%n", &year, &month, &day, &hour, &minute, &length) != 5 ||
      length == 0) {
    return std::nullopt;
  }
  char* end = nullptr;
  const double seconds = std::strtod(text.c_str() + length, &end);
  const auto offset = offsetOf(end);
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  const bool withinMinute = seconds >= 0 && seconds < 61; // false for a NaN
  if (!offset || !date.ok() || hour > 23 || minute > 59 || !withinMinute) {
    return std::nullopt;
  }
  return WallTime(std::chrono::sys_days(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
         std::chrono::milliseconds(std::llround(seconds * 1000)) - *offset;
}

} // namespace tidemark::cli
