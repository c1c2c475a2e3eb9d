// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http2_memory.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace tidemark {

// NOLINTBEGIN(cppcoreguidelines-no-malloc): nghttp2 wants malloc's manners, a failure as null among them

struct alignas(std::max_align_t) Http2Memory::Piece {
  Piece* next = nullptr;
  std::size_t size = 0; // that can be used
};

Http2Memory::~Http2Memory() {
  for (Piece* piece : m_kept) {
    while (piece != nullptr) {
      std::free(std::exchange(piece, piece->next));
    }
  }
}

void* Http2Memory::take(std::size_t size) {
  const std::size_t steps = (std::max<std::size_t>(size, 1) + kStep - 1) / kStep;
  if (steps <= kClasses && m_kept[steps - 1] != nullptr) {
    Piece* const piece = m_kept[steps - 1];
    m_kept[steps - 1] = piece->next;
    return piece + 1;
  }
  const std::size_t usable = steps <= kClasses ? steps * kStep : size;
  void* const space = std::malloc(sizeof(Piece) + usable);
  return space == nullptr ? nullptr : new (space) Piece{nullptr, usable} + 1;
}

void Http2Memory::give(void* piece) {
  if (piece == nullptr) {
    return;
  }
  Piece* const head = static_cast<Piece*>(piece) - 1;
  if (head->size > kClasses * kStep) {
    std::free(head);
    return;
  }
  Piece*& list = m_kept[head->size / kStep - 1];
  head->next = std::exchange(list, head);
}

void* Http2Memory::resize(void* piece, std::size_t size) {
  const std::size_t had = piece == nullptr ? 0 : (static_cast<Piece*>(piece) - 1)->size;
  if (piece != nullptr && size <= had) {
    return piece;
  }
  void* const larger = take(size);
  if (larger != nullptr && piece != nullptr) {
    std::memcpy(larger, piece, had);
    give(piece);
  }
  return larger;
}

// NOLINTEND(cppcoreguidelines-no-malloc)

} // namespace tidemark
