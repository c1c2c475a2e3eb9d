// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "core/net/http2_fields.h"
#include "tests/core/net/any_protocol.h"
#include "tests/core/net/http2_users.h"
#include "tests/fakes/http2_server.h"

using namespace tidemark;

TEST_CASE("a response over HTTP/2 reads as one over HTTP/1.1 does") {
  Http2Request asked;
  Http2Server server([&](Http2Peer& peer, const Http2Request& request) {
    asked = request;
    peer.answer(request.stream, {.fields = {{"x-trace", "7"}, {"set-cookie", "a=1"}}, .body = "hello"});
  });
  TestClient client(http2Settings(server.port()));
  const Seen seen = client.send("GET /a?b=c HTTP/1.1\r\nHost: test:8080\r\nX-Mixed: Case \r\nConnection: keep-alive\r\n"
                                "TE: trailers\r\nTransfer-Encoding: chunked\r\n\r\n");
  CHECK(seen.result.failure == NetFailure::none);
  CHECK(seen.result.detail.empty());
  CHECK(seen.result.status == 200);
  CHECK(seen.head == "HTTP/2 200\r\nx-trace: 7\r\nset-cookie: a=1\r\n\r\n");
  CHECK(ResponseHead(seen.head).find("X-Trace") == "7");
  CHECK(seen.body == "hello");
  CHECK(seen.excerpt == seen.head + seen.body);
  CHECK(seen.result.bodyBytes == 5);
  CHECK_FALSE(seen.result.reusedConnection);
  const std::vector<std::pair<std::string, std::string>> expected = {{":method", "GET"},          {":scheme", "http"},
                                                                     {":authority", "test:8080"}, {":path", "/a?b=c"},
                                                                     {"x-mixed", "Case"},         {"te", "trailers"}};
  CHECK(asked.fields == expected);
}

TEST_CASE("the instants of an exchange over HTTP/2 follow one another") {
  Http2Server server(Http2Server::always("x"));
  TestClient client(http2Settings(server.port()));
  checkInstants(client);
}

TEST_CASE("one connection carries a user's exchanges one after another") {
  Http2Server server(Http2Server::always("x"));
  TestClient client(http2Settings(server.port()));
  checkRestartInsideDone(client);
  CHECK(server.accepted() == 1);
  CHECK(server.mostStreams() == 1);
  std::uint64_t sent = 0;
  for (const Seen& seen : client.seen)
    sent += seen.result.bytesSent;
  CHECK(sent > 1001 * 9);
  CHECK(client.seen.back().result.bytesSent < 40); // indexed fields
}

TEST_CASE("bodies larger than any window pass both ways") {
  const std::string large(40'000'001, 'L');
  Http2Server server([&](Http2Peer& peer, const Http2Request& request) {
    peer.answer(request.stream, {.fields = {{"x-size", std::to_string(request.body.size())}}, .body = large});
  });
  TestClient client(http2Settings(server.port()));
  for (int i = 0; i < 2; ++i) {
    const Seen seen =
        client.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 20000003\r\n\r\nabc", std::string(20'000'000, 'b'));
    CHECK(seen.result.failure == NetFailure::none);
    CHECK(ResponseHead(seen.head).find("x-size") == "20000003");
    CHECK(seen.body == large);
    CHECK(seen.result.bytesSent > 20'000'000);
    CHECK(seen.result.bytesReceived > large.size());
  }
}

TEST_CASE("a server that grants no window holds its stream up and no other") {
  Http2Server server({.settings = {{3, 100}, {4, 0}}, .keepsWindow = true}, Http2Server::always("x"));
  Http2Users shared(http2Settings(server.port()), 1, 2);
  shared.users[0].exchange.request.head = "POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 4\r\n\r\n";
  shared.users[0].exchange.request.body = "body";
  shared.users[0].exchange.request.responseTimeout = std::chrono::milliseconds(100);
  shared.start(1); // before the server's SETTINGS the window is another
  CHECK(shared.turn([&] { return shared.users[1].done == 1; }));
  shared.start(0);
  shared.start(1);
  CHECK(shared.turn([&] { return shared.users[0].done == 1; }));
  CHECK(shared.users[0].result.failure == NetFailure::timeout);
  CHECK(shared.users[1].done == 2);
  CHECK(shared.users[1].result.failure == NetFailure::none);
}

TEST_CASE("HEAD has no body, whatever it announces") {
  Http2Server server([](Http2Peer& peer, const Http2Request& request) {
    peer.answer(request.stream, {.fields = {{"content-length", "500000000"}}});
  });
  TestClient client(http2Settings(server.port()));
  client.exchange.request.isHead = true;
  const Seen seen = client.send("HEAD / HTTP/1.1\r\nHost: t\r\n\r\n");
  CHECK(seen.result.failure == NetFailure::none);
  CHECK(seen.result.status == 200);
  CHECK(seen.result.bodyBytes == 0);
}

TEST_CASE("trailers belong to no head") {
  Http2Server server([](Http2Peer& peer, const Http2Request& request) {
    peer.answer(request.stream, {.body = "x", .trailers = {{"grpc-status", "0"}}});
  });
  const Seen seen = TestClient(http2Settings(server.port())).get();
  CHECK(seen.result.failure == NetFailure::none);
  CHECK(seen.head == "HTTP/2 200\r\n\r\n");
  CHECK(seen.body == "x");
}

TEST_CASE("a body over maxBody over HTTP/2 is tooLarge, announced or not") {
  for (const bool announced : {true, false}) {
    Http2Server server([&](Http2Peer& peer, const Http2Request& request) {
      Http2Answer answer{.body = std::string(3000, 'x')};
      if (announced)
        answer.fields = {{"content-length", "3000"}};
      peer.answer(request.stream, answer);
    });
    TestClient client(http2Settings(server.port()));
    client.exchange.request.maxBody = 1000;
    CHECK(client.get().result.failure == NetFailure::tooLarge);
    client.exchange.request.maxBody = 3000;
    const Seen second = client.get();
    CHECK(second.result.failure == NetFailure::none);
    CHECK(second.result.reusedConnection);
  }
}

TEST_CASE("an answer before the request is sent whole counts, and ends the stream only") {
  Http2Server server({.atHeaders = true, .keepsWindow = true}, [](Http2Peer& peer, const Http2Request& request) {
    peer.answer(request.stream, {.status = "413"});
  });
  TestClient client(http2Settings(server.port()));
  const std::string body(1'000'000, 'b');
  const Seen seen = client.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 1000000\r\n\r\n", body);
  CHECK(seen.result.status == 413);
  CHECK(seen.result.failure == NetFailure::none);
  CHECK(client.get().result.reusedConnection);
}

TEST_CASE("a watcher of a body over HTTP/2 sees each piece and may end the response") {
  Http2Server server([](Http2Peer& peer, const Http2Request& request) {
    peer.answer(request.stream, {.body = "data: 1\n\n", .endless = true});
  });
  TestClient client(http2Settings(server.port()));
  checkWatcherEnds(client, "data: 1\n\n");
  CHECK(client.get().result.reusedConnection);
}

TEST_CASE("an HTTP/2 body is not kept unless asked for, but always counted") {
  const std::string large(300'000, 'z');
  Http2Server server(Http2Server::always(large));
  TestClient client(http2Settings(server.port()));
  client.exchange.request.keepBody = false;
  client.exchange.request.keepHead = false;
  const Seen seen = client.get();
  CHECK(seen.body.empty());
  CHECK(seen.head.empty());
  CHECK(seen.result.bodyBytes == large.size());
}

TEST_CASE("a failed response keeps its head for the excerpt, asked for or not") {
  Http2Server server([](Http2Peer& peer, const Http2Request& request) {
    peer.answer(request.stream, {.status = "503", .fields = {{"retry-after", "9"}}, .body = "busy"});
  });
  TestClient client(http2Settings(server.port()));
  client.exchange.request.keepBody = false;
  client.exchange.request.keepHead = false;
  CHECK(client.get().excerpt == "HTTP/2 503\r\nretry-after: 9\r\n\r\nbusy");
}

TEST_CASE("per-request and per-iteration connections hold over HTTP/2") {
  Http2Server server(Http2Server::always("x"));
  TestClient each(http2Settings(server.port()), PoolPolicy::perRequest);
  for (int i = 1; i <= 3; ++i) {
    CHECK_FALSE(each.get().result.reusedConnection);
    CHECK(each.pool->counts().open == 0);
    CHECK(server.accepted() == i);
  }
  TestClient iteration(http2Settings(server.port()), PoolPolicy::perIteration);
  iteration.get();
  CHECK(iteration.get().result.reusedConnection);
  iteration.pool->endIteration(iteration.slot);
  CHECK(iteration.pool->counts().open == 0);
}

TEST_CASE("a user may give up its HTTP/2 connection inside onDone") {
  Http2Server server(Http2Server::always("x"));
  TestClient client(http2Settings(server.port()));
  client.then = [&] { client.slot = PoolSlot(); };
  CHECK(client.get().result.failure == NetFailure::none);
  CHECK(client.pool->counts().open == 0);
  CHECK_FALSE(client.get().result.reusedConnection);
}

TEST_CASE("streams spread over the shared connections, within what the server allows") {
  Http2Server server({.settings = {{3, 2}}}, Http2Server::always("x"));
  Http2Users shared(http2Settings(server.port()), 3, 12);
  bool waited = false; // which of them had to is a matter of luck
  for (std::size_t i = 0; i < shared.users.size(); ++i) {
    shared.users[i].then = [&, i] {
      waited |= shared.users[i].result.times.assigned > shared.users[i].result.times.queued;
      if (shared.users[i].done < 50)
        shared.start(i);
    };
    shared.start(i);
  }
  CHECK(shared.turn([&] { return shared.doneAll(50); }));
  CHECK(server.accepted() == 3);
  CHECK(server.mostStreams() == 2);
  CHECK(server.requests() == 600);
  CHECK(waited);
}

TEST_CASE("bytes of shared streams add up to what the wire saw") {
  Http2Server server({.settings = {{3, 100}}}, Http2Server::always(std::string(1000, 'x')));
  Http2Users shared(http2Settings(server.port()), 1, 8);
  std::uint64_t received = 0;
  for (std::size_t i = 0; i < shared.users.size(); ++i) {
    shared.users[i].then = [&, i] { received += shared.users[i].result.bytesReceived; };
    shared.start(i);
  }
  CHECK(shared.turn([&] { return shared.doneAll(1); }));
  CHECK(received >= 8 * 1018);
  CHECK(received < 8 * 1018 + 400);
}
