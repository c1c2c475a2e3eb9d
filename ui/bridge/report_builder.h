// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/report_model.h"
#include "core/run/run_record.h"
#include "ui/report/report_export.h"

namespace tidemark::ui {

class OpenRun;

// A report as it was made: what the preview draws and an export writes. Immutable; read by one thread at a time.
struct BuiltReport {
  std::shared_ptr<const RunRecord> record; // one of its own where the run has a file
  ReportModel model;
  Document document;
  [[nodiscard]] ReportSource source() const { return {*record, model, document}; }
};

// Makes the report of a stored run on a pool thread from a record of its own, read from the run's file, with the notes
// and options that the open run has now. The newest order wins: what is asked for while one is made follows it, and
// only the last is told. A run without a file (of a test) is done at once. GUI thread.
class ReportBuilder final : public QObject {
  Q_OBJECT

public:
  using QObject::QObject;

  void build(std::shared_ptr<const OpenRun> run);
  // Nothing more is told of what was asked for; the thread ends by itself.
  void cancel();
  [[nodiscard]] bool busy() const { return m_wanted != nullptr; }

Q_SIGNALS:
  void built(const std::shared_ptr<const tidemark::ui::BuiltReport>& report);
  void failed(const tidemark::Error& error);

private:
  using Outcome = Result<std::shared_ptr<const BuiltReport>>;
  void begin();
  void end(const std::shared_ptr<const OpenRun>& run, const Outcome& outcome);

  std::shared_ptr<const OpenRun> m_wanted; // null: nothing is asked for
  bool m_again = false;                    // asked for once more while it is made
  bool m_making = false;
};

} // namespace tidemark::ui
