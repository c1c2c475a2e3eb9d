// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shell_completion.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tidemark::cli {

namespace {

constexpr std::array<std::pair<std::string_view, ValueKind>, 5> kKinds{{
    {"DIR", ValueKind::directory},
    {"FILE", ValueKind::file},
    {"CERT,KEY", ValueKind::file},
    {"PROJECT", ValueKind::project},
    {"RUN", ValueKind::run},
}};

ValueKind kindOf(std::string_view placeholder) {
  const auto* found = std::ranges::find(kKinds, placeholder, [](const auto& kind) { return kind.first; });
  return found == kKinds.end() ? ValueKind::text : found->second;
}

} // namespace

ProgramPage workbenchPage(std::string version) {
  ProgramPage page{.name = "tidemark", .version = std::move(version), .commands = {}, .opensFiles = true};
  for (const CommandSpec& command : commandTable()) {
    page.commands.push_back(&command);
  }
  return page;
}

ProgramPage agentPage(std::string version) {
  ProgramPage page{.name = "tidemark-agent", .version = std::move(version), .commands = {}};
  for (const std::string_view name : agentCommands()) {
    page.commands.push_back(&commandNamed(name));
  }
  return page;
}

ValueKind valueKindOf(const OptionSpec& option) {
  return option.choices.empty() ? kindOf(option.placeholder) : ValueKind::words;
}

ValueKind valueKindOf(const ArgumentSpec& argument) { return kindOf(argument.name); }

std::vector<std::string> choicesOf(const OptionSpec& option) {
  std::vector<std::string> choices;
  for (std::string_view rest = option.choices; !rest.empty();) {
    const std::size_t bar = rest.find('|');
    choices.emplace_back(rest.substr(0, bar));
    rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
  }
  return choices;
}

} // namespace tidemark::cli
