// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/any_protocol.h"

#include <doctest/doctest.h>

namespace tidemark {

void checkInstants(TestClient& client) {
  const ExchangeTimes first = client.get().result.times;
  CHECK(first.queued == first.assigned);
  CHECK(first.dnsDone == ExchangeTimes::kUnset);
  CHECK(first.assigned <= first.connectStart);
  CHECK(first.connectStart < first.connected);
  CHECK(first.tlsDone == ExchangeTimes::kUnset);
  CHECK(first.connected <= first.sent);
  CHECK(first.sent < first.firstByte);
  CHECK(first.firstByte <= first.done);
  const ExchangeTimes second = client.get().result.times;
  CHECK(second.connectStart == ExchangeTimes::kUnset);
  CHECK(second.connected == ExchangeTimes::kUnset);
  CHECK(second.sent >= first.done);
}

void checkRestartInsideDone(TestClient& client) {
  int left = 1000;
  client.then = [&] {
    if (left-- > 0)
      client.pool->start(client.slot, client.exchange);
  };
  client.start("GET / HTTP/1.1\r\nHost: t\r\n\r\n");
  CHECK(client.turn([&] { return client.seen.size() == 1001; }));
  client.then = {};
}

Seen checkWatcherEnds(TestClient& client, const std::string& piece) {
  client.exchange.request.watchBody = true;
  client.wantedPieces = 1;
  Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::none);
  REQUIRE(client.pieces.size() == 1);
  CHECK(client.pieces.front() == piece);
  CHECK(seen.body == piece);
  return seen;
}

} // namespace tidemark
