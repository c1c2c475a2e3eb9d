// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pool_set.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

// Connections are dealt like users: shard by shard, then worker by worker.
std::size_t partOf(int total, int index, int of) {
  const int part = total / of + (index < total % of ? 1 : 0);
  return static_cast<std::size_t>(part);
}

} // namespace

Result<std::unique_ptr<PoolSet>> PoolSet::create(EventLoop& loop, const RunPlan& plan, const TargetProxies& proxies,
                                                 int worker, int workers) {
  std::unique_ptr<PoolSet> pools(new PoolSet(loop, plan, proxies));
  for (std::size_t i = 0; i < plan.targets.size(); ++i) {
    const Connections& wanted = plan.project.targets[i].connections;
    const std::size_t shared = partOf(wanted.shared, worker, workers);
    if (wanted.policy == ConnectionPolicy::shared && shared == 0) {
      return fail(ErrorCode::invalidProject, sentence("{} shared connections for {} workers", wanted.shared, workers),
                  fmt::format("/targets/{}/connections", i),
                  sentence("use at least as many connections as workers, or fewer workers"));
    }
    auto pool =
        ConnectionPool::create(loop, pools->m_resolver, connectionSettings(plan, proxies, i, originOf(plan.targets[i])),
                               poolPolicy(wanted.policy), shared);
    if (!pool) {
      return std::unexpected(pool.error());
    }
    pools->m_targets.push_back(std::move(*pool));
  }
  return pools;
}

ConnectionPool* PoolSet::foreign(std::size_t target, const Origin& origin) {
  auto& pool = m_foreign[origin];
  if (!pool) {
    auto created = ConnectionPool::create(m_loop, m_resolver, connectionSettings(m_plan, m_proxies, target, origin),
                                          PoolPolicy::perRequest);
    pool = created ? std::move(*created) : nullptr;
  }
  return pool.get();
}

std::uint64_t PoolSet::openConnections() const {
  std::uint64_t open = 0;
  for (const auto& pool : m_targets) {
    open += pool->counts().open;
  }
  for (const auto& [origin, pool] : m_foreign) {
    open += pool ? pool->counts().open : 0;
  }
  return open;
}

} // namespace tidemark
