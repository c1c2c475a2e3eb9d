// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include <poll.h>

#include "core/base/clock.h"

namespace tidemark::fakes {

// A server without a thread, on the test's clock: takes what has arrived and answers what is due, with 200 and a small
// JSON object, when it is pumped. So many requests are worked on at a time, each for so long; the others wait their
// turn. On 127.0.0.1 at a port of the kernel's choice. Requests have no body.
class PumpedServer {
public:
  struct Limit {
    std::size_t workers = 1;
    Nanos service{}; // none: every request is answered at once
  };
  explicit PumpedServer(const Clock& clock) : PumpedServer(clock, Limit()) {}
  PumpedServer(const Clock& clock, Limit limit);
  ~PumpedServer();
  PumpedServer(const PumpedServer&) = delete;
  PumpedServer& operator=(const PumpedServer&) = delete;

  [[nodiscard]] std::string baseUrl() const;
  void pump();
  [[nodiscard]] Instant nextDue() const; // of an answer; Instant::max(): none
  [[nodiscard]] std::uint64_t answered() const { return m_answered; }

private:
  struct Peer {
    int fd = -1;
    bool readable = false;
    std::string unread;
    std::deque<Instant> due; // answers, in order
  };
  void acceptAll();
  void findReadable();
  bool take(Peer& peer); // false: it has gone
  bool answer(Peer& peer);
  Instant workUntil();

  const Clock& m_clock;
  Limit m_limit;
  int m_listener = -1;
  std::uint16_t m_port = 0;
  std::vector<Peer> m_peers;
  std::vector<pollfd> m_polls;   // one for each peer, and the listener behind them
  std::vector<Instant> m_freeAt; // by worker
  std::uint64_t m_answered = 0;
};

} // namespace tidemark::fakes
