// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/run/annotations.h"
#include "core/run/run_record.h"
#include "core/run/verdict.h"

namespace tidemark {

// What a list of runs shows of one, without its seconds.
struct RunSummary {
  RunInfo info;
  std::string project; // its name
  std::string planHash;
  std::vector<std::string> scenarios;    // that were chosen, in the order of the project
  std::optional<VerdictOutcome> verdict; // as it was judged when it ended; nullopt: not written down
  std::int64_t durationS = 0;            // from start to end; of a run without an end, the seconds recorded
  std::vector<Annotation> annotations;
};

// Reads the head of a run file: some rows, whatever its length. corrupt, newerVersion, cannotRead, with the file as
// place. Does not write; any thread; a run that is being written may be read.
Result<RunSummary> readSummary(const std::filesystem::path& file);

} // namespace tidemark
