// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace tidemark::ui {

// What the workbench asks of the desktop around it. Nothing waits for an answer; where nobody answers, `refused` is
// called with the reason, later and on the GUI thread. The seam for tests.

// Keeps the machine awake.
class SleepInhibitor {
public:
  using Refused = std::function<void(const QString& why)>;
  virtual ~SleepInhibitor() = default;                        // releases
  virtual void hold(const QString& why, Refused refused) = 0; // until release(); a second hold changes nothing
  virtual void release() = 0;
};

// Tells something to whoever works in another window.
class Notifier {
public:
  using Refused = std::function<void(const QString& why)>;
  virtual ~Notifier() = default;
  virtual void notify(const QString& title, const QString& text, Refused refused) = 0;
};

} // namespace tidemark::ui
