// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/repeat_spread.h"

#include <algorithm>

#include "core/run/stats.h"

namespace tidemark {

RepeatFigures repeatFigures(const RunRecord& record, ScenarioId scenario) {
  RepeatFigures figures;
  if (!record.scenarios()[scenario.index()].hasRun()) {
    return figures;
  }
  const Stats stats = cut(record, wholeWindow(record, scenario));
  const SeriesStats requests = stats.requests(record.plan());
  if (stats.durationS > 0) {
    figures.okRatePerS = static_cast<double>(requests.okCount()) / stats.durationS;
  }
  if (const auto ladder = ladderMs(requests.all())) {
    figures.p50Ms = ladder->p50;
    figures.p95Ms = ladder->p95;
    figures.p99Ms = ladder->p99;
  }
  if (requests.count() > 0) {
    figures.errorPercent = 100.0 * static_cast<double>(requests.failedCount()) / static_cast<double>(requests.count());
  }
  return figures;
}

std::optional<Spread> spreadOf(std::vector<double> values) {
  if (values.empty()) {
    return std::nullopt;
  }
  std::ranges::sort(values);
  const std::size_t middle = values.size() / 2;
  Spread spread;
  spread.count = values.size();
  spread.min = values.front();
  spread.max = values.back();
  spread.median = values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  if (spread.median > 0) {
    spread.relativePercent = 100.0 * (spread.max - spread.min) / spread.median;
  }
  return spread;
}

} // namespace tidemark
