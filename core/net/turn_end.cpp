// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/turn_end.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace tidemark {

TurnEnd::~TurnEnd() {
  if (m_queue != nullptr)
    std::ranges::replace(m_queue->m_works, this, nullptr);
}

TurnEndQueue::~TurnEndQueue() {
  for (TurnEnd* work : m_works)
    if (work != nullptr)
      work->m_queue = nullptr;
}

void TurnEndQueue::add(TurnEnd& work) {
  if (std::exchange(work.m_queue, this) == nullptr)
    m_works.push_back(&work);
}

// Work may add work, itself too.
bool TurnEndQueue::run() {
  const bool any = !m_works.empty();
  for (std::size_t i = 0; i < m_works.size(); ++i) // NOLINT(modernize-loop-convert): it may grow meanwhile
    if (TurnEnd* work = std::exchange(m_works[i], nullptr)) {
      work->m_queue = nullptr;
      work->onTurnEnd();
    }
  m_works.clear();
  return any;
}

} // namespace tidemark
