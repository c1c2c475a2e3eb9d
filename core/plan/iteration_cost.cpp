// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/iteration_cost.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr double kRequestsPerPoll = 2;

void add(IterationCost& total, const IterationCost& part, double times) {
  total.requests += part.requests * times;
  total.waitS += part.waitS * times;
}

IterationCost costOf(const Step& step);

IterationCost costOf(const Choose& choose) {
  IterationCost total;
  double weights = 0;
  for (const ChooseBranch& branch : choose.branches) {
    weights += branch.weight;
    add(total, costOf(branch.steps), branch.weight);
  }
  return weights > 0 ? IterationCost{total.requests / weights, total.waitS / weights} : IterationCost{};
}

IterationCost costOf(const Repeat& repeat) {
  IterationCost total;
  add(total, costOf(repeat.steps), repeat.times);
  return total;
}

IterationCost costOf(const Request& /*request*/) { return {1, 0}; }
IterationCost costOf(const Transaction& transaction) { return costOf(transaction.steps); }
IterationCost costOf(const Wait& wait) { return {0, toSeconds(wait.duration)}; }
IterationCost costOf(const Poll& poll) { return {kRequestsPerPoll, (kRequestsPerPoll - 1) * toSeconds(poll.every)}; }

IterationCost costOf(const Step& step) {
  return std::visit([](const auto& what) { return costOf(what); }, step.what);
}

double thinkSeconds(const ThinkTime& time) {
  return time.kind == ThinkTimeKind::uniform ? (toSeconds(time.low) + toSeconds(time.high)) / 2 : toSeconds(time.low);
}

} // namespace

IterationCost costOf(const Steps& steps) {
  IterationCost total;
  for (const Step& step : steps) {
    if (!step.disabled) {
      add(total, costOf(step), 1);
    }
  }
  return total;
}

double cycleSeconds(const UserClass& one, double secondsPerRequest) {
  const IterationCost cost = costOf(one.flow);
  const double iteration = cost.requests * secondsPerRequest + cost.waitS + thinkSeconds(one.thinkTime);
  return std::max({iteration, one.pacing ? toSeconds(*one.pacing) : 0.0, 1e-6});
}

} // namespace tidemark
