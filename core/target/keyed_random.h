// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tidemark::target {

// Random numbers that are functions of a key, so that a seed decides everything and no state is carried.
constexpr std::uint64_t keyedBits(std::uint64_t key) {
  key += 0x9e3779b97f4a7c15U;
  key = (key ^ (key >> 30U)) * 0xbf58476d1ce4e5b9U;
  key = (key ^ (key >> 27U)) * 0x94d049bb133111ebU;
  return key ^ (key >> 31U);
}

// One key out of two: the draw `index` of the stream `key`.
constexpr std::uint64_t subKey(std::uint64_t key, std::uint64_t index) { return keyedBits(key ^ keyedBits(index)); }

// Uniform in [0, 1).
constexpr double keyedUnit(std::uint64_t key) {
  return static_cast<double>(keyedBits(key) >> 11U) * (1.0 / static_cast<double>(std::uint64_t{1} << 53U));
}

} // namespace tidemark::target
