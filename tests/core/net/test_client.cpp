// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/test_client.h"

#include <cassert>

namespace tidemark {

ConnectionSettings plainSettings(std::uint16_t port) {
  return {.origin = {.tls = false, .host = "127.0.0.1", .port = port}, .tls = {}, .sourceAddress = {}, .proxy = {}};
}

TestClient::TestClient(ConnectionSettings settings, PoolPolicy policy) {
  auto made = ConnectionPool::create(loop, resolver, std::move(settings), policy, 1);
  assert(made.has_value());
  pool = std::move(*made);
  exchange.request.keepHead = true;
  exchange.request.keepBody = true;
}

TestClient::TestClient(std::uint16_t port, PoolPolicy policy) : TestClient(plainSettings(port), policy) {}

Seen TestClient::get(const std::string& path) { return send("GET " + path + " HTTP/1.1\r\nHost: test\r\n\r\n"); }

Seen TestClient::send(std::string head, std::string body) {
  start(std::move(head), std::move(body));
  return finish();
}

void TestClient::start(std::string head, std::string body) {
  m_head = std::move(head);
  m_body = std::move(body);
  exchange.request.head = m_head;
  exchange.request.body = m_body;
  pool->start(slot, exchange);
}

Seen TestClient::finish() {
  const std::size_t before = seen.size();
  turn([&] { return seen.size() > before; });
  return seen.size() > before ? seen.back() : Seen{};
}

bool TestClient::turn(const std::function<bool()>& until) {
  const Instant end = clock.now() + std::chrono::seconds(10);
  while (!until() && clock.now() < end)
    loop.runOnce(end);
  return until();
}

void TestClient::onDone(const ExchangeResult& result) {
  seen.push_back({result, std::string(result.head.text()), std::string(result.body), std::string(result.excerpt)});
  seen.back().result.head = {};
  seen.back().result.body = {};
  seen.back().result.excerpt = {};
  if (then)
    then();
}

bool TestClient::onBody(std::string_view piece, const ExchangeResult& /*soFar*/, Instant /*at*/) {
  pieces.emplace_back(piece);
  return pieces.size() < wantedPieces;
}

} // namespace tidemark
