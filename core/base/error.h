// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/sentence.h"

namespace tidemark {

// Why something could not be done. Each code has one English sentence (errorSentence) that the CLI prints
// and the workbench translates by code. Codes may be added, never renumbered in meaning.
enum class ErrorCode {
  internal,          // a broken promise of this program: exit code 4
  usage,             // the command line
  invalidProject,    // the project has problems; `detail` counts them, the problems travel beside it
  cannotRead,        // a file that should be read
  cannotWrite,       // a file that should be written
  alreadyExists,     // an output folder that already holds a run
  diskFull,          // no space left while writing
  corrupt,           // a file that is not what it claims to be
  newerVersion,      // a file written by a newer Tidemark
  notFound,          // a name that is not there: scenario, class, environment, window
  unset,             // an environment variable or secret that has no value
  notAuthorised,     // a host that is neither loopback nor listed
  targetUnreachable, // a target refused or failed TCP or TLS before the run
  monitorMissing,    // a monitor marked required that cannot be reached
  notSupported,      // a feature of the format that this version cannot run
  portInUse,         // a listening port that is taken
  system,            // any other failed system call; detail holds its text
  interrupted,       // stopped by the user
};

// One failure, printed as `tidemark: SENTENCE: detail (where)` and, where a remedy is known, `hint: …`.
struct Error {
  ErrorCode code = ErrorCode::internal;
  Sentence detail;   // what exactly, no trailing full stop
  std::string where; // file, JSON Pointer, option or address; may be empty
  Sentence hint;     // what to do; may be empty

  friend bool operator==(const Error&, const Error&) = default;
};

// The sentence of a code, without full stop: "cannot read the file".
std::string_view errorSentence(ErrorCode code);

// The stable id of a code, for translation and JSON: "cannot-read".
std::string_view errorId(ErrorCode code);

// The exit code of cli.md that a command ends with when this error stops it.
int exitCodeOf(ErrorCode code);

// The one or two lines of cli.md, without a final newline.
std::string errorLines(const Error& error);

// errno as text, for Error::detail.
std::string systemErrorText(int errnoValue);

} // namespace tidemark
