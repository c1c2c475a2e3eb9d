// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <mutex>
#include <vector>

#include "core/run/snapshot.h"

namespace tidemark::ui {

// The only object of the window that a thread of the core calls. take() keeps the pointer and wakes the GUI thread
// once, however many beats pile up while it is busy; snapshot() is then emitted for each, in order, on the
// thread the bridge lives in.
class RunBridge final : public QObject, public SnapshotSink {
  Q_OBJECT

public:
  explicit RunBridge(QObject* parent = nullptr) : QObject(parent) {}

  void take(std::shared_ptr<const Snapshot> snapshot) override; // collector's thread
  // Emits what still waits; called by the owner once the collector has ended.
  void drain();

Q_SIGNALS:
  void snapshot(const std::shared_ptr<const tidemark::Snapshot>& snapshot);

private:
  std::mutex m_mutex;
  std::vector<std::shared_ptr<const Snapshot>> m_waiting; // guarded by m_mutex
};

} // namespace tidemark::ui
