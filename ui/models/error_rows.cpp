// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/error_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

#include "core/base/failure_text.h"
#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Failures", text); }

QString keyOf(const ErrorCount& error) {
  return QStringLiteral("%1/%2/%3/").arg(error.row.value).arg(static_cast<int>(error.outcome)).arg(error.status) +
         QString::fromStdString(error.message);
}

} // namespace

std::vector<ValueColumn> errorColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Failures", "Request")),
       words(QT_TRANSLATE_NOOP("Failures", "Name of the step that failed"))},
      {words(QT_TRANSLATE_NOOP("Failures", "Outcome")), words(QT_TRANSLATE_NOOP("Failures", "How the request ended"))},
      {words(QT_TRANSLATE_NOOP("Failures", "Status")),
       words(QT_TRANSLATE_NOOP("Failures", "HTTP status, where one was received")), true},
      {words(QT_TRANSLATE_NOOP("Failures", "Count")),
       words(QT_TRANSLATE_NOOP("Failures", "Failures of this kind in the window")), true},
      {words(QT_TRANSLATE_NOOP("Failures", "Share")),
       words(QT_TRANSLATE_NOOP("Failures", "Percent of all failed requests in the window")), true},
      {words(QT_TRANSLATE_NOOP("Failures", "Message")),
       words(QT_TRANSLATE_NOOP("Failures", "What was found instead of what was expected"))},
  };
}

std::vector<ValueRow> errorRows(const Stats& stats, const RunPlan& plan, const Formatter& formatter) {
  std::vector<ErrorCount> errors;
  std::ranges::copy_if(stats.sum.errors, std::back_inserter(errors),
                       [&](const ErrorCount& e) { return e.scenario == stats.window.scenario; });
  std::ranges::sort(errors, [](const ErrorCount& a, const ErrorCount& b) {
    return std::tie(b.count, a.row, a.outcome, a.status, a.message) <
           std::tie(a.count, b.row, b.outcome, b.status, b.message);
  });
  const auto failed = static_cast<double>(stats.requests(plan).failedCount());
  std::vector<ValueRow> rows;
  for (const ErrorCount& error : errors) {
    const QString message = worded(failureSentence(error.message));
    const double share = failed > 0 ? 100.0 * static_cast<double>(error.count) / failed : 0;
    rows.push_back(
        {keyOf(error),
         {textCell(QString::fromStdString(plan.rows[error.row.index()].name)), textCell(label(error.outcome)),
          numberCell(error.status == 0 ? Formatter::none() : QString::number(error.status), error.status),
          numberCell(formatter.count(error.count), static_cast<double>(error.count), Tone::bad),
          numberCell(formatter.value(share, Unit::percent), share), textCell(message, message)}});
  }
  return rows;
}

const Exemplar* exampleOf(const RunRecord& record, ScenarioId scenario, const QString& key) {
  const Exemplar* best = nullptr;
  int likeness = 0;
  for (const Exemplar& exemplar : record.exemplars()) {
    if (exemplar.scenario != scenario || exemplar.kind != ExemplarKind::failed) {
      continue;
    }
    const ErrorCount same{scenario, exemplar.row, exemplar.outcome, exemplar.status, exemplar.message, 1};
    const QString outcome = QStringLiteral("%1/%2/").arg(exemplar.row.value).arg(static_cast<int>(exemplar.outcome));
    const int now = keyOf(same) == key                                                              ? 3
                    : key.startsWith(outcome + QString::number(exemplar.status) + QLatin1Char('/')) ? 2
                    : key.startsWith(outcome)                                                       ? 1
                                                                                                    : 0;
    if (now > likeness) {
      likeness = now;
      best = &exemplar;
    }
  }
  return best;
}

} // namespace tidemark::ui
