// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/memory_leak.h"

#include <algorithm>
#include <cstring>

namespace tidemark::target {

void MemoryLeak::add(Bytes amount) {
  m_total.value = std::min(kLimit.value, m_total.value + std::max<std::int64_t>(0, amount.value));
  while (static_cast<std::int64_t>(m_blocks.size()) * kBlock + kBlock <= m_total.value)
    addBlock();
}

void MemoryLeak::addBlock() {
  auto block = std::make_unique<char[]>(kBlock);
  std::memset(block.get(), 0x5a, kBlock); // zero pages would not be resident everywhere
  m_blocks.push_back(std::move(block));
}

} // namespace tidemark::target
