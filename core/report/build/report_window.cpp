// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/report_window.h"

#include <optional>

#include "core/base/quantity.h"

namespace tidemark {

namespace {

// The scenario whose name, followed by a colon, begins the text; the longest of them.
std::optional<ScenarioId> scenarioIn(const RunPlan& plan, const std::string& text) {
  std::optional<ScenarioId> best;
  for (const ScenarioPlan& scenario : plan.scenarios) {
    const bool longer = !best || scenario.name.size() > plan.scenarios[best->index()].name.size();
    if (longer && text.starts_with(scenario.name + ":")) {
      best = scenario.id;
    }
  }
  return best;
}

std::optional<Window> timesWindow(const RunRecord& record, ScenarioId scenario, const std::string& part) {
  const std::size_t dots = part.find("..");
  if (dots == std::string::npos) {
    return std::nullopt;
  }
  const Result<Nanos> from = parseDuration(part.substr(0, dots));
  const Result<Nanos> to = parseDuration(part.substr(dots + 2));
  if (!from || !to || *to <= *from) {
    return std::nullopt;
  }
  return spanWindow(record, scenario, toSeconds(*from), toSeconds(*to));
}

std::string stageNames(const ScenarioRun& run) {
  std::string names;
  for (const StagePlan& stage : run.stages) {
    names += (names.empty() ? "" : ", ") + stage.name;
  }
  return names;
}

std::string scenarioNames(const RunPlan& plan) {
  std::string names;
  for (const ScenarioPlan& scenario : plan.scenarios) {
    names += (names.empty() ? "" : ", ") + scenario.name;
  }
  return names;
}

} // namespace

Result<std::vector<Window>> reportWindows(const RunSet& set, const std::string& text) {
  std::vector<Window> windows;
  for (const ScenarioSource& source : set.sources()) {
    windows.push_back(source.record == nullptr ? Window{} : wholeWindow(*source.record, source.id));
  }
  if (text.empty()) {
    return windows;
  }
  const std::optional<ScenarioId> scenario = scenarioIn(set.plan(), text);
  if (!scenario) {
    return fail(ErrorCode::notFound, "no scenario begins \"" + text + "\"", "--window",
                "the scenarios are: " + scenarioNames(set.plan()));
  }
  const ScenarioSource& source = set.sources()[scenario->index()];
  const std::string& name = set.plan().scenarios[scenario->index()].name;
  if (source.record == nullptr) {
    return fail(ErrorCode::notFound, name + " was not run: " + source.why.text(), "--window");
  }
  const std::string part = text.substr(name.size() + 1);
  std::optional<Window> window = windowOf(*source.record, source.id, {WindowKind::stage, part, {}});
  if (!window) {
    window = timesWindow(*source.record, source.id, part);
  }
  if (!window || window->lengthS() == 0) {
    return fail(ErrorCode::notFound, "no stage or span \"" + part + "\" with a whole second in it", "--window",
                "write a span such as 90s..150s, or one of: " + stageNames(source.run()));
  }
  windows[scenario->index()] = *window;
  return windows;
}

} // namespace tidemark
