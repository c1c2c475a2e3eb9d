// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/net/poller.h"
#include "core/net/timer_queue.h"
#include "core/net/turn_end.h"

namespace tidemark {

// One thread's loop: descriptors, timers and commands from other threads. Everything except post() and wake()
// belongs to the thread that calls runOnce.
class EventLoop {
public:
  using Command = std::move_only_function<void()>;

  // simdjson may read this far behind a text.
  static constexpr std::size_t kPadding = 64;
  static constexpr std::size_t kReadBufferSize = 65'536;

  explicit EventLoop(const Clock& clock, std::unique_ptr<Poller> poller = makePoller());
  EventLoop(const EventLoop&) = delete;
  EventLoop& operator=(const EventLoop&) = delete;
  ~EventLoop();

  // One turn: sleeps until something happens, a timer is due or `until`; then ready descriptors, commands, timers and
  // what was put off. Does not sleep on what was put off outside a turn.
  void runOnce(Instant until = Instant::max());

  [[nodiscard]] Instant now() const { return m_now; }       // as of the last refresh; good enough for timers
  Instant refreshNow() { return m_now = m_clock.now(); }    // for stamps
  [[nodiscard]] Instant wokeAt() const { return m_wokeAt; } // when the last sleep ended: the turn's work since then

  [[nodiscard]] Poller& poller() { return *m_poller; }
  [[nodiscard]] TimerQueue& timers() { return m_timers; }
  void arm(Timer& timer, Instant deadline) { m_timers.arm(timer, deadline); }
  void disarm(Timer& timer) { m_timers.disarm(timer); }
  // Runs `work` once, when this turn ends; outside a turn, when the next one begins.
  void atTurnEnd(TurnEnd& work) { m_turnEnds.add(work); }

  // What every descriptor of this loop is read into; good until the next read. kPadding readable bytes follow.
  [[nodiscard]] std::span<char> readBuffer() { return {m_readBuffer.get(), kReadBufferSize}; }

  // Any thread: runs `command` in the loop's thread, in order. Commands left at destruction are dropped.
  void post(Command command);
  // Any thread: ends the current or the next sleep.
  void wake() { m_poller->wake(); }

private:
  void runCommands();

  const Clock& m_clock;
  std::unique_ptr<Poller> m_poller;
  TimerQueue m_timers;
  TurnEndQueue m_turnEnds;
  std::unique_ptr<char[]> m_readBuffer;
  Instant m_now;
  Instant m_wokeAt;
  std::atomic<bool> m_hasCommands = false;
  std::mutex m_mutex;
  std::vector<Command> m_commands; // guarded by m_mutex
};

} // namespace tidemark
