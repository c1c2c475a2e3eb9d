// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace tidemark::cli {

// The exit codes of cli.md and what each says.
struct ExitCode {
  int code = 0;
  std::string_view meaning;
};
std::span<const ExitCode> exitCodes(); // by code

// Of several codes the one a command ends with: the first that applies of 4, 2, 130, 3, 1, 0.
int firstThatApplies(std::span<const int> codes);

} // namespace tidemark::cli
