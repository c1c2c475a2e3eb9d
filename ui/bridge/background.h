// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <exception>
#include <memory>
#include <utility>

namespace tidemark::ui {

// Runs `work` on a pool thread and gives what it returns to `done` on the GUI thread; when `context` is gone by then,
// the result is dropped. What `work` throws is thrown on the GUI thread instead, where a SteadyApplication tells it;
// `done` is not called then.
template <class Work, class Done>
void inBackground(QObject* context, Work work, Done done) {
  QThreadPool::globalInstance()->start(
      [guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)]() mutable {
        std::shared_ptr<decltype(work())> result; // a queued call takes copyable things only
        std::exception_ptr failure;
        try {
          result = std::make_shared<decltype(work())>(work());
        } catch (...) {
          failure = std::current_exception();
        }
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, result, failure, done = std::move(done)]() mutable {
              if (failure) {
                std::rethrow_exception(failure);
              }
              if (guard) {
                done(std::move(*result));
              }
            },
            Qt::QueuedConnection);
      });
}

} // namespace tidemark::ui
