// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <mutex>
#include <string_view>

#include "core/target/request.h"
#include "core/target/target_counters.h"

namespace tidemark::target {

// Counts requests by route, method and status, and connections. Any thread.
class RequestCounters {
public:
  // `route` lives as long as the program: it is a pattern of the route table.
  void addRequest(std::string_view route, Method method, int status);
  void addConnection();
  // The rows and the connections; the job counts are left at zero.
  [[nodiscard]] TargetCounters snapshot() const;

private:
  struct Key {
    std::string_view route;
    Method method = Method::other;
    int status = 0;
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  mutable std::mutex m_mutex; // uncontended but for a reader now and then
  std::map<Key, std::uint64_t> m_requests;
  std::uint64_t m_connections = 0;
};

} // namespace tidemark::target
