// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/share.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("every number has exactly one owner, also with unequal shards") {
  for (std::int64_t number = 0; number < 500; ++number) {
    int owners = 0;
    for (std::int64_t shard = 0; shard < 3; ++shard) {
      const std::int64_t workers = shard + 1;
      for (std::int64_t worker = 0; worker < workers; ++worker) {
        const Share share{shard, 3, worker, workers};
        owners += share.owns(number) ? 1 : 0;
        CHECK(share.owns(number) == (number % 3 == shard && number / 3 % workers == worker));
      }
    }
    CHECK(owners == 1);
  }
}

TEST_CASE("ceiling, floor and countBelow agree with owns") {
  const Share share{.shard = 1, .shards = 3, .worker = 2, .workers = 4};
  std::int64_t owned = 0;
  std::int64_t last = -1;
  for (std::int64_t number = 0; number < 200; ++number) {
    CHECK(share.countBelow(number) == owned);
    if (share.owns(number)) {
      ++owned;
      last = number;
      CHECK(share.ceiling(number) == number);
    }
    CHECK(share.floor(number) == last);
    const std::int64_t ceiling = share.ceiling(number);
    CHECK(share.owns(ceiling));
    CHECK(ceiling >= number);
    CHECK(ceiling - number < share.stride() + share.first());
  }
  CHECK(share.floor(-1) < 0);
  CHECK(share.ceiling(-5) == share.first());
  CHECK_FALSE(share.owns(-1));
}

TEST_CASE("an undivided share owns everything") {
  const Share share;
  CHECK(share.owns(0));
  CHECK(share.owns(12'345));
  CHECK(share.countBelow(100) == 100);
}
