// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http2_memory.h"

#include <cstdint>
#include <cstring>
#include <vector>

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("a small piece that came back is given out again for the same size") {
  Http2Memory memory;
  void* const first = memory.take(100);
  memory.give(first);
  CHECK(memory.take(120) == first); // both need two steps of 64 bytes
  void* const other = memory.take(100);
  CHECK(other != first);
  memory.give(first);
  memory.give(other);
}

TEST_CASE("pieces are aligned and do not overlap") {
  Http2Memory memory;
  std::vector<std::pair<char*, std::size_t>> pieces;
  for (std::size_t size = 0; size < 2000; size += 37) {
    auto* const piece = static_cast<char*>(memory.take(size));
    REQUIRE(piece != nullptr);
    CHECK(reinterpret_cast<std::uintptr_t>(piece) % alignof(std::max_align_t) == 0);
    std::memset(piece, static_cast<int>(size % 251), size);
    pieces.emplace_back(piece, size);
  }
  for (const auto& [piece, size] : pieces) {
    for (std::size_t i = 0; i < size; ++i) {
      REQUIRE(static_cast<unsigned char>(piece[i]) == size % 251);
    }
    memory.give(piece);
  }
}

TEST_CASE("a resized piece keeps what it held") {
  Http2Memory memory;
  auto* piece = static_cast<char*>(memory.resize(nullptr, 10));
  std::strcpy(piece, "tidemark");
  piece = static_cast<char*>(memory.resize(piece, 5000));
  CHECK(std::strcmp(piece, "tidemark") == 0);
  CHECK(memory.resize(piece, 20) == piece);
  memory.give(piece);
  memory.give(nullptr);
}
