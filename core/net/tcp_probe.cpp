// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tcp_probe.h"

#include <algorithm>
#include <optional>

#include "core/net/connection.h"

namespace tidemark {

namespace {

class OpenOnce final : public ConnectionListener {
public:
  void onOpen() override { opened = true; }
  void onOpenFailed(const OpenFailure& failure) override { failed = failure; }
  bool onBytes(std::string_view /*bytes*/, bool /*mayFollow*/) override { return false; }
  void onEnd(NetFailure /*failure*/, const std::string& /*detail*/) override {}

  bool opened = false;
  std::optional<OpenFailure> failed;
};

class NameWait final : public ResolveWaiter {
public:
  void onResolved(const std::vector<Endpoint>& found, std::string_view /*error*/) override { addresses = found; }
  std::optional<std::vector<Endpoint>> addresses;
};

Sentence reasonOf(const OpenFailure& failure) {
  const Sentence& kind = netFailureText(failure.failure);
  return failure.detail.empty() ? kind : sentence("{}: {}", kind, failure.detail);
}

} // namespace

Result<void> tcpProbe(const ConnectionSettings& settings, const Resolver::Overrides& overrides, Nanos timeout) {
  const SystemClock clock;
  EventLoop loop(clock);
  Resolver resolver(loop, overrides);
  const auto route = Route::create(loop, resolver, settings);
  if (!route)
    return std::unexpected(route.error());
  OpenOnce listener;
  Connection connection(**route, listener);
  listener.failed = connection.open();
  const Instant deadline = loop.refreshNow() + timeout;
  while (!listener.opened && !listener.failed && loop.now() < deadline)
    loop.runOnce(deadline);
  Sentence why = listener.opened ? unmetChoice(settings.http, settings.origin.tls, connection.protocol()) : Sentence();
  connection.close();
  if (listener.opened && why.empty())
    return {};
  if (why.empty())
    why = listener.failed ? reasonOf(*listener.failed) : netFailureText(NetFailure::connectTimeout);
  return fail(ErrorCode::targetUnreachable, why, originText(settings.origin));
}

bool isLoopbackHost(std::string_view host, const Resolver::Overrides& overrides) {
  const SystemClock clock;
  EventLoop loop(clock);
  Resolver resolver(loop, overrides);
  NameWait wait;
  if (const auto* known = resolver.known(host))
    wait.addresses = *known;
  else
    resolver.resolve(host, wait);
  while (!wait.addresses)
    loop.runOnce();
  return !wait.addresses->empty() &&
         std::ranges::all_of(*wait.addresses, [](const Endpoint& address) { return address.isLoopback(); });
}

} // namespace tidemark
