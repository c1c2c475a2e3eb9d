// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/option_table.h"
#include "core/base/result.h"

namespace tidemark::cli {

// What was typed, by the names of the option table.
struct CommandLine {
  const CommandSpec* command = nullptr; // null: none was typed
  std::vector<std::string> arguments{}; // positional, in order; of a command, or a file to open
  std::map<std::string, std::vector<std::string>, std::less<>> options{};

  [[nodiscard]] bool has(std::string_view option) const { return options.contains(option); }
  // The last value given, else the table's fallback, else empty.
  [[nodiscard]] std::string value(std::string_view option) const;
  [[nodiscard]] std::vector<std::string> list(std::string_view option) const;
  // Whole numbers; ErrorCode::usage names the option.
  [[nodiscard]] Result<std::optional<std::uint64_t>> number(std::string_view option) const;
};

// What parsing ends with: a command line, or text to print and a code to end with (--help, --version, a usage error).
struct Parsed {
  CommandLine line;
  std::optional<int> exitCode; // set: print `text` and end
  std::string text;            // to stdout for 0, to stderr otherwise
};

// `names`: the commands this program offers. `program`: "tidemark" or "tidemark-agent". With `opensFiles`, a first
// word that is no command is a file for the workbench.
struct Grammar {
  std::string program;
  std::string version;
  std::vector<std::string_view> names;
  bool opensFiles = false;
};
Parsed parseCommandLine(const Grammar& grammar, int argc, const char* const* argv);

} // namespace tidemark::cli
