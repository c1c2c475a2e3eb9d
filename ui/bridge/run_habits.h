// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "ui/bridge/desktop.h"
#include "ui/bridge/run_controller.h"

namespace tidemark::ui {

// What a run does to the desktop around it: the machine stays awake while it lasts, and its end is told to whoever
// works in another window. A desktop that cannot is told about once, in the log. GUI thread.
class RunHabits final : public QObject {
  Q_OBJECT

public:
  struct Parts {
    std::unique_ptr<SleepInhibitor> sleep;
    std::unique_ptr<Notifier> notifier;
    std::function<bool()> isLookedAt; // the window is the active one
  };
  static Parts ofDesktop(std::function<bool()> isLookedAt); // over D-Bus
  RunHabits(RunController& controller, Parts parts, QObject* parent = nullptr);

Q_SIGNALS:
  void logged(const QString& text);

private:
  void followState();
  void tellEnd();
  void sayOnce(bool& said, const QString& text);

  RunController& m_controller;
  Parts m_parts;
  bool m_holding = false;
  bool m_saidSleep = false;
  bool m_saidNotify = false;
};

} // namespace tidemark::ui
