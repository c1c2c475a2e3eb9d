// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/kept_sentence.h"

#include <doctest/doctest.h>

using namespace tidemark;

using Parts = std::vector<std::string_view>;

TEST_CASE("a text gives back what its pattern was filled with") {
  CHECK(partsOf("the run was stopped", "the run was stopped") == Parts{});
  CHECK(partsOf("requires {}, which did not run", "requires Peak, which did not run") == Parts{"Peak"});
  CHECK(partsOf("{}: {}", "Peak: complete") == Parts{"Peak", "complete"});
  CHECK(partsOf("{}: {}", ": ") == Parts{"", ""});
}

TEST_CASE("a text of another pattern gives nothing") {
  CHECK_FALSE(partsOf("the run was stopped", "the run was stopped twice"));
  CHECK_FALSE(partsOf("requires {}, which did not run", "requires Peak, which did not pass"));
  CHECK_FALSE(partsOf("requires {}, which did not run", "runs with Peak, which did not run"));
  CHECK_FALSE(partsOf("{}: {}", "Peak"));
  CHECK_FALSE(partsOf("a {} a", "a a"));
}

namespace {

Sentence between(std::string_view low, std::string_view high) { return sentence("from {} to {}", low, high); }

} // namespace

TEST_CASE("a kept text is the sentence again that its maker made") {
  CHECK(remade(between, "from 1 to 2") == between("1", "2"));
  CHECK_FALSE(remade(between, "up to 2").has_value());
}

TEST_CASE("parts that hold words of the pattern make the same text") {
  CHECK(remade(between, "from 1 to 2 to 3")->text() == "from 1 to 2 to 3");
}
