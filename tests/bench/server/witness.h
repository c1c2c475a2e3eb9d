// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <queue>
#include <string>
#include <vector>

namespace tidemark {

using Clock = std::chrono::steady_clock;

// When an answer is due, by what the server was told to be.
class Behaviour {
public:
  // echo: at once. never: not at all. mix: 98 % after 2 ms, 2 % after 50 ms. stall: after 2 ms, but nothing in the last
  // second of every five, counted from the first request.
  explicit Behaviour(std::string name) : m_name(std::move(name)) {}
  Clock::time_point due(Clock::time_point arrived);

private:
  std::string m_name;
  std::uint64_t m_count = 0;
  Clock::time_point m_first;
};

// What the server saw, to hold a client's figures against: arrivals, and how long each request was inside.
class Witness {
public:
  void arrived(Clock::time_point at) { m_arrivals.push_back(at); }
  void answered(Clock::duration inside) { m_inside.push_back(std::chrono::nanoseconds(inside).count()); }
  void left() { m_lastLeft = std::chrono::system_clock::now(); } // a client closed its connection
  void clear();
  // JSON: count, percentiles of the time inside in ms, and how late arrivals were against an even schedule in µs,
  // when the last client left in seconds since 1970.
  [[nodiscard]] std::string report();

private:
  [[nodiscard]] std::vector<std::int64_t> lateness() const;
  std::vector<Clock::time_point> m_arrivals;
  std::vector<std::int64_t> m_inside; // nanoseconds
  std::chrono::system_clock::time_point m_lastLeft;
};

} // namespace tidemark
