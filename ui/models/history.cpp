// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>
#include <system_error>

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("History", text); }

constexpr const char* kRunFile = "run.tmrun";

// Folders carry the UTC time of the start: "Demo-20261121-032400".
struct NamedFolder {
  QString name;
  QDateTime start;
};
NamedFolder parsed(const QString& folder) {
  static const QRegularExpression kPattern(QStringLiteral("^(.*)-(\\d{8}-\\d{6})$"));
  const auto match = kPattern.match(folder);
  if (!match.hasMatch()) {
    return {folder, {}};
  }
  QDateTime start = QDateTime::fromString(match.captured(2), QStringLiteral("yyyyMMdd-HHmmss"));
  start.setTimeSpec(Qt::UTC);
  return {match.captured(1), start};
}

} // namespace

std::vector<StoredRun> storedRuns(const std::filesystem::path& folder, const Formatter& formatter) {
  std::vector<std::pair<QString, StoredRun>> found;
  std::error_code ignored; // a folder that is not there holds no runs
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const auto file = entry.path() / kRunFile;
    std::error_code missing;
    const auto size = std::filesystem::file_size(file, missing);
    if (missing) {
      continue;
    }
    const NamedFolder named = parsed(QString::fromStdString(entry.path().filename().string()));
    const QString moment = named.start.isValid()
                               ? formatter.locale().toString(named.start.toLocalTime(), QLocale::ShortFormat)
                               : QString();
    found.emplace_back(named.start.toString(Qt::ISODate),
                       StoredRun{file, named.name, moment, static_cast<std::int64_t>(size)});
  }
  std::ranges::sort(found, std::ranges::greater{}, [](const auto& pair) { return pair.first; });
  std::vector<StoredRun> runs;
  for (auto& [start, run] : found) {
    runs.push_back(std::move(run));
  }
  return runs;
}

std::vector<ValueColumn> historyColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("History", "Run")),
       words(QT_TRANSLATE_NOOP("History", "Project of the run; activate to open it"))},
      {words(QT_TRANSLATE_NOOP("History", "Started")), words(QT_TRANSLATE_NOOP("History", "Local time"))},
      {words(QT_TRANSLATE_NOOP("History", "Size")), words(QT_TRANSLATE_NOOP("History", "Size of the run file")), true},
  };
}

std::vector<ValueRow> historyRows(const std::vector<StoredRun>& runs, const Formatter& formatter) {
  std::vector<ValueRow> rows;
  for (const StoredRun& run : runs) {
    const QString path = QString::fromStdString(run.file.string());
    rows.push_back(
        {path,
         {textCell(run.name, path), textCell(run.moment, path),
          numberCell(formatter.value(static_cast<double>(run.bytes), Unit::bytes), static_cast<double>(run.bytes))}});
  }
  return rows;
}

} // namespace tidemark::ui
