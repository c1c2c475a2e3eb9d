// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/run/repeat_spread.h"
#include "core/run/run_record.h"
#include "core/run/verdict.h"

namespace tidemark::cli {

// One of the runs of `run --repeat`.
struct Repeat {
  std::filesystem::path folder; // relative to the folder of all
  std::string runId;
  WallTime startedAt;
  std::uint64_t seed = 0;
  VerdictOutcome outcome = VerdictOutcome::notEvaluated;
  std::vector<RepeatFigures> figures; // one for each scenario of the plan
};

// What the repeats of a run gave and how far they lie apart: for stdout, repeats.md and repeats.json.
class Repeats {
public:
  Repeats(std::shared_ptr<const RunPlan> plan, bool sameSeed) : m_plan(std::move(plan)), m_sameSeed(sameSeed) {}

  void add(const RunRecord& record, const Verdict& verdict, std::filesystem::path folder);

  [[nodiscard]] bool empty() const { return m_repeats.empty(); }
  [[nodiscard]] VerdictOutcome worst() const;
  [[nodiscard]] std::string text() const;
  [[nodiscard]] std::string markdown() const;
  [[nodiscard]] std::string json() const;        // `tidemark-repeats/1`
  [[nodiscard]] std::string verdictLine() const; // last line of --progress json

private:
  std::shared_ptr<const RunPlan> m_plan;
  bool m_sameSeed;
  std::vector<Repeat> m_repeats;
};

} // namespace tidemark::cli
