// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_value.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("a value that fits in 120 columns stands on one line, comma and line feed counted") {
  JsonValue object = JsonValue::object();
  object.add("name", JsonValue::ofText(std::string(106, 'x')));
  CHECK(jsonLayout(object) == "{\"name\": \"" + std::string(106, 'x') + "\"}\n");
  CHECK(jsonLayout(object).size() == 119);
  object.items.front().text += 'x';
  CHECK(jsonLayout(object) == "{\n  \"name\": \"" + std::string(107, 'x') + "\"\n}\n");
}

TEST_CASE("a value at the end of a list is laid out as one before it") {
  JsonValue list = JsonValue::list();
  JsonValue inner = JsonValue::list();
  inner.add(JsonValue::ofText(std::string(112, 'x')));
  list.add(inner).add(inner);
  const std::string line = "  [\"" + std::string(112, 'x') + "\"]";
  CHECK(jsonLayout(list) == "[\n" + line + ",\n" + line + "\n]\n");
}

TEST_CASE("columns are letters, not bytes") {
  JsonValue list = JsonValue::list();
  std::string text;
  for (int i = 0; i < 114; ++i) {
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
