// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/plan/describe.h"
#include "core/plan/iteration_cost.h"
#include "core/plan/open_load.h"
#include "core/plan/search.h"

namespace tidemark {
namespace {

// Figures for the estimate of memory, rounded up: the program itself, a user with its socket, the histograms of a row.
constexpr std::int64_t kProgramBytes = 24LL << 20;
constexpr std::int64_t kUserBytes = 12LL << 10;
constexpr std::int64_t kRowBytes = 256LL << 10;
// Descriptors beside those of connections: files, timers, monitors.
constexpr std::int64_t kOwnDescriptors = 64;
// How long a closed connection keeps its port (TIME_WAIT on Linux).
constexpr double kPortRestS = 60;

// Averages over the classes of a scenario, by weight. A fixed count weighs as much as its share of the peak.
struct Mix {
  double requests = 0;  // per iteration
  double edge = 0;      // requests of `start` and `end`, per user
  double perSecond = 0; // iterations of one user a second
  double iterationS = 0;
};

bool dealsUsers(const Load& load) { return !isOpen(load) && !std::holds_alternative<IterationsLoad>(load.model); }

double shareOf(const ClassShare& share, const ScenarioPlan& scenario, double weights, double fixed) {
  const double peak = std::max(1, scenario.peakUsers);
  if (share.users) {
    return *share.users / peak;
  }
  return weights > 0 ? share.weight / weights * std::max(0.0, peak - fixed) / peak : 0;
}

Mix mixOf(const RunPlan& plan, const ScenarioPlan& scenario, double secondsPerRequest) {
  double weights = 0;
  double fixed = 0;
  for (const ClassShare& share : scenario.classes) {
    weights += share.users ? 0 : share.weight;
    fixed += share.users.value_or(0);
  }
  Mix mix;
  double iterations = 0;
  for (const ClassShare& share : scenario.classes) {
    const UserClass& one = plan.project.userClasses[share.id.index()];
    const double part = shareOf(share, scenario, weights, fixed);
    const IterationCost cost = costOf(one.flow);
    const double rate = part / cycleSeconds(one, secondsPerRequest);
    // Under users a quick class does more iterations; under the other models weights deal iterations.
    const double dealt = dealsUsers(scenario.load) ? rate : part;
    iterations += dealt;
    mix.requests += dealt * cost.requests;
    mix.iterationS += dealt * (cost.requests * secondsPerRequest + cost.waitS);
    mix.edge += part * (costOf(one.start).requests + costOf(one.end).requests);
    mix.perSecond += rate;
  }
  mix.requests = iterations > 0 ? mix.requests / iterations : 0;
  mix.iterationS = iterations > 0 ? mix.iterationS / iterations : 0;
  return mix;
}

// From one level to the next there is a second; after one that failed, time for the system to get its breath.
constexpr Nanos kBetweenLevels = std::chrono::seconds(1);

// The most that a search can take: it grows to the end, and all levels that then follow fail at that height.
struct SearchBound {
  double area = 0;
  Nanos longest{};
};

SearchBound boundOf(const SearchLoad& search, Nanos hold) {
  const std::vector<double> growth = growthOf(search);
  const int more = mostLevels(search) - static_cast<int>(growth.size());
  SearchBound bound;
  for (const double level : growth) {
    bound.area += level * toSeconds(hold + kBetweenLevels);
  }
  bound.area += more * search.to * toSeconds(hold + kBetweenLevels);
  bound.longest = mostLevels(search) * (hold + kBetweenLevels) + (more + 1) * hold;
  return bound;
}

// Users times seconds, or arrivals: the area under the planned load.
double areaOf(const ScenarioPlan& scenario) {
  if (const auto* search = std::get_if<SearchLoad>(&scenario.load.model)) {
    return boundOf(*search, scenario.stages.front().to).area;
  }
  return std::accumulate(scenario.stages.begin(), scenario.stages.end(), 0.0, [](double sum, const StagePlan& stage) {
    return sum + (stage.fromTarget + stage.toTarget) / 2 * toSeconds(stage.to - stage.from);
  });
}

std::int64_t rounded(double value) { return std::llround(value); }

double iterationsOf(const ScenarioPlan& scenario, const Mix& mix) {
  if (const auto* load = std::get_if<IterationsLoad>(&scenario.load.model)) {
    return static_cast<double>(load->iterations) * (load->perUser ? load->users : 1);
  }
  return areaOf(scenario) * (dealsUsers(scenario.load) ? mix.perSecond : 1);
}

Nanos durationOf(const ScenarioPlan& scenario, const Mix& mix, double iterations) {
  if (const auto* search = std::get_if<SearchLoad>(&scenario.load.model)) {
    return boundOf(*search, scenario.stages.front().to).longest;
  }
  if (!std::holds_alternative<IterationsLoad>(scenario.load.model)) {
    return scenario.planned;
  }
  const double users = std::max(1, scenario.peakUsers);
  const Nanos needed{rounded(mix.perSecond > 0 ? iterations / users / mix.perSecond * 1e9 : 0)};
  return scenario.maxDuration ? std::min(needed, *scenario.maxDuration) : needed;
}

// Connections open at once, and ports that closed ones still hold.
void addConnections(const RunPlan& plan, double requestsPerSecond, double iterationsPerSecond, Estimate& estimate) {
  double open = 0;
  double resting = 0;
  for (const Target& target : plan.project.targets) {
    const ConnectionPolicy policy = target.connections.policy;
    open += policy == ConnectionPolicy::shared ? target.connections.shared : static_cast<double>(estimate.peakUsers);
    resting += policy == ConnectionPolicy::perRequest     ? requestsPerSecond * kPortRestS
               : policy == ConnectionPolicy::perIteration ? iterationsPerSecond * kPortRestS
                                                          : 0;
  }
  estimate.descriptors = rounded(open) + kOwnDescriptors;
  estimate.ports = rounded(open + resting);
}

// Scenarios one after the other, or beside each other.
struct Course {
  Nanos start{}; // of the last one added
  Nanos end{};

  void add(const ScenarioPlan& scenario, Nanos duration) {
    start = scenario.after == After::previous ? end : scenario.after == After::start ? Nanos{0} : start;
    end = std::max(end, start + scenario.startDelay + duration);
  }
};

// What two groups of scenarios need of the machine: the larger of each, or both when they run at the same time.
void addNeeds(Estimate& sum, const Estimate& one, bool sameTime) {
  const auto add = [sameTime](std::int64_t& a, std::int64_t b, std::int64_t shared) {
    a = sameTime ? a + b - shared : std::max(a, b);
  };
  add(sum.peakUsers, one.peakUsers, 0);
  add(sum.descriptors, one.descriptors, kOwnDescriptors);
  add(sum.ports, one.ports, 0);
  add(sum.memoryBytes, one.memoryBytes, kProgramBytes);
}

} // namespace

Estimate estimate(const RunPlan& plan, const ScenarioPlan& scenario, double secondsPerRequest) {
  const Mix mix = mixOf(plan, scenario, secondsPerRequest);
  const double iterations = iterationsOf(scenario, mix);
  Estimate made;
  made.peakUsers = scenario.peakUsers;
  made.iterations = rounded(iterations);
  made.requests = rounded(iterations * mix.requests + scenario.peakUsers * mix.edge);
  made.duration = durationOf(scenario, mix, iterations);
  made.shortest = std::holds_alternative<SearchLoad>(scenario.load.model) ? scenario.stages.front().to : made.duration;
  made.memoryBytes = kProgramBytes + made.peakUsers * kUserBytes + std::ssize(plan.rows) * kRowBytes;
  const double seconds = std::max(1.0, toSeconds(made.duration));
  addConnections(plan, static_cast<double>(made.requests) / seconds, iterations / seconds, made);
  return made;
}

std::optional<double> askedRate(const RunPlan& plan, const ScenarioPlan& scenario) {
  constexpr double kNoPauseS = 1e-5; // cycleSeconds() never gives less than a microsecond
  if (std::holds_alternative<IterationsLoad>(scenario.load.model)) {
    return std::nullopt;
  }
  const bool open = isOpen(scenario.load);
  const bool paced = std::ranges::all_of(scenario.classes, [&plan](const ClassShare& share) {
    return cycleSeconds(plan.project.userClasses[share.id.index()], 0) > kNoPauseS;
  });
  if (!open && !paced) {
    return std::nullopt;
  }
  double highest = 0;
  for (const TimelinePoint& point : timeline(scenario)) {
    highest = std::max(highest, point.target);
  }
  // Of users, as if answers took no time; of arrivals that does not matter.
  const Mix mix = mixOf(plan, scenario, open ? 1 : 0);
  const double asked = highest * (open ? 1 : mix.perSecond) * mix.requests;
  const auto& cap = plan.project.authorization.maxRate;
  return cap ? std::min(asked, cap->perSecond) : asked;
}

Estimate estimate(const RunPlan& plan, double secondsPerRequest) {
  Estimate total;
  Estimate running; // of the scenarios that run beside each other
  Course longest;
  Course shortest;
  for (const ScenarioPlan& scenario : plan.scenarios) {
    const Estimate one = estimate(plan, scenario, secondsPerRequest);
    const bool beside = scenario.after != After::previous && scenario.id.index() > 0;
    longest.add(scenario, one.duration);
    shortest.add(scenario, one.shortest);
    total.iterations += one.iterations;
    total.requests += one.requests;
    if (beside) {
      addNeeds(running, one, true);
    } else {
      running = one;
    }
    addNeeds(total, running, false);
  }
  total.duration = longest.end;
  total.shortest = shortest.end;
  return total;
}

} // namespace tidemark
