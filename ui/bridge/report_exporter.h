// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "ui/bridge/report_builder.h"
#include "ui/report/report_export.h"

namespace tidemark::ui {

// Writes a report to files on a pool thread, one export at a time. GUI thread.
class ReportExporter final : public QObject {
  Q_OBJECT

public:
  using QObject::QObject;
  ~ReportExporter() override; // stops before the next format; what it had to tell is dropped

  struct Order {
    std::shared_ptr<const BuiltReport> report;
    ExportFormats formats;
    std::filesystem::path folder;
  };
  // Nothing happens while one lasts.
  void start(Order order);
  // Ends before the next format: finished() follows with `interrupted`, and no file was changed.
  void cancel();
  [[nodiscard]] bool busy() const { return m_stop != nullptr; }

Q_SIGNALS:
  void progressed(std::size_t done); // formats made
  void finished(const tidemark::Result<std::vector<std::filesystem::path>>& files);

private:
  std::shared_ptr<std::atomic<bool>> m_stop; // null: none lasts
};

} // namespace tidemark::ui
