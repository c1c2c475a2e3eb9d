// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <future>

#include "tests/core/net/any_protocol.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;

TEST_CASE("a connection closed while idle is opened again without a failure") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send(okResponse("x"));
  });
  TestClient client(server.port());
  for (int i = 1; i <= 3; ++i) {
    const Seen seen = client.get();
    CHECK(seen.result.failure == NetFailure::none);
    CHECK_FALSE(seen.result.reusedConnection);
    CHECK_FALSE(seen.result.retried);
    CHECK(client.turn([&] { return client.pool->counts().open == 0; }));
  }
  CHECK(server.accepted() == 3);
}

TEST_CASE("a request that crosses the server's close is sent again once, and says so") {
  std::promise<void> close;
  ScriptedServer server([&](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send(okResponse("connection " + std::to_string(peer.number())));
    if (peer.number() > 0)
      peer.waitForClose();
    else
      close.get_future().wait();
  });
  TestClient client(server.port());
  CHECK(client.get().body == "connection 0");
  // The server's descriptor closes as its script ends; the loop is not turned, so the client cannot know yet.
  close.set_value();
  while (server.open() > 0) {
  }
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::none);
  CHECK(seen.body == "connection 1");
  CHECK(seen.result.retried);
  CHECK_FALSE(seen.result.reusedConnection);
  CHECK(server.accepted() == 2);
}

TEST_CASE("Connection: close and HTTP/1.0 end the connection") {
  for (const std::string& bytes :
       {okResponse("x", "Connection: close\r\n"), std::string("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx")}) {
    ScriptedServer server([bytes](ScriptedPeer& peer) {
      while (!peer.readRequest().empty())
        peer.send(bytes);
    });
    TestClient client(server.port());
    CHECK(client.get().body == "x");
    CHECK(client.pool->counts().open == 0);
    CHECK(client.get().body == "x");
    CHECK(server.accepted() == 2);
  }
}

TEST_CASE("a body without length lasts until the server closes") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send("HTTP/1.1 200 OK\r\n\r\nuntil");
    peer.send(" the end");
  });
  TestClient client(server.port());
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::none);
  CHECK(seen.body == "until the end");
}

TEST_CASE("an answer before the request is sent whole counts, and ends the connection") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.send("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n");
    peer.waitForClose();
  });
  TestClient client(server.port());
  std::string body;
  body.resize(30'000'000, 'b');
  const Seen seen = client.send("POST / HTTP/1.1\r\nContent-Length: 30000000\r\n\r\n", body);
  CHECK(seen.result.status == 413);
  CHECK(seen.result.failure == NetFailure::none);
  CHECK(client.pool->counts().open == 0);
}

TEST_CASE("HEAD, 204 and 304 have no body, whatever they announce") {
  ScriptedServer server([](ScriptedPeer& peer) {
    for (std::string request = peer.readRequest(); !request.empty(); request = peer.readRequest())
      if (request.starts_with("HEAD"))
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n");
      else if (request.starts_with("GET /304"))
        peer.send("HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\n\r\n");
      else
        peer.send("HTTP/1.1 204 No Content\r\n\r\n");
  });
  TestClient client(server.port());
  CHECK(client.get("/304").result.status == 304);
  CHECK(client.get("/204").result.status == 204);
  client.exchange.request.isHead = true;
  const Seen seen = client.send("HEAD / HTTP/1.1\r\n\r\n");
  CHECK(seen.result.status == 200);
  CHECK(seen.result.bodyBytes == 0);
  client.exchange.request.isHead = false;
  CHECK(client.get("/204").result.reusedConnection);
  CHECK(server.accepted() == 1);
}

TEST_CASE("an unasked-for message on an idle connection closes it and harms no exchange") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send(okResponse("x"));
    peer.readRequest();
    peer.send(okResponse("y"));
    peer.send("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
    peer.waitForClose();
  });
  TestClient client(server.port());
  CHECK(client.get().body == "x");
  const Seen second = client.get();
  const bool together = second.result.failure == NetFailure::protocol; // both in one read
  CHECK((together || second.body == "y"));
  CHECK(client.turn([&] { return client.pool->counts().open == 0; }));
  CHECK(client.get().body == "x");
}

TEST_CASE("a watcher sees each piece and may end the response") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n");
    peer.readRequest();
  });
  TestClient client(server.port());
  checkWatcherEnds(client, "data: 1\n\n");
  CHECK(client.pool->counts().open == 0);
}
