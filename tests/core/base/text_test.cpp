// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("letters are lowered in ASCII alone, whatever the locale") {
  CHECK(lowered("Content-LENGTH_09") == "content-length_09");
  CHECK(lowered("\xC3\x84@[`{") == "\xC3\x84@[`{");
}

TEST_CASE("names are the same whatever their case, and only whole") {
  CHECK(sameIgnoringCase("Set-Cookie", "set-COOKIE"));
  CHECK_FALSE(sameIgnoringCase("Set-Cookie", "set-cookie2"));
  CHECK_FALSE(sameIgnoringCase("a[", "A{"));
  CHECK(sameIgnoringCase("", ""));
}

TEST_CASE("blanks go at both ends and stay inside") {
  CHECK(trimmed(" \ta b\t ") == "a b");
  CHECK(trimmed(" \t ").empty());
  CHECK(trimmed("").empty());
  CHECK(trimmed("\"Debian 12\"", "\"") == "Debian 12");
}
