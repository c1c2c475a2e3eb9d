// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/interval_recorder.h"

#include <utility>

namespace tidemark {

IntervalRecorder::IntervalRecorder(IntervalExchange& exchange, Instant epoch)
    : m_exchange(exchange), m_beatEnd(epoch + kBeat), m_closedAt(epoch), m_current(exchange.takeEmpty()) {}

bool IntervalRecorder::closeUntil(Instant now) {
  if (!dueBy(now)) {
    return false;
  }
  measureShare(now);
  while (dueBy(now)) {
    if (!m_next) {
      m_next = m_exchange.takeEmpty();
    }
    m_next->continueGauges(*m_current); // before: afterwards m_current is the reader's
    m_current->index = m_beat;
    if (m_exchange.push(m_current)) {
      m_current = std::move(m_next);
    }
    ++m_beat;
    m_beatEnd += kBeat;
  }
  return true;
}

void IntervalRecorder::finish(Instant now) {
  closeUntil(now);
  measureShare(now);
  m_current->index = m_beat;
  m_exchange.pushLast(std::move(m_current));
}

void IntervalRecorder::measureShare(Instant now) {
  GeneratorHealth& health = m_current->health;
  if (now > m_closedAt) {
    health.wallNs += static_cast<double>((now - m_closedAt).count());
    m_closedAt = now;
  }
  health.maxBusyShare = health.wallNs > 0 ? health.busyNs / health.wallNs : 0;
}

} // namespace tidemark
