// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/csv_file.h"

#include <doctest/doctest.h>

using namespace tidemark;
using Columns = std::vector<std::string>;

TEST_CASE("the header names the columns") {
  CHECK(csvColumns("user,password\nann,x\n") == Columns{"user", "password"});
  CHECK(csvColumns("user,password\r\nann,x\r\n") == Columns{"user", "password"});
  CHECK(csvColumns("\xEF\xBB\xBFuser\nx") == Columns{"user"});
  CHECK(csvColumns("\"a, b\",\"say \"\"hi\"\"\",c\n") == Columns{"a, b", "say \"hi\"", "c"});
  CHECK(csvColumns("only") == Columns{"only"});
  CHECK(csvColumns("").empty());
}

TEST_CASE("a file of a header alone has no rows") {
  CHECK(hasCsvRows("a\n1"));
  CHECK_FALSE(hasCsvRows("a\n"));
  CHECK_FALSE(hasCsvRows("a\r\n\r\n"));
  CHECK_FALSE(hasCsvRows(""));
}
