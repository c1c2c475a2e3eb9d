// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/outcome.h"

#include <doctest/doctest.h>

#include <set>
#include <string_view>

using namespace tidemark;

TEST_CASE("every outcome has an id of its own that leads back to it") {
  std::set<std::string_view> ids;
  for (std::size_t i = 0; i < kOutcomeCount; ++i) {
    const auto outcome = static_cast<Outcome>(i);
    ids.insert(outcomeId(outcome));
    CHECK(outcomeOf(outcomeId(outcome)) == outcome);
  }
  CHECK(ids.size() == kOutcomeCount);
}

TEST_CASE("outcome ids are the words of run files and reports") {
  CHECK(outcomeId(Outcome::ok) == "ok");
  CHECK(outcomeId(Outcome::connectRefused) == "connect-refused");
  CHECK(outcomeId(Outcome::closedEarly) == "closed-early");
  CHECK(outcomeId(Outcome::tooLarge) == "too-large");
  CHECK(outcomeId(Outcome::aborted) == "aborted");
}

TEST_CASE("a word that is no outcome is none") {
  CHECK_FALSE(outcomeOf("OK").has_value());
  CHECK_FALSE(outcomeOf("").has_value());
}
