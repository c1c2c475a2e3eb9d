// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

#include <initializer_list>
#include <string>
#include <utility>

#include <doctest/doctest.h>

using namespace tidemark;
using namespace std::chrono_literals;

TEST_CASE("durations are read in every spelling of the format") {
  CHECK(parseDuration("250ms") == 250ms);
  CHECK(parseDuration("5s") == 5s);
  CHECK(parseDuration("2m30s") == 150s);
  CHECK(parseDuration("1h") == 1h);
  CHECK(parseDuration("1h2m3s4ms5us6ns") == 1h + 2min + 3s + 4ms + 5us + 6ns);
  CHECK(parseDuration("1.5s") == 1500ms);
  CHECK(parseDuration("0s") == 0s);
  CHECK(parseDuration("1500ms") == 1500ms);
}

TEST_CASE("a duration without a unit, negative, unordered or overlong is refused with a hint") {
  for (const char* text : {"", "5", "5 s", "-5s", "s", "5x", "5s2m", "5s5s", ".5s", "1.s", "1e3s", "9999999999h",
                           "2500000h2500000m9223372036s", "5s ", "+5s", "nan", "5S"}) {
    CAPTURE(text);
    const auto value = parseDuration(text);
    REQUIRE_FALSE(value.has_value());
    CHECK(value.error().hint.text().find("2m30s") != std::string::npos);
  }
  CHECK(parseDuration("5").error().detail == "\"5\" has no unit");
  CHECK(parseDuration("-5s").error().detail == "\"-5s\" is negative");
}

TEST_CASE("rates count events per second whatever their unit") {
  CHECK(parseRate("100/s")->perSecond == 100);
  CHECK(parseRate("30/min")->perSecond == 0.5);
  CHECK(parseRate("3600/h")->perSecond == 1);
  for (const char* text : {"100", "100/d", "/s", "-1/s", "100 /s", "1/s/s", ""}) {
    CAPTURE(text);
    CHECK_FALSE(parseRate(text).has_value());
  }
}

TEST_CASE("sizes know binary and decimal units") {
  CHECK(parseBytes("64KiB")->value == 65536);
  CHECK(parseBytes("1MB")->value == 1'000'000);
  CHECK(parseBytes("1.5KiB")->value == 1536);
  CHECK(parseBytes("512B")->value == 512);
  CHECK(parseBytes("2GiB")->value == 2147483648);
  for (const char* text : {"512", "1mb", "-1B", "99999999999GiB", "1TB", ""}) {
    CAPTURE(text);
    CHECK_FALSE(parseBytes(text).has_value());
  }
}

TEST_CASE("percentages keep their number") {
  CHECK(parsePercent("1%")->value == 1);
  CHECK(parsePercent("99.9%")->value == 99.9);
  CHECK_FALSE(parsePercent("1").has_value());
  CHECK_FALSE(parsePercent("1%%").has_value());
  CHECK_FALSE(parsePercent("-1%").has_value());
}

TEST_CASE("canonical texts are short") {
  CHECK(durationText(150s) == "2m30s");
  CHECK(durationText(1500ms) == "1500ms");
  CHECK(durationText(61s + 5ms) == "1m1s5ms");
  CHECK(durationText(60s) == "1m");
  CHECK(durationText(59s) == "59s");
  CHECK(durationText(500ms) == "500ms");
  CHECK(durationText(0s) == "0s");
  CHECK(rateText(Rate{100}) == "100/s");
  CHECK(rateText(Rate{0.5}) == "0.5/s");
  CHECK(rateText(Rate{20.0 / 60}) == "20/min");
  CHECK(bytesText(Bytes{65536}) == "64KiB");
  CHECK(bytesText(Bytes{64'000'000}) == "64MB");
  CHECK(bytesText(Bytes{1001}) == "1001B");
  CHECK(bytesText(Bytes{0}) == "0B");
  CHECK(percentText(Percent{99.9}) == "99.9%");
}

TEST_CASE("canonical texts read back as the same value") {
  std::uint64_t state = 88172645463325252ULL;
  for (int i = 0; i < 20'000; ++i) {
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    const auto value = static_cast<std::int64_t>(state >> (1U + state % 60U));
    CAPTURE(value);
    CHECK(parseDuration(durationText(Nanos{value})) == Nanos{value});
    // A number of more than 53 bits of base units is only sure to survive when it is written in whole units.
    const Bytes bytes{value >> 12U};
    CHECK(parseBytes(bytesText(bytes)) == bytes);
    const Rate rate{static_cast<double>(value) / static_cast<double>(1 + state % 3600U)};
    CHECK(parseRate(rateText(rate)) == rate);
  }
}
