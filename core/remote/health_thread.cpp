// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/health_thread.h"

#include <utility>

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace tidemark {
namespace {

HealthAnswer answerOf(const QNetworkReply& reply, double timeMs) {
  const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
  if (!status.isValid() || reply.error() == QNetworkReply::OperationCanceledError)
    return {};
  return {.answered = true, .status = status.toInt(), .timeMs = timeMs};
}

} // namespace

HealthThread::HealthThread(const QNetworkRequest& request, Nanos every)
    : m_request(request), m_every(std::chrono::ceil<std::chrono::milliseconds>(every)) {
  setObjectName(QStringLiteral("tm-health"));
}

HealthThread::~HealthThread() {
  quit();
  wait();
}

std::optional<HealthAnswer> HealthThread::take() {
  const std::scoped_lock lock(m_mutex);
  return std::exchange(m_answer, std::nullopt);
}

void HealthThread::keep(HealthAnswer answer) {
  const std::scoped_lock lock(m_mutex);
  m_answer = answer;
}

// Everything of Qt Network lives on this thread: it is made, used and destroyed here.
void HealthThread::run() {
  QNetworkAccessManager manager;
  manager.setProxy(QNetworkProxy::NoProxy);
  QPointer<QNetworkReply> open;
  QElapsedTimer asked;
  const auto ask = [&] {
    if (open)
      open->abort(); // says finished, and so counts as not answered
    asked.start();
    open = manager.get(m_request);
    QNetworkReply* const reply = open;
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });
    QObject::connect(reply, &QNetworkReply::finished, &manager, [this, reply, &asked, &open] {
      keep(answerOf(*reply, static_cast<double>(asked.nsecsElapsed()) / 1e6));
      open.clear();
      reply->deleteLater();
    });
  };
  QTimer timer;
  timer.setTimerType(Qt::PreciseTimer);
  QObject::connect(&timer, &QTimer::timeout, &manager, ask);
  timer.start(m_every);
  ask();
  exec();
}

} // namespace tidemark
