// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/dbus_desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <utility>

namespace tidemark::ui {
namespace {

const QString kProgram = QStringLiteral("Tidemark");

QDBusMessage inhibitCall(const QString& why) {
  QDBusMessage call = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
      QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
  call.setArguments({QStringLiteral("sleep:idle"), kProgram, why, QStringLiteral("block")});
  return call;
}

QDBusMessage notifyCall(const QString& title, const QString& text) {
  constexpr int kServersOwnTime = -1;
  constexpr uint kReplacesNone = 0;
  QDBusMessage call = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
      QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
  call.setArguments({kProgram, kReplacesNone, QString(), title, text, QStringList(), QVariantMap(), kServersOwnTime});
  return call;
}

} // namespace

void LoginSleepInhibitor::hold(const QString& why, Refused refused) {
  if (m_asked != 0) {
    return;
  }
  m_asked = ++m_holds;
  auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(inhibitCall(why)), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this,
          [this, answer, number = m_asked, refused = std::move(refused)] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
            answer->deleteLater();
            if (reply.isError()) {
              refused(reply.error().message());
            } else if (number == m_asked) { // else released meanwhile: the descriptor closes here
              m_lock = reply.value();
            }
          });
}

void LoginSleepInhibitor::release() {
  m_asked = 0;
  m_lock.reset();
}

void BusNotifier::notify(const QString& title, const QString& text, Refused refused) {
  auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notifyCall(title, text)), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, refused = std::move(refused)] {
    const QDBusPendingReply<uint> reply = *answer;
    answer->deleteLater();
    if (reply.isError()) {
      refused(reply.error().message());
    }
  });
}

} // namespace tidemark::ui
