// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/describe.h"

#include <array>

#include <fmt/format.h>

#include "core/base/quantity.h"
#include "core/plan/search.h"

namespace tidemark {
namespace {

// "2 min 55 s", "500 ms".
std::string spokenDuration(Nanos time) {
  struct Unit {
    std::string_view name;
    std::int64_t nanos;
  };
  constexpr std::array kUnits{Unit{"h", 3'600'000'000'000}, Unit{"min", 60'000'000'000}, Unit{"s", 1'000'000'000},
                              Unit{"ms", 1'000'000}};
  std::string text;
  std::int64_t rest = time.count();
  for (const Unit& unit : kUnits) {
    if (rest >= unit.nanos) {
      text += fmt::format("{}{} {}", text.empty() ? "" : " ", rest / unit.nanos, unit.name);
      rest %= unit.nanos;
    }
  }
  return text.empty() ? "no time" : text;
}

// What a load counts: one of it, several of it.
struct Noun {
  std::string_view one;
  std::string_view many;
};
constexpr Noun kUsers{"user", "users"};
constexpr Noun kIterations{"iteration", "iterations"};
constexpr Noun kArrivals{"iteration a second", "iterations a second"};

std::string counted(double value, const Noun& noun) {
  return fmt::format("{} {}", value, value == 1 ? noun.one : noun.many);
}

std::string labelOf(const StagePlan& stage, std::size_t number) {
  std::string label;
  if (stage.name != fmt::format("stage {}", number)) {
    label = fmt::format(" (\"{}\")", stage.name);
  }
  if (stage.kind == StageKind::spike || stage.kind == StageKind::recovery) {
    label += stage.kind == StageKind::spike ? " as a spike" : " to recover";
  }
  return label;
}

std::string stageClause(const StagePlan& stage, double before, const Noun& noun) {
  const std::string length = spokenDuration(stage.to - stage.from);
  const bool jumps = stage.fromTarget != before;
  const std::string_view verb = stage.from.count() == 0 ? "starts with" : "jumps to";
  if (stage.fromTarget == stage.toTarget) {
    const std::string level = counted(stage.toTarget, noun);
    return jumps ? fmt::format("{} {} and holds them for {}", verb, level, length)
                 : fmt::format("holds {} for {}", level, length);
  }
  const std::string jump = jumps ? fmt::format("{} {} and ", verb, counted(stage.fromTarget, noun)) : std::string{};
  return fmt::format("{}ramps from {} to {} over {}", jump, stage.fromTarget, counted(stage.toTarget, noun), length);
}

std::string spelledOut(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text + '.';
}

std::string describeStages(const ScenarioPlan& scenario, const Noun& noun) {
  std::string text;
  double before = 0;
  for (std::size_t i = 0; i < scenario.stages.size(); ++i) {
    const StagePlan& stage = scenario.stages[i];
    text += (i == 0 ? "" : ", then ") + stageClause(stage, before, noun) + labelOf(stage, i + 1);
    before = stage.toTarget;
  }
  return text;
}

std::string describe(const UsersLoad& /*load*/, const ScenarioPlan& scenario) {
  return describeStages(scenario, kUsers);
}

std::string describe(const ArrivalsLoad& load, const ScenarioPlan& scenario) {
  return fmt::format("{}, by at most {}{}", describeStages(scenario, kArrivals), counted(load.maxUsers, kUsers),
                     load.spacing == Spacing::poisson ? ", at random intervals" : "");
}

std::string describe(const IterationsLoad& load, const ScenarioPlan& scenario) {
  const std::string who = load.perUser ? fmt::format("by each of {}", counted(load.users, kUsers))
                                       : fmt::format("by {}", counted(load.users, kUsers));
  const std::string longest =
      scenario.maxDuration ? fmt::format(", for {} at most", spokenDuration(*scenario.maxDuration)) : std::string{};
  return fmt::format("runs {} {}{}", counted(static_cast<double>(load.iterations), kIterations), who, longest);
}

std::string describe(const SearchLoad& load, const ScenarioPlan& scenario) {
  const bool arrivals = load.of == SearchOf::arrivals;
  const Nanos hold = scenario.stages.front().to;
  return fmt::format(
      "searches from {} to {}{} for the highest level that meets the SLOs, to {} %, holding each of up to "
      "{} levels for {}",
      load.from, counted(load.to, arrivals ? kArrivals : kUsers),
      arrivals ? fmt::format(", by at most {},", counted(load.maxUsers, kUsers)) : "", load.tolerancePercent,
      mostLevels(load), spokenDuration(hold));
}

std::vector<TimelinePoint> growth(const SearchLoad& load, Nanos hold) {
  std::vector<TimelinePoint> points;
  Nanos at{};
  for (const double level : growthOf(load)) {
    points.push_back({at, level});
    at += hold;
    points.push_back({at, level});
  }
  return points;
}

void addPoint(std::vector<TimelinePoint>& points, Nanos at, double target) {
  if (points.empty() || points.back().at != at || points.back().target != target) {
    points.push_back({at, target});
  }
}

} // namespace

std::vector<TimelinePoint> timeline(const ScenarioPlan& scenario) {
  if (const auto* search = std::get_if<SearchLoad>(&scenario.load.model)) {
    return growth(*search, scenario.stages.front().to);
  }
  std::vector<TimelinePoint> points;
  for (const StagePlan& stage : scenario.stages) {
    addPoint(points, stage.from, stage.fromTarget);
    addPoint(points, stage.to, stage.toTarget);
  }
  return points;
}

std::string describeLoad(const ScenarioPlan& scenario) {
  return spelledOut(
      std::visit([&scenario](const auto& load) { return describe(load, scenario); }, scenario.load.model));
}

} // namespace tidemark
