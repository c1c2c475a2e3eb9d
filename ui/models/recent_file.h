// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark::ui {

// A file of the list of recent ones, as a row shows it.
struct RecentFile {
  QString file;
  QString name; // of a project its file; of a run the folder it lies in, since all run files have one name
  QString folder;
  bool isRun = false;
  friend bool operator==(const RecentFile&, const RecentFile&) = default;
};
RecentFile recentFile(const QString& file); // looks at the path only

// Why the file cannot be opened, in words; empty: nothing is known against it. Asks the file system, which may take its
// time. Any thread.
QString whyMissing(const QString& file);

} // namespace tidemark::ui
