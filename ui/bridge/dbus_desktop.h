// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <optional>

#include "ui/bridge/desktop.h"

namespace tidemark::ui {

// By org.freedesktop.login1 on the system bus: as long as its file descriptor is open the machine neither sleeps nor
// counts as idle; it closes with the program, however that ends. GUI thread.
class LoginSleepInhibitor final : public QObject, public SleepInhibitor {
  Q_OBJECT

public:
  void hold(const QString& why, Refused refused) override;
  void release() override;

private:
  std::optional<QDBusUnixFileDescriptor> m_lock;
  int m_asked = 0; // number of the hold that an answer belongs to; 0: none is wanted
  int m_holds = 0;
};

// By org.freedesktop.Notifications on the session bus. GUI thread.
class BusNotifier final : public QObject, public Notifier {
  Q_OBJECT

public:
  void notify(const QString& title, const QString& text, Refused refused) override;
};

} // namespace tidemark::ui
