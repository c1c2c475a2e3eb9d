// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_edit.h"

#include <doctest/doctest.h>

#include "core/plan/json_parser.h"

using namespace tidemark;

namespace {

JsonValue of(std::string_view text) { return parseJson(text).root; }

const char* const kSample = R"({"a": [1, {"b/c": "x", "d~e": null}], "f": {}})";

} // namespace

TEST_CASE("a pointer leads to the value it names, and nowhere else") {
  const JsonValue root = of(kSample);
  CHECK(valueAt(root, "") == &root);
  CHECK(valueAt(root, "/a/0")->text == "1");
  CHECK(valueAt(root, "/a/1/b~1c")->text == "x");
  CHECK(valueAt(root, "/a/1/d~0e")->kind == JsonValue::Kind::null);
  for (const char* nowhere : {"/b", "/a/2", "/a/x", "/a/-1", "/f/g", "/a/0/0"}) {
    CAPTURE(nowhere);
    CHECK(valueAt(root, nowhere) == nullptr);
  }
}

TEST_CASE("a pointer splits into its parent and its last part") {
  CHECK(parentPointer("/a/1/b~1c") == "/a/1");
  CHECK(parentPointer("/a").empty());
  CHECK(lastKey("/a/1/b~1c") == "b/c");
  CHECK(lastIndex("/a/12") == 12);
  CHECK_FALSE(lastIndex("/a/1x").has_value());
  CHECK(isInside("/a/1", "/a"));
  CHECK(isInside("/a", "/a"));
  CHECK_FALSE(isInside("/ab", "/a"));
}

TEST_CASE("setting replaces, adds a member, or appends an item") {
  JsonValue root = of(kSample);
  CHECK(setAt(root, "/a/0", JsonValue::ofText("one")));
  CHECK(setAt(root, "/f/new", JsonValue::ofBoolean(true)));
  CHECK(setAt(root, "/a/2", JsonValue::ofInteger(3)));
  CHECK(jsonLine(root) == R"({"a": ["one", {"b/c": "x", "d~e": null}, 3], "f": {"new": true}})");
  CHECK_FALSE(setAt(root, "/a/9", JsonValue::ofInteger(3)));
  CHECK_FALSE(setAt(root, "/nowhere/x", JsonValue::ofInteger(3)));
  CHECK_FALSE(setAt(root, "/a/0/x", JsonValue::ofInteger(3)));
}

TEST_CASE("the whole can be set") {
  JsonValue root = of(kSample);
  CHECK(setAt(root, "", of("[]")));
  CHECK(jsonLine(root) == "[]");
}

TEST_CASE("inserting moves what follows, removing closes the gap") {
  JsonValue root = of("[1, 2]");
  CHECK(insertAt(root, "/0", JsonValue::ofInteger(0)));
  CHECK(insertAt(root, "/3", JsonValue::ofInteger(3)));
  CHECK(jsonLine(root) == "[0, 1, 2, 3]");
  CHECK(removeAt(root, "/1"));
  CHECK(jsonLine(root) == "[0, 2, 3]");
  CHECK_FALSE(removeAt(root, "/7"));
  CHECK_FALSE(removeAt(root, ""));
}

TEST_CASE("a member comes back to the place it had") {
  JsonValue root = of(R"({"a": 1, "b": 2, "c": 3})");
  const auto place = placeAt(root, "/b");
  CHECK(place == 1);
  CHECK(removeAt(root, "/b"));
  CHECK(insertAt(root, "/b", JsonValue::ofInteger(2), place));
  CHECK(jsonLine(root) == R"({"a": 1, "b": 2, "c": 3})");
  CHECK_FALSE(placeAt(root, "/x").has_value());
}

TEST_CASE("what follows a removed item moves up, and with it what lies inside") {
  CHECK(afterRemoval("/l/3", "/l/1") == "/l/2");
  CHECK(afterRemoval("/l/3/steps/0", "/l/1") == "/l/2/steps/0");
  CHECK(afterRemoval("/l/0", "/l/1") == "/l/0");
  CHECK(afterRemoval("/other/3", "/l/1") == "/other/3");
  CHECK_FALSE(afterRemoval("/l/1/steps/0", "/l/1").has_value());
}

TEST_CASE("an item loses the key it had as a member") {
  JsonValue root = of(R"({"a": {"x": 1}, "l": []})");
  CHECK(insertAt(root, "/l/0", *valueAt(static_cast<const JsonValue&>(root), "/a/x")));
  CHECK(jsonLine(root) == R"({"a": {"x": 1}, "l": [1]})");
}

TEST_CASE("values are the same wherever they stood") {
  CHECK(sameJson(of(R"({"a": [1, "x"]})"), of("\n{ \"a\" :[1,\"x\"] }")));
  CHECK_FALSE(sameJson(of(R"({"a": 1})"), of(R"({"a": "1"})")));
  CHECK_FALSE(sameJson(of(R"({"a": 1})"), of(R"({"b": 1})")));
  CHECK_FALSE(sameJson(of("[1]"), of("[1, 2]")));
}
