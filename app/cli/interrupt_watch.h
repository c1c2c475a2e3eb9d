// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>

namespace tidemark::cli {

// Turns SIGINT and SIGTERM into calls on a thread of its own. Works for a program whose main called blockSignals()
// before it started a thread.
class InterruptWatch {
public:
  // Blocks the two signals for the calling thread and all it starts.
  static void blockSignals();

  explicit InterruptWatch(std::function<void()> onSignal);
  ~InterruptWatch();
  InterruptWatch(const InterruptWatch&) = delete;
  InterruptWatch& operator=(const InterruptWatch&) = delete;

private:
  void watch() const;
  std::function<void()> m_onSignal;
  int m_signals = -1; // signalfd
  int m_end = -1;     // eventfd
  std::thread m_thread;
};

} // namespace tidemark::cli
