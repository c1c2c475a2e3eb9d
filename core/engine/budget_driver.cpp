// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A fixed number of iterations over a fixed number of users, shares fixed in advance, until they are done or
// maxDuration has passed.
#include "core/engine/drivers.h"

namespace tidemark {

namespace {

class BudgetDriver final : public LoadDriver {
public:
  BudgetDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share, const IterationsLoad& load)
      : LoadDriver(context, scenario, share), m_budget(load) {
    std::vector<double> weights;
    for (const ClassShare& classShare : scenario.classes) {
      weights.push_back(classShare.weight);
    }
    m_choice.emplace(weights);
  }

private:
  void onStart() override {
    if (m_scenario.maxDuration) {
      scheduleAt(m_zero + *m_scenario.maxDuration);
    }
    for (std::int64_t user = m_share.first(); user < m_budget.users(); user += m_share.stride()) {
      if (m_budget.of(user) > 0) {
        const auto number = static_cast<std::uint64_t>(user);
        launch(makeUser(number, classOf(pick(number, 0))));
      }
    }
    m_over = true; // nobody comes after these
  }

  void onSchedule(Instant now) override { endLoad(now); }

  void nextIteration(VirtualUser& user) override {
    if (user.iterations >= static_cast<std::uint64_t>(m_budget.of(static_cast<std::int64_t>(user.number())))) {
      retire(user);
      return;
    }
    const ClassId id = pick(user.number(), user.iterations);
    if (!(id == user.userClass().id)) {
      user.become(user.number(), classOf(id));
      if (user.userClass().hasStart) {
        user.runStart();
        return;
      }
    }
    const std::uint64_t own = user.iterations;
    beginIteration(
        user,
        {.own = own, .global = own * static_cast<std::uint64_t>(m_budget.users()) + user.number(), .scheduled = {}});
  }

  // The last iteration is followed by nothing, so by no think time either.
  void afterIteration(VirtualUser& user) override {
    if (user.iterations >= static_cast<std::uint64_t>(m_budget.of(static_cast<std::int64_t>(user.number())))) {
      retire(user);
    } else {
      rest(user);
    }
  }

  [[nodiscard]] ClassId pick(std::uint64_t user, std::uint64_t iteration) const {
    CounterRandom random({.seed = m_context.plan.seed,
                          .scenario = m_scenario.id.value,
                          .subject = user,
                          .iteration = iteration,
                          .purpose = DrawPurpose::classChoice});
    return m_scenario.classes[m_choice->pick(random)].id;
  }

  IterationBudget m_budget;
  std::optional<WeightedChoice> m_choice;
};

} // namespace

std::unique_ptr<LoadDriver> makeBudgetDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share) {
  return std::make_unique<BudgetDriver>(context, scenario, share, std::get<IterationsLoad>(scenario.load.model));
}

std::unique_ptr<LoadDriver> makeDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share) {
  if (std::holds_alternative<ArrivalsLoad>(scenario.load.model)) {
    return makeOpenDriver(context, scenario, share);
  }
  return std::holds_alternative<IterationsLoad>(scenario.load.model) ? makeBudgetDriver(context, scenario, share)
                                                                     : makeClosedDriver(context, scenario, share);
}

} // namespace tidemark
