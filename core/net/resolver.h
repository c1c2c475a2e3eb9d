// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/net/endpoint.h"
#include "core/net/event_loop.h"

namespace tidemark {

// Who waits for an address. Destruction withdraws.
class ResolveWaiter {
public:
  // Empty `addresses` is a failure and `error` its reason. The port of the addresses is 0.
  virtual void onResolved(const std::vector<Endpoint>& addresses, std::string_view error) = 0;

protected:
  ~ResolveWaiter() = default;
};

// Names to addresses for one loop. Literals, `resolve` overrides and cached answers are at hand; other names are
// looked up by the system off the loop, one thread a name, and kept for kLifetime. Failures are not kept.
class Resolver {
public:
  using Overrides = std::map<std::string, std::string>; // host -> address
  static constexpr Nanos kLifetime = std::chrono::minutes(5);

  explicit Resolver(EventLoop& loop, const Overrides& overrides = {});
  ~Resolver();
  Resolver(const Resolver&) = delete;
  Resolver& operator=(const Resolver&) = delete;

  // The addresses where they are at hand, else null; then resolve() asks for them. Good until the next turn.
  [[nodiscard]] const std::vector<Endpoint>* known(std::string_view host);
  // onResolved runs in a later turn.
  void resolve(std::string_view host, ResolveWaiter& waiter);
  void withdraw(ResolveWaiter& waiter);

private:
  struct Entry {
    std::vector<Endpoint> addresses;
    Instant freshUntil;
    bool asked = false;
    std::vector<ResolveWaiter*> waiters;
  };
  struct Mailbox; // what the helper threads may touch; outlives the resolver while one of them runs
  void ask(const std::string& host);
  void onAnswer(const std::string& host, std::vector<Endpoint> addresses, const std::string& error);

  EventLoop& m_loop;
  std::map<std::string, Entry, std::less<>> m_entries;
  std::vector<ResolveWaiter*> m_answered; // being told now
  std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace tidemark
