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
Sentence spokenDuration(Nanos time) {
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
  return text.empty() ? sentence("no time") : Sentence::asIs(text);
}

// What a load counts.
enum class Noun { user, iteration, arrival };

Sentence counted(double value, Noun noun) {
  const std::string number = fmt::format("{}", value);
  switch (noun) {
  case Noun::user:
    return value == 1 ? sentence("{} user", number) : sentence("{} users", number);
  case Noun::iteration:
    return value == 1 ? sentence("{} iteration", number) : sentence("{} iterations", number);
  case Noun::arrival:
    break;
  }
  return value == 1 ? sentence("{} iteration a second", number) : sentence("{} iterations a second", number);
}

Sentence stageClause(const StagePlan& stage, double before, Noun noun) {
  const Sentence length = spokenDuration(stage.to - stage.from);
  const Sentence level = counted(stage.toTarget, noun);
  const bool begins = stage.from.count() == 0;
  const bool jumps = stage.fromTarget != before;
  if (stage.fromTarget == stage.toTarget) {
    return !jumps   ? sentence("holds {} for {}", level, length)
           : begins ? sentence("starts with {} and holds them for {}", level, length)
                    : sentence("jumps to {} and holds them for {}", level, length);
  }
  const std::string from = fmt::format("{}", stage.fromTarget);
  const Sentence first = counted(stage.fromTarget, noun);
  return !jumps   ? sentence("ramps from {} to {} over {}", from, level, length)
         : begins ? sentence("starts with {} and ramps from {} to {} over {}", first, from, level, length)
                  : sentence("jumps to {} and ramps from {} to {} over {}", first, from, level, length);
}

// With its name, where somebody gave it one, and what it is for.
Sentence labelled(Sentence clause, const StagePlan& stage, std::size_t number) {
  if (stage.name != fmt::format("stage {}", number)) {
    clause = sentence("{} (\"{}\")", clause, stage.name);
  }
  return stage.kind == StageKind::spike      ? sentence("{} as a spike", clause)
         : stage.kind == StageKind::recovery ? sentence("{} to recover", clause)
                                             : clause;
}

std::string spelledOut(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text + '.';
}

Sentence describeStages(const ScenarioPlan& scenario, Noun noun) {
  Sentence text;
  double before = 0;
  for (std::size_t i = 0; i < scenario.stages.size(); ++i) {
    const StagePlan& stage = scenario.stages[i];
    const Sentence clause = labelled(stageClause(stage, before, noun), stage, i + 1);
    text = i == 0 ? clause : sentence("{}, then {}", text, clause);
    before = stage.toTarget;
  }
  return text;
}

Sentence describe(const UsersLoad& /*load*/, const ScenarioPlan& scenario) {
  return describeStages(scenario, Noun::user);
}

Sentence describe(const ArrivalsLoad& load, const ScenarioPlan& scenario) {
  const Sentence stages = describeStages(scenario, Noun::arrival);
  const Sentence most = counted(load.maxUsers, Noun::user);
  return load.spacing == Spacing::poisson ? sentence("{}, by at most {}, at random intervals", stages, most)
                                          : sentence("{}, by at most {}", stages, most);
}

Sentence describe(const IterationsLoad& load, const ScenarioPlan& scenario) {
  const Sentence users = counted(load.users, Noun::user);
  const Sentence iterations = counted(static_cast<double>(load.iterations), Noun::iteration);
  const Sentence work = load.perUser ? sentence("runs {} by each of {}", iterations, users)
                                     : sentence("runs {} by {}", iterations, users);
  return scenario.maxDuration ? sentence("{}, for {} at most", work, spokenDuration(*scenario.maxDuration)) : work;
}

Sentence describe(const SearchLoad& load, const ScenarioPlan& scenario) {
  const bool arrivals = load.of == SearchOf::arrivals;
  const std::string from = fmt::format("{}", load.from);
  const std::string tolerance = fmt::format("{}", load.tolerancePercent);
  const Sentence to = counted(load.to, arrivals ? Noun::arrival : Noun::user);
  const Sentence hold = spokenDuration(scenario.stages.front().to);
  const auto levels = mostLevels(load);
  return arrivals
             ? sentence("searches from {} to {}, by at most {}, for the highest level that meets the SLOs, to {} %, "
                        "holding each of up to {} levels for {}",
                        from, to, counted(load.maxUsers, Noun::user), tolerance, levels, hold)
             : sentence("searches from {} to {} for the highest level that meets the SLOs, to {} %, holding each of "
                        "up to {} levels for {}",
                        from, to, tolerance, levels, hold);
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

Sentence loadClause(const ScenarioPlan& scenario) {
  return std::visit([&scenario](const auto& load) { return describe(load, scenario); }, scenario.load.model);
}

std::string describeLoad(const ScenarioPlan& scenario) { return spelledOut(loadClause(scenario).text()); }

} // namespace tidemark
