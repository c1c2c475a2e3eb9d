// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "app/cli/shell_completion.h"

namespace tidemark::cli {

namespace {

// Text inside single quotes of the shell, with a backslash before what _arguments and _describe take apart.
std::string escaped(std::string_view text, std::string_view special) {
  std::string result;
  for (const char c : text) {
    if (c == '\'') {
      result += "'\\''";
      continue;
    }
    if (special.find(c) != std::string_view::npos) {
      result += '\\';
    }
    result += c;
  }
  return result;
}

std::string actionOf(ValueKind kind, const std::vector<std::string>& choices) {
  switch (kind) {
  case ValueKind::words:
    return fmt::format("({})", fmt::join(choices, " "));
  case ValueKind::file:
    return "_files";
  case ValueKind::directory:
    return "_files -/";
  case ValueKind::project:
    return "_files -g \"*.json\"";
  case ValueKind::run:
    return "_files -g \"*.tmrun\"";
  case ValueKind::text:
    break;
  }
  return " ";
}

std::string argumentLine(std::string_view spec) { return fmt::format(" \\\n            '{}'", spec); }

// One specification of _arguments: `*--name[help]:placeholder:action`.
std::string optionLine(const OptionSpec& option, std::string_view name) {
  std::string spec =
      fmt::format("{}{}[{}]", option.kind == OptionKind::list ? "*" : "", name, escaped(option.help, "[]:\\"));
  if (option.kind != OptionKind::flag) {
    spec += fmt::format(":{}:{}", escaped(option.placeholder, ":\\"), actionOf(valueKindOf(option), choicesOf(option)));
  }
  return argumentLine(spec);
}

std::string optionLines(std::span<const OptionSpec> options) {
  std::string text;
  for (const OptionSpec& option : options) {
    text += optionLine(option, option.name);
    if (!option.shortName.empty()) {
      text += optionLine(option, option.shortName);
    }
  }
  return text;
}

std::string commandCase(const CommandSpec& command) {
  std::string text = fmt::format("        {})\n          _arguments -S", command.name);
  text += optionLines(command.options) + optionLines(commonOptions()) + argumentLine("--help[explain the command]");
  for (const ArgumentSpec& argument : command.arguments) {
    text += argumentLine(
        fmt::format("{}:{}:{}", argument.many ? "*" : "", argument.name, actionOf(valueKindOf(argument), {})));
  }
  return text + " ;;\n";
}

} // namespace

std::string zshCompletion(const ProgramPage& page) {
  std::string commands;
  std::string cases;
  for (const CommandSpec* command : page.commands) {
    commands += fmt::format("    '{}:{}'\n", command->name, escaped(command->help, ":\\"));
    cases += commandCase(*command);
  }
  std::string function = "_" + page.name;
  std::ranges::replace(function, '-', '_');
  return fmt::format(R"(#compdef {0}
# zsh completion of {0}; written from its option table
{1}() {{
  local curcontext="$curcontext" state line
  typeset -A opt_args
  local -a commands
  commands=(
{2}  )
  _arguments -C '--help[explain the program]' '--version[tell the version]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
{3}      esac ;;
  esac
}}
{1} "$@"
)",
                     page.name, function, commands, cases);
}

} // namespace tidemark::cli
