// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/template_text.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("text is taken apart at its variables") {
  const TemplateText text = parseTemplate("a ${x} b ${user.mail}${uuid()}");
  CHECK(text.wrong.empty());
  CHECK(text.literals == std::vector<std::string>{"a ", " b ", "", ""});
  REQUIRE(text.expressions.size() == 3);
  CHECK(text.expressions[0].name == "x");
  CHECK(text.expressions[1].name == "user.mail");
  CHECK(headOf(text.expressions[1].name) == "user");
  CHECK(text.expressions[2].isCall);
  CHECK(text.expressions[2].source == "${uuid()}");
}

TEST_CASE("a doubled dollar is a literal") {
  const TemplateText text = parseTemplate("$${x} costs $5 ${y}");
  CHECK(text.literals == std::vector<std::string>{"${x} costs $5 ", ""});
  CHECK(text.expressions.size() == 1);
}

TEST_CASE("arguments are trimmed and quoted ones keep their commas and spaces") {
  const TemplateText text = parseTemplate("${choice(a, 'b, c' ,'')}");
  CHECK(text.wrong.empty());
  CHECK(text.expressions[0].arguments == std::vector<std::string>{"a", "b, c", ""});
}

TEST_CASE("every function of the format is known with its arguments") {
  for (const char* text :
       {"${uuid()}", "${int(1,100)}", "${int(-5, 5)}", "${float(0.5,1,2)}", "${hex(8)}", "${choice(a)}", "${now()}",
        "${epochMs()}", "${user()}", "${iteration()}", "${arrival()}", "${base64(x)}", "${string(x)}"}) {
    CAPTURE(text);
    CHECK(parseTemplate(text).wrong.empty());
  }
}

TEST_CASE("what cannot be understood is named") {
  const auto wrong = [](const char* text) { return parseTemplate(text).wrong; };
  CHECK(wrong("${x") == "a ${ is not closed by }; a literal one is written $${");
  CHECK(wrong("${}") == "\"\" is not a name");
  CHECK(wrong("${a b}") == "\"a b\" is not a name");
  CHECK(wrong("${user.}") == "\"user.\" is not a name");
  CHECK(wrong("${uid()}") == "there is no function uid(); did you mean uuid()?");
  CHECK(wrong("${uuid(1)}") == "uuid() takes no argument");
  CHECK(wrong("${int(1)}") == "int() takes 2 arguments");
  CHECK(wrong("${int(9,1)}") == "int() takes two whole numbers, the smaller one first");
  CHECK(wrong("${int(a,b)}") == "int() takes two whole numbers, the smaller one first");
  CHECK(wrong("${float(1,2,99)}") == "float() takes two numbers, the smaller one first, and 0 to 15 digits");
  CHECK(wrong("${hex(0)}") == "hex() takes a number of digits from 1 to 1024");
  CHECK(wrong("${choice()}") == "choice() takes at least one argument");
}

TEST_CASE("all texts inside JSON are found, keys too") {
  const JsonText json{R"({"a":"x","b":[1,"y",{"c":null}]})"};
  CHECK(textsOf(json) == std::vector<std::string>{"a", "x", "b", "y", "c"});
}

TEST_CASE("identifiers") {
  CHECK(isIdentifier("_a1"));
  CHECK_FALSE(isIdentifier("1a"));
  CHECK_FALSE(isIdentifier("a-b"));
  CHECK_FALSE(isIdentifier(""));
}
