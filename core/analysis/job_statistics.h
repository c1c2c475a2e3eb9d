// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/run/run_record.h"
#include "core/run/stats.h"

namespace tidemark {

// One `poll` with `job` over a window. lost: the poll timed out; undecided: aborted at a stop.
struct JobStatistics {
  JobId job;
  std::string name;
  std::uint64_t submitted = 0;
  std::uint64_t completed = 0;
  std::uint64_t failed = 0;
  std::uint64_t lost = 0;
  std::uint64_t undecided = 0;
  std::optional<std::uint64_t> duplicated; // nullopt: more than 1,000,000 submitted, not measured
  std::optional<double> successPercent;    // completed of submitted less undecided
  std::optional<double> jobsPerS;          // completed / (last completion − first submission)
  std::optional<Ladder> latencyMs;         // of the poll's row, all outcomes
  Nanos every{};                           // times are exact to this
};

inline constexpr std::uint64_t kMaxJobHashes = 1'000'000;

// Jobs of the scenario that submitted or ended anything in the window.
std::vector<JobStatistics> jobStatistics(const RunRecord& record, const Window& window);

// How many hashes appear again after their first time.
std::uint64_t countDuplicates(std::vector<std::uint64_t> hashes);

} // namespace tidemark
