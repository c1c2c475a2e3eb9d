// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"

#include <cstdint>
#include <utility>

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("a sentence reads as its pattern with the arguments filled in") {
  const std::string key = "nmae";
  CHECK(sentence("there is no key \"{}\" here; allowed: {}", key, "name, url") ==
        "there is no key \"nmae\" here; allowed: name, url");
  CHECK(sentence("{} of {}", std::uint64_t{2'000'000}, -1) == "2000000 of -1");
  CHECK(sentence("text is needed") == "text is needed");
}

TEST_CASE("a sentence keeps its pattern and its arguments apart") {
  const Sentence made = sentence("{}, so this is never judged", sentence("no monitor watches \"{}\"", "db"));
  CHECK(made == "no monitor watches \"db\", so this is never judged");
  CHECK(made.pattern() == "{}, so this is never judged");
  REQUIRE(made.arguments().size() == 1);
  CHECK(made.arguments()[0].pattern() == "no monitor watches \"{}\"");
  CHECK(made.arguments()[0].arguments()[0].pattern().empty());
  CHECK(made.arguments()[0].arguments()[0] == "db");
}

TEST_CASE("what a user typed is never a pattern") {
  const Sentence typed = sentence("there is no host \"{}\"", "{} {x}");
  CHECK(typed == "there is no host \"{} {x}\"");
  CHECK(Sentence::asIs("{}").pattern().empty());
  CHECK(Sentence::asIs("{}") == "{}");
}

TEST_CASE("braces that hold something stand for themselves") {
  CHECK(sentence("a ${ is not closed by }; write { … }") == "a ${ is not closed by }; write { … }");
}

TEST_CASE("a moved and a copied sentence say the same") {
  Sentence one = sentence("at least {} is needed", 1);
  const Sentence copy = one;
  const Sentence moved = std::move(one);
  CHECK(copy == moved);
  CHECK(copy.text() == "at least 1 is needed");
  CHECK(Sentence().empty());
}
