// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/error_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

struct CodeText {
  ErrorCode code;
  const char* text;
};
constexpr std::array kSentences{
    CodeText{ErrorCode::internal, QT_TRANSLATE_NOOP("Errors", "Tidemark met a defect of its own")},
    CodeText{ErrorCode::usage, QT_TRANSLATE_NOOP("Errors", "The command line cannot be understood")},
    CodeText{ErrorCode::invalidProject, QT_TRANSLATE_NOOP("Errors", "The project has problems")},
    CodeText{ErrorCode::cannotRead, QT_TRANSLATE_NOOP("Errors", "Cannot read the file")},
    CodeText{ErrorCode::cannotWrite, QT_TRANSLATE_NOOP("Errors", "Cannot write the file")},
    CodeText{ErrorCode::alreadyExists, QT_TRANSLATE_NOOP("Errors", "The folder already holds a run")},
    CodeText{ErrorCode::diskFull, QT_TRANSLATE_NOOP("Errors", "The disk is full")},
    CodeText{ErrorCode::corrupt, QT_TRANSLATE_NOOP("Errors", "The file is damaged or of another kind")},
    CodeText{ErrorCode::newerVersion, QT_TRANSLATE_NOOP("Errors", "The file was written by a newer Tidemark")},
    CodeText{ErrorCode::notFound, QT_TRANSLATE_NOOP("Errors", "There is nothing of this name")},
    CodeText{ErrorCode::unset, QT_TRANSLATE_NOOP("Errors", "A variable has no value")},
    CodeText{ErrorCode::notAuthorised, QT_TRANSLATE_NOOP("Errors", "The host is not authorised")},
    CodeText{ErrorCode::targetUnreachable, QT_TRANSLATE_NOOP("Errors", "The target does not answer")},
    CodeText{ErrorCode::monitorMissing, QT_TRANSLATE_NOOP("Errors", "A required monitor cannot be reached")},
    CodeText{ErrorCode::notSupported, QT_TRANSLATE_NOOP("Errors", "This version cannot run that")},
    CodeText{ErrorCode::portInUse, QT_TRANSLATE_NOOP("Errors", "The port is taken")},
    CodeText{ErrorCode::system, QT_TRANSLATE_NOOP("Errors", "The system refused")},
    CodeText{ErrorCode::interrupted, QT_TRANSLATE_NOOP("Errors", "Stopped by the user")},
};

} // namespace

QString errorSentenceText(ErrorCode code) {
  const auto* found = std::ranges::find(kSentences, code, &CodeText::code);
  return found == kSentences.end()
             ? QString::fromUtf8(errorSentence(code).data(), static_cast<qsizetype>(errorSentence(code).size()))
             : QCoreApplication::translate("Errors", found->text);
}

QString errorText(const Error& error) {
  QString text = errorSentenceText(error.code);
  if (!error.detail.empty()) {
    text += QStringLiteral(": ") + worded(error.detail);
  }
  if (!error.where.empty()) {
    text += QStringLiteral(" (") + QString::fromStdString(error.where) + QLatin1Char(')');
  }
  return error.hint.empty() ? text : text + QStringLiteral("\n\n") + worded(error.hint);
}

QString problemPlace(const Problem& problem) {
  if (problem.line <= 0) {
    return QString::fromStdString(problem.pointer);
  }
  return QCoreApplication::translate("Errors", "line %1, column %2").arg(problem.line).arg(problem.column);
}

} // namespace tidemark::ui
