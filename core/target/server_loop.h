// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/target/connection.h"
#include "core/target/demo_system.h"
#include "core/target/listener.h"
#include "core/target/timer_queue.h"
#include "core/target/tls_context.h"

namespace tidemark::target {

// Accepts connections and gives each its events, on the one thread that calls run(). wake() is for any thread.
class ServerLoop {
public:
  struct Inputs {
    Listener& listener;
    const TlsContext* tls = nullptr; // none: plain
    DemoSystem& system;
    const Clock& clock;
  };
  // ErrorCode::system where the kernel gives no epoll, timer or event descriptor.
  static Result<std::unique_ptr<ServerLoop>> make(Inputs inputs);

  // Returns soon after `stop` is requested and wake() called.
  void run(const std::stop_token& stop);
  void wake();

private:
  explicit ServerLoop(Inputs inputs);
  struct Slot {
    std::unique_ptr<Connection> connection;
    std::uint32_t generation = 0; // so that an event for a closed connection never meets its successor
  };

  Result<void> open();
  bool watch(int number, std::uint32_t events, std::uint64_t token);
  void acceptAll();
  void add(FileDescriptor socket);
  void shedOne();
  void dispatch(std::uint64_t token, std::uint32_t events);
  void settle(std::uint64_t token, Connection::Fate fate);
  void fireTimers();
  void armTimer();
  Connection* find(std::uint64_t token);
  Turn turn();

  Inputs m_inputs;
  FileDescriptor m_epoll;
  FileDescriptor m_wake;
  FileDescriptor m_timer;
  FileDescriptor m_reserve; // given up for a moment to turn a client away when descriptors run out
  std::vector<Slot> m_slots;
  std::vector<std::uint32_t> m_free;
  TimerQueue m_timers;
  Instant m_armed = Instant::max();
  std::vector<char> m_buffer;
  Instant m_now;
  std::string m_dateLine;
  std::int64_t m_dateSecond = -1;
};

} // namespace tidemark::target
