// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tidemark {

// Spare text buffers of one thread, so that a kept response that came in several reads allocates nothing in
// steady state and an idle connection holds none. Outlives what it lent.
class BufferStock {
public:
  std::string take() {
    if (m_spare.empty())
      return {};
    std::string buffer = std::move(m_spare.back());
    m_spare.pop_back();
    return buffer;
  }

  void give(std::string&& buffer) {
    constexpr std::size_t kMostSpare = 64;
    constexpr std::size_t kLargestSpare = 1'048'576;
    if (m_spare.size() >= kMostSpare || buffer.capacity() > kLargestSpare || buffer.capacity() < 512)
      return;
    buffer.clear();
    m_spare.push_back(std::move(buffer));
  }

private:
  std::vector<std::string> m_spare;
};

// One buffer on loan; taken at the first append, given back by destruction.
class LentBuffer {
public:
  explicit LentBuffer(BufferStock& stock) : m_stock(&stock) {}
  ~LentBuffer() { release(); }
  LentBuffer(LentBuffer&& other) noexcept
      : m_stock(other.m_stock), m_text(std::move(other.m_text)), m_held(std::exchange(other.m_held, false)) {
    other.m_text.clear();
  }
  LentBuffer& operator=(LentBuffer&&) = delete;

  void append(std::string_view bytes) {
    if (!m_held) {
      m_text = m_stock->take();
      m_text.reserve(kLeast); // on the heap, so that views survive a move
      m_held = true;
    }
    m_text.append(bytes);
  }
  // Makes `count` bytes behind the text readable.
  void pad(std::size_t count) { m_text.reserve(m_text.size() + count); }
  void release() {
    if (m_held) {
      m_stock->give(std::move(m_text));
      m_text.clear(); // cheaper than another text in its place, twice a response
      m_held = false;
    }
  }

  [[nodiscard]] bool held() const { return m_held; }
  [[nodiscard]] std::string_view text() const { return m_text; }

private:
  static constexpr std::size_t kLeast = 512;
  BufferStock* m_stock;
  std::string m_text;
  bool m_held = false;
};

} // namespace tidemark
