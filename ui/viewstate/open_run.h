// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/run/run_record.h"
#include "core/run/snapshot.h"
#include "core/run/verdict.h"

namespace tidemark::ui {

// The run a page shows: a record that grows with the snapshots of a live run, or a stored one that stays as it
// is. Panels read it and subscribe to its signals; GUI thread only.
class OpenRun final : public QObject {
  Q_OBJECT

public:
  // A live run: nothing recorded yet.
  OpenRun(std::shared_ptr<const RunPlan> plan, RunInfo info, QObject* parent = nullptr);
  // A stored run: whole.
  explicit OpenRun(RunRecord record, QObject* parent = nullptr);

  [[nodiscard]] const RunRecord& record() const { return m_record; }
  [[nodiscard]] const RunPlan& plan() const { return m_record.plan(); }
  // The latest beat; null in a stored run.
  [[nodiscard]] const std::shared_ptr<const Snapshot>& latest() const { return m_latest; }
  // Snapshots may still come.
  [[nodiscard]] bool live() const { return m_live; }
  // Verdicts: the latest beat's, or those of the whole record.
  [[nodiscard]] const std::vector<SloResult>& slos() const { return m_slos; }
  [[nodiscard]] Verdict verdict() const;

  // Where the run is written while it lasts: what is there already may leave memory.
  void keepIn(std::unique_ptr<SpanSource> source) { m_record.keepIn(std::move(source)); }
  // Where it is stored; empty while it is live or of a test.
  [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
  void setFile(std::filesystem::path file) { m_file = std::move(file); }
  // What people say about it, as the file has it now.
  void setAnnotations(std::vector<Annotation> annotations);
  void setReport(std::string report); // RunInfo::report

  void take(const std::shared_ptr<const Snapshot>& snapshot);
  // No more snapshots: SLOs are judged on what is recorded.
  void end(const RunInfo& info);

Q_SIGNALS:
  void beat();        // key figures, clocks
  void secondAdded(); // charts, tables
  void ended();
  void annotationsChanged();

private:
  RunRecord m_record;
  std::shared_ptr<const Snapshot> m_latest;
  std::vector<SloResult> m_slos;
  bool m_live = false;
  std::filesystem::path m_file;
};

// Seconds a scenario has on the charts: recorded while live, from start to end afterwards.
double recordedLengthS(const RunRecord& record, ScenarioId scenario);
// The planned or, once it ended, the real length; what a time axis spans.
double axisLengthS(const RunRecord& record, ScenarioId scenario);

} // namespace tidemark::ui
