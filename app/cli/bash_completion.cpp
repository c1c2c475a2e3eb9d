// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "app/cli/shell_completion.h"

namespace tidemark::cli {

namespace {

// A shell function's name holds no hyphen in every shell.
std::string functionName(const ProgramPage& page) {
  std::string name = "_" + page.name;
  std::ranges::replace(name, '-', '_');
  return name;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  return fmt::format("{}", fmt::join(words, between));
}

constexpr std::string_view kFiles = "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")";
constexpr std::string_view kDirectories = "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")";

// Files of one ending and the folders on the way to them.
std::string filesEnding(std::string_view ending) {
  return fmt::format("compopt -o filenames; mapfile -t COMPREPLY < "
                     "<(compgen -f -X '!*{}' -- \"$cur\"; compgen -d -- \"$cur\")",
                     ending);
}

std::string wordsOf(const std::vector<std::string>& words) {
  return fmt::format("mapfile -t COMPREPLY < <(compgen -W '{}' -- \"$cur\")", joined(words, " "));
}

std::string completionOf(ValueKind kind, const std::vector<std::string>& choices) {
  switch (kind) {
  case ValueKind::words:
    return wordsOf(choices);
  case ValueKind::file:
    return std::string(kFiles);
  case ValueKind::directory:
    return std::string(kDirectories);
  case ValueKind::project:
    return filesEnding(".json");
  case ValueKind::run:
    return filesEnding(".tmrun");
  case ValueKind::text:
    break;
  }
  return ":";
}

std::vector<OptionSpec> optionsOf(const CommandSpec& command) {
  std::vector<OptionSpec> options(command.options.begin(), command.options.end());
  options.insert(options.end(), commonOptions().begin(), commonOptions().end());
  return options;
}

// `case`s that complete the value of the option before the cursor.
std::string valueCases(const ProgramPage& page) {
  std::string text;
  for (const CommandSpec* command : page.commands) {
    for (const OptionSpec& option : optionsOf(*command)) {
      if (option.kind != OptionKind::flag) {
        text += fmt::format("    {}:{}) {}; return ;;\n", command->name, option.name,
                            completionOf(valueKindOf(option), choicesOf(option)));
      }
    }
  }
  return text;
}

std::vector<std::string> optionWords(const CommandSpec& command) {
  std::vector<std::string> words;
  for (const OptionSpec& option : optionsOf(command)) {
    words.emplace_back(option.name);
    if (!option.shortName.empty()) {
      words.emplace_back(option.shortName);
    }
  }
  words.emplace_back("--help");
  return words;
}

std::string commandCases(const ProgramPage& page) {
  std::string text;
  for (const CommandSpec* command : page.commands) {
    const std::string files =
        command->arguments.empty() ? std::string(":") : completionOf(valueKindOf(command->arguments.front()), {});
    text += fmt::format("    {})\n      if [[ $cur == -* ]]; then\n        {}\n      else\n        {}\n      fi ;;\n",
                        command->name, wordsOf(optionWords(*command)), files);
  }
  return text;
}

std::vector<std::string> firstWords(const ProgramPage& page) {
  std::vector<std::string> words;
  for (const CommandSpec* command : page.commands) {
    words.emplace_back(command->name);
  }
  words.emplace_back("--help");
  words.emplace_back("--version");
  return words;
}

} // namespace

std::string bashCompletion(const ProgramPage& page) {
  return fmt::format(R"(# bash completion of {0}; written from its option table
{1}() {{
  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} command='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ ${{COMP_WORDS[i]}} != -* ]]; then
      command=${{COMP_WORDS[i]}}
      break
    fi
  done
  COMPREPLY=()
  case $command:$prev in
{2}  esac
  case $command in
    '') {3} ;;
{4}  esac
}}
complete -F {1} {0}
)",
                     page.name, functionName(page), valueCases(page), wordsOf(firstWords(page)), commandCases(page));
}

} // namespace tidemark::cli
