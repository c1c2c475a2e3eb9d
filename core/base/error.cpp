// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <system_error>

namespace tidemark {
namespace {

struct ErrorInfo {
  ErrorCode code;
  std::string_view id;
  std::string_view sentence;
  int exitCode;
};

constexpr int kInvalid = 2;
constexpr int kNotDone = 3;
constexpr int kDefect = 4;
constexpr int kInterrupted = 130;

// In the order of ErrorCode. Ids are printed in JSON and looked up by translations: never change one.
constexpr std::array kErrors{
    ErrorInfo{ErrorCode::internal, "internal", "internal error", kDefect},
    ErrorInfo{ErrorCode::usage, "usage", "the command line is not understood", kInvalid},
    ErrorInfo{ErrorCode::invalidProject, "invalid-project", "the project is not valid", kInvalid},
    ErrorInfo{ErrorCode::cannotRead, "cannot-read", "cannot read the file", kInvalid},
    ErrorInfo{ErrorCode::cannotWrite, "cannot-write", "cannot write the file", kNotDone},
    ErrorInfo{ErrorCode::alreadyExists, "already-exists", "there is already a run in this folder", kInvalid},
    ErrorInfo{ErrorCode::diskFull, "disk-full", "the disk is full", kNotDone},
    ErrorInfo{ErrorCode::corrupt, "corrupt", "the file is damaged", kInvalid},
    ErrorInfo{ErrorCode::newerVersion, "newer-version", "the file was written by a newer Tidemark", kInvalid},
    ErrorInfo{ErrorCode::notFound, "not-found", "there is nothing of this name", kInvalid},
    ErrorInfo{ErrorCode::unset, "unset", "a value from the environment is not set", kInvalid},
    ErrorInfo{ErrorCode::notAuthorised, "not-authorised", "the host is not authorised", kNotDone},
    ErrorInfo{ErrorCode::targetUnreachable, "target-unreachable", "the target cannot be reached", kNotDone},
    ErrorInfo{ErrorCode::monitorMissing, "monitor-missing", "a required monitor cannot be reached", kNotDone},
    ErrorInfo{ErrorCode::notSupported, "not-supported", "this version cannot run it yet", kInvalid},
    ErrorInfo{ErrorCode::portInUse, "port-in-use", "the port is already in use", kNotDone},
    ErrorInfo{ErrorCode::system, "system", "the system refused", kNotDone},
    ErrorInfo{ErrorCode::interrupted, "interrupted", "interrupted", kInterrupted},
};

constexpr bool inOrder() {
  for (std::size_t i = 0; i < kErrors.size(); ++i) {
    if (static_cast<std::size_t>(kErrors[i].code) != i) {
      return false;
    }
  }
  return true;
}
static_assert(inOrder(), "kErrors is indexed by ErrorCode");
static_assert(kErrors.size() == static_cast<std::size_t>(ErrorCode::interrupted) + 1);

const ErrorInfo& infoOf(ErrorCode code) {
  const auto index = static_cast<std::size_t>(code);
  assert(index < kErrors.size());
  return kErrors[index];
}

// A line break inside a detail would break the promise of one line an error.
std::string oneLine(std::string_view text) {
  std::string line{text};
  std::ranges::replace_if(line, [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return line;
}

} // namespace

std::string_view errorSentence(ErrorCode code) { return infoOf(code).sentence; }

std::string_view errorId(ErrorCode code) { return infoOf(code).id; }

int exitCodeOf(ErrorCode code) { return infoOf(code).exitCode; }

std::string errorLines(const Error& error) {
  std::string text{"tidemark: "};
  text += errorSentence(error.code);
  if (!error.detail.empty()) {
    text += ": " + oneLine(error.detail);
  }
  if (!error.where.empty()) {
    text += " (" + oneLine(error.where) + ")";
  }
  if (!error.hint.empty()) {
    text += "\nhint: " + oneLine(error.hint);
  }
  return text;
}

std::string systemErrorText(int errnoValue) { return std::generic_category().message(errnoValue); }

} // namespace tidemark
