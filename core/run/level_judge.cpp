// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/level_judge.h"

#include <algorithm>
#include <string>

#include "core/run/event_text.h"
#include "core/run/saturation.h"
#include "core/run/slo_evaluator.h"
#include "core/run/slo_text.h"

namespace tidemark {

namespace {

constexpr std::int64_t kWarmUpPart = 4; // of a level: its first quarter is not judged

// Of the window's seconds, those known to be saturated when it ended.
std::int64_t saturatedSecondsIn(const RunRecord& record, const Window& window) {
  SaturationRule rule;
  for (const GeneratorPoint& point : record.generator()) {
    if (point.second < window.spans.back().to) {
      rule.add(point);
    }
  }
  return std::ranges::count_if(rule.seconds(), [&window](std::int64_t second) { return window.contains(second); });
}

Sentence listed(const Sentence& list, const Sentence& next) {
  return list.empty() ? next : sentence("{}; {}", list, next);
}

LevelVerdict judgeCriteria(const RunRecord& record, const Window& window) {
  const ScenarioPlan& plan = record.plan().scenarios[window.scenario.index()];
  const IntervalStats sum = sumOf(record, window);
  Sentence missed;
  Sentence open;
  bool judged = false;
  for (const SloPlan& slo : plan.slos) {
    if (!slo.applicable || !isCriterion(plan, slo.slo)) {
      continue;
    }
    const SloResult result = judgeSeconds({record, window.scenario, slo, window, sum});
    if (result.outcome == SloOutcome::notEvaluated) {
      open = listed(open, sentence("{}: {}", sloSentence(slo), result.why));
      continue;
    }
    judged = true;
    if (result.outcome == SloOutcome::fail) {
      missed = listed(missed, sentence("{}: {}", sloSentence(slo), measuredText(slo, result)));
    }
  }
  if (!missed.empty()) {
    return {LevelOutcome::failed, missed};
  }
  return judged || open.empty() ? LevelVerdict{} : LevelVerdict{LevelOutcome::failed, open};
}

} // namespace

bool isCriterion(const ScenarioPlan& scenario, const Slo& slo) {
  return std::holds_alternative<SearchLoad>(scenario.load.model) && slo.metric.kind != MetricKind::level;
}

std::optional<Window> levelWindow(const RunRecord& record, ScenarioId scenario, const StagePlan& level) {
  const Nanos hold = record.plan().scenarios[scenario.index()].stages.front().to;
  const Nanos from = level.from + hold / kWarmUpPart;
  const Nanos to = level.from + hold;
  if (level.kind != StageKind::hold || level.to < to) {
    return std::nullopt;
  }
  Window window = spanWindow(record, scenario, toSeconds(from), toSeconds(to));
  window.name = level.name;
  const std::int64_t end = record.scenarios()[scenario.index()].startS + to / std::chrono::seconds(1);
  return window.spans.empty() || window.spans.back().to < end ? std::nullopt : std::optional(window);
}

LevelVerdict judgeLevel(const RunRecord& record, const Window& window) {
  if (const std::int64_t saturated = saturatedSecondsIn(record, window); saturated > 0) {
    return {LevelOutcome::generatorLimit, levelSaturatedText(std::to_string(saturated))};
  }
  return judgeCriteria(record, window);
}

} // namespace tidemark
