// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace tidemark {

// What a draw decides. Each purpose has draws of its own, so that adding a random step to a flow does not
// change when users think or which class an arrival takes. Values are part of the reproducibility of a seed.
enum class DrawPurpose : std::uint32_t {
  functions = 0, // ${uuid()}, ${int(…)} and the like
  thinkTime = 1,
  classChoice = 2,
  branch = 3,     // `choose` steps
  arrivalGap = 4, // poisson spacing
  csvRow = 5,     // CSV `order: random`
  csvShuffle = 6, // CSV `order: shuffle`
  trace = 7,      // ids of traceparent headers
  boundary = 8,   // of multipart bodies; a request's place in the plan is its subject
};

// Everything a draw depends on besides its number.
struct DrawKey {
  std::uint64_t seed = 0;      // of the run
  std::uint32_t scenario = 0;  // ScenarioId::value
  std::uint64_t subject = 0;   // user number, or arrival number under arrivals
  std::uint64_t iteration = 0; // of that user
  DrawPurpose purpose = DrawPurpose::functions;
};

// Random numbers as a function of (key, draw number): no state is shared or carried over, so the same draw has
// the same value whatever the number of workers and shards and whenever it is made. Philox4x64-10 (Salmon and
// others, 2011): a bijection of the counter under a key, hence different iterations cannot share a stream.
// 88 bytes by value; making one costs nothing, four draws cost one block of ten rounds.
class CounterRandom {
public:
  explicit CounterRandom(const DrawKey& key)
      : m_key{key.seed, static_cast<std::uint64_t>(key.purpose)},
        m_counter{0, key.iteration, key.subject, key.scenario} {}

  // 64 random bits: the next draw, from draw 0.
  std::uint64_t next() {
    const std::size_t lane = m_draw % 4;
    if (lane == 0) {
      m_counter[0] = m_draw / 4;
      m_block = block(m_counter, m_key);
    }
    ++m_draw;
    return m_block[lane];
  }

  // The next draw is number `draw`.
  void seek(std::uint64_t draw) {
    m_draw = draw - draw % 4;
    while (m_draw < draw) {
      next();
    }
  }

  // Uniform in [0, 1), 53 bits.
  double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }
  // Uniform in [0, bound), unbiased. 0 for bound 0.
  std::uint64_t below(std::uint64_t bound) {
    const std::uint64_t limit = bound == 0 ? 0 : (0 - bound) % bound; // 2^64 mod bound values would be dealt twice
    std::uint64_t bits = next();
    while (bits < limit) {
      bits = next();
    }
    return bound == 0 ? 0 : bits % bound;
  }
  // Uniform in [low, high], both included; `low` when high < low.
  std::int64_t integer(std::int64_t low, std::int64_t high) {
    if (high <= low) {
      return low;
    }
    const std::uint64_t span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    const std::uint64_t offset = span == 0 ? next() : below(span); // 0: all 2^64 values
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + offset);
  }
  // Uniform in [low, high).
  double real(double low, double high) { return low + (high - low) * unit(); }
  // Exponential with the given mean; never infinite.
  double exponential(double mean) { return -mean * std::log1p(-unit()); }

  using Block = std::array<std::uint64_t, 4>;
  // The Philox4x64-10 function itself, for its published test vectors.
  static Block block(Block counter, std::array<std::uint64_t, 2> key) {
    for (int round = 0; round < 10; ++round) {
      const Wide first = Wide{0xD2E7470EE14C6C93} * counter[0];
      const Wide second = Wide{0xCA5A826395121157} * counter[2];
      counter = {static_cast<std::uint64_t>(second >> 64) ^ counter[1] ^ key[0], static_cast<std::uint64_t>(second),
                 static_cast<std::uint64_t>(first >> 64) ^ counter[3] ^ key[1], static_cast<std::uint64_t>(first)};
      key[0] += 0x9E3779B97F4A7C15;
      key[1] += 0xBB67AE8584CAA73B;
    }
    return counter;
  }

private:
  __extension__ using Wide = unsigned __int128;

  std::array<std::uint64_t, 2> m_key;
  Block m_counter;
  Block m_block{};
  std::uint64_t m_draw = 0;
};

} // namespace tidemark
