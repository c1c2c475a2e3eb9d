// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/plan/project_file.h"

namespace tidemark::test {

// A file beside the tests, as text.
std::string dataText(std::string_view name);

// A small valid project: one target, one class of two requests, one scenario, one SLO.
std::string smallProject();

// `text` with the value at `pointer` replaced by `json`; a last key that is not there is added, a last "-" appends.
std::string changed(std::string_view text, std::string_view pointer, std::string_view json);
// The small project, changed.
std::string changed(std::string_view pointer, std::string_view json);
// `text` without the value at `pointer`.
std::string without(std::string_view text, std::string_view pointer);

// The first problem at that pointer; fails the test and gives an empty one when there is none.
Problem problemAt(const Problems& problems, std::string_view pointer);

// Loads a text that must have no problem, warnings included.
Project validProject(std::string_view text);

// Every problem on a line of its own, for messages of failed tests.
std::string linesOf(const Problems& problems);

} // namespace tidemark::test
