// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <doctest/doctest.h>

#include "tests/core/plan/projects.h"

namespace tidemark::test {

// A change that breaks the small project, and the problem that must follow.
struct Broken {
  const char* pointer; // what is changed
  const char* json;    // to what
  const char* at;      // where the problem is
  const char* message; // how it starts
  const char* hint = "";
};

// Every change must give its problem, with a place in the text, and the project before it none.
inline void checkBroken(const std::string& base, std::initializer_list<Broken> changes) {
  validProject(base);
  for (const Broken& one : changes) {
    CAPTURE(std::string{one.pointer});
    CAPTURE(std::string{one.json});
    const LoadedProject loaded = parseProject(changed(base, one.pointer, one.json));
    const Problem problem = problemAt(loaded.problems, one.at);
    CHECK_MESSAGE(problem.message.text().starts_with(one.message), problem.message.text());
    CHECK_MESSAGE(problem.hint.text().find(one.hint) != std::string::npos, problem.hint.text());
    CHECK(problem.line > 0);
    CHECK(problem.column > 0);
  }
}

inline void checkBroken(std::initializer_list<Broken> changes) { checkBroken(smallProject(), changes); }

} // namespace tidemark::test
