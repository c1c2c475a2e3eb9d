// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/man_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/cli/exit_code.h"

namespace tidemark::cli {

namespace {

// Plain text for roff: no escape, no hyphen that turns into a dash, no line that is taken for a request.
std::string roff(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\') {
      result += "\\e";
    } else if (c == '-') {
      result += "\\-";
    } else {
      result += c;
    }
  }
  const bool request = result.starts_with('.') || result.starts_with('\'');
  return request ? "\\&" + result : result;
}

std::string upper(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

std::string optionEntry(const OptionSpec& option) {
  std::string head = fmt::format("\\fB{}\\fR", roff(option.name));
  if (!option.shortName.empty()) {
    head = fmt::format("\\fB{}\\fR, {}", roff(option.shortName), head);
  }
  if (!option.placeholder.empty()) {
    head += fmt::format(" \\fI{}\\fR", roff(option.placeholder));
  }
  std::string text = fmt::format(".TP\n{}\n{}", head, roff(option.help));
  if (!option.choices.empty()) {
    text += fmt::format(". One of {}", roff(fmt::format("{}", fmt::join(choicesOf(option), ", "))));
  }
  if (!option.fallback.empty()) {
    text += fmt::format(". Default: {}", roff(option.fallback));
  }
  return text + ".\n";
}

// A command's example names the workbench's program.
std::string exampleOf(const ProgramPage& page, const CommandSpec& command) {
  std::string example(command.example);
  constexpr std::string_view kName = "tidemark ";
  if (example.starts_with(kName)) {
    example.replace(0, kName.size() - 1, page.name);
  }
  return example;
}

std::string commandSection(const ProgramPage& page, const CommandSpec& command) {
  std::string text = fmt::format(".SS {}\n\\fB{} {}\\fR", roff(command.name), roff(page.name), roff(command.name));
  for (const ArgumentSpec& argument : command.arguments) {
    text += fmt::format(" \\fI{}\\fR{}", roff(argument.name), argument.many ? "..." : "");
  }
  text += fmt::format(" [\\fIOPTION\\fR...]\n.PP\n{}.\n", roff(command.help));
  for (const ArgumentSpec& argument : command.arguments) {
    text += fmt::format(".TP\n\\fI{}\\fR\n{}.\n", roff(argument.name), roff(argument.help));
  }
  for (const OptionSpec& option : command.options) {
    text += optionEntry(option);
  }
  return text + fmt::format(".PP\nExample:\n.PP\n.RS 4\n.nf\n{}\n.fi\n.RE\n", roff(exampleOf(page, command)));
}

std::string exitSection() {
  std::string text = ".SH EXIT STATUS\n";
  for (const ExitCode& exit : exitCodes()) {
    text += fmt::format(".TP\n\\fB{}\\fR\n{}.\n", exit.code, roff(exit.meaning));
  }
  return text + ".PP\nOf several the first that applies of 4, 2, 130, 3, 1, 0.\n";
}

} // namespace

std::string manPage(const ProgramPage& page) {
  std::string text = fmt::format(".TH {} 1 \"\" \"{} {}\" \"User Commands\"\n", roff(upper(page.name)), roff(page.name),
                                 roff(page.version));
  text += fmt::format(".SH NAME\n{} \\- load tests whose reports hold nothing that was not measured\n"
                      ".SH SYNOPSIS\n\\fB{}\\fR \\fICOMMAND\\fR [\\fIARGUMENT\\fR...] [\\fIOPTION\\fR...]\n",
                      roff(page.name), roff(page.name));
  text += page.opensFiles ? fmt::format(".br\n\\fB{}\\fR [\\fIFILE\\fR]\n", roff(page.name)) : "";
  text += ".SH DESCRIPTION\n";
  text += page.opensFiles
              ? "Without a command the workbench opens, with a file on that file. Commands need no display.\n"
              : "Runs and checks projects and serves the demo target, without a display.\n";
  text += "Results go to standard output; progress, warnings and errors to standard error.\n.SH COMMANDS\n";
  for (const CommandSpec* command : page.commands) {
    text += commandSection(page, *command);
  }
  text += ".SH COMMON OPTIONS\n";
  for (const OptionSpec& option : commonOptions()) {
    text += optionEntry(option);
  }
  text += ".TP\n\\fB\\-\\-help\\fR\nExplain the program or a command, with an example.\n"
          ".TP\n\\fB\\-\\-version\\fR\nTell the version.\n";
  text += exitSection();
  return text + ".SH ENVIRONMENT\n.TP\n\\fBNO_COLOR\\fR\nWhen set, nothing is coloured.\n";
}

} // namespace tidemark::cli
