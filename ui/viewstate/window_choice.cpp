// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/window_choice.h"

#include <algorithm>

namespace tidemark::ui {
namespace {

// Of a window of the record, counted from the scenario's start.
std::vector<TimeSpan> spansOf(const Window& window, std::int64_t startS) {
  std::vector<TimeSpan> spans;
  for (const SecondSpan& span : window.spans) {
    spans.push_back({static_cast<double>(span.from - startS), static_cast<double>(span.to - startS)});
  }
  return spans;
}

} // namespace

Window chosenWindow(const RunRecord& record, ScenarioId scenario, const std::vector<TimeSpan>& chosen) {
  if (chosen.empty()) {
    return wholeWindow(record, scenario);
  }
  Window window{.scenario = scenario, .spans = {}, .name = {}};
  for (const TimeSpan& span : chosen) {
    const Window part = spanWindow(record, scenario, span.from, span.to);
    window.spans.insert(window.spans.end(), part.spans.begin(), part.spans.end());
    window.name += (window.name.empty() ? "" : ", ") + part.name;
  }
  return window;
}

std::vector<NamedWindow> namedWindows(const RunRecord& record, ScenarioId scenario) {
  const ScenarioRun& run = record.scenarios()[scenario.index()];
  std::vector<WindowSpec> specs;
  if (!run.stages.empty()) {
    specs.push_back({.kind = WindowKind::steady, .stage = {}, .last = {}});
  }
  for (const StagePlan& stage : run.stages) {
    const WindowSpec spec{.kind = WindowKind::stage, .stage = stage.name, .last = {}};
    if (std::ranges::find(specs, spec) == specs.end()) { // stages of one name are one window
      specs.push_back(spec);
    }
  }
  std::vector<NamedWindow> named;
  for (const WindowSpec& spec : specs) {
    const auto window = windowOf(record, scenario, spec);
    if (window && window->lengthS() > 0) {
      named.push_back({spec, spansOf(*window, run.startS)});
    }
  }
  return named;
}

} // namespace tidemark::ui
