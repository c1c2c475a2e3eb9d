// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace tidemark::ui {

// The application of the window, which a defect in one of its parts does not end: what a slot, a timer or a paint event
// throws is told by failed(), and the event loop goes on. A run in progress, in threads of its own, does not notice.
// GUI thread.
class SteadyApplication final : public QApplication {
  Q_OBJECT

public:
  using QApplication::QApplication;
  bool notify(QObject* receiver, QEvent* event) override; // false: the receiver threw

Q_SIGNALS:
  // In words of the one who threw. One that repeats, as while painting, is told every few seconds only.
  void failed(const QString& what);

private:
  void tell(const char* receiver, const char* what);

  QString m_last;
  QElapsedTimer m_sinceLast;
};

} // namespace tidemark::ui
