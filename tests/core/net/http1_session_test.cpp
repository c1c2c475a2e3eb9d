// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "tests/core/net/any_protocol.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;

TEST_CASE("a response is read with status, header lines and body") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send(okResponse("hello", "X-Trace: 7\r\n"));
    peer.waitForClose();
  });
  TestClient client(server.port());
  const Seen seen = client.get("/a");
  CHECK(seen.result.failure == NetFailure::none);
  CHECK(seen.result.detail.empty());
  CHECK(seen.result.status == 200);
  CHECK(seen.body == "hello");
  CHECK(seen.result.bodyBytes == 5);
  CHECK(ResponseHead(seen.head).find("x-trace") == "7");
  CHECK_FALSE(seen.result.reusedConnection);
  CHECK(seen.result.bytesSent == std::string("GET /a HTTP/1.1\r\nHost: test\r\n\r\n").size());
  CHECK(seen.result.bytesReceived == seen.head.size() + 5);
}

TEST_CASE("the instants of an exchange follow one another") {
  ScriptedServer server(ScriptedServer::always("x"));
  TestClient client(server.port());
  checkInstants(client);
}

TEST_CASE("a connection is kept from one exchange to the next") {
  ScriptedServer server(ScriptedServer::always("x"));
  TestClient client(server.port());
  CHECK_FALSE(client.get().result.reusedConnection);
  for (int i = 0; i < 20; ++i)
    CHECK(client.get().result.reusedConnection);
  CHECK(server.accepted() == 1);
  CHECK(client.pool->counts().opened == 1);
  CHECK(client.pool->counts().open == 1);
}

TEST_CASE("the next exchange may be started inside onDone") {
  ScriptedServer server(ScriptedServer::always("x"));
  TestClient client(server.port());
  checkRestartInsideDone(client);
  CHECK(server.accepted() == 1);
}

TEST_CASE("a user may give up its connection inside onDone") {
  ScriptedServer server(ScriptedServer::always("x"));
  TestClient client(server.port());
  client.then = [&] { client.slot = PoolSlot(); };
  CHECK(client.get().result.failure == NetFailure::none);
  CHECK(client.pool->counts().open == 0);
  CHECK_FALSE(client.get().result.reusedConnection);
}

TEST_CASE("a request body is sent behind its head, however large") {
  std::string received;
  ScriptedServer server([&](ScriptedPeer& peer) {
    received = peer.readRequest();
    peer.send(okResponse("done"));
    peer.waitForClose();
  });
  for (const std::size_t size : {std::size_t{3}, std::size_t{20'000'000}}) {
    TestClient client(server.port());
    const std::string body(size, 'b');
    const Seen seen =
        client.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n", body);
    CHECK(seen.result.failure == NetFailure::none);
    CHECK(seen.body == "done");
    CHECK(received.ends_with(body));
    CHECK(seen.result.bytesSent == received.size());
  }
}

TEST_CASE("pieces of one byte make the same response") {
  ScriptedServer server([](ScriptedPeer& peer) {
    while (!peer.readRequest().empty())
      peer.sendInPieces("HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n" + okResponse("split body", "A: b\r\n"), 1);
  });
  TestClient client(server.port());
  for (int i = 0; i < 3; ++i) {
    const Seen seen = client.get();
    CHECK(seen.result.failure == NetFailure::none);
    CHECK(seen.result.status == 200);
    CHECK(seen.body == "split body");
    CHECK(seen.head == "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nA: b\r\n\r\n");
  }
  CHECK(server.accepted() == 1);
}

TEST_CASE("a body is not kept unless asked for, but always counted") {
  const std::string large(300'000, 'z');
  ScriptedServer server(ScriptedServer::always(large));
  TestClient client(server.port());
  CHECK(client.get().body == large);
  client.exchange.request.keepBody = false;
  const Seen seen = client.get();
  CHECK(seen.body.empty());
  CHECK(seen.result.bodyBytes == large.size());
}
