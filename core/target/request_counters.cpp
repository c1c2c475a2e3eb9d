// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/request_counters.h"

namespace tidemark::target {

void RequestCounters::addRequest(std::string_view route, Method method, int status) {
  const std::scoped_lock lock(m_mutex);
  ++m_requests[{route, method, status}];
}

void RequestCounters::addConnection() {
  const std::scoped_lock lock(m_mutex);
  ++m_connections;
}

TargetCounters RequestCounters::snapshot() const {
  const std::scoped_lock lock(m_mutex);
  TargetCounters result;
  result.connections = m_connections;
  for (const auto& [key, count] : m_requests)
    result.requests.push_back({std::string(methodName(key.method)), std::string(key.route), key.status, count});
  return result;
}

} // namespace tidemark::target
