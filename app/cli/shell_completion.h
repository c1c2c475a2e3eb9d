// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/option_table.h"

namespace tidemark::cli {

// A program as its completion and its man page tell of it.
struct ProgramPage {
  std::string name;
  std::string version;
  std::vector<const CommandSpec*> commands;
  bool opensFiles = false; // without a command it opens the workbench
};
ProgramPage workbenchPage(std::string version); // tidemark: every command
ProgramPage agentPage(std::string version);     // tidemark-agent

// What the value of an option, or an argument, is completed with; told from its placeholder.
enum class ValueKind { text, words, file, directory, project, run };
ValueKind valueKindOf(const OptionSpec& option);
ValueKind valueKindOf(const ArgumentSpec& argument);
std::vector<std::string> choicesOf(const OptionSpec& option);

// Completion of commands, options, choices and files, as each shell loads it. Pure text from the option table.
std::string bashCompletion(const ProgramPage& page);
std::string zshCompletion(const ProgramPage& page);
std::string fishCompletion(const ProgramPage& page);

} // namespace tidemark::cli
