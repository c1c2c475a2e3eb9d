// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problem_rows.h"

#include <QCoreApplication>

#include "ui/format/error_text.h"
#include "ui/format/formatter.h"
#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Problems", text); }

ValueCell severityCell(Severity severity) {
  const Tone tone = toneOf(severity);
  return {QStringLiteral("%1 %2").arg(toneMark(tone), label(severity)), static_cast<int>(severity), tone, {}};
}

} // namespace

std::vector<ValueColumn> problemColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Problems", "Severity")),
       words(QT_TRANSLATE_NOOP("Problems", "A project with an error cannot run"))},
      {words(QT_TRANSLATE_NOOP("Problems", "Place")),
       words(QT_TRANSLATE_NOOP("Problems", "Position in the project file; activate to go there"))},
      {words(QT_TRANSLATE_NOOP("Problems", "Field")),
       words(QT_TRANSLATE_NOOP("Problems", "JSON Pointer of the value"))},
      {words(QT_TRANSLATE_NOOP("Problems", "Problem")),
       words(QT_TRANSLATE_NOOP("Problems", "What is wrong and what is allowed"))},
  };
}

QString problemText(const Problem& problem) {
  const QString text = worded(problem.message);
  return problem.hint.empty() ? text : text + QStringLiteral(" – ") + worded(problem.hint);
}

std::vector<ValueRow> problemRows(const Problems& problems) {
  std::vector<ValueRow> rows;
  for (std::size_t i = 0; i < problems.size(); ++i) {
    const Problem& problem = problems[i];
    const QString text = problemText(problem);
    ValueCell place = textCell(problem.line > 0 ? problemPlace(problem) : Formatter::none());
    place.sort = problem.line * 1000 + problem.column;
    rows.push_back({QString::number(i),
                    {severityCell(problem.severity), place, textCell(QString::fromStdString(problem.pointer)),
                     textCell(text, text)}});
  }
  return rows;
}

} // namespace tidemark::ui
