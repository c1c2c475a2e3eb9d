// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "core/base/counter_random.h"

namespace tidemark {

// A random order of 0 … size-1 that is computed, not stored: at(i) costs a few dozen nanoseconds and no memory.
// A Feistel network over the smallest even number of bits that holds `size`, walked until the value is inside.
// The same key gives the same order on every worker and shard. Immutable, any thread.
class Permutation {
public:
  Permutation(std::uint64_t size, const DrawKey& key)
      : m_size(size), m_halfBits(size < 2 ? 1 : (static_cast<int>(std::bit_width(size - 1)) + 1) / 2) {
    CounterRandom random(key);
    for (std::uint64_t& roundKey : m_roundKeys) {
      roundKey = random.next();
    }
  }

  [[nodiscard]] std::uint64_t size() const { return m_size; }

  // The i-th of the order; i < size.
  [[nodiscard]] std::uint64_t at(std::uint64_t i) const {
    if (m_size < 2) {
      return 0;
    }
    do {
      i = pass(i);
    } while (i >= m_size);
    return i;
  }

private:
  [[nodiscard]] std::uint64_t pass(std::uint64_t value) const {
    const std::uint64_t mask = (std::uint64_t{1} << m_halfBits) - 1;
    std::uint64_t left = value >> m_halfBits;
    std::uint64_t right = value & mask;
    for (const std::uint64_t roundKey : m_roundKeys) {
      const std::uint64_t mixed = left ^ (scramble(right ^ roundKey) & mask);
      left = right;
      right = mixed;
    }
    return left << m_halfBits | right;
  }

  static std::uint64_t scramble(std::uint64_t bits) {
    bits = (bits ^ bits >> 32) * 0xD6E8FEB86659FD93;
    bits = (bits ^ bits >> 32) * 0xD6E8FEB86659FD93;
    return bits ^ bits >> 32;
  }

  std::uint64_t m_size;
  int m_halfBits;
  std::array<std::uint64_t, 8> m_roundKeys{};
};

} // namespace tidemark
