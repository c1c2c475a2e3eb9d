// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <atomic>
#include <cassert>
#include <utility>

#include "core/metrics/interval_recorder.h"

namespace tidemark {

// Positions count up for ever and wrap with their type; the slot is the position modulo the power of two above the
// capacity. Each side writes one position and releases it after the slot; the other acquires it before the slot.
struct IntervalExchange::Ring {
  static constexpr std::size_t kSlots = 2 * kCapacity;
  static constexpr std::size_t kCacheLine = 64;

  bool push(std::unique_ptr<IntervalStats>& item, std::size_t capacity) {
    const std::size_t at = m_written.load(std::memory_order_relaxed);
    if (at - m_read.load(std::memory_order_acquire) >= capacity) {
      return false;
    }
    m_slots[at % kSlots] = std::move(item);
    m_written.store(at + 1, std::memory_order_release);
    return true;
  }

  std::unique_ptr<IntervalStats> pop() {
    const std::size_t at = m_read.load(std::memory_order_relaxed);
    if (at == m_written.load(std::memory_order_acquire)) {
      return nullptr;
    }
    std::unique_ptr<IntervalStats> item = std::move(m_slots[at % kSlots]);
    m_read.store(at + 1, std::memory_order_release);
    return item;
  }

private:
  alignas(kCacheLine) std::atomic<std::size_t> m_written{0};
  alignas(kCacheLine) std::atomic<std::size_t> m_read{0};
  alignas(kCacheLine) std::array<std::unique_ptr<IntervalStats>, kSlots> m_slots;
};

namespace {

constexpr std::size_t kKeptEmpty = 8; // what a stall left over beyond this is freed

} // namespace

IntervalExchange::IntervalExchange(const StatsShape& shape)
    : m_shape(shape), m_full(std::make_unique<Ring>()), m_empty(std::make_unique<Ring>()) {}

IntervalExchange::~IntervalExchange() = default;

bool IntervalExchange::push(std::unique_ptr<IntervalStats>& full) { return m_full->push(full, kCapacity); }

void IntervalExchange::pushLast(std::unique_ptr<IntervalStats> last) {
  [[maybe_unused]] const bool fits = m_full->push(last, kCapacity + 1);
  assert(fits);
}

std::unique_ptr<IntervalStats> IntervalExchange::takeEmpty() {
  std::unique_ptr<IntervalStats> recycled = m_empty->pop();
  return recycled ? std::move(recycled) : std::make_unique<IntervalStats>(m_shape);
}

std::unique_ptr<IntervalStats> IntervalExchange::pop() { return m_full->pop(); }

void IntervalExchange::giveBack(std::unique_ptr<IntervalStats> used) {
  used->clear();
  m_empty->push(used, kKeptEmpty);
}

} // namespace tidemark
