// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/report_exporter.h"

#include <QPointer>
#include <utility>

#include "ui/bridge/background.h"

namespace tidemark::ui {

ReportExporter::~ReportExporter() { cancel(); }

void ReportExporter::start(Order order) {
  if (busy()) {
    return;
  }
  m_stop = std::make_shared<std::atomic<bool>>(false);
  const auto tell = [exporter = QPointer<ReportExporter>(this)](std::size_t done) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [exporter, done] {
          if (exporter) {
            Q_EMIT exporter->progressed(done);
          }
        },
        Qt::QueuedConnection);
  };
  inBackground(
      this,
      [order = std::move(order), stop = m_stop, tell] {
        return exportReport(order.report->source(), order.formats, order.folder, [&](std::size_t done) {
          tell(done);
          return !*stop;
        });
      },
      [this](const Result<std::vector<std::filesystem::path>>& files) {
        m_stop.reset();
        Q_EMIT finished(files);
      });
}

void ReportExporter::cancel() {
  if (m_stop) {
    *m_stop = true;
  }
}

} // namespace tidemark::ui
