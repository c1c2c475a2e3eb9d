// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/metrics/interval_stats.h"
#include "core/run/run_record.h"

namespace tidemark {

// The few numbers of one second that charts and rates need, so that neither decodes histograms. Kept in memory as
// they are and in the run file by minute.
struct SecondDigest {
  struct RowCount {
    RowId row;
    std::uint32_t ok = 0;
    std::uint32_t failed = 0;
  };
  struct OfScenario {
    ScenarioId scenario;
    ChartPoint point;
    std::vector<RowCount> rows; // those that occurred
  };
  GeneratorPoint generator;          // its second is the digest's
  std::vector<OfScenario> scenarios; // those that own the second or were recorded in it
};

// `second`: index is a second of the run clock.
SecondDigest digestOf(const RunPlan& plan, const IntervalStats& second, const std::vector<ScenarioRun>& runs);

// Several seconds as one blob, not compressed; reading checks every id against the shape.
std::string encodeDigests(const std::vector<SecondDigest>& digests);
Result<std::vector<SecondDigest>> decodeDigests(std::string_view bytes, const StatsShape& shape);

} // namespace tidemark
