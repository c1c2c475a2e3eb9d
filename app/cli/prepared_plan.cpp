// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prepared_plan.h"

#include <cmath>
#include <cstdlib>
#include <random>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "core/base/wall_time.h"
#include "core/plan/project_file.h"
#include "core/plan/validate.h"

namespace tidemark::cli {

namespace {

std::optional<std::string> environmentValue(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

Result<double> timeScaleOf(const std::string& text) {
  char* end = nullptr;
  const double scale = std::strtod(text.c_str(), &end);
  if (end == text.c_str() || *end != '\0' || !std::isfinite(scale) || scale <= 0) {
    return fail(ErrorCode::usage, fmt::format("\"{}\" is not a number above 0", text), "--time-scale");
  }
  return scale;
}

} // namespace

std::uint64_t newSeed() {
  std::random_device device;
  return (static_cast<std::uint64_t>(device()) << 32U) | device();
}

Result<ResolveOptions> resolveOptionsOf(const CommandLine& line, const std::filesystem::path& file) {
  ResolveOptions options;
  options.directory = file.parent_path();
  options.environment = line.value("--env");
  options.scenarios = line.list("--scenario");
  options.authorize = line.list("--authorize");
  options.environmentVariable = environmentValue;
  options.today = utcText(SystemClock().wallNow()).substr(0, 10);
  for (const std::string& pair : line.list("--var")) {
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos || equals == 0) {
      return fail(ErrorCode::usage, fmt::format("\"{}\" is not NAME=VALUE", pair), "--var");
    }
    options.variables.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
  }
  if (const std::string scale = line.value("--time-scale"); !scale.empty()) {
    auto number = timeScaleOf(scale);
    if (!number) {
      return std::unexpected(number.error());
    }
    options.timeScale = *number;
  }
  const auto seed = line.number("--seed");
  if (!seed) {
    return std::unexpected(seed.error());
  }
  options.seed = seed->value_or(newSeed());
  return options;
}

Result<std::pair<Project, Problems>> loadForRun(const std::filesystem::path& file) {
  auto loaded = loadProject(file);
  if (!loaded) {
    return std::unexpected(loaded.error());
  }
  Problems problems = std::move(loaded->problems);
  for (Problem problem : unsupported(loaded->project)) {
    if (const auto at = loaded->positions.find(problem.pointer); at != loaded->positions.end()) {
      problem.line = at->second.line;
      problem.column = at->second.column;
    }
    problems.push_back(std::move(problem));
  }
  return std::pair{std::move(loaded->project), std::move(problems)};
}

std::expected<PreparedPlan, int> preparePlan(const CommandLine& line, const std::filesystem::path& file) {
  const auto options = resolveOptionsOf(line, file);
  if (!options) {
    return std::unexpected(printError(options.error()));
  }
  auto loaded = loadForRun(file);
  if (!loaded) {
    // A project that cannot be read is a usage error: nothing was sent.
    printError(loaded.error());
    return std::unexpected(exitCodeOf(ErrorCode::invalidProject));
  }
  if (hasErrors(loaded->second)) {
    printProblems(loaded->second, file.string());
    return std::unexpected(exitCodeOf(ErrorCode::invalidProject));
  }
  ResolvedPlan resolved = resolve(loaded->first, *options);
  Problems all = std::move(loaded->second);
  all.insert(all.end(), resolved.problems.begin(), resolved.problems.end());
  printProblems(all, file.string());
  if (hasErrors(all)) {
    return std::unexpected(exitCodeOf(ErrorCode::invalidProject));
  }
  return PreparedPlan{std::make_shared<const RunPlan>(std::move(resolved.plan)), std::move(resolved.secrets),
                      std::move(all)};
}

} // namespace tidemark::cli
