// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_value.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("a value that fits in 120 columns stands on one line") {
  JsonValue object = JsonValue::object();
  object.add("name", JsonValue::ofText(std::string(108, 'x')));
  CHECK(jsonLayout(object).size() == 121); // with its line feed
  CHECK(jsonLayout(object).find('\n') == 120);
  object.items.front().text += 'x';
  CHECK(jsonLayout(object) == "{\n  \"name\": \"" + std::string(109, 'x') + "\"\n}\n");
}

TEST_CASE("the comma behind a value counts as a column") {
  JsonValue list = JsonValue::list();
  JsonValue inner = JsonValue::list();
  inner.add(JsonValue::ofText(std::string(114, 'x')));
  list.add(inner).add(inner);
  // 2 + 118 fits for the last item alone; the first has a comma and does not.
  CHECK(jsonLayout(list) ==
        "[\n  [\n    \"" + std::string(114, 'x') + "\"\n  ],\n  [\"" + std::string(114, 'x') + "\"]\n]\n");
}

TEST_CASE("columns are letters, not bytes") {
  JsonValue list = JsonValue::list();
  std::string text;
  for (int i = 0; i < 116; ++i) {
    text += "é";
  }
  list.add(JsonValue::ofText(text));
  CHECK(jsonLayout(list) == "[\"" + text + "\"]\n");
}

TEST_CASE("numbers keep whole values whole") {
  CHECK(jsonLine(JsonValue::ofNumber(50)) == "50");
  CHECK(jsonLine(JsonValue::ofNumber(0.5)) == "0.5");
  CHECK(jsonLine(JsonValue::ofNumber(1e21)) == "1000000000000000000000");
}

TEST_CASE("pointers escape what RFC 6901 reserves") {
  CHECK(pointerTo("/a", "b/c~d") == "/a/b~1c~0d");
  CHECK(pointerTo("", std::size_t{3}) == "/3");
}

TEST_CASE("members are found by key, items of lists never") {
  JsonValue object = JsonValue::object();
  object.add("a", JsonValue::ofBoolean(true));
  REQUIRE(object.member("a") != nullptr);
  CHECK(object.member("a")->text == "true");
  CHECK(object.member("b") == nullptr);
  JsonValue list = JsonValue::list();
  list.add(JsonValue::ofBoolean(true));
  CHECK(list.member("") == nullptr);
}
