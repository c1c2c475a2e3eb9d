// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/event_loop.h"

#include <algorithm>
#include <cstring>

namespace tidemark {

EventLoop::EventLoop(const Clock& clock, std::unique_ptr<Poller> poller)
    : m_clock(clock),
      m_poller(std::move(poller)),
      m_readBuffer(std::make_unique<char[]>(kReadBufferSize + kPadding)),
      m_now(clock.now()),
      m_wokeAt(m_now) {}

EventLoop::~EventLoop() = default;

void EventLoop::runOnce(Instant until) {
  // What was put off since the last turn may be what the caller waits for.
  const bool worked = m_turnEnds.run();
  const Instant look = std::min(m_timers.nextLook(), until);
  m_poller->wait(worked || look <= m_now ? Instant::min() : look);
  m_wokeAt = refreshNow();
  m_poller->dispatch();
  if (m_hasCommands.load(std::memory_order_acquire))
    runCommands();
  if (m_timers.nextLook() <= refreshNow())
    m_timers.runDue(m_now);
  m_turnEnds.run();
}

void EventLoop::post(Command command) {
  bool first = false;
  {
    const std::lock_guard lock(m_mutex);
    first = m_commands.empty();
    m_commands.push_back(std::move(command));
    m_hasCommands.store(true, std::memory_order_release);
  }
  if (first)
    wake();
}

void EventLoop::runCommands() {
  std::vector<Command> commands;
  {
    const std::lock_guard lock(m_mutex);
    commands.swap(m_commands);
    m_hasCommands.store(false, std::memory_order_release);
  }
  for (Command& command : commands)
    command();
}

} // namespace tidemark
