// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <system_error>

#include "ui/format/error_text.h"
#include "ui/format/one_line.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("History", text); }

constexpr const char* kRunFile = "run.tmrun";
constexpr const char* kRunEnding = ".tmrun";

// Folders carry the UTC time of the start: "Demo-20261121-032400".
void readFolderName(const std::filesystem::path& file, StoredRun& run) {
  static const QRegularExpression kPattern(QStringLiteral("^(.*)-(\\d{8}-\\d{6})$"));
  const bool inFolder = file.filename() == kRunFile;
  run.name = QString::fromStdString((inFolder ? file.parent_path().filename() : file.stem()).string());
  const auto match = kPattern.match(run.name);
  if (!match.hasMatch()) {
    return;
  }
  QDateTime start = QDateTime::fromString(match.captured(2), QStringLiteral("yyyyMMdd-HHmmss"));
  start.setTimeSpec(Qt::UTC);
  if (start.isValid()) {
    run.name = match.captured(1);
    run.startedAt = WallTime(std::chrono::milliseconds(start.toMSecsSinceEpoch()));
  }
}

bool newerFirst(const StoredRun& a, const StoredRun& b) {
  return std::pair(a.startedAt, a.file) > std::pair(b.startedAt, b.file);
}

QString annotationTip(const Annotation& annotation) {
  return annotation.by.empty()
             ? QString::fromStdString(annotation.onUtc)
             : words(QT_TRANSLATE_NOOP("History", "Stated by %1 on %2"))
                   .arg(QString::fromStdString(annotation.by), QString::fromStdString(annotation.onUtc));
}

QString nameOf(const StoredRun& run) { return run.summary ? QString::fromStdString(run.summary->project) : run.name; }

qlonglong momentOf(const StoredRun& run) {
  const auto moment = run.moment();
  return moment ? moment->time_since_epoch().count() : 0;
}

double durationOf(const StoredRun& run) { return run.summary ? static_cast<double>(run.summary->durationS) : -1; }

ValueCell nameCell(const StoredRun& run, const HistoryView& view) {
  const QString path = QString::fromStdString(run.file.string());
  const QString name = oneLine(nameOf(run));
  if (!view.baseline.empty() && run.file == view.baseline) {
    ValueCell cell = textCell(words(QT_TRANSLATE_NOOP("History", "◆ %1 (baseline)")).arg(name), path);
    cell.sort = name;
    return cell;
  }
  return textCell(name, path);
}

ValueCell verdictCell(const StoredRun& run) {
  if (run.problem) {
    ValueCell cell = textCell(words(QT_TRANSLATE_NOOP("History", "✗ Unreadable")), errorText(*run.problem));
    cell.tone = Tone::bad;
    return cell;
  }
  if (!run.verdict()) {
    return textCell(run.summary && !run.summary->info.endedAt ? words(QT_TRANSLATE_NOOP("History", "no end"))
                                                              : QString(),
                    words(QT_TRANSLATE_NOOP("History", "Not judged yet")));
  }
  const VerdictOutcome outcome = *run.verdict();
  ValueCell cell = textCell(QStringLiteral("%1 %2").arg(toneMark(toneOf(outcome)), label(outcome)));
  cell.tone = toneOf(outcome);
  cell.tip = run.summary->info.interrupted ? words(QT_TRANSLATE_NOOP("History", "Stopped by hand")) : cell.text;
  return cell;
}

ValueCell startedCell(const StoredRun& run, const HistoryView& view) {
  const auto moment = run.moment();
  ValueCell cell = textCell(moment ? view.formatter.localTime(*moment) : QString(),
                            moment ? view.formatter.utcTime(*moment) : QString());
  cell.sort = momentOf(run);
  return cell;
}

ValueCell textsCell(const std::vector<std::string>& texts) {
  QStringList names;
  for (const std::string& text : texts) {
    names.append(QString::fromStdString(text));
  }
  return textCell(names.join(QStringLiteral(", ")), names.join(QLatin1Char('\n')));
}

ValueCell durationCell(const StoredRun& run, const HistoryView& view) {
  const double seconds = durationOf(run);
  return numberCell(run.summary ? view.formatter.span(seconds) : QString(), seconds);
}

ValueCell noteCell(const StoredRun& run) {
  const Annotation* note = noteOf(run);
  return note == nullptr ? textCell({}) : textCell(QString::fromStdString(note->text), annotationTip(*note));
}

} // namespace

std::optional<StoredRun> storedRun(const std::filesystem::path& file) {
  std::error_code missing;
  StoredRun run{.file = file, .name = {}};
  run.bytes = static_cast<std::int64_t>(std::filesystem::file_size(file, missing));
  if (missing) {
    return std::nullopt;
  }
  const auto modified = std::filesystem::last_write_time(file, missing);
  run.modified = static_cast<std::int64_t>(modified.time_since_epoch().count());
  readFolderName(file, run);
  return run;
}

std::vector<StoredRun> storedRuns(const std::filesystem::path& folder) {
  std::vector<StoredRun> runs;
  std::error_code ignored; // a folder that is not there holds no runs
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const auto file = entry.path().extension() == kRunEnding ? entry.path() : entry.path() / kRunFile;
    if (auto run = storedRun(file)) {
      runs.push_back(std::move(*run));
    }
  }
  std::ranges::sort(runs, newerFirst);
  return runs;
}

QStringList tagsOf(const StoredRun& run) {
  QStringList tags;
  for (std::size_t i = 0; run.summary && i < run.summary->annotations.size(); ++i) {
    const Annotation& annotation = run.summary->annotations[i];
    if (annotation.kind == AnnotationKind::tag) {
      tags.append(QString::fromStdString(annotation.text));
    }
  }
  return tags;
}

const Annotation* noteOf(const StoredRun& run) {
  if (!run.summary) {
    return nullptr;
  }
  const auto found = std::ranges::find_if(run.summary->annotations, [](const Annotation& annotation) {
    return annotation.kind == AnnotationKind::note && annotation.section.empty();
  });
  return found == run.summary->annotations.end() ? nullptr : &*found;
}

std::vector<ValueColumn> historyColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("History", "Run")),
       words(QT_TRANSLATE_NOOP("History", "Project of the run; activate to open it"))},
      {words(QT_TRANSLATE_NOOP("History", "Verdict")),
       words(QT_TRANSLATE_NOOP("History", "As judged when the run ended"))},
      {words(QT_TRANSLATE_NOOP("History", "Started")),
       words(QT_TRANSLATE_NOOP("History", "Local time; UTC in the tooltip"))},
      {words(QT_TRANSLATE_NOOP("History", "Duration")), words(QT_TRANSLATE_NOOP("History", "From start to end")), true},
      {words(QT_TRANSLATE_NOOP("History", "Tags")),
       words(QT_TRANSLATE_NOOP("History", "Words to find the run by, separated by commas; kept in the run file"))},
      {words(QT_TRANSLATE_NOOP("History", "Scenarios")),
       words(QT_TRANSLATE_NOOP("History", "Scenarios that were chosen"))},
      {words(QT_TRANSLATE_NOOP("History", "Size")), words(QT_TRANSLATE_NOOP("History", "Size of the run file")), true},
      {words(QT_TRANSLATE_NOOP("History", "Note")),
       words(QT_TRANSLATE_NOOP("History", "A sentence about the run as a whole; kept in the run file"))},
  };
}

QVariant historySort(const StoredRun& run, HistoryColumn column, const HistoryView& view) {
  switch (column) {
  case HistoryColumn::name:
    return nameOf(run);
  case HistoryColumn::started:
    return momentOf(run);
  case HistoryColumn::duration:
    return durationOf(run);
  case HistoryColumn::size:
    return static_cast<double>(run.bytes);
  default:
    return historyCell(run, column, view).sort;
  }
}

ValueCell historyCell(const StoredRun& run, HistoryColumn column, const HistoryView& view) {
  switch (column) {
  case HistoryColumn::name:
    return nameCell(run, view);
  case HistoryColumn::verdict:
    return verdictCell(run);
  case HistoryColumn::started:
    return startedCell(run, view);
  case HistoryColumn::duration:
    return durationCell(run, view);
  case HistoryColumn::scenarios:
    return run.summary ? textsCell(run.summary->scenarios) : textCell({});
  case HistoryColumn::tags:
    return textCell(tagsOf(run).join(QStringLiteral(", ")));
  case HistoryColumn::note:
    return noteCell(run);
  case HistoryColumn::size:
    return numberCell(view.formatter.value(static_cast<double>(run.bytes), Unit::bytes),
                      static_cast<double>(run.bytes));
  }
  return {};
}

} // namespace tidemark::ui
