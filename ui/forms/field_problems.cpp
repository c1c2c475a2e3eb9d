// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_problems.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Forms)
};

template <class Belongs>
PlaceProblems problemsWhere(const ProjectDocument& document, Belongs belongs) {
  PlaceProblems found;
  QStringList errors;
  QStringList warnings;
  for (const Problem& problem : document.problems) {
    if (!belongs(problem.pointer)) {
      continue;
    }
    QString line = worded(problem.message);
    if (!problem.hint.empty()) {
      line += QStringLiteral(" – ") + worded(problem.hint);
    }
    QStringList& lines = problem.severity == Severity::error ? errors : warnings;
    if (!lines.contains(line)) {
      lines.append(line);
    }
    ++found.count;
  }
  if (found.count > 0) {
    found.tone = toneOf(errors.isEmpty() ? Severity::warning : Severity::error);
  }
  found.text = (errors + warnings).join(QLatin1Char('\n'));
  return found;
}

} // namespace

PlaceProblems problemsAt(const ProjectDocument& document, const QString& pointer, ProblemScope scope) {
  const std::string place = pointer.toStdString();
  return problemsWhere(document, [&](const std::string& where) {
    return scope == ProblemScope::exactly ? where == place : isInside(where, place);
  });
}

QString problemsInside(const ProjectDocument& document, const QString& pointer) {
  const PlaceProblems problems = problemsAt(document, pointer, ProblemScope::inside);
  if (problems.count == 0) {
    return {};
  }
  return toneMark(problems.tone) + QLatin1Char(' ') + Words::tr("%Ln problem(s) inside", nullptr, problems.count);
}

PlaceProblems problemsOfRecord(const ProjectDocument& document, const QString& pointer,
                               const std::vector<std::string_view>& shown) {
  const std::string place = pointer.toStdString();
  return problemsWhere(document, [&](const std::string& where) {
    return where == place || (!where.empty() && parentPointer(where) == place &&
                              std::ranges::find(shown, std::string_view{lastKey(where)}) == shown.end());
  });
}

} // namespace tidemark::ui
