// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/clock.h"

namespace tidemark {

class TimerQueue;

// One deadline. Derive and implement onTimer, which runs once a deadline set by TimerQueue::arm has passed.
// Destruction disarms; it may happen inside onTimer.
class Timer {
public:
  Timer() = default;
  Timer(const Timer&) = delete;
  Timer& operator=(const Timer&) = delete;
  virtual ~Timer();
  virtual void onTimer(Instant now) = 0;

  [[nodiscard]] bool armed() const { return m_deadline != Instant::max(); }
  [[nodiscard]] Instant deadline() const { return m_deadline; }

private:
  friend class TimerQueue;
  static constexpr std::uint32_t kNoPlace = UINT32_MAX;
  Instant m_deadline = Instant::max();
  TimerQueue* m_queue = nullptr; // set while a place in the heap is held, armed or not
  std::uint32_t m_place = kNoPlace;
};

// Absolute deadlines of one thread, in a 4-ary heap. Lazy: putting a deadline off and disarming do not touch the
// heap; the place is corrected when its old time comes. So a timeout per request costs two stores, not two heap
// walks. No allocation once the heap has grown to its size.
class TimerQueue {
public:
  TimerQueue() = default;
  TimerQueue(const TimerQueue&) = delete;
  TimerQueue& operator=(const TimerQueue&) = delete;
  ~TimerQueue(); // timers that are still armed will not run

  void arm(Timer& timer, Instant deadline);
  void disarm(Timer& timer) { timer.m_deadline = Instant::max(); }

  // When to look again: never later than the earliest deadline, sometimes earlier. Instant::max(): nothing armed.
  [[nodiscard]] Instant nextLook() const { return m_heap.empty() ? Instant::max() : m_heap.front().at; }

  // Runs the timers whose deadline is at or before `now`, earliest first. A timer armed meanwhile for `now` or
  // earlier waits for the next call.
  void runDue(Instant now);

private:
  friend class Timer;
  struct Entry {
    Instant at;
    Timer* timer;
  };
  void put(std::size_t index, Entry entry);
  void placeUp(std::size_t index, Entry entry);
  void placeDown(std::size_t index, Entry entry);
  void removeAt(std::size_t index);
  void settleFront(Instant now);

  std::vector<Entry> m_heap;
  Instant m_running = Instant::min(); // `now` of the runDue under way
};

} // namespace tidemark
