// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>

namespace tidemark {

// Memory of one HTTP/2 connection, for nghttp2, which takes and gives back about ten pieces a request. Small pieces
// that come back are kept, by size, for the next stream; large ones go to the heap. Everything is given back with
// the connection. The thread of its loop.
class Http2Memory {
public:
  Http2Memory() = default;
  ~Http2Memory();
  Http2Memory(const Http2Memory&) = delete;
  Http2Memory& operator=(const Http2Memory&) = delete;

  // As malloc and free, aligned for any type; null when there is none.
  [[nodiscard]] void* take(std::size_t size);
  void give(void* piece); // null: nothing happens
  [[nodiscard]] void* resize(void* piece, std::size_t size);

private:
  struct Piece; // what stands before the bytes that are given out
  static constexpr std::size_t kStep = 64;
  static constexpr std::size_t kClasses = 8; // up to 512 bytes

  std::array<Piece*, kClasses> m_kept{}; // lists of free pieces of each size
};

} // namespace tidemark
