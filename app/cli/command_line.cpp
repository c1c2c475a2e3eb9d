// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <algorithm>
#include <charconv>
#include <memory>
#include <sstream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace tidemark::cli {

namespace {

constexpr int kUsageExit = 2;

// Where CLI11 writes what it finds for one command; kept alive while it parses.
struct Bound {
  const CommandSpec* spec = nullptr;
  CLI::App* app = nullptr;
  std::map<std::string_view, std::vector<std::string>> values{};
  std::map<std::string_view, bool> flags{};
  std::map<std::string_view, std::vector<std::string>> arguments{};
};

void bindOption(CLI::App& app, Bound& bound, const OptionSpec& spec) {
  const std::string name = (spec.shortName.empty() ? "" : std::string(spec.shortName) + ",") + std::string(spec.name);
  if (spec.kind == OptionKind::flag) {
    app.add_flag(name, bound.flags[spec.name], std::string(spec.help));
    return;
  }
  std::string help(spec.help);
  if (!spec.choices.empty()) {
    help += fmt::format(" ({})", spec.choices);
  }
  if (!spec.fallback.empty()) {
    help += fmt::format(" [{}]", spec.fallback);
  }
  CLI::Option* option = app.add_option(name, bound.values[spec.name], help);
  option->type_name(std::string(spec.placeholder))->allow_extra_args(false);
  if (spec.kind == OptionKind::value) {
    option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  }
  if (!spec.choices.empty()) {
    std::vector<std::string> allowed;
    std::istringstream in{std::string(spec.choices)};
    for (std::string choice; std::getline(in, choice, '|');) {
      allowed.push_back(choice);
    }
    option->check(CLI::IsMember(allowed));
  }
}

void bindCommand(CLI::App& root, Bound& bound, const Grammar& grammar) {
  CLI::App* app = root.add_subcommand(std::string(bound.spec->name), std::string(bound.spec->help));
  bound.app = app;
  std::string example(bound.spec->example);
  if (grammar.program != "tidemark" && example.starts_with("tidemark ")) {
    example.replace(0, std::string("tidemark").size(), grammar.program);
  }
  app->footer("Example:\n  " + example);
  for (const ArgumentSpec& argument : bound.spec->arguments) {
    auto& values = bound.arguments[argument.name];
    CLI::Option* option = nullptr;
    if (argument.many) {
      option = app->add_option(std::string(argument.name), values, std::string(argument.help));
    } else {
      values.resize(1);
      option = app->add_option(std::string(argument.name), values.front(), std::string(argument.help));
    }
    option->required(argument.required)->type_name("");
  }
  for (const OptionSpec& option : bound.spec->options) {
    bindOption(*app, bound, option);
  }
  for (const OptionSpec& option : commonOptions()) {
    bindOption(*app, bound, option);
  }
}

CommandLine lineOf(const Bound& bound) {
  CommandLine line{.command = bound.spec};
  for (const ArgumentSpec& argument : bound.spec->arguments) {
    const auto& given = bound.arguments.at(argument.name);
    line.arguments.insert(line.arguments.end(), given.begin(), given.end());
  }
  for (const auto& [name, values] : bound.values) {
    if (!values.empty()) {
      line.options[std::string(name)] = values;
    }
  }
  for (const auto& [name, set] : bound.flags) {
    if (set) {
      line.options[std::string(name)] = {};
    }
  }
  return line;
}

Parsed textAndCode(const CLI::App& app, const CLI::ParseError& error) {
  Parsed parsed;
  std::ostringstream out;
  std::ostringstream err;
  const int code = app.exit(error, out, err);
  parsed.exitCode = code == 0 ? 0 : kUsageExit;
  if (code == 0) {
    parsed.text = out.str();
  } else {
    parsed.text = errorLines({.code = ErrorCode::usage,
                              .detail = Sentence::asIs(error.what()),
                              .where = {},
                              .hint = Sentence::asIs(fmt::format("see {} --help", app.get_name()))}) +
                  "\n";
  }
  return parsed;
}

// A first word that is neither an option nor a command names a file to open.
bool isFile(const Grammar& grammar, int argc, const char* const* argv) {
  if (!grammar.opensFiles || argc < 2) {
    return false;
  }
  const std::string_view word = argv[1];
  if (word == "--") {
    return argc > 2;
  }
  const bool looksLikeFile = word.find('.') != std::string_view::npos || word.find('/') != std::string_view::npos;
  return !word.starts_with('-') && looksLikeFile && std::ranges::find(grammar.names, word) == grammar.names.end();
}

} // namespace

std::string CommandLine::value(std::string_view option) const {
  if (const auto given = options.find(option); given != options.end() && !given->second.empty()) {
    return given->second.back();
  }
  if (command != nullptr) {
    for (const OptionSpec& spec : command->options) {
      if (spec.name == option) {
        return std::string(spec.fallback);
      }
    }
  }
  return {};
}

std::vector<std::string> CommandLine::list(std::string_view option) const {
  const auto given = options.find(option);
  return given == options.end() ? std::vector<std::string>{} : given->second;
}

Result<std::optional<std::uint64_t>> CommandLine::number(std::string_view option) const {
  const std::string text = value(option);
  if (text.empty()) {
    return std::optional<std::uint64_t>{};
  }
  std::uint64_t number = 0;
  const auto [end, reason] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (reason != std::errc{} || end != text.data() + text.size()) {
    return fail(ErrorCode::usage, fmt::format("\"{}\" is not a whole number", text), std::string(option));
  }
  return std::optional<std::uint64_t>{number};
}

Parsed parseCommandLine(const Grammar& grammar, int argc, const char* const* argv) {
  if (isFile(grammar, argc, argv)) {
    const int first = std::string_view(argv[1]) == "--" ? 2 : 1;
    Parsed file;
    file.line.arguments = {argv[first]};
    return file;
  }
  CLI::App root("Load tests whose reports hold nothing that was not measured.", grammar.program);
  root.set_version_flag("--version", grammar.program + " " + grammar.version);
  root.footer("Example:\n  " + grammar.program + " run shop.tidemark.json\n\n" + grammar.program +
              " COMMAND --help explains one command.");
  root.require_subcommand(grammar.opensFiles ? 0 : 1, 1);
  std::vector<std::unique_ptr<Bound>> bounds;
  for (const std::string_view name : grammar.names) {
    bounds.push_back(std::make_unique<Bound>(Bound{.spec = &commandNamed(name)}));
    bindCommand(root, *bounds.back(), grammar);
  }
  try {
    root.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return textAndCode(root, error);
  }
  Parsed parsed;
  for (const auto& bound : bounds) {
    if (bound->app->parsed()) {
      parsed.line = lineOf(*bound);
    }
  }
  return parsed;
}

} // namespace tidemark::cli
