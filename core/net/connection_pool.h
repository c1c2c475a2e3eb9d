// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/net/connection_settings.h"
#include "core/net/event_loop.h"
#include "core/net/exchange.h"
#include "core/net/resolver.h"
#include "core/net/session.h"
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
  std::unique_ptr<Session> m_session;
};

// The connections of one worker to one origin. One thread. Slots and exchanges must not outlive it.
class ConnectionPool final : SessionObserver, Timer {
public:
  // `sharedCount` connections under PoolPolicy::shared. Fails where the TLS files cannot be used.
  static Result<std::unique_ptr<ConnectionPool>> create(EventLoop& loop, Resolver& resolver,
                                                        ConnectionSettings settings, PoolPolicy policy,
                                                        std::size_t sharedCount = 0);
  ~ConnectionPool();

  // Carries `exchange`, waiting for a free connection under `shared`. onDone never runs inside this call.
  // Under the other policies a slot carries one exchange at a time.
  void start(PoolSlot& slot, Exchange& exchange);

  // Ends it now: onDone with NetFailure::aborted runs inside this call. No effect on an idle exchange.
  void abort(Exchange& exchange);

  // The user's iteration is over: per-iteration connections close.
  void endIteration(PoolSlot& slot);

  [[nodiscard]] const Origin& origin() const { return m_settings.origin; }
  [[nodiscard]] std::size_t waiting() const { return m_waitingCount; }
  [[nodiscard]] const ConnectionCounts& counts() const { return m_counts; }

private:
  ConnectionPool(EventLoop& loop, Resolver& resolver, ConnectionSettings settings, PoolPolicy policy,
                 std::size_t sharedCount);
  void onRoom(Session& session) override;
  void onTimer(Instant now) override;
  [[nodiscard]] std::unique_ptr<Session> makeSession();
  [[nodiscard]] Session* freeSession();
  void enqueue(Exchange& exchange);
  void unlink(Exchange& exchange);
  void armQueue();

  EventLoop& m_loop;
  Resolver& m_resolver;
  ConnectionSettings m_settings;
  PoolPolicy m_policy;
  std::size_t m_sharedCount;
  std::unique_ptr<TlsContext> m_tls;
  ConnectionCounts m_counts;
  std::vector<std::unique_ptr<Session>> m_sessions; // shared ones
  Exchange* m_firstWaiting = nullptr;
  Exchange* m_lastWaiting = nullptr;
  std::size_t m_waitingCount = 0;
};

} // namespace tidemark
