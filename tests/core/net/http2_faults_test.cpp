// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <set>

#include "tests/core/net/http2_users.h"
#include "tests/fakes/http2_server.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t kRefused = 7;
constexpr std::uint32_t kInternal = 2;
constexpr std::uint32_t kCalm = 11;
constexpr std::int32_t kAnyStream = 0x7fffffff;

Seen askOne(Http2Server& server) { return TestClient(http2Settings(server.port())).get(); }

} // namespace

TEST_CASE("a stream the server resets is reset, and the connection goes on") {
  Http2Server server([](Http2Peer& peer, const Http2Request& request) {
    if (request.stream == 1)
      peer.reset(request.stream, kInternal);
    else
      peer.answer(request.stream, {.body = "x"});
  });
  TestClient client(http2Settings(server.port()));
  const Seen first = client.get();
  CHECK(first.result.failure == NetFailure::reset);
  CHECK(first.result.detail == "the server reset the stream: INTERNAL_ERROR");
  const Seen second = client.get();
  CHECK(second.body == "x");
  CHECK(second.result.reusedConnection);
}

TEST_CASE("a refused stream is sent once more, and once only") {
  for (const int refusals : {1, 2}) {
    int left = refusals;
    Http2Server server([&](Http2Peer& peer, const Http2Request& request) {
      if (left-- > 0)
        peer.reset(request.stream, kRefused);
      else
        peer.answer(request.stream, {.body = "taken"});
    });
    const Seen seen = askOne(server);
    CHECK(seen.result.retried);
    CHECK(server.requests() == 2);
    CHECK(seen.result.failure == (refusals == 1 ? NetFailure::none : NetFailure::reset));
    CHECK(seen.result.detail == (refusals == 1 ? "" : "the server reset the stream: REFUSED_STREAM"));
  }
}

TEST_CASE("a connection that goes away finishes what it took, and the rest goes over a new one") {
  Http2Server server({.settings = {{3, 100}}},
                     [held = std::set<std::int32_t>()](Http2Peer& peer, const Http2Request& request) mutable {
                       if (peer.number() > 0 || request.stream == 1) {
                         peer.answer(request.stream, {.body = "connection " + std::to_string(peer.number())});
                         return;
                       }
                       held.insert(request.stream);
                       if (held.size() < 4)
                         return;
                       // Of four that run, the first two are taken.
                       peer.goAway(*std::next(held.begin()));
                       for (const std::int32_t stream : {*held.begin(), *std::next(held.begin())})
                         peer.answer(stream, {.body = "connection 0"});
                     });
  Http2Users shared(http2Settings(server.port()), 1, 5);
  shared.start(0);
  CHECK(shared.turn([&] { return shared.users[0].done == 1; })); // the server has said how many streams it takes
  for (std::size_t i = 1; i < 5; ++i)
    shared.start(i);
  CHECK(shared.turn([&] { return shared.doneAll(1); }));
  for (const Http2Users::User& user : shared.users)
    CHECK(user.result.failure == NetFailure::none);
  CHECK(shared.users[1].body == "connection 0");
  CHECK(shared.users[2].body == "connection 0");
  CHECK(shared.users[3].body == "connection 1");
  CHECK(shared.users[3].result.retried);
  CHECK_FALSE(shared.users[3].result.reusedConnection);
  CHECK(shared.users[4].body == "connection 1");
  CHECK(server.accepted() == 2);
  CHECK(shared.turn([&] { return shared.pool->counts().open == 1; }));
}

TEST_CASE("after a friendly GOAWAY nothing new goes over the connection, and nothing fails") {
  Http2Server server([](Http2Peer& peer, const Http2Request& request) {
    peer.goAway(kAnyStream);
    peer.answer(request.stream, {.body = "x"});
  });
  TestClient client(http2Settings(server.port()));
  for (int i = 1; i <= 3; ++i) {
    const Seen seen = client.get();
    CHECK(seen.result.failure == NetFailure::none);
    CHECK_FALSE(seen.result.retried);
    CHECK(server.accepted() == i);
    CHECK(client.pool->counts().open == 0);
  }
}

TEST_CASE("the reason of an angry GOAWAY is the detail of what it ends") {
  Http2Server server([](Http2Peer& peer, const Http2Request&) {
    peer.goAway(kAnyStream, kCalm, "slow down");
    peer.close();
  });
  const Seen seen = askOne(server);
  CHECK(seen.result.failure == NetFailure::closedEarly);
  CHECK(seen.result.detail == "the server ended the connection: ENHANCE_YOUR_CALM slow down");
}

TEST_CASE("a lost connection ends all its streams") {
  for (const bool orderly : {true, false}) {
    Http2Server server({.settings = {{3, 100}}}, [&](Http2Peer& peer, const Http2Request& request) {
      if (request.stream == 1)
        peer.answer(request.stream, {.body = "x"});
      else if (request.stream == 9 && orderly)
        peer.close();
      else if (request.stream == 9)
        peer.cutOff();
      else
        peer.answer(request.stream, {.body = "half", .endless = true});
    });
    Http2Users shared(http2Settings(server.port()), 1, 5);
    shared.start(0);
    CHECK(shared.turn([&] { return shared.users[0].done == 1; }));
    for (std::size_t i = 1; i < 5; ++i)
      shared.start(i);
    CHECK(shared.turn([&] { return shared.doneAll(1); }));
    for (std::size_t i = 1; i < 5; ++i)
      CHECK(shared.users[i].result.failure == (orderly ? NetFailure::closedEarly : NetFailure::reset));
    CHECK(shared.pool->counts().open == 0);
  }
}

TEST_CASE("a timeout or an abort cancels its stream and no other") {
  Http2Server server({.settings = {{3, 100}}}, [](Http2Peer& peer, const Http2Request& request) {
    if (request.field(":path") != "/never")
      peer.answer(request.stream, {.body = "x"});
  });
  Http2Users shared(http2Settings(server.port()), 1, 3);
  shared.start(0);
  CHECK(shared.turn([&] { return shared.users[0].done == 1; }));
  constexpr std::string_view kNever = "GET /never HTTP/1.1\r\nHost: t\r\n\r\n";
  shared.users[0].exchange.request.head = shared.users[1].exchange.request.head = kNever;
  shared.users[0].exchange.request.responseTimeout = 30ms;
  shared.start(0);
  shared.start(1);
  shared.start(2);
  CHECK(shared.turn([&] { return shared.users[0].done == 2; }));
  CHECK(shared.users[0].result.failure == NetFailure::timeout);
  CHECK(shared.users[0].result.detail == "no complete response within 30 ms");
  CHECK(shared.users[2].result.failure == NetFailure::none);
  CHECK(shared.users[1].done == 0);
  shared.users[1].exchange.abort();
  CHECK(shared.users[1].result.failure == NetFailure::aborted);
  shared.start(2);
  CHECK(shared.turn([&] { return shared.users[2].done == 2; }));
  CHECK(server.accepted() == 1);
  CHECK(shared.turn([&] { return server.resets() == 2; }));
}

TEST_CASE("one that is destroyed ends its stream silently") {
  Http2Server server({.settings = {{3, 100}}}, [](Http2Peer& peer, const Http2Request& request) {
    if (request.field(":path") != "/never")
      peer.answer(request.stream, {.body = "x"});
  });
  Http2Users shared(http2Settings(server.port()), 1, 3);
  Http2Users::User& asker = shared.users[2];
  shared.start(2);
  CHECK(shared.turn([&] { return asker.done == 1; }));
  constexpr std::string_view kNever = "GET /never HTTP/1.1\r\nHost: t\r\n\r\n";
  shared.users[0].exchange.request.head = shared.users[1].exchange.request.head = kNever;
  shared.start(0);
  shared.start(1);
  CHECK(shared.turn([&] { return server.requests() == 3; }));
  shared.users.pop_front();
  CHECK(shared.turn([&] { return server.resets() == 1; }));
  CHECK(shared.users[0].done == 0);
  CHECK(server.accepted() == 1);
}

TEST_CASE("what is not HTTP/2 is protocol") {
  ScriptedServer http1([](ScriptedPeer& peer) {
    peer.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    peer.waitForClose();
  });
  for (int i = 0; i < 10; ++i) { // before the request has gone, and after it
    const Seen seen = TestClient(http2Settings(http1.port())).get();
    CHECK(seen.result.failure == NetFailure::protocol);
    CHECK_FALSE(seen.result.detail.empty());
  }
  Http2Server wild([](Http2Peer& peer, const Http2Request&) { peer.raw(std::string(64, '\xff')); });
  CHECK(askOne(wild).result.failure == NetFailure::protocol);
}

TEST_CASE("a response without a correct status is protocol, for its stream alone") {
  Http2Server server([](Http2Peer& peer, const Http2Request& request) {
    peer.answer(request.stream, {.status = request.stream == 1 ? "abc" : "200", .body = "x"});
  });
  TestClient client(http2Settings(server.port()));
  CHECK(client.get().result.failure == NetFailure::protocol);
  CHECK(client.get().result.reusedConnection);
  CHECK(server.accepted() == 1);
}

TEST_CASE("a storm of interim responses over HTTP/2 is protocol, and a few are skipped") {
  Http2Server server([](Http2Peer& peer, const Http2Request& request) {
    for (int i = 0; i < (request.stream == 1 ? 16 : 17); ++i)
      peer.interim(request.stream, "103");
    peer.answer(request.stream, {.body = "x"});
  });
  TestClient client(http2Settings(server.port()));
  const Seen few = client.get();
  CHECK(few.result.status == 200);
  CHECK(few.head == "HTTP/2 200\r\n\r\n");
  CHECK(client.get().result.failure == NetFailure::protocol);
}

TEST_CASE("PINGs and SETTINGS without end are borne in between, and harm nothing") {
  Http2Server server([](Http2Peer& peer, const Http2Request& request) {
    for (int i = 0; i < 200; ++i) {
      peer.ping();
      peer.settings({{3, 50}});
    }
    peer.answer(request.stream, {.body = "x"});
  });
  CHECK(askOne(server).result.failure == NetFailure::none);
  // More in one go than anyone answers: nghttp2's limit.
  const std::string ping = std::string("\0\0\x08\x06\0\0\0\0\0", 9) + "12345678";
  Http2Server flood([&](Http2Peer& peer, const Http2Request&) {
    std::string pings;
    for (int i = 0; i < 3000; ++i)
      pings += ping;
    peer.raw(pings);
  });
  const Seen seen = askOne(flood);
  CHECK(seen.result.failure == NetFailure::protocol);
  CHECK(seen.result.detail.find("Flooding") != std::string::npos);
}
