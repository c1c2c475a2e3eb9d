// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/monitoring.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include <fmt/format.h>

#include "core/plan/describe.h"

namespace tidemark {

namespace {

bool inWindow(const Window& window, double second) {
  return std::ranges::any_of(window.spans, [&](const SecondSpan& span) {
    return second >= static_cast<double>(span.from) && second < static_cast<double>(span.to);
  });
}

// Values of a series that lie in the window, in order.
std::vector<double> valuesIn(const ReadingSeries& series, const Window& window) {
  std::vector<double> values;
  for (std::size_t i = 0; i < series.seconds.size(); ++i) {
    if (inWindow(window, series.seconds[i])) {
      values.push_back(series.values[i]);
    }
  }
  return values;
}

// What a rate adds up to. A second without a reading adds nothing: a gap is not filled.
std::optional<double> totalOf(const ReadingSeries& series, const Window& window) {
  if (!series.info.unit.ends_with("/s")) {
    return std::nullopt;
  }
  double total = 0;
  for (const double value : valuesIn(series, window)) {
    total += value;
  }
  return total;
}

ResourceModel resourceModel(const ScenarioCut& cut, const ReadingSeries& series) {
  ResourceModel model;
  model.info = series.info;
  model.stats = readingStats(series, cut.stats.window);
  if (!model.stats) {
    return model;
  }
  model.total = totalOf(series, cut.stats.window);
  model.trend = readingTrend(cut.record, cut.id(), series);
  model.growing = model.trend && series.info.max && isGrowing(*model.trend, *series.info.max);
  return model;
}

// Folds one `up` series (1 or 0 a check) into a service.
void addChecks(ServiceModel& service, const std::vector<double>& states) {
  service.checks += states.size();
  for (std::size_t i = 0; i < states.size(); ++i) {
    const bool isUp = states[i] > 0.5;
    service.up += isUp ? 1U : 0U;
    service.healthChanges += i > 0 && isUp != (states[i - 1] > 0.5) ? 1U : 0U;
  }
  // Of several endpoints of one service, one that is down makes the service down.
  const bool down = states.back() <= 0.5 || service.stateAtEnd == "down";
  service.stateAtEnd = down ? "down" : "up";
}

bool isState(const ReadingSeries& series) { return series.info.source == "health" && series.info.unit == "state"; }

bool isGlobal(EventKind kind) {
  return kind == EventKind::mark || kind == EventKind::note || kind == EventKind::saturated ||
         kind == EventKind::monitorFailed || kind == EventKind::monitorBack || kind == EventKind::serviceDown ||
         kind == EventKind::serviceUp || kind == EventKind::stopRequested || kind == EventKind::abortRequested;
}

// A mark that somebody set afterwards must not read like one that the run made.
std::string statedText(const Annotation& mark) {
  return fmt::format("{} (stated by {} on {})", mark.text, mark.by, statedDay(mark));
}

} // namespace

std::vector<ResourceModel> resourceModels(const ScenarioCut& cut) {
  std::vector<ResourceModel> models;
  for (const ReadingSeries& series : cut.record.readings()) {
    if (series.info.unit != "state") {
      models.push_back(resourceModel(cut, series));
    }
  }
  return models;
}

std::vector<ServiceModel> serviceModels(const ScenarioCut& cut) {
  std::vector<ServiceModel> services;
  for (const ReadingSeries& series : cut.record.readings()) {
    if (!isState(series)) {
      continue;
    }
    const std::string& name = series.info.service.empty() ? series.info.instance : series.info.service;
    auto found = std::ranges::find(services, name, &ServiceModel::name);
    if (found == services.end()) {
      services.push_back({});
      found = std::prev(services.end());
      found->name = name;
    }
    const std::vector<double> states = valuesIn(series, cut.stats.window);
    if (!states.empty()) {
      addChecks(*found, states);
    }
  }
  return services;
}

GeneratorModel generatorModel(const ScenarioCut& cut) {
  const GeneratorHealth& health = cut.stats.sum.health;
  GeneratorModel model;
  if (health.wallNs > 0) {
    model.cpuPercentMax = 100.0 * health.maxBusyShare;
  }
  if (!health.loopLag.empty()) {
    model.loopLagP99Ms = toMillis(health.loopLag.percentile(99));
  }
  if (!health.startDelay.empty()) {
    model.startDelayP99Ms = toMillis(health.startDelay.percentile(99));
  }
  for (const std::int64_t second : cut.record.saturatedSeconds()) {
    if (inWindow(cut.stats.window, static_cast<double>(second))) {
      model.saturatedSeconds.push_back(second - static_cast<std::int64_t>(cut.startS()));
    }
  }
  model.saturated = !model.saturatedSeconds.empty();
  model.capacityPerS = cut.record.info().generatorPerS;
  model.askedPerS = askedRate(cut.runPlan(), cut.plan);
  return model;
}

std::vector<EventModel> eventModels(const ScenarioCut& cut) {
  std::vector<EventModel> models;
  for (const RunEvent& event : cut.record.events()) {
    const bool own = event.scenario == cut.id();
    const bool shared = !event.scenario && isGlobal(event.kind) && inWindow(cut.stats.window, std::floor(event.atS));
    if (own || shared) {
      models.push_back({event.atS - cut.startS(), event.kind, event.text});
    }
  }
  for (const Annotation& each : cut.record.annotations()) {
    if (each.kind == AnnotationKind::mark && each.atS && inWindow(cut.stats.window, std::floor(*each.atS))) {
      models.push_back({*each.atS - cut.startS(), EventKind::mark, statedText(each)});
    }
  }
  std::ranges::sort(models, [](const EventModel& a, const EventModel& b) {
    return std::tie(a.atS, a.kind, a.text) < std::tie(b.atS, b.kind, b.text);
  });
  return models;
}

} // namespace tidemark
