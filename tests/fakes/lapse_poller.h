// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <vector>

#include <poll.h>

#include "core/net/poller.h"
#include "tests/fakes/fake_clock.h"

namespace tidemark::fakes {

// A poller that brings time along: it looks at real descriptors, and where none is ready it moves the clock to the
// deadline instead of sleeping. Hours pass as fast as the loop can turn. Level-triggered; one thread, but for wake().
class LapsePoller final : public Poller {
public:
  struct Options {
    std::function<void()> beforeSleep{};  // in the loop's thread: serve peers, collect results
    std::function<Instant()> nextEvent{}; // of the peers: sleeps end there too
    Nanos lateness{};                     // every sleep ends so much after its deadline: a machine that is too slow
  };
  LapsePoller(FakeClock& clock, Options options) : m_clock(clock), m_options(std::move(options)) {}

  Result<void> add(int fd, PollHandler& handler, Interest interest) override {
    m_watches[fd] = {&handler, interest};
    return {};
  }
  void modify(int fd, PollHandler& handler, Interest interest) override { m_watches[fd] = {&handler, interest}; }
  void remove(int fd, PollHandler& /*handler*/) override { m_watches.erase(fd); }
  void wait(Instant deadline) override;
  void dispatch() override;
  void wake() override { m_woken = true; }

private:
  struct Watch {
    PollHandler* handler = nullptr;
    Interest interest = Interest::read;
  };
  FakeClock& m_clock;
  Options m_options;
  std::map<int, Watch> m_watches;
  std::vector<pollfd> m_ready;
  std::atomic<bool> m_woken = false;
};

} // namespace tidemark::fakes
