// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connection_pool.h"

#include <algorithm>
#include <cassert>
namespace tidemark {

Result<std::unique_ptr<ConnectionPool>> ConnectionPool::create(EventLoop& loop, Resolver& resolver,
                                                               ConnectionSettings settings, PoolPolicy policy,
                                                               std::size_t sharedCount) {
  assert(policy != PoolPolicy::shared || sharedCount > 0);
  auto route = Route::create(loop, resolver, std::move(settings));
  if (!route)
    return std::unexpected(route.error());
  return std::unique_ptr<ConnectionPool>(new ConnectionPool(std::move(*route), policy, sharedCount));
}

ConnectionPool::ConnectionPool(std::unique_ptr<Route> route, PoolPolicy policy, std::size_t sharedCount)
    : m_route(std::move(route)), m_policy(policy), m_sharedCount(sharedCount) {}

ConnectionPool::~ConnectionPool() {
  for (Exchange* exchange : m_waiting)
    exchange->carrier = nullptr;
}

const Origin& ConnectionPool::origin() const { return m_route->settings.origin; }
const ConnectionCounts& ConnectionPool::counts() const { return m_route->counts; }

void ConnectionPool::start(PoolSlot& slot, Exchange& exchange) {
  assert(!exchange.running());
  ExchangeResult& result = exchange.result;
  const Instant now = m_route->loop.refreshNow();
  result = ExchangeResult{};
  result.times.queued = now;
  if (m_policy == PoolPolicy::shared) {
    startShared(exchange, now);
    return;
  }
  if (slot.m_link == nullptr)
    slot.m_link = makeLink();
  result.times.assigned = now;
  slot.m_link->start(exchange);
}

std::unique_ptr<HttpLink> ConnectionPool::makeLink() {
  LinkObserver* const observer = m_policy == PoolPolicy::shared ? this : nullptr;
  return std::make_unique<HttpLink>(*m_route, observer, m_policy != PoolPolicy::perRequest);
}

void ConnectionPool::endIteration(PoolSlot& slot) {
  if (m_policy == PoolPolicy::perIteration && slot.m_link != nullptr && slot.m_link->load() == 0)
    slot.m_link->close();
}

// --- shared connections ----------------------------------------------------------------------------

void ConnectionPool::startShared(Exchange& exchange, Instant now) {
  // Those who wait already go first.
  HttpLink* link = m_waiting.empty() ? linkWithRoom() : nullptr;
  if (link == nullptr) {
    exchange.carrier = this;
    m_waiting.push_back(&exchange);
    if (exchange.request.deadline != Instant::max() && exchange.request.deadline < deadline())
      m_route->loop.arm(*this, exchange.request.deadline);
    return;
  }
  exchange.result.times.assigned = now;
  link->start(exchange);
}

// An idle one, else a new one, else the one with the fewest exchanges.
HttpLink* ConnectionPool::linkWithRoom() {
  HttpLink* best = nullptr;
  std::size_t least = SIZE_MAX;
  for (const auto& link : m_links) {
    const std::size_t load = link->load();
    if (load >= least || !link->hasRoom())
      continue;
    best = link.get();
    least = load;
    if (load == 0)
      return best;
  }
  if (m_links.size() == m_sharedCount)
    return best;
  m_links.push_back(makeLink());
  return m_links.back().get();
}

void ConnectionPool::onRoom(HttpLink& link) {
  while (!m_waiting.empty() && link.hasRoom()) {
    Exchange& next = *m_waiting.front();
    m_waiting.pop_front();
    next.result.times.assigned = m_route->loop.refreshNow();
    link.start(next);
  }
}

void ConnectionPool::forget(Exchange& exchange) {
  m_waiting.erase(std::ranges::find(m_waiting, &exchange));
  exchange.carrier = nullptr;
}

void ConnectionPool::end(Exchange& exchange, NetFailure failure) {
  forget(exchange);
  exchange.result.failure = failure;
  exchange.result.detail = "while it waited for a shared connection";
  exchange.result.times.done = m_route->loop.refreshNow();
  exchange.handler.onDone(exchange.result);
}

// The earliest total timeout among the waiting has passed, or was near when it was armed.
void ConnectionPool::onTimer(Instant now) {
  std::vector<Exchange*> late;
  Instant next = Instant::max();
  for (Exchange* exchange : m_waiting)
    if (exchange->request.deadline <= now)
      late.push_back(exchange);
    else
      next = std::min(next, exchange->request.deadline);
  m_route->loop.arm(*this, next);
  for (Exchange* exchange : late)
    if (std::ranges::find(m_waiting, exchange) != m_waiting.end())
      end(*exchange, NetFailure::timeout);
}

} // namespace tidemark
