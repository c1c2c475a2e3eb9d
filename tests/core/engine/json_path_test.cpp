// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/json_path.h"

#include <doctest/doctest.h>

#include "core/engine/json_document.h"
#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"
#include "core/plan/json_place.h"
#include "core/plan/pattern.h"

using namespace tidemark;

namespace {

const std::string kText = R"({"a": {"b": [{"c": 7}, [8, "x"]]}, "two words": {"d.e": 1}, "[0]": 2, "é": 3, "0": 4,
  "a]b": 5, "m/n~o": 6, "": 9, "it's": 10, "${v}": 11})";

} // namespace

TEST_CASE("a path made from a place leads the engine to the same value, and the loader takes it") {
  const ParsedJson parsed = parseJson(kText);
  JsonDocument document;
  document.setCopy(kText);
  for (const char* pointer :
       {"", "/a", "/a/b/0/c", "/a/b/1/1", "/two words/d.e", "/[0]", "/é", "/0", "/a]b", "/m~1n~0o"}) {
    CAPTURE(pointer);
    const auto path = jsonPathOf(parsed.root, pointer);
    REQUIRE(path.has_value());
    CAPTURE(*path);
    CHECK(wrongJsonPath(*path).empty());
    const auto read = parseJsonPath(*path);
    REQUIRE(read.has_value());
    const auto found = document.find(*read);
    REQUIRE(found.has_value());
    const JsonValue* wanted = valueAt(parsed.root, pointer);
    CHECK(found->text == (wanted->isText() ? wanted->text : jsonCompact(*wanted)));
  }
  CHECK(*jsonPathOf(parsed.root, "/a/b/0/c") == "$.a.b[0].c");
  CHECK(*jsonPathOf(parsed.root, "/two words/d.e") == "$['two words']['d.e']");
}

TEST_CASE("a place whose keys no path can hold has none, and the reason is said") {
  const JsonValue root = parseJson(kText).root;
  CHECK(jsonPathOf(root, "/it's").error() == "a path cannot hold the quote in the key it's");
  CHECK(jsonPathOf(root, "/").error() == "a path cannot hold a key without a name");
  CHECK(jsonPathOf(root, "/${v}").error() == "the key ${v} reads as a variable");
  CHECK(jsonPathOf(root, "/a/none").error() == "there is no such place");
}

TEST_CASE("a place is named by the last key on the way to it") {
  const JsonValue root = parseJson(kText).root;
  CHECK(lastNameOf(root, "/a/b/1/1") == "b");
  CHECK(lastNameOf(root, "/a/b/0/c") == "c");
  CHECK(lastNameOf(root, "").empty());
}
