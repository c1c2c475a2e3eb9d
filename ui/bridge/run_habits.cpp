// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_habits.h"

#include <utility>

#include "ui/bridge/dbus_desktop.h"
#include "ui/format/labels.h"

namespace tidemark::ui {

RunHabits::Parts RunHabits::ofDesktop(std::function<bool()> isLookedAt) {
  return {std::make_unique<LoginSleepInhibitor>(), std::make_unique<BusNotifier>(), std::move(isLookedAt)};
}

RunHabits::RunHabits(RunController& controller, Parts parts, QObject* parent)
    : QObject(parent), m_controller(controller), m_parts(std::move(parts)) {
  connect(&controller, &RunController::stateChanged, this, &RunHabits::followState);
  connect(&controller, &RunController::finished, this, &RunHabits::tellEnd);
}

void RunHabits::followState() {
  const bool busy = m_controller.busy();
  if (busy == std::exchange(m_holding, busy)) {
    return;
  }
  if (!busy) {
    m_parts.sleep->release();
    return;
  }
  m_parts.sleep->hold(tr("A load test is running"), [this](const QString& why) {
    sayOnce(m_saidSleep,
            tr("The machine may go to sleep during a run; it could not be asked to stay awake: %1").arg(why));
  });
}

void RunHabits::tellEnd() {
  if (m_parts.isLookedAt()) {
    return;
  }
  const OpenRun& run = *m_controller.run();
  m_parts.notifier->notify(tr("%1: the run has ended").arg(QString::fromStdString(run.plan().project.name)),
                           label(run.verdict().outcome), [this](const QString& why) {
                             sayOnce(m_saidNotify,
                                     tr("The desktop shows no notification at the end of a run: %1").arg(why));
                           });
}

void RunHabits::sayOnce(bool& said, const QString& text) {
  if (!std::exchange(said, true)) {
    Q_EMIT logged(text);
  }
}

} // namespace tidemark::ui
