// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/run/run_summary.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// A run file as the history knows it. Until its head was read there are only name, time and size.
struct StoredRun {
  std::filesystem::path file;
  QString name;                        // of its folder, without the time
  std::optional<WallTime> startedAt{}; // from the name of the folder
  std::int64_t bytes = 0;
  std::int64_t modified = 0; // ticks of the file system; another value: read it again
  std::shared_ptr<const RunSummary> summary = nullptr;
  std::optional<VerdictOutcome> judged{}; // where the file does not say its verdict: by the whole record
  std::optional<Error> problem{};         // it cannot be read

  [[nodiscard]] std::optional<WallTime> moment() const { return summary ? summary->info.startedAt : startedAt; }
  [[nodiscard]] std::optional<VerdictOutcome> verdict() const {
    return summary && summary->verdict ? summary->verdict : judged;
  }
  friend bool operator==(const StoredRun&, const StoredRun&) = default;
};

// The runs below a folder: run.tmrun in folders named PROJECT-YYYYMMDD-HHMMSS, and .tmrun files themselves. Newest
// first. Looks at names and sizes only. Any thread.
std::vector<StoredRun> storedRuns(const std::filesystem::path& folder);
// One file from anywhere; nullopt: there is none.
std::optional<StoredRun> storedRun(const std::filesystem::path& file);

QStringList tagsOf(const StoredRun& run);
// The first note about the run as a whole; null: none.
const Annotation* noteOf(const StoredRun& run);

enum class HistoryColumn : std::uint8_t { name, verdict, started, duration, tags, scenarios, size, note };
std::vector<ValueColumn> historyColumns();
// What a cell shows and sorts by; made when it is asked for, since nobody looks at 10,000 rows.
struct HistoryView {
  const Formatter& formatter;
  std::filesystem::path baseline; // the project's; empty: none
};
// Its sort value alone: no text is made, since sorting asks a hundred thousand times.
QVariant historySort(const StoredRun& run, HistoryColumn column, const HistoryView& view);
ValueCell historyCell(const StoredRun& run, HistoryColumn column, const HistoryView& view);

} // namespace tidemark::ui
