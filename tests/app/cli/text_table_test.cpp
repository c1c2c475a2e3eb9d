// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <doctest/doctest.h>

using namespace tidemark::cli;

TEST_CASE("a figure has four digits that count, and never a power of ten") {
  CHECK(figureText(0) == "0");
  CHECK(figureText(0.20664) == "0.2066");
  CHECK(figureText(0.0000213) == "0.0000213");
  CHECK(figureText(9999.4) == "9999");
  CHECK(figureText(64'098.4) == "64098");
  CHECK(figureText(-1'234'567) == "-1234567");
}
