// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include "core/report/build/judgements.h"
#include "core/report/build/search.h"

namespace tidemark {

namespace {

// "1000/s" is a rate of ok requests, "5000 users" a number of users.
struct ParsedTarget {
  double value = 0;
  bool isUsers = false;
};

std::optional<ParsedTarget> parsed(const std::string& text) {
  if (const Result<Rate> rate = parseRate(text)) {
    return ParsedTarget{rate->perSecond, false};
  }
  double users = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), users);
  const std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
  if (error != std::errc{} || rest != " users") {
    return std::nullopt;
  }
  return ParsedTarget{users, true};
}

} // namespace

const ScenarioModel* referenceScenario(const ReportModel& model) {
  const ScenarioModel* best = nullptr;
  for (const ScenarioModel& scenario : model.scenarios) {
    if (!scenario.hasRun()) {
      continue;
    }
    if (scenario.name == model.options.reference) {
      return &scenario;
    }
    if (best == nullptr || scenario.peakUsers > best->peakUsers) {
      best = &scenario;
    }
  }
  return best;
}

std::optional<CapacityModel> capacityModel(const ReportModel& model) {
  const ScenarioModel* reference = referenceScenario(model);
  if (reference == nullptr || model.options.capacityTargets.empty()) {
    return std::nullopt;
  }
  const std::optional<Level> best = bestLevel(trustedLevels(reference->levels, reference->search));
  if (!best || best->okRatePerS <= 0 || best->users <= 0) {
    return std::nullopt;
  }
  CapacityModel capacity{best->okRatePerS, "1/s", best->name, model.options.reservePercent, {}};
  for (const std::string& text : model.options.capacityTargets) {
    if (const std::optional<ParsedTarget> target = parsed(text)) {
      const double perInstance = target->isUsers ? best->users : best->okRatePerS;
      capacity.targets.push_back(
          {target->value, text, instancesFor(target->value, perInstance, model.options.reservePercent)});
    }
  }
  return capacity;
}

} // namespace tidemark
