// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <vector>

namespace tidemark {

// Memory for a library that allocates and frees the same blocks for every piece of work. One thread; frees what it
// holds at its end, and outlives what it lent.
class BlockStock {
public:
  BlockStock() = default;
  ~BlockStock() {
    for (Block* block : m_spare) {
      std::free(block);
    }
  }
  BlockStock(const BlockStock&) = delete;
  BlockStock& operator=(const BlockStock&) = delete;

  // Null where there is no memory.
  void* take(std::size_t size) {
    const auto found = std::ranges::find_if(m_spare, [size](const Block* spare) { return spare->size >= size; });
    if (found != m_spare.end()) {
      Block* const block = *found;
      m_spare.erase(found);
      return block + 1;
    }
    auto* const block = static_cast<Block*>(std::malloc(sizeof(Block) + size));
    if (block == nullptr) {
      return nullptr;
    }
    block->size = size;
    return block + 1;
  }

  void give(void* memory) {
    if (memory == nullptr) {
      return;
    }
    auto* const block = static_cast<Block*>(memory) - 1;
    m_spare.insert(std::ranges::lower_bound(m_spare, block->size, {}, &Block::size), block);
  }

private:
  struct alignas(std::max_align_t) Block {
    std::size_t size;
  };
  std::vector<Block*> m_spare; // smallest first
};

} // namespace tidemark
