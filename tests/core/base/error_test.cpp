// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <cerrno>
#include <set>
#include <string_view>

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("every error code has a sentence and an id of its own") {
  std::set<std::string_view> ids;
  for (int code = 0; code <= static_cast<int>(ErrorCode::interrupted); ++code) {
    const auto value = static_cast<ErrorCode>(code);
    CHECK_FALSE(errorSentence(value).empty());
    CHECK(errorSentence(value).back() != '.');
    CHECK(ids.insert(errorId(value)).second);
  }
}

TEST_CASE("exit codes follow the table of the command line") {
  CHECK(exitCodeOf(ErrorCode::usage) == 2);
  CHECK(exitCodeOf(ErrorCode::invalidProject) == 2);
  CHECK(exitCodeOf(ErrorCode::unset) == 2);
  CHECK(exitCodeOf(ErrorCode::notSupported) == 2);
  CHECK(exitCodeOf(ErrorCode::notAuthorised) == 3);
  CHECK(exitCodeOf(ErrorCode::targetUnreachable) == 3);
  CHECK(exitCodeOf(ErrorCode::diskFull) == 3);
  CHECK(exitCodeOf(ErrorCode::internal) == 4);
  CHECK(exitCodeOf(ErrorCode::interrupted) == 130);
}

TEST_CASE("an error prints as one line, with a second for the hint") {
  const Error bare{.code = ErrorCode::cannotRead, .detail = {}, .where = {}, .hint = {}};
  CHECK(errorLines(bare) == "tidemark: cannot read the file");
  const Error full{ErrorCode::cannotRead, Sentence::asIs("No such file or directory"), "a.json",
                   Sentence::asIs("check the path")};
  CHECK(errorLines(full) == "tidemark: cannot read the file: No such file or directory (a.json)\nhint: check the path");
}

TEST_CASE("a line break inside a detail does not add a line") {
  CHECK(errorLines({ErrorCode::system, Sentence::asIs("a\nb"), "", {}}) == "tidemark: the system refused: a b");
}

TEST_CASE("system errors are told in words") { CHECK(systemErrorText(ENOENT) == "No such file or directory"); }
