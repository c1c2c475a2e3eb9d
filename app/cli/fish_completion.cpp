// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/shell_completion.h"

namespace tidemark::cli {

namespace {

std::string quoted(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    result += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  }
  return result + "'";
}

// Whether files are offered, and what is offered instead.
std::string actionOf(ValueKind kind, const std::vector<std::string>& choices) {
  switch (kind) {
  case ValueKind::words:
    return fmt::format(" -x -a {}", quoted(fmt::format("{}", fmt::join(choices, " "))));
  case ValueKind::file:
    return " -r -F";
  case ValueKind::directory:
    return " -x -a '(__fish_complete_directories)'";
  case ValueKind::project:
    return " -k -x -a '(__fish_complete_suffix .json)'";
  case ValueKind::run:
    return " -k -x -a '(__fish_complete_suffix .tmrun)'";
  case ValueKind::text:
    break;
  }
  return " -x";
}

std::string optionLine(const ProgramPage& page, const CommandSpec& command, const OptionSpec& option) {
  std::string line = fmt::format("complete -c {} -n '__fish_seen_subcommand_from {}' -l {}", page.name, command.name,
                                 option.name.substr(2));
  if (!option.shortName.empty()) {
    line += fmt::format(" -s {}", option.shortName.substr(1));
  }
  if (option.kind != OptionKind::flag) {
    line += actionOf(valueKindOf(option), choicesOf(option));
  }
  return line + fmt::format(" -d {}\n", quoted(option.help));
}

std::string commandLines(const ProgramPage& page, const CommandSpec& command) {
  std::string text = fmt::format("complete -c {} -n __fish_use_subcommand -a {} -d {}\n", page.name, command.name,
                                 quoted(command.help));
  for (const OptionSpec& option : command.options) {
    text += optionLine(page, command, option);
  }
  for (const OptionSpec& option : commonOptions()) {
    text += optionLine(page, command, option);
  }
  if (!command.arguments.empty()) {
    text += fmt::format("complete -c {} -n '__fish_seen_subcommand_from {}'{}\n", page.name, command.name,
                        actionOf(valueKindOf(command.arguments.front()), {}));
  }
  return text;
}

} // namespace

std::string fishCompletion(const ProgramPage& page) {
  std::string text = fmt::format("# fish completion of {0}; written from its option table\n"
                                 "complete -c {0} -f\n"
                                 "complete -c {0} -l help -d 'explain the program or the command'\n"
                                 "complete -c {0} -n __fish_use_subcommand -l version -d 'tell the version'\n",
                                 page.name);
  for (const CommandSpec* command : page.commands) {
    text += commandLines(page, *command);
  }
  return text;
}

} // namespace tidemark::cli
