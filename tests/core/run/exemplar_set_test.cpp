// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/exemplar_set.h"

#include <doctest/doctest.h>

using namespace tidemark;

namespace {

Exemplar failure(std::uint32_t row, std::uint16_t status, const std::string& message = "") {
  Exemplar exemplar;
  exemplar.row = RowId{row};
  exemplar.outcome = Outcome::status;
  exemplar.status = status;
  exemplar.message = message;
  return exemplar;
}

Exemplar slow(std::uint32_t row, int ms) {
  Exemplar exemplar;
  exemplar.row = RowId{row};
  exemplar.kind = ExemplarKind::slowest;
  exemplar.service = std::chrono::milliseconds(ms);
  return exemplar;
}

} // namespace

TEST_CASE("of each kind of failure the first is kept") {
  ExemplarSet set;
  CHECK(set.offer(failure(0, 500)) == 0);
  CHECK(set.offer(failure(0, 500)) == std::nullopt);
  CHECK(set.offer(failure(0, 503)) == 1);
  CHECK(set.offer(failure(1, 500)) == 2);
  CHECK(set.kept().size() == 3);
}

TEST_CASE("a row keeps no more than its share of failure kinds") {
  ExemplarSet set;
  for (int i = 0; i < 100; ++i) {
    set.offer(failure(0, 500, std::to_string(i)));
  }
  CHECK(set.kept().size() == ExemplarSet::kMostKindsPerRow);
}

TEST_CASE("the slowest of a row replace quicker ones in their slot") {
  ExemplarSet set;
  for (const int ms : {5, 3, 4}) {
    set.offer(slow(0, ms));
  }
  CHECK(set.offer(slow(0, 2)) == std::nullopt);
  CHECK(set.offer(slow(0, 9)) == 1);
  CHECK(set.kept()[1].service == std::chrono::milliseconds(9));
  CHECK(set.kept().size() == ExemplarSet::kSlowestPerRow);
}

TEST_CASE("the set stays bounded however many rows there are") {
  ExemplarSet set;
  for (std::uint32_t row = 0; row < 2000; ++row) {
    set.offer(failure(row, 500));
    set.offer(slow(row, 1));
  }
  CHECK(set.kept().size() == ExemplarSet::kMost);
}
