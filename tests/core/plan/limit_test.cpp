// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/limit.h"

#include <doctest/doctest.h>

#include "core/plan/slo_text.h"

using namespace tidemark;

TEST_CASE("limits of every quantity are read into base units") {
  CHECK(parseLimit("< 500ms") == Limit{LimitOp::less, Quantity::duration, 0, 500, "< 500ms"});
  CHECK(parseLimit(">= 100/s") == Limit{LimitOp::greaterEqual, Quantity::rate, 0, 100, ">= 100/s"});
  CHECK(parseLimit("<= 1%") == Limit{LimitOp::lessEqual, Quantity::percent, 0, 1, "<= 1%"});
  CHECK(parseLimit("< 512MiB") == Limit{LimitOp::less, Quantity::bytes, 0, 536870912, "< 512MiB"});
  CHECK(parseLimit("> 3") == Limit{LimitOp::greater, Quantity::count, 0, 3, "> 3"});
  CHECK(parseLimit("50/s..100/s") == Limit{LimitOp::range, Quantity::rate, 50, 100, "50/s..100/s"});
}

TEST_CASE("the text kept is canonical") {
  CHECK(parseLimit("<500ms")->text == "< 500ms");
  CHECK(parseLimit("<  60s ")->text == "< 1m");
  CHECK(parseLimit("50/s .. 100/s")->text == "50/s..100/s");
}

TEST_CASE("what is no limit is refused with the allowed forms") {
  for (const char* text : {"", "500ms", "< ", "< x", "< -1", "= 5", "!= 5", "< 5 ms", "50/s..100", "100/s..50/s", "..",
                           "< 1e3", "<< 5", "< nan", "< inf", "1..", "< 5s < 6s"}) {
    CAPTURE(text);
    const auto limit = parseLimit(text);
    REQUIRE_FALSE(limit.has_value());
    CHECK(limit.error().hint.text().find("< 500ms") != std::string::npos);
  }
}

TEST_CASE("bounds hold as their operators say") {
  const auto holds = [](const char* limit, double value) { return parseLimit(limit)->holds(value); };
  CHECK(holds("< 5", 4.9));
  CHECK_FALSE(holds("< 5", 5));
  CHECK(holds("<= 5", 5));
  CHECK_FALSE(holds("> 5", 5));
  CHECK(holds(">= 5", 5));
  CHECK(holds("1..5", 1));
  CHECK(holds("1..5", 5));
  CHECK_FALSE(holds("1..5", 5.1));
  CHECK_FALSE(holds("1..5", 0.9));
}

TEST_CASE("values with units are read without an operator") {
  CHECK(parseAmount("24.94/s")->value == 24.94);
  CHECK(parseAmount("20ms")->quantity == Quantity::duration);
  CHECK(parseAmount("3")->quantity == Quantity::count);
  CHECK_FALSE(parseAmount("fast").has_value());
}

TEST_CASE("units of measures tell what their limits count") {
  CHECK(quantityOfUnit("ms") == Quantity::duration);
  CHECK(quantityOfUnit("MiB") == Quantity::bytes);
  CHECK(quantityOfUnit("%") == Quantity::percent);
  CHECK(quantityOfUnit("") == Quantity::count);
  CHECK(quantityOfUnit("tokens") == Quantity::count);
}

TEST_CASE("reports name the unit of each quantity") {
  CHECK(std::string{unitOf(Quantity::duration)} == "ms");
  CHECK(std::string{unitOf(Quantity::ratio)}.empty());
}
