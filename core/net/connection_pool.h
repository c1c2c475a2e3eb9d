// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/net/connection_settings.h"
#include "core/net/event_loop.h"
#include "core/net/exchange.h"
#include "core/net/http_link.h"
#include "core/net/resolver.h"
#include "core/net/route.h"
#include "core/net/timer_queue.h"

namespace tidemark {

enum class PoolPolicy : std::uint8_t { perUser, perIteration, perRequest, shared };

// A user's place at one pool: its own connection under every policy but `shared`. Destruction closes it and
// forgets a running exchange without onDone. May be destroyed inside onDone.
class PoolSlot {
public:
  PoolSlot() = default;
  PoolSlot(PoolSlot&&) noexcept = default;
  PoolSlot& operator=(PoolSlot&&) noexcept = default;

private:
  friend class ConnectionPool;
  std::unique_ptr<HttpLink> m_link;
};

// The connections of one worker to one origin. One thread. Slots and exchanges must not outlive it.
class ConnectionPool final : LinkObserver, ExchangeCarrier, Timer {
public:
  // `sharedCount` connections under PoolPolicy::shared. Fails where the TLS files cannot be used.
  static Result<std::unique_ptr<ConnectionPool>> create(EventLoop& loop, Resolver& resolver,
                                                        ConnectionSettings settings, PoolPolicy policy,
                                                        std::size_t sharedCount = 0);
  ~ConnectionPool() override;

  // Carries `exchange`, waiting for a free connection under `shared`. onDone never runs inside this call.
  // Under the other policies a slot carries one exchange at a time.
  void start(PoolSlot& slot, Exchange& exchange);

  // The user's iteration is over: per-iteration connections close.
  void endIteration(PoolSlot& slot);

  [[nodiscard]] const Origin& origin() const;
  [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
  [[nodiscard]] const ConnectionCounts& counts() const;

private:
  ConnectionPool(std::unique_ptr<Route> route, PoolPolicy policy, std::size_t sharedCount);
  void onRoom(HttpLink& link) override;
  void end(Exchange& exchange, NetFailure failure) override; // of one that waits
  void forget(Exchange& exchange) override;
  void onTimer(Instant now) override;
  [[nodiscard]] std::unique_ptr<HttpLink> makeLink();
  void startShared(Exchange& exchange, Instant now);
  [[nodiscard]] HttpLink* linkWithRoom();

  std::unique_ptr<Route> m_route; // before the links that use it
  PoolPolicy m_policy;
  std::size_t m_sharedCount;
  std::vector<std::unique_ptr<HttpLink>> m_links; // under `shared`
  std::deque<Exchange*> m_waiting;                // under `shared`, in order
};

} // namespace tidemark
