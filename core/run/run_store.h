// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/run/run_record.h"
#include "core/run/snapshot.h"

namespace tidemark {

// Writes one run into one SQLite file as it happens: one transaction a second, WAL while it runs, DELETE journal
// at a clean end. A SnapshotSink on the collector's thread; a failed write (full disk) is kept in failure() and the run
// is to be stopped by its owner. Layout: docs/run-file.md.
class RunStore final : public SnapshotSink {
public:
  // Creates the file; alreadyExists when there is one, diskFull, cannotWrite.
  static Result<std::unique_ptr<RunStore>> create(const std::filesystem::path& file,
                                                  std::shared_ptr<const RunPlan> plan, const RunInfo& info);
  ~RunStore() override; // leaves an unfinished file as it is: opens as interrupted

  void take(std::shared_ptr<const Snapshot> snapshot) override;
  void addSeries(const SeriesInfo& info);
  void addNotMeasured(const std::string& item, const std::string& why);
  [[nodiscard]] const std::optional<Error>& failure() const;
  [[nodiscard]] const std::filesystem::path& file() const;
  // Writes the end of the run and closes the file cleanly.
  Result<void> finish(const RunInfo& info);

  // For RunRecord::keepIn(): the seconds and minutes of the run in the file, those of the last commit while it is
  // written. Any thread, one at a time; each record has one of its own.
  static Result<std::unique_ptr<SpanSource>> spans(const std::filesystem::path& file);
  // Opens a stored run, whole or interrupted; corrupt, newerVersion, cannotRead. Does not write. The seconds stay in
  // the file and are read from it when they are needed: a damaged one is told then, by RunRecord::readFailure().
  // `stop`, asked from any thread, gives the reading up: interrupted.
  static Result<RunRecord> open(const std::filesystem::path& file, const std::stop_token& stop = {});
  // Adds a mark to a run, live or finished (`tidemark mark`).
  static Result<void> mark(const std::filesystem::path& file, const std::string& text, WallTime now);

private:
  struct Database;
  explicit RunStore(std::unique_ptr<Database> database);
  std::unique_ptr<Database> m_database;
};

} // namespace tidemark
