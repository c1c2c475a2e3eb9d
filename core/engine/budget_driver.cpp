// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A fixed number of iterations over a fixed number of users, shares fixed in advance, until they are done or
// maxDuration has passed.
#include <utility>

#include "core/engine/drivers.h"
#include "core/plan/open_load.h"

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
  // One user of the plan: a virtual user for each class that it has taken on, of which one works at a time and the
  // others are parked. So `start` and `end` run once a user and class, however often the class changes.
  struct Seat {
    std::vector<VirtualUser*> byClass;
    std::uint64_t begun = 0;
  };

  void onStart() override {
    if (m_scenario.maxDuration) {
      scheduleAt(m_zero + *m_scenario.maxDuration);
    }
    for (std::int64_t user = m_share.first(); user < m_budget.users(); user += m_share.stride()) {
      m_seats.push_back({std::vector<VirtualUser*>(m_context.compiled.classes.size()), 0});
    }
    m_over = true; // nobody comes after these
    for (std::int64_t user = m_share.first(); user < m_budget.users() && !stopping(); user += m_share.stride()) {
      if (m_budget.of(user) > 0) {
        const auto number = static_cast<std::uint64_t>(user);
        seat(number, pick(number, 0));
      }
    }
  }

  void onSchedule(Instant now) override { endLoad(now); }

  // Has the user's next iteration done by its virtual user of the class.
  void seat(std::uint64_t number, ClassId id) {
    VirtualUser*& user = seatOf(number).byClass[id.index()];
    if (user == nullptr) {
      user = &makeUser(number, classOf(id));
      launch(*user);
      return;
    }
    park(*user, false);
    begin(*user);
  }

  void begin(VirtualUser& user) {
    const std::uint64_t own = seatOf(user.number()).begun++;
    user.iterations = own;
    beginIteration(
        user,
        {.own = own, .global = own * static_cast<std::uint64_t>(m_budget.users()) + user.number(), .scheduled = {}});
  }

  void nextIteration(VirtualUser& user) override {
    const ClassId id = pick(user.number(), seatOf(user.number()).begun);
    if (id == user.userClass().id) {
      begin(user);
    } else {
      park(user, true);
      seat(user.number(), id);
    }
  }

  // The last iteration is followed by nothing, so by no think time either.
  void afterIteration(VirtualUser& user) override {
    if (seatOf(user.number()).begun >=
        static_cast<std::uint64_t>(m_budget.of(static_cast<std::int64_t>(user.number())))) {
      leave(user.number());
    } else {
      rest(user);
    }
  }

  void onDataEnd(VirtualUser& user) override { leave(user.number()); }

  void leave(std::uint64_t number) {
    for (VirtualUser*& user : seatOf(number).byClass) {
      if (VirtualUser* const gone = std::exchange(user, nullptr)) {
        retire(*gone);
      }
    }
  }

  Seat& seatOf(std::uint64_t number) {
    return m_seats[static_cast<std::size_t>((static_cast<std::int64_t>(number) - m_share.first()) / m_share.stride())];
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
  std::vector<Seat> m_seats; // by the user's place in this share
};

} // namespace

std::unique_ptr<LoadDriver> makeBudgetDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share) {
  return std::make_unique<BudgetDriver>(context, scenario, share, std::get<IterationsLoad>(scenario.load.model));
}

std::unique_ptr<LoadDriver> makeDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share) {
  if (isOpen(scenario.load)) {
    return makeOpenDriver(context, scenario, share);
  }
  return std::holds_alternative<IterationsLoad>(scenario.load.model) ? makeBudgetDriver(context, scenario, share)
                                                                     : makeClosedDriver(context, scenario, share);
}

} // namespace tidemark
