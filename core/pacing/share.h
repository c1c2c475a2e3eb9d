// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tidemark {

// The part of a plan that one worker of one shard carries. Number n (a user, an arrival) belongs to shard
// n mod shards and, inside it, to worker (n / shards) mod workers; the sum over all shares is exactly the plan,
// also when shards have different numbers of workers.
struct Share {
  std::int64_t shard = 0;
  std::int64_t shards = 1;
  std::int64_t worker = 0;
  std::int64_t workers = 1;

  [[nodiscard]] constexpr std::int64_t first() const { return shard + shards * worker; }
  [[nodiscard]] constexpr std::int64_t stride() const { return shards * workers; }
  [[nodiscard]] constexpr bool owns(std::int64_t n) const { return n >= 0 && n % stride() == first(); }
  // The smallest owned number >= n.
  [[nodiscard]] constexpr std::int64_t ceiling(std::int64_t n) const {
    return n <= first() ? first() : first() + (n - first() + stride() - 1) / stride() * stride();
  }
  // The largest owned number <= n; negative when there is none.
  [[nodiscard]] constexpr std::int64_t floor(std::int64_t n) const {
    return n < first() ? -1 : first() + (n - first()) / stride() * stride();
  }
  // How many of the numbers below n are owned.
  [[nodiscard]] constexpr std::int64_t countBelow(std::int64_t n) const {
    return n <= first() ? 0 : (n - first() - 1) / stride() + 1;
  }
  friend bool operator==(const Share&, const Share&) = default;
};

} // namespace tidemark
