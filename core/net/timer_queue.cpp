// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/timer_queue.h"

#include <algorithm>

namespace tidemark {

namespace {
constexpr std::size_t kArity = 4;
} // namespace

Timer::~Timer() {
  if (m_queue != nullptr)
    m_queue->removeAt(m_place);
}

TimerQueue::~TimerQueue() {
  for (const Entry& entry : m_heap)
    entry.timer->m_queue = nullptr;
}

void TimerQueue::arm(Timer& timer, Instant deadline) {
  timer.m_deadline = deadline;
  // One that is armed while timers run must not run again in the same call: it could run for ever.
  const Instant at = deadline <= m_running ? m_running + Nanos(1) : deadline;
  if (timer.m_queue == nullptr) {
    timer.m_queue = this;
    m_heap.push_back({at, &timer});
    placeUp(m_heap.size() - 1, {at, &timer});
  } else if (at < m_heap[timer.m_place].at) {
    placeUp(timer.m_place, {at, &timer});
  }
}

void TimerQueue::runDue(Instant now) {
  m_running = now;
  while (!m_heap.empty() && m_heap.front().at <= now)
    settleFront(now);
  m_running = Instant::min();
}

// The front's place has come: run it, move it to where it was put off to, or drop it.
void TimerQueue::settleFront(Instant now) {
  Timer& timer = *m_heap.front().timer;
  if (timer.armed() && timer.m_deadline > now) {
    placeDown(0, {timer.m_deadline, &timer});
    return;
  }
  const bool due = timer.armed();
  removeAt(0);
  timer.m_deadline = Instant::max();
  if (due)
    timer.onTimer(now);
}

void TimerQueue::removeAt(std::size_t index) {
  Timer& timer = *m_heap[index].timer;
  timer.m_queue = nullptr;
  timer.m_place = Timer::kNoPlace;
  const Entry last = m_heap.back();
  m_heap.pop_back();
  if (index == m_heap.size())
    return;
  if (index > 0 && last.at < m_heap[(index - 1) / kArity].at)
    placeUp(index, last);
  else
    placeDown(index, last);
}

void TimerQueue::put(std::size_t index, Entry entry) {
  m_heap[index] = entry;
  entry.timer->m_place = static_cast<std::uint32_t>(index);
}

void TimerQueue::placeUp(std::size_t index, Entry entry) {
  while (index > 0) {
    const std::size_t parent = (index - 1) / kArity;
    if (m_heap[parent].at <= entry.at)
      break;
    put(index, m_heap[parent]);
    index = parent;
  }
  put(index, entry);
}

void TimerQueue::placeDown(std::size_t index, Entry entry) {
  for (;;) {
    const std::size_t first = index * kArity + 1;
    if (first >= m_heap.size())
      break;
    const std::size_t end = std::min(first + kArity, m_heap.size());
    std::size_t least = first;
    for (std::size_t child = first + 1; child < end; ++child)
      if (m_heap[child].at < m_heap[least].at)
        least = child;
    if (entry.at <= m_heap[least].at)
      break;
    put(index, m_heap[least]);
    index = least;
  }
  put(index, entry);
}

} // namespace tidemark
