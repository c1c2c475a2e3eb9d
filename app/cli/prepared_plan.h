// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "app/cli/command_line.h"
#include "core/plan/run_plan.h"

namespace tidemark::cli {

// A project that was loaded, validated and resolved with the options of the command line.
struct PreparedPlan {
  std::shared_ptr<const RunPlan> plan;
  Secrets secrets;
  Problems warnings;
};

// Prints every problem and returns the exit code instead when the plan cannot run.
std::expected<PreparedPlan, int> preparePlan(const CommandLine& line, const std::filesystem::path& file);

// The options --env, --var, --scenario, --authorize, --time-scale, --seed as resolve() takes them.
Result<ResolveOptions> resolveOptionsOf(const CommandLine& line, const std::filesystem::path& file);

// For a run whose seed nobody chose.
std::uint64_t newSeed();

// Loads the project and checks what this version can run; problems are left for the caller.
Result<std::pair<Project, Problems>> loadForRun(const std::filesystem::path& file);

} // namespace tidemark::cli
