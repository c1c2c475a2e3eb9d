// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pattern.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("patterns are those of RE2") {
  CHECK(wrongPattern("^a(b|c)*$").empty());
  CHECK(wrongPattern("(").text().starts_with("the pattern is not valid: missing )"));
  CHECK_FALSE(wrongPattern("(?=look)").empty());
  CHECK(groupsOf("(a)(?:b)(c)") == 2);
}

TEST_CASE("paths lead through members and items") {
  for (const char* path : {"$", "$.a", "$.a.b[0].c", "$[3]", "$['odd name'].x", "$.a-b", "$.ü"}) {
    CAPTURE(path);
    CHECK(wrongJsonPath(path).empty());
  }
  for (const char* path :
       {"", "a", "$a", "$.", "$..a", "$.a[", "$.a[]", "$.a[x]", "$.a[-1]", "$[*]", "$['a]", "$.a[99999999999]"}) {
    CAPTURE(path);
    CHECK_FALSE(wrongJsonPath(path).empty());
  }
}
