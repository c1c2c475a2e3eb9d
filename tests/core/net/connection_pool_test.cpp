// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <deque>

#include "tests/core/net/test_client.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view kGet = "GET / HTTP/1.1\r\nHost: t\r\n\r\n";

// One of several users of a shared pool.
struct SharedUser final : ExchangeHandler {
  void onDone(const ExchangeResult& result) override {
    ++done;
    times = result.times;
    failure = result.failure;
    if (then)
      then();
  }
  PoolSlot slot;
  Exchange exchange{*this};
  int done = 0;
  ExchangeTimes times;
  NetFailure failure = NetFailure::none;
  std::function<void()> then;
};

struct SharedPool {
  SharedPool(std::uint16_t port, std::size_t connections, std::size_t userCount) : users(userCount) {
    pool = ConnectionPool::create(loop, resolver, plainSettings(port), PoolPolicy::shared, connections).value();
    for (SharedUser& user : users)
      user.exchange.request.head = kGet;
  }
  void start(SharedUser& user) const { pool->start(user.slot, user.exchange); }
  bool turn(const std::function<bool()>& until) {
    const Instant end = clock.now() + 10s;
    while (!until() && clock.now() < end)
      loop.runOnce(end);
    return until();
  }

  SystemClock clock;
  EventLoop loop{clock};
  Resolver resolver{loop};
  std::unique_ptr<ConnectionPool> pool;
  std::deque<SharedUser> users;
};

} // namespace

TEST_CASE("per-request closes after each exchange") {
  ScriptedServer server(ScriptedServer::always("x"));
  TestClient client(server.port(), PoolPolicy::perRequest);
  for (int i = 0; i < 3; ++i) {
    CHECK_FALSE(client.get().result.reusedConnection);
    CHECK(client.pool->counts().open == 0);
  }
  CHECK(server.accepted() == 3);
}

TEST_CASE("per-iteration keeps the connection until the iteration ends") {
  ScriptedServer server(ScriptedServer::always("x"));
  TestClient client(server.port(), PoolPolicy::perIteration);
  client.get();
  CHECK(client.get().result.reusedConnection);
  client.pool->endIteration(client.slot);
  CHECK(client.pool->counts().open == 0);
  CHECK_FALSE(client.get().result.reusedConnection);
}

TEST_CASE("per-user keeps it over iterations") {
  ScriptedServer server(ScriptedServer::always("x"));
  TestClient client(server.port());
  client.get();
  client.pool->endIteration(client.slot);
  CHECK(client.get().result.reusedConnection);
}

TEST_CASE("shared connections are never more than agreed, and waiting is first come, first served") {
  ScriptedServer server(ScriptedServer::always("x"));
  SharedPool shared(server.port(), 2, 10);
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < shared.users.size(); ++i) {
    shared.users[i].then = [&, i] { order.push_back(i); };
    shared.start(shared.users[i]);
  }
  CHECK(shared.pool->waiting() == 8);
  CHECK(shared.turn([&] { return order.size() == 10; }));
  CHECK(server.accepted() == 2);
  CHECK(shared.pool->counts().open == 2);
  const auto& last = shared.users.back().times;
  CHECK(last.assigned > last.queued);
  CHECK(last.sent >= last.assigned);
  CHECK(shared.users.front().times.assigned == shared.users.front().times.queued);
  for (std::size_t i = 1; i < 10; ++i)
    CHECK(shared.users[i].times.queued <= shared.users[i].times.assigned);
}

TEST_CASE("users that go on at once share fairly") {
  ScriptedServer server(ScriptedServer::always("x"));
  SharedPool shared(server.port(), 1, 5);
  for (SharedUser& user : shared.users) {
    user.then = [&] { shared.start(user); };
    shared.start(user);
  }
  CHECK(shared.turn([&] { return shared.users.back().done == 20; }));
  for (SharedUser& user : shared.users) {
    CHECK(user.done >= 20);
    CHECK(user.done <= 21);
    user.then = nullptr;
  }
}

TEST_CASE("the total deadline ends the wait for a connection") {
  ScriptedServer server([](ScriptedPeer& peer) { peer.waitForClose(); });
  SharedPool shared(server.port(), 1, 3);
  shared.start(shared.users[0]);
  shared.users[1].exchange.request.deadline = shared.clock.now() + 60ms;
  shared.users[2].exchange.request.deadline = shared.clock.now() + 30ms;
  shared.start(shared.users[1]);
  shared.start(shared.users[2]);
  CHECK(shared.turn([&] { return shared.users[2].done == 1; }));
  CHECK(shared.users[1].done == 0);
  CHECK(shared.turn([&] { return shared.users[1].done == 1; }));
  CHECK(shared.users[1].failure == NetFailure::timeout);
  CHECK(shared.users[1].times.assigned == ExchangeTimes::kUnset);
  CHECK(shared.pool->waiting() == 0);
}

TEST_CASE("one that waits can be aborted, and one that is destroyed is forgotten") {
  ScriptedServer server(ScriptedServer::always("x"));
  SharedPool shared(server.port(), 1, 3);
  for (SharedUser& user : shared.users)
    shared.start(user);
  shared.users[1].exchange.abort();
  CHECK(shared.users[1].done == 1);
  CHECK(shared.users[1].failure == NetFailure::aborted);
  shared.users.pop_back();
  CHECK(shared.pool->waiting() == 0);
  CHECK(shared.turn([&] { return shared.users[0].done == 1; }));
}

TEST_CASE("a failed shared connection gives its place to the next") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    if (peer.number() == 0)
      peer.reset();
    else
      peer.send(okResponse("x"));
  });
  SharedPool shared(server.port(), 1, 2);
  for (SharedUser& user : shared.users)
    shared.start(user);
  CHECK(shared.turn([&] { return shared.users[1].done == 1; }));
  CHECK(shared.users[0].failure == NetFailure::reset);
  CHECK(shared.users[1].failure == NetFailure::none);
}

TEST_CASE("a pool with running and waiting exchanges may end, silently") {
  ScriptedServer server([](ScriptedPeer& peer) { peer.waitForClose(); });
  SharedPool shared(server.port(), 1, 2);
  for (SharedUser& user : shared.users)
    shared.start(user);
  shared.pool.reset();
  for (const SharedUser& user : shared.users) {
    CHECK_FALSE(user.exchange.running());
    CHECK(user.done == 0);
  }
}
