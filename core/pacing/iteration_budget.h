// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/pacing/share.h"
#include "core/plan/load.h"

namespace tidemark {

// Shares of an iteration budget, fixed in advance: `perUser`: all alike; else the total divided over the users, the
// remainder one each to the lowest numbers. Immutable, any thread.
class IterationBudget {
public:
  explicit IterationBudget(const IterationsLoad& load);

  [[nodiscard]] std::int64_t users() const { return m_users; }
  [[nodiscard]] std::int64_t total() const;               // of all shards
  [[nodiscard]] std::int64_t of(std::int64_t user) const; // 0 for a user that does not exist
  // Sum over the users of one worker of one shard.
  [[nodiscard]] std::int64_t of(const Share& share) const;

private:
  std::int64_t m_users;
  std::int64_t m_each;
  std::int64_t m_oneMore; // users below this number have one more
};

} // namespace tidemark
