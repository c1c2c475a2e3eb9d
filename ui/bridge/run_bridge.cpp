// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_bridge.h"

#include <utility>

namespace tidemark::ui {

void RunBridge::take(std::shared_ptr<const Snapshot> snapshot) {
  bool first = false;
  {
    const std::scoped_lock lock(m_mutex);
    first = m_waiting.empty();
    m_waiting.push_back(std::move(snapshot));
  }
  if (first) {
    QMetaObject::invokeMethod(this, &RunBridge::drain, Qt::QueuedConnection);
  }
}

void RunBridge::drain() {
  std::vector<std::shared_ptr<const Snapshot>> waiting;
  {
    const std::scoped_lock lock(m_mutex);
    waiting.swap(m_waiting);
  }
  for (const auto& each : waiting) {
    Q_EMIT snapshot(each);
  }
}

} // namespace tidemark::ui
