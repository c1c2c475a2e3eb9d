// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

// What the demo system counted itself, exactly. Every request read to its end is in one row and only once;
// its row is counted before the first byte of the answer leaves, so a client that has the answer finds it here.
struct TargetCounters {
  // Statuses that never were on the wire.
  static constexpr int kReset = 0;        // answered by a TCP reset (fault)
  static constexpr int kClientGone = 499; // the client closed before its answer was due

  struct Row {
    std::string method; // "GET"
    std::string route;  // the pattern, "/jobs/{id}"; "(none)" where no route matched
    int status = 0;
    std::uint64_t count = 0;
    friend bool operator==(const Row&, const Row&) = default;
  };

  std::vector<Row> requests; // by route, method, status
  std::uint64_t connections = 0;
  std::uint64_t jobsSubmitted = 0;
  std::uint64_t jobsCompleted = 0;
  std::uint64_t jobsFailed = 0;

  [[nodiscard]] std::uint64_t total() const;
  // All methods; every status where `status` is negative.
  [[nodiscard]] std::uint64_t of(std::string_view route, int status = -1) const;
};

} // namespace tidemark
