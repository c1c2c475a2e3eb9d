// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "tests/core/net/test_client.h"
#include "tests/fakes/http2_server.h"

using namespace tidemark;

namespace {

ConnectionSettings http2Settings(std::uint16_t port) {
  ConnectionSettings settings = plainSettings(port);
  settings.http = HttpChoice::http2;
  return settings;
}

} // namespace

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
  const ExchangeTimes first = client.get().result.times;
  CHECK(first.queued == first.assigned);
  CHECK(first.connectStart < first.connected);
  CHECK(first.connected <= first.sent);
  CHECK(first.sent < first.firstByte);
  CHECK(first.firstByte <= first.done);
  const ExchangeTimes second = client.get().result.times;
  CHECK(second.connectStart == ExchangeTimes::kUnset);
  CHECK(second.sent >= first.done);
}

TEST_CASE("one connection carries a user's exchanges one after another") {
  Http2Server server(Http2Server::always("x"));
  TestClient client(http2Settings(server.port()));
  int left = 1000;
  client.then = [&] {
    if (left-- > 0)
      client.pool->start(client.slot, client.exchange);
  };
  client.start("GET / HTTP/1.1\r\nHost: t\r\n\r\n");
  CHECK(client.turn([&] { return client.seen.size() == 1001; }));
  CHECK(server.accepted() == 1);
  CHECK(server.mostStreams() == 1);
  std::uint64_t sent = 0;
  for (const Seen& seen : client.seen)
    sent += seen.result.bytesSent;
  CHECK(sent > 1001 * 9);
  CHECK(client.seen.back().result.bytesSent < 40); // indexed fields
}
