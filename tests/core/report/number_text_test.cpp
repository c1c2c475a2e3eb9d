// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_text.h"

#include <array>
#include <limits>

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("numbers keep three significant digits and never use an exponent") {
  struct Case {
    double value;
    const char* text;
  };
  for (const Case& c :
       {Case{0, "0"}, Case{0.1424, "0.142"}, Case{1.477, "1.48"}, Case{9.999, "10.0"}, Case{12.34, "12.3"},
        Case{99.96, "100"}, Case{1234.4, "1,234"}, Case{1e9, "1,000,000,000"}, Case{-12.34, "-12.3"},
        Case{-1234567, "-1,234,567"}, Case{0.00012345, "0.000123"}, Case{1e-9, "0"}}) {
    CHECK(numberText(c.value) == c.text);
  }
  CHECK(numberText(std::numeric_limits<double>::quiet_NaN()) == kNoNumber);
}

TEST_CASE("values are spelled by their unit") {
  CHECK(valueText(88.83, "1/s") == "88.8/s");
  CHECK(valueText(1.5, "ms") == "1.50 ms");
  CHECK(valueText(85.4, "%") == "85.4 %");
  CHECK(valueText(13002342.4, "B") == "12.4 MiB");
  CHECK(valueText(512, "B/s") == "512 B/s");
  CHECK(valueText(7, "jobs") == "7.00 jobs");
  CHECK(valueText(std::nullopt, "ms") == kNoNumber);
}

TEST_CASE("whole users and seconds have no decimals, rounding never adds a digit") {
  CHECK(plainNumber(50) == "50");
  CHECK(plainNumber(12.5) == "12.5");
  CHECK(plainNumber(1234) == "1,234");
  CHECK(numberText(0.09999999) == "0.100");
  CHECK(signedPercent(200) == "+200 %");
  CHECK(signedPercent(-67.93) == "-67.9 %");
}

TEST_CASE("times are spelled by their length") {
  CHECK(lengthText(12.5) == "12.5 s");
  CHECK(lengthText(180) == "3 min");
  CHECK(lengthText(3905) == "1 h 5 min 5 s");
  CHECK(clockText(65) == "1:05");
  CHECK(clockText(3605) == "1:00:05");
}

TEST_CASE("a share of failures names its interval and n") {
  CHECK(failureShareText(0, 0) == kNoNumber);
  CHECK(failureShareText(0, 1000) == "0 % (at most 0.299 %, n = 1,000)");
  CHECK(failureShareText(0, 7) == "0 % (at most 34.8 %, n = 7)");
  CHECK(failureShareText(5, 100).starts_with("5.00 % (2.15 to 11.2 %, n = 100"));
}
