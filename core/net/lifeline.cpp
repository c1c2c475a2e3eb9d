// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/lifeline.h"

namespace tidemark {

Lifeline::~Lifeline() {
  for (Watch* watch = m_innermost; watch != nullptr; watch = watch->m_outer)
    watch->m_gone = true;
}

// Not in the header: inlined, g++ 12 takes the address kept here for one that outlives the watch.
Lifeline::Watch::Watch(Lifeline& life) : m_life(life), m_outer(life.m_innermost) { life.m_innermost = this; }

Lifeline::Watch::~Watch() {
  if (!m_gone)
    m_life.m_innermost = m_outer;
}

} // namespace tidemark
