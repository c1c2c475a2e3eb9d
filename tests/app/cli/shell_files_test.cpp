// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <doctest/doctest.h>

#include "app/cli/exit_code.h"
#include "app/cli/man_page.h"
#include "app/cli/shell_completion.h"

using namespace tidemark::cli;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string between(const std::string& text, const std::string& from, const std::string& to) {
  const std::size_t start = text.find(from);
  REQUIRE_MESSAGE(start != std::string::npos, from);
  return text.substr(start, text.find(to, start + from.size()) - start);
}

std::vector<OptionSpec> optionsOf(const CommandSpec& command) {
  std::vector<OptionSpec> options(command.options.begin(), command.options.end());
  options.insert(options.end(), commonOptions().begin(), commonOptions().end());
  return options;
}

std::string roffName(std::string_view name) {
  std::string text;
  for (const char c : name) {
    text += c == '-' ? "\\-" : std::string(1, c);
  }
  return text;
}

// Each text that tells of one command in a completion file.
struct Told {
  std::string bash, zsh, fish, man;
};

Told toldOf(const ProgramPage& page, const CommandSpec& command) {
  const std::string name(command.name);
  return {between(bashCompletion(page), "\n    " + name + ")\n", ";;"),
          between(zshCompletion(page), "\n        " + name + ")\n", ";;"), fishCompletion(page),
          between(manPage(page), ".SS " + name + "\n", "Example:")};
}

} // namespace

TEST_CASE("every option of every command stands in every completion and in the man page") {
  for (const ProgramPage& page : {workbenchPage("1.2"), agentPage("1.2")}) {
    for (const CommandSpec* command : page.commands) {
      const Told told = toldOf(page, *command);
      for (const OptionSpec& option : optionsOf(*command)) {
        const std::string name(option.name);
        const std::string where = page.name + " " + std::string(command->name) + " " + name;
        CHECK_MESSAGE(holds(told.bash, name), where);
        CHECK_MESSAGE(holds(told.zsh, name + "["), where);
        CHECK_MESSAGE(holds(told.fish, "from " + std::string(command->name) + "' -l " + name.substr(2)), where);
      }
      for (const OptionSpec& option : command->options) {
        CHECK_MESSAGE(holds(told.man, "\\fB" + roffName(option.name) + "\\fR"), option.name);
      }
    }
    for (const OptionSpec& option : commonOptions()) {
      CHECK(holds(manPage(page), "\\fB" + roffName(option.name) + "\\fR"));
    }
  }
}

TEST_CASE("the agent is told to have its own commands only") {
  const ProgramPage page = agentPage("1.2");
  CHECK(page.commands.size() == agentCommands().size());
  CHECK_FALSE(holds(bashCompletion(page), "demo"));
  CHECK(holds(manPage(page), "tidemark\\-agent run shop"));
}

TEST_CASE("values are completed with choices, folders and files of their kind") {
  const ProgramPage page = workbenchPage("1.2");
  const std::string bash = bashCompletion(page);
  CHECK(holds(bash, "run:--progress) mapfile -t COMPREPLY < <(compgen -W 'auto plain json none' -- \"$cur\")"));
  CHECK(holds(bash, "run:--out) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")"));
  CHECK(holds(bash, "compgen -f -X '!*.tmrun'"));
  CHECK(holds(zshCompletion(page), ":MODE:(auto plain json none)'"));
  CHECK(holds(fishCompletion(page), "-x -a 'auto plain json none'"));
}

TEST_CASE("what a shell would take apart is escaped") {
  const std::string zsh = zshCompletion(workbenchPage("1.2"));
  CHECK(holds(zsh, "'--template[report template; default\\: the project'\\''s]"));
  CHECK(holds(fishCompletion(workbenchPage("1.2")), "default: the project\\'s'"));
}

TEST_CASE("the man page tells every exit code and is the same every time") {
  const std::string page = manPage(workbenchPage("1.2"));
  for (const ExitCode& exit : exitCodes()) {
    CHECK(holds(page, ".TP\n\\fB" + std::to_string(exit.code) + "\\fR\n"));
  }
  CHECK(page == manPage(workbenchPage("1.2")));
}
