// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace tidemark::cli {

enum class OptionKind { flag, value, list };

// One option of one command. Parsing, --help, completion and the man page all read these rows.
struct OptionSpec {
  std::string_view name;        // "--out"
  std::string_view placeholder; // "DIR"; empty for flags
  std::string_view help;
  OptionKind kind = OptionKind::value;
  std::string_view fallback{};  // shown and used when not given; may be empty
  std::string_view choices{};   // "a|b|c"; empty: anything
  std::string_view shortName{}; // "-v"; mostly none
};

struct ArgumentSpec {
  std::string_view name; // "PROJECT"
  std::string_view help;
  bool required = true;
  bool many = false;
};

struct CommandSpec {
  std::string_view name;
  std::string_view help;
  std::string_view example;
  std::span<const ArgumentSpec> arguments;
  std::span<const OptionSpec> options;
};

// Every command this version has, in the order of --help.
std::span<const CommandSpec> commandTable();
const CommandSpec& commandNamed(std::string_view name); // one of the table's names

// Names of those that tidemark-agent has.
std::span<const std::string_view> agentCommands();

// Options that every command takes.
std::span<const OptionSpec> commonOptions();

} // namespace tidemark::cli
