// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/generator_facts.h"

#include <algorithm>

namespace tidemark::ui {
namespace {

std::optional<double> p99Ms(const LatencyHistogram& histogram) {
  return histogram.empty() ? std::nullopt : std::optional(toMillis(histogram.percentile(99)));
}

std::int64_t saturatedIn(const RunRecord& record, const Window& window) {
  return std::ranges::count_if(record.saturatedSeconds(),
                               [&window](std::int64_t second) { return window.contains(second); });
}

void fill(GeneratorFacts& facts, const GeneratorHealth& health) {
  facts.busiestPercent = 100 * health.maxBusyShare;
  facts.loopLagP99Ms = p99Ms(health.loopLag);
  facts.startDelayP99Ms = p99Ms(health.startDelay);
  facts.openConnections = health.openConnections;
}

} // namespace

GeneratorFacts generatorFacts(const OpenRun& run, const Stats& stats, bool live) {
  GeneratorFacts facts;
  const RunRecord& record = run.record();
  facts.any = stats.durationS > 0;
  facts.dropped = facts.any ? stats.sum.scenario(stats.window.scenario).droppedIterations : 0;
  facts.saturatedSeconds = saturatedIn(record, stats.window);
  if (!live || !run.latest()) {
    facts.saturated = facts.saturatedSeconds > 0;
    fill(facts, stats.sum.health);
    return facts;
  }
  if (const auto last = record.second(record.seconds() - 1)) {
    fill(facts, last->health);
  }
  facts.saturated = run.latest()->saturated;
  for (const double share : run.latest()->workerBusyShares) {
    facts.workerPercents.push_back(100 * share);
  }
  return facts;
}

} // namespace tidemark::ui
