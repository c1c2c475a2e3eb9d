// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_parser.h"

#include <string>

#include <doctest/doctest.h>

using namespace tidemark;

namespace {

// Every value of a tree must start at its offset with the letter its kind starts with.
void checkOffsets(const JsonValue& value, std::string_view text) {
  const std::string_view rest = text.substr(value.offset);
  CAPTURE(rest);
  switch (value.kind) {
  case JsonValue::Kind::text:
    CHECK(rest.front() == '"');
    break;
  case JsonValue::Kind::object:
    CHECK(rest.front() == '{');
    break;
  case JsonValue::Kind::list:
    CHECK(rest.front() == '[');
    break;
  case JsonValue::Kind::null:
    CHECK(rest.starts_with("null"));
    break;
  case JsonValue::Kind::boolean:
  case JsonValue::Kind::number:
    CHECK(rest.starts_with(value.text));
    break;
  }
  for (const JsonValue& item : value.items) {
    if (value.isObject()) {
      CHECK(text.substr(item.keyOffset).starts_with("\""));
    }
    checkOffsets(item, text);
  }
}

} // namespace

TEST_CASE("every value knows where it stands") {
  const std::string text =
      "{ \"a\" : [1 ,2.50,{\"k\\\"\":\"v,]:\\\\\"},[]],\n\t\"b\":true , \"c\":null,\"d\":{} ,\"é\":-3e2}";
  const ParsedJson json = parseJson(text);
  REQUIRE(json.whole);
  CHECK(json.problems.empty());
  checkOffsets(json.root, text);
  CHECK(jsonCompact(json.root) == R"({"a":[1,2.50,{"k\"":"v,]:\\"},[]],"b":true,"c":null,"d":{},"é":-3e2})");
}

TEST_CASE("a byte order mark is no part of the first token") {
  const std::string text = "\xEF\xBB\xBF[1]";
  const ParsedJson json = parseJson(text);
  REQUIRE(json.whole);
  CHECK(json.root.offset == 3);
}

TEST_CASE("numbers keep every digit") {
  const ParsedJson json = parseJson("[12345678901234567890, 1.10, 123456789012345678901234567890, -0.5]");
  CHECK(jsonCompact(json.root) == "[12345678901234567890,1.10,123456789012345678901234567890,-0.5]");
}

TEST_CASE("a duplicate key is a problem at its second place, and the first value is kept") {
  const ParsedJson json = parseJson("{\"a\": [{}, {\n  \"x\": 1,\n  \"x\": {\"y\": 2}\n}]}");
  REQUIRE(json.whole);
  REQUIRE(json.problems.size() == 1);
  CHECK(json.problems[0].pointer == "/a/1/x");
  CHECK(json.problems[0].line == 3);
  CHECK(json.problems[0].column == 3);
  CHECK(jsonCompact(json.root) == R"({"a":[{},{"x":1}]})");
}

TEST_CASE("a syntax error tells its line and column") {
  const ParsedJson json = parseJson("{\n  \"a\": 1,\n  \"b\" 2\n}");
  CHECK_FALSE(json.whole);
  REQUIRE(json.problems.size() == 1);
  CHECK(json.problems[0].line == 3);
  CHECK(json.problems[0].column == 7);
  CHECK(json.problems[0].message.text().starts_with("syntax error while parsing object separator"));
}

TEST_CASE("columns count letters, not bytes") {
  const ParsedJson json = parseJson("[\"éé\", x]");
  REQUIRE(json.problems.size() == 1);
  CHECK(json.problems[0].column == 8);
}

TEST_CASE("text after the value, comments, bad UTF-8 and nothing at all are refused") {
  for (const std::string text : {"{} x", "[1] // note", "[\"\xFF\"]", "", "[1,]", "[01]", "{\"a\":NaN}"}) {
    CAPTURE(text);
    const ParsedJson json = parseJson(text);
    CHECK_FALSE(json.whole);
    CHECK(json.problems.size() == 1);
  }
}

TEST_CASE("nesting without end is refused, not followed") {
  const ParsedJson json = parseJson(std::string(100'000, '['));
  CHECK_FALSE(json.whole);
  REQUIRE(json.problems.size() == 1);
  CHECK(json.problems[0].message == "more than 200 values are nested");
}
