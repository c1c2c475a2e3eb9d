// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_bridge.h"

#include <exception>
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
  std::exception_ptr failure;
  for (const auto& each : waiting) {
    try {
      Q_EMIT snapshot(each);
    } catch (...) { // a defect of a panel: what comes after it is shown all the same
      failure = std::current_exception();
    }
  }
  if (failure) {
    std::rethrow_exception(failure);
  }
}

} // namespace tidemark::ui
