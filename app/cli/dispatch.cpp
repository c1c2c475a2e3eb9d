// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "app/cli/program.h"

namespace tidemark::cli {

namespace {

using Handler = int (*)(const Program&, const CommandLine&);

constexpr std::array<std::pair<std::string_view, Handler>, 5> kHandlers{{
    {"run", runCommand},
    {"check", checkCommand},
    {"once", onceCommand},
    {"mark", markCommand},
    {"target", targetCommand},
}};

} // namespace

int dispatch(const Program& program, const CommandLine& line) {
  const auto handler = std::ranges::find(kHandlers, line.command->name, &std::pair<std::string_view, Handler>::first);
  return handler->second(program, line);
}

} // namespace tidemark::cli
