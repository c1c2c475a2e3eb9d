// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>

#include <QNetworkRequest>
#include <QThread>

#include "core/base/clock.h"

namespace tidemark {

// One answer of a service, or that none came in time.
struct HealthAnswer {
  bool answered = false;
  int status = 0;    // HTTP, where answered
  double timeMs = 0; // from the question to the last byte, where answered
};

// Asks one URL at once and then at fixed intervals, one question at a time; a question still open when the next is
// due counts as not answered. take() is for any thread.
class HealthThread final : public QThread {
public:
  HealthThread(const QNetworkRequest& request, Nanos every);
  ~HealthThread() override; // ends the thread

  // The newest answer since the last call; nothing where none came.
  std::optional<HealthAnswer> take();

private:
  void run() override;
  void keep(HealthAnswer answer);

  QNetworkRequest m_request;
  std::chrono::milliseconds m_every;
  std::mutex m_mutex;
  std::optional<HealthAnswer> m_answer;
};

} // namespace tidemark
