// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"

#include <limits>

#include <doctest/doctest.h>

using namespace tidemark;

namespace {

std::string sample(int indent) {
  JsonWriter writer{indent};
  writer.beginObject().key("a").integer(1).key("b").beginArray().boolean(true).null().endArray();
  writer.key("c").beginObject().endObject().key("d").beginArray().endArray().endObject();
  return writer.take();
}

} // namespace

TEST_CASE("without indent all is on one line") { CHECK(sample(0) == R"({"a":1,"b":[true,null],"c":{},"d":[]})"); }

TEST_CASE("with indent every value has its line and empty lists stay closed") {
  CHECK(sample(2) == "{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ],\n  \"c\": {},\n  \"d\": []\n}");
}

TEST_CASE("doubles are written shortest and exact, what is not a number as null") {
  JsonWriter writer;
  writer.beginArray().number(0.1).number(1e300).number(-2.5).number(3);
  writer.number(std::numeric_limits<double>::quiet_NaN()).number(std::numeric_limits<double>::infinity()).endArray();
  CHECK(writer.text() == "[0.1,1e+300,-2.5,3,null,null]");
}

TEST_CASE("integers keep all their digits") {
  JsonWriter writer;
  writer.integer(std::numeric_limits<std::int64_t>::min());
  CHECK(writer.text() == "-9223372036854775808");
}

TEST_CASE("bytes that are no UTF-8 are replaced, for JSON has no other") {
  CHECK(jsonEscaped("gr\xC3\xBC\xC3\x9F \xE2\x82\xAC \xF0\x9F\x98\x80") ==
        "gr\xC3\xBC\xC3\x9F \xE2\x82\xAC \xF0\x9F\x98\x80");
  const std::string replacement = "\xEF\xBF\xBD";
  for (const std::string bad : {"\x80", "\xC3", "\xC0\xAF", "\xE2\x82", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF"}) {
    CAPTURE(bad.size());
    std::string expected = "a";
    for (std::size_t i = 0; i < bad.size(); ++i)
      expected += replacement;
    CHECK(jsonEscaped("a" + bad + "b") == expected + "b");
  }
}

TEST_CASE("text is escaped where JSON demands it and nowhere else") {
  CHECK(jsonEscaped("a\"b\\c\n\t\x01/é") == "a\\\"b\\\\c\\n\\t\\u0001/é");
  CHECK(jsonEscaped(std::string_view{"\0", 1}) == "\\u0000");
}

TEST_CASE("raw text is taken as it is") {
  JsonWriter writer;
  writer.beginObject().key("x").raw(R"({"y":1})").endObject();
  CHECK(writer.text() == R"({"x":{"y":1}})");
}
