// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "core/run/stats.h"

namespace tidemark {

namespace {

const ScenarioRun& runOf(const RunRecord& record, ScenarioId scenario) { return record.scenarios()[scenario.index()]; }

std::int64_t floorSeconds(Nanos time) { return std::chrono::floor<std::chrono::seconds>(time).count(); }
std::int64_t ceilSeconds(Nanos time) { return std::chrono::ceil<std::chrono::seconds>(time).count(); }

// The seconds that lie entirely inside [from, to) of the scenario and are recorded already.
SecondSpan secondsInside(const RunRecord& record, const ScenarioRun& run, Nanos from, Nanos to) {
  return {std::min(run.startS + ceilSeconds(from), record.seconds()),
          std::min(run.startS + floorSeconds(to), record.seconds())};
}

void append(std::vector<SecondSpan>& spans, SecondSpan span) {
  if (span.length() == 0) {
    return;
  }
  if (!spans.empty() && spans.back().to >= span.from) {
    spans.back().to = std::max(spans.back().to, span.to);
  } else {
    spans.push_back(span);
  }
}

std::optional<Window> stagesWindow(const RunRecord& record, ScenarioId scenario, const WindowSpec& spec) {
  const ScenarioRun& run = runOf(record, scenario);
  Window window{.scenario = scenario, .spans = {}, .name = windowText(spec)};
  bool any = false;
  for (const StagePlan& stage : run.stages) {
    if (spec.kind == WindowKind::stage ? stage.name == spec.stage : stage.kind == StageKind::hold) {
      any = true;
      append(window.spans, secondsInside(record, run, stage.from, stage.to));
    }
  }
  return any ? std::optional(window) : std::nullopt;
}

std::optional<Window> steadyWindow(const RunRecord& record, ScenarioId scenario, const WindowSpec& spec) {
  if (!record.plan().scenarios[scenario.index()].stages.empty()) {
    return stagesWindow(record, scenario, spec);
  }
  Window window = wholeWindow(record, scenario); // budgets have no stages: all of it
  window.name = windowText(spec);
  return window;
}

Window lastWindow(const RunRecord& record, ScenarioId scenario, const WindowSpec& spec) {
  const ScenarioRun& run = runOf(record, scenario);
  Window window = wholeWindow(record, scenario);
  window.name = windowText(spec);
  if (window.spans.empty()) {
    return window;
  }
  SecondSpan& span = window.spans.front();
  if (!run.stages.empty()) {
    span.to = std::min(span.to, secondsInside(record, run, {}, run.stages.back().to).to);
  }
  span.from = std::max(span.from, span.to - floorSeconds(spec.last));
  std::erase_if(window.spans, [](const SecondSpan& each) { return each.length() == 0; });
  return window;
}

} // namespace

std::int64_t Window::lengthS() const {
  std::int64_t length = 0;
  for (const SecondSpan& span : spans) {
    length += span.length();
  }
  return length;
}

bool Window::contains(std::int64_t second) const {
  return std::ranges::any_of(spans, [second](const SecondSpan& span) { return span.contains(second); });
}

Window wholeWindow(const RunRecord& record, ScenarioId scenario) {
  const ScenarioRun& run = runOf(record, scenario);
  Window window{.scenario = scenario, .spans = {}, .name = windowText({})};
  if (run.hasRun()) {
    append(window.spans, {run.startS, run.isLive() ? record.seconds() : run.endS});
  }
  return window;
}

std::optional<Window> windowOf(const RunRecord& record, ScenarioId scenario, const WindowSpec& spec) {
  switch (spec.kind) {
  case WindowKind::whole:
    return wholeWindow(record, scenario);
  case WindowKind::steady:
    return steadyWindow(record, scenario, spec);
  case WindowKind::stage:
    return stagesWindow(record, scenario, spec);
  case WindowKind::last:
    return lastWindow(record, scenario, spec);
  }
  return std::nullopt;
}

Window spanWindow(const RunRecord& record, ScenarioId scenario, double fromS, double toS) {
  const auto nanos = [](double seconds) {
    return std::chrono::duration_cast<Nanos>(std::chrono::duration<double>(std::max(seconds, 0.0)));
  };
  Window window{.scenario = scenario, .spans = {}, .name = fmt::format("{:g}s..{:g}s", fromS, toS)};
  const ScenarioRun& run = runOf(record, scenario);
  if (run.hasRun()) {
    append(window.spans, secondsInside(record, run, nanos(fromS), nanos(toS)));
  }
  return window;
}

} // namespace tidemark
