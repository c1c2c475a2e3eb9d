// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/nearest.h"

#include <array>

#include <doctest/doctest.h>

using namespace tidemark;

namespace {
constexpr std::array<std::string_view, 4> kWords{"url", "name", "timeouts", "connections"};
}

TEST_CASE("one slip of the fingers is recognised") {
  CHECK(nearest("ulr", kWords) == "url");
  CHECK(nearest("nam", kWords) == "name");
  CHECK(nearest("namee", kWords) == "name");
  CHECK(nearest("Timeouts", kWords) == "timeouts");
  CHECK(nearest("conections", kWords) == "connections");
  CHECK(nearest("timeout", kWords) == "timeouts");
}

TEST_CASE("another word is not taken for a slip") {
  CHECK_FALSE(nearest("headers", kWords).has_value());
  CHECK_FALSE(nearest("xyz", kWords).has_value());
  CHECK_FALSE(nearest(std::string(10'000, 'x'), kWords).has_value());
  CHECK_FALSE(nearest("url", {}).has_value());
}

TEST_CASE("the question is asked only with an answer at hand") {
  CHECK(didYouMean("ulr", kWords) == "did you mean \"url\"?");
  CHECK(didYouMean("xyz", kWords).empty());
  CHECK(listed(kWords) == "url, name, timeouts, connections");
}
