// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <filesystem>
#include <vector>

#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// Stored runs below a folder, newest first: folders named PROJECT-YYYYMMDD-HHMMSS that hold a run.tmrun.
struct StoredRun {
  std::filesystem::path file;
  QString name;   // of the folder, without the time
  QString moment; // local time, from the name of the folder
  std::int64_t bytes = 0;
  friend bool operator==(const StoredRun&, const StoredRun&) = default;
};
std::vector<StoredRun> storedRuns(const std::filesystem::path& folder, const Formatter& formatter);

// The key of a row is the path of its file.
std::vector<ValueColumn> historyColumns();
std::vector<ValueRow> historyRows(const std::vector<StoredRun>& runs, const Formatter& formatter);

} // namespace tidemark::ui
