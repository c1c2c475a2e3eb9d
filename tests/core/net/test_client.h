// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/net/connection_pool.h"

namespace tidemark {

// What a test saw of one exchange; owned copies of the result's views.
struct Seen {
  ExchangeResult result;
  std::string head;
  std::string body;
  std::string excerpt;
};

// One user with one exchange at a time, on a loop of its own that run() turns.
class TestClient final : public ExchangeHandler {
public:
  explicit TestClient(ConnectionSettings settings, PoolPolicy policy = PoolPolicy::perUser);
  explicit TestClient(std::uint16_t port, PoolPolicy policy = PoolPolicy::perUser);

  // Sends `GET PATH` and turns the loop until it is done (ten seconds at most).
  Seen get(const std::string& path = "/");
  Seen send(std::string head, std::string body = {});
  void start(std::string head, std::string body = {});
  Seen finish();
  // Turns the loop until `until` holds or ten seconds have passed; whether it holds.
  bool turn(const std::function<bool()>& until);

  void onDone(const ExchangeResult& result) override;
  bool onBody(std::string_view piece, const ExchangeResult& soFar, Instant at) override;

  SystemClock clock;
  EventLoop loop{clock};
  Resolver resolver{loop};
  std::unique_ptr<ConnectionPool> pool;
  PoolSlot slot;
  Exchange exchange{*this};
  std::vector<Seen> seen;
  std::vector<std::string> pieces;
  std::size_t wantedPieces = SIZE_MAX; // onBody says no after that many
  std::function<void()> then;          // run inside onDone

private:
  std::string m_head;
  std::string m_body;
};

ConnectionSettings plainSettings(std::uint16_t port);

} // namespace tidemark
