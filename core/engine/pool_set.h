// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "core/engine/target_connection.h"
#include "core/net/connection_pool.h"

namespace tidemark {

// The connection pools of one worker: one a target, and one an origin that a redirect or an absolute URL leads to
// (each request there has a connection of its own). One thread.
class PoolSet {
public:
  // `worker` of `workers` takes its part of shared connections. Fails where TLS files cannot be used.
  static Result<std::unique_ptr<PoolSet>> create(EventLoop& loop, const RunPlan& plan, const TargetProxies& proxies,
                                                 int worker, int workers);

  [[nodiscard]] ConnectionPool& target(std::size_t index) { return *m_targets[index]; }
  // Null where its TLS settings cannot be used.
  ConnectionPool* foreign(std::size_t target, const Origin& origin);
  [[nodiscard]] std::size_t targets() const { return m_targets.size(); }
  [[nodiscard]] std::uint64_t openConnections() const;

private:
  PoolSet(EventLoop& loop, const RunPlan& plan, const TargetProxies& proxies)
      : m_loop(loop), m_plan(plan), m_proxies(proxies), m_resolver(loop, resolveOverrides(plan)) {}
  EventLoop& m_loop;
  const RunPlan& m_plan;
  const TargetProxies& m_proxies;
  Resolver m_resolver;
  std::vector<std::unique_ptr<ConnectionPool>> m_targets;
  std::map<Origin, std::unique_ptr<ConnectionPool>> m_foreign;
};

} // namespace tidemark
