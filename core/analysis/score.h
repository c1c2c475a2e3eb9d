// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/run/run_record.h"
#include "core/run/verdict.h"

namespace tidemark {

// One weighted part of a score. A part that was not measured says why and makes the score not available.
struct ScorePart {
  std::string part; // as in the project: "slo" "success" "stability" "headroom" "errorHandling" "monitoring"
  double weight = 0;
  std::optional<double> value; // 0 to 100
  std::string why;             // when there is no value
};

struct Score {
  std::vector<ScorePart> parts;
  std::optional<double> value; // Σ weight × part / Σ weight
  std::string grade;           // empty without value
};

// The parts a project weighs (report.score), or 40/30/15/15 of slo, success, stability, headroom.
std::vector<ScoreWeight> scoreWeights(const RunPlan& plan);

// The score of one scenario; `slos` are its results.
Score scoreOf(const RunRecord& record, ScenarioId scenario, const std::vector<SloResult>& slos);

// The run's: the lowest of its scenarios that ran; not available when one of them has none.
Score runScore(const std::vector<Score>& scenarios);

// A+ from 97 … F; capped at C when an SLO failed, F when more than half of the requests failed.
std::string gradeOf(double score, bool sloFailed, double failedShare);

// Part formulas of reports.md section 3.
double stabilityPart(double variationPercent); // 100 · max(0, 1 − CV/0.3)
double headroomPart(double utilisation);       // 100 · min(1, (1 − u)/0.5)

} // namespace tidemark
