// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/trial_runner.h"

#include <QRandomGenerator>
#include <utility>

namespace tidemark::ui {
namespace {

constexpr std::size_t kMostBody = 1'048'576; // of an answer that is shown

} // namespace

TrialRunner::TrialRunner(QObject* parent) : QObject(parent) {}

TrialRunner::~TrialRunner() = default;

void TrialRunner::start(std::shared_ptr<const ProjectDocument> document, const QString& userClass) {
  if (m_busy || !document || !document->runnable()) {
    return;
  }
  m_busy = true;
  Q_EMIT started();
  Q_EMIT busyChanged(true);
  m_thread = std::jthread([this, document = std::move(document), name = userClass.toStdString(),
                           seed = QRandomGenerator::global()->generate64()](const std::stop_token& stop) {
    const auto plan = planForRun(*document, seed);
    TrialOptions options;
    options.userClass = name;
    options.written = std::shared_ptr<const Project>(document, &document->loaded.project);
    options.mostBody = kMostBody;
    options.stop = stop;
    options.onExchange = [this](const TrialExchange& exchange) {
      QMetaObject::invokeMethod(this, [this, exchange] { Q_EMIT exchanged(exchange); }, Qt::QueuedConnection);
    };
    const auto result =
        std::make_shared<const Result<TrialResult>>(runTrial(*plan, document->secrets, options, m_clock));
    QMetaObject::invokeMethod(this, [this, result] { end(*result); }, Qt::QueuedConnection);
  });
}

void TrialRunner::cancel() { m_thread.request_stop(); }

void TrialRunner::end(const Result<TrialResult>& result) {
  m_thread.join();
  m_busy = false;
  if (result) {
    Q_EMIT finished(*result);
  } else {
    Q_EMIT failed(result.error());
  }
  Q_EMIT busyChanged(false);
}

} // namespace tidemark::ui
