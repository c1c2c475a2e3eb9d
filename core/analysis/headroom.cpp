// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/headroom.h"

#include <algorithm>
#include <ranges>

#include "core/run/stats.h"
#include "core/run/unit_factor.h"

namespace tidemark {

namespace {

constexpr std::int64_t kLeastHoldS = 30;

struct Hold {
  std::string stage;
  Window window;
};

bool hasSeveralUsers(const RunRecord& record, const Window& window) {
  return std::ranges::any_of(record.chart(window.scenario), [&window](const ChartPoint& point) {
    return point.users > 1 && window.contains(point.second);
  });
}

std::optional<Hold> lastHold(const RunRecord& record, ScenarioId scenario) {
  for (const StagePlan& stage : std::views::reverse(record.scenarios()[scenario.index()].stages)) {
    if (stage.kind != StageKind::hold) {
      continue;
    }
    Window window = spanWindow(record, scenario, toSeconds(stage.from), toSeconds(stage.to));
    if (window.lengthS() >= kLeastHoldS && hasSeveralUsers(record, window)) {
      return Hold{.stage = stage.name, .window = std::move(window)};
    }
  }
  return std::nullopt;
}

} // namespace

std::vector<Headroom> utilisations(const RunRecord& record, ScenarioId scenario) {
  std::vector<Headroom> all;
  const std::optional<Hold> hold = lastHold(record, scenario);
  if (!hold) {
    return all;
  }
  for (const ReadingSeries& series : record.readings()) {
    const std::optional<double> most = scaleOf(series.info);
    const auto stats = readingStats(series, hold->window);
    if (series.info.unit != "state" && most && *most > 0 && stats && stats->mean > 0) {
      const double utilisation = stats->mean / *most;
      all.push_back(
          {.seriesId = series.info.id, .stage = hold->stage, .utilisation = utilisation, .factor = 1 / utilisation});
    }
  }
  std::ranges::stable_sort(all, std::greater<>{}, &Headroom::utilisation);
  return all;
}

std::optional<Headroom> headroomOf(const RunRecord& record, ScenarioId scenario) {
  const std::vector<Headroom> all = utilisations(record, scenario);
  return all.empty() ? std::nullopt : std::optional(all.front());
}

} // namespace tidemark
