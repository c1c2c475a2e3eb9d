// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <memory>
#include <utility>

namespace tidemark::ui {

// Runs `work` on a pool thread and gives what it returns to `done` on the GUI thread; when `context` is gone by then,
// the result is dropped.
template <class Work, class Done>
void inBackground(QObject* context, Work work, Done done) {
  QThreadPool::globalInstance()->start(
      [guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)]() mutable {
        // A queued call takes copyable things only.
        auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, result, done = std::move(done)]() mutable {
              if (guard) {
                done(std::move(*result));
              }
            },
            Qt::QueuedConnection);
      });
}

} // namespace tidemark::ui
