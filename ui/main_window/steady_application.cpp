// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/steady_application.h"

#include <exception>

namespace tidemark::ui {
namespace {

constexpr int kRepeatMs = 5000;

} // namespace

// Who received the event may be gone by the time it threw: its class is noted before.
bool SteadyApplication::notify(QObject* receiver, QEvent* event) {
  const char* const name = receiver->metaObject()->className();
  try {
    return QApplication::notify(receiver, event);
  } catch (const std::exception& failure) {
    tell(name, failure.what());
  } catch (...) {
    tell(name, "unknown exception");
  }
  return false;
}

void SteadyApplication::tell(const char* receiver, const char* what) {
  const QString text = QStringLiteral("%1: %2").arg(QString::fromUtf8(receiver), QString::fromUtf8(what));
  if (text == m_last && m_sinceLast.isValid() && m_sinceLast.elapsed() < kRepeatMs) {
    return;
  }
  m_last = text;
  m_sinceLast.start();
  qCritical("%s", qUtf8Printable(text)); // for who reports it
  Q_EMIT failed(text);
}

} // namespace tidemark::ui
