// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wall_time.h"

#include <fmt/format.h>

namespace tidemark {
namespace {

// A calendar instant taken apart, UTC.
struct Parts {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  long hour = 0;
  long minute = 0;
  long second = 0;
  long milli = 0;
};

Parts partsOf(WallTime time) {
  using namespace std::chrono;
  const auto day = floor<days>(time);
  const year_month_day date{day};
  const hh_mm_ss clock{floor<milliseconds>(time - day)};
  return {int{date.year()},        unsigned{date.month()},  unsigned{date.day()},      clock.hours().count(),
          clock.minutes().count(), clock.seconds().count(), clock.subseconds().count()};
}

} // namespace

std::string utcText(WallTime time) {
  const Parts p = partsOf(time);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", p.year, p.month, p.day, p.hour, p.minute, p.second,
                     p.milli);
}

std::string utcSecondsText(WallTime time) {
  const Parts p = partsOf(time);
  return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02} UTC", p.year, p.month, p.day, p.hour, p.minute, p.second);
}

std::string utcCompactText(WallTime time) {
  const Parts p = partsOf(time);
  return fmt::format("{:04}{:02}{:02}-{:02}{:02}{:02}", p.year, p.month, p.day, p.hour, p.minute, p.second);
}

} // namespace tidemark
