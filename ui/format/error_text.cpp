// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/error_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

// `remedy` is for errors that bring no hint of their own.
struct CodeText {
  ErrorCode code;
  const char* text;
  const char* remedy = nullptr;
};
constexpr std::array kSentences{
    CodeText{ErrorCode::internal, QT_TRANSLATE_NOOP("Errors", "Tidemark met a defect of its own")},
    CodeText{ErrorCode::usage, QT_TRANSLATE_NOOP("Errors", "The command line cannot be understood")},
    CodeText{ErrorCode::invalidProject, QT_TRANSLATE_NOOP("Errors", "The project has problems")},
    CodeText{ErrorCode::cannotRead, QT_TRANSLATE_NOOP("Errors", "Cannot read the file"),
             QT_TRANSLATE_NOOP("Errors", "Check that it is there and that you may read it.")},
    CodeText{ErrorCode::cannotWrite, QT_TRANSLATE_NOOP("Errors", "Cannot write the file"),
             QT_TRANSLATE_NOOP("Errors", "Check that its folder is there and that you may write there.")},
    CodeText{ErrorCode::alreadyExists, QT_TRANSLATE_NOOP("Errors", "The folder already holds a run")},
    CodeText{ErrorCode::diskFull, QT_TRANSLATE_NOOP("Errors", "The disk is full"),
             QT_TRANSLATE_NOOP("Errors", "Free space there, or choose a place on another disk.")},
    CodeText{ErrorCode::corrupt, QT_TRANSLATE_NOOP("Errors", "The file is damaged or of another kind"),
             QT_TRANSLATE_NOOP(
                 "Errors", "Nothing was changed in it. Choose another file, or a copy made before it was damaged.")},
    CodeText{ErrorCode::newerVersion, QT_TRANSLATE_NOOP("Errors", "The file was written by a newer Tidemark"),
             QT_TRANSLATE_NOOP("Errors", "Update Tidemark to open it.")},
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

QString remedyOf(const Error& error) {
  if (!error.hint.empty()) {
    return worded(error.hint);
  }
  const auto* found = std::ranges::find(kSentences, error.code, &CodeText::code);
  return found == kSentences.end() || found->remedy == nullptr ? QString()
                                                               : QCoreApplication::translate("Errors", found->remedy);
}

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
  const QString remedy = remedyOf(error);
  return remedy.isEmpty() ? text : text + QStringLiteral("\n\n") + remedy;
}

QString problemPlace(const Problem& problem) {
  if (problem.line <= 0) {
    return QString::fromStdString(problem.pointer);
  }
  return QCoreApplication::translate("Errors", "line %1, column %2").arg(problem.line).arg(problem.column);
}

} // namespace tidemark::ui
