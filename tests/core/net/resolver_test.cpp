// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <optional>

#include "core/net/limits.h"
#include "core/net/tcp_probe.h"
#include "tests/core/net/test_client.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

struct Waiter final : ResolveWaiter {
  void onResolved(const std::vector<Endpoint>& found, std::string_view reason) override {
    addresses = found;
    error = std::string(reason);
    if (then)
      then();
  }
  std::optional<std::vector<Endpoint>> addresses;
  std::string error;
  std::function<void()> then;
};

} // namespace

TEST_CASE("literals and overrides are at hand") {
  const SystemClock clock;
  EventLoop loop(clock);
  Resolver resolver(loop, {{"api.test", "127.0.0.9"}, {"six.test", "[::1]"}});
  REQUIRE(resolver.known("127.0.0.1") != nullptr);
  CHECK(resolver.known("127.0.0.1")->front().text() == "127.0.0.1:0");
  CHECK(resolver.known("::1")->front().text() == "[::1]:0");
  CHECK(resolver.known("api.test")->front().text() == "127.0.0.9:0");
  CHECK(resolver.known("six.test")->front().text() == "[::1]:0");
  CHECK(resolver.known("other.test") == nullptr);
}

TEST_CASE("a name is looked up once for all who wait, and kept") {
  const SystemClock clock;
  EventLoop loop(clock);
  Resolver resolver(loop);
  Waiter first;
  Waiter second;
  Waiter withdrawn;
  resolver.resolve("localhost", first);
  resolver.resolve("localhost", withdrawn);
  resolver.resolve("localhost", second);
  resolver.withdraw(withdrawn);
  CHECK_FALSE(first.addresses.has_value());
  while (!first.addresses || !second.addresses)
    loop.runOnce();
  REQUIRE_FALSE(first.addresses->empty());
  CHECK(first.addresses->front().isLoopback());
  CHECK_FALSE(withdrawn.addresses.has_value());
  CHECK(resolver.known("localhost") != nullptr);
}

TEST_CASE("a waiter may withdraw another while they are told") {
  const SystemClock clock;
  EventLoop loop(clock);
  Resolver resolver(loop);
  Waiter first;
  Waiter second;
  first.then = [&] { resolver.withdraw(second); };
  second.then = [&] { resolver.withdraw(first); };
  resolver.resolve("localhost", first);
  resolver.resolve("localhost", second);
  while (!first.addresses && !second.addresses)
    loop.runOnce();
  CHECK(first.addresses.has_value() != second.addresses.has_value());
}

TEST_CASE("a name without an address is dns, with the reason") {
  ConnectionSettings settings = plainSettings(1);
  settings.origin.host = "no-such-name.invalid";
  TestClient client(settings);
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::dns);
  CHECK(seen.result.detail.find("no-such-name.invalid") != std::string::npos);
  CHECK(client.pool->counts().open == 0);
}

TEST_CASE("a resolver may end while its question is open") {
  const SystemClock clock;
  EventLoop loop(clock);
  Waiter waiter;
  {
    Resolver resolver(loop);
    resolver.resolve("localhost", waiter);
  }
  loop.runOnce(clock.now() + 20ms);
  CHECK_FALSE(waiter.addresses.has_value());
}

TEST_CASE("the look-up is a phase of its own, and every address of the name is tried") {
  ScriptedServer server(ScriptedServer::always("x")); // IPv4 only; localhost is often ::1 first
  ConnectionSettings settings = plainSettings(server.port());
  settings.origin.host = "localhost";
  TestClient client(settings, PoolPolicy::perRequest);
  const ExchangeTimes first = client.get().result.times;
  CHECK(first.dnsDone > first.assigned);
  CHECK(first.connectStart >= first.dnsDone);
  CHECK(client.seen.back().result.failure == NetFailure::none);
  CHECK(client.get().result.times.dnsDone == ExchangeTimes::kUnset);
  CHECK(client.seen.back().result.failure == NetFailure::none);
}

TEST_CASE("loopback is told from the rest") {
  CHECK(isLoopbackHost("127.9.9.9", {}));
  CHECK(isLoopbackHost("::1", {}));
  CHECK(isLoopbackHost("::ffff:127.0.0.1", {}));
  CHECK(isLoopbackHost("localhost", {}));
  CHECK(isLoopbackHost("api.test", {{"api.test", "127.0.0.1"}}));
  CHECK_FALSE(isLoopbackHost("10.0.0.1", {}));
  CHECK_FALSE(isLoopbackHost("::2", {}));
  CHECK_FALSE(isLoopbackHost("localhost", {{"localhost", "192.0.2.1"}}));
  CHECK_FALSE(isLoopbackHost("no-such-name.invalid", {}));
}

TEST_CASE("the machine's limits are read") {
  const NetLimits limits = readNetLimits();
  CHECK(limits.descriptors >= limits.openDescriptors);
  CHECK(limits.openDescriptors >= 3);
  CHECK(limits.ports() > 1000);
  CHECK(raiseDescriptorLimit() >= limits.descriptors);
}
