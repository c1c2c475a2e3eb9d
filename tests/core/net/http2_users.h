// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>

#include "core/net/connection_pool.h"
#include "tests/core/net/test_client.h"

namespace tidemark {

inline ConnectionSettings http2Settings(std::uint16_t port) {
  ConnectionSettings settings = plainSettings(port);
  settings.http = HttpChoice::http2;
  return settings;
}

// Users of shared HTTP/2 connections, on a loop that turn() turns.
class Http2Users {
public:
  struct User final : ExchangeHandler {
    void onDone(const ExchangeResult& ended) override {
      ++done;
      body = std::string(ended.body);
      result = ended;
      result.head = {};
      result.body = {};
      result.excerpt = {};
      if (then)
        then();
    }
    PoolSlot slot;
    Exchange exchange{*this};
    int done = 0;
    ExchangeResult result;
    std::string body;
    std::function<void()> then;
  };

  Http2Users(ConnectionSettings settings, std::size_t connections, std::size_t userCount) : users(userCount) {
    pool = ConnectionPool::create(loop, resolver, std::move(settings), PoolPolicy::shared, connections).value();
    for (User& user : users) {
      user.exchange.request.head = "GET / HTTP/1.1\r\nHost: t\r\n\r\n";
      user.exchange.request.keepBody = true;
    }
  }
  void start(std::size_t index) { pool->start(users[index].slot, users[index].exchange); }
  // Turns the loop until `until` holds or ten seconds have passed; whether it holds.
  bool turn(const std::function<bool()>& until) {
    using namespace std::chrono_literals;
    const Instant end = clock.now() + 10s;
    while (!until() && clock.now() < end)
      loop.runOnce(std::min(end, clock.now() + 5ms));
    return until();
  }
  [[nodiscard]] bool doneAll(int times) const {
    return std::ranges::all_of(users, [&](const User& user) { return user.done >= times; });
  }

  SystemClock clock;
  EventLoop loop{clock};
  Resolver resolver{loop};
  std::unique_ptr<ConnectionPool> pool;
  std::deque<User> users;
};

} // namespace tidemark
