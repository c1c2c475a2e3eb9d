// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "core/report/document.h"

using namespace tidemark;

TEST_CASE("light markup becomes spans") {
  const RichText text = richText("a *b* **c** `d*e`");
  REQUIRE(text.size() == 6);
  CHECK(text[1] == TextSpan{"b", SpanStyle::emphasis, {}});
  CHECK(text[3] == TextSpan{"c", SpanStyle::strong, {}});
  CHECK(text[5] == TextSpan{"d*e", SpanStyle::code, {}});
  CHECK(flatText(text) == "a b c d*e");
}

TEST_CASE("an escaped marker is text") {
  CHECK(richText("2 \\* 3 \\`x\\`") == RichText{{"2 * 3 `x`", SpanStyle::plain, {}}});
}

TEST_CASE("plain text is never read as markup") {
  CHECK(plainText("*a* `b`") == RichText{{"*a* `b`", SpanStyle::plain, {}}});
  CHECK(plainText("").empty());
}
