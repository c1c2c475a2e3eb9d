// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Open load: iterations start when the schedule says so, whatever the server does. Users are a pool that grows to
// maxUsers; an arrival that finds no free one is dropped and counted.
#include <algorithm>

#include "core/engine/drivers.h"

namespace tidemark {

namespace {

std::vector<double> weightsOf(const ScenarioPlan& scenario) {
  std::vector<double> weights;
  for (const ClassShare& share : scenario.classes) {
    weights.push_back(share.weight);
  }
  return weights;
}

Spacing spacingOf(const Load& load) {
  const auto* arrivals = std::get_if<ArrivalsLoad>(&load.model);
  return arrivals == nullptr ? Spacing::even : arrivals->spacing;
}

class OpenDriver final : public LoadDriver {
public:
  OpenDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share)
      : LoadDriver(context, scenario, share),
        m_arrivals({.stages = drivenStages(scenario),
                    .spacing = spacingOf(scenario.load),
                    .seed = context.plan.seed,
                    .scenario = scenario.id,
                    .share = share}),
        m_choice(weightsOf(scenario)),
        m_free(context.compiled.classes.size()),
        m_ended(context.compiled.classes.size()),
        m_maxUsers(static_cast<std::size_t>(std::max<std::int64_t>(0, share.countBelow(scenario.peakUsers)))) {}

  void retarget(const LoadChange& change) override {
    m_arrivals.retarget(change.at, change.target, change.over);
    takeArrivals();
    plan();
  }

private:
  // An arrival that waits for its user's `start` steps.
  struct Waiting {
    Arrival arrival;
    Instant scheduled;
  };

  void onStart() override {
    takeArrivals();
    plan();
  }
  void onSchedule(Instant /*now*/) override {
    takeArrivals();
    plan();
  }

  void plan() {
    if (stopping()) {
      return;
    }
    const Instant end = m_zero + m_arrivals.end();
    const Instant next = m_arrivals.next() ? m_zero + m_arrivals.next()->at : end;
    if (next >= end && m_context.loop.now() >= end) {
      endLoad(m_context.loop.now());
    } else {
      scheduleAt(std::min(next, end));
    }
  }

  void takeArrivals() {
    // What comes due meanwhile waits for the next turn, so that answers are read in between.
    const Instant now = m_context.loop.refreshNow();
    while (!stopping() && m_arrivals.next() && m_zero + m_arrivals.next()->at <= now) {
      const Arrival arrival = *m_arrivals.next();
      m_arrivals.advance();
      serve(arrival);
    }
  }

  void serve(const Arrival& arrival) {
    const Instant scheduled = m_zero + arrival.at;
    CounterRandom random({.seed = m_context.plan.seed,
                          .scenario = m_scenario.id.value,
                          .subject = static_cast<std::uint64_t>(arrival.number),
                          .purpose = DrawPurpose::classChoice});
    const ClassId id = m_scenario.classes[m_choice.pick(random)].id;
    m_context.recorder.current().health.startDelay.record(m_context.loop.now() - scheduled);
    const Waiting wanted{arrival, scheduled};
    auto& free = m_free[id.index()];
    if (!free.empty()) {
      VirtualUser& user = *free.back();
      free.pop_back();
      begin(user, wanted);
    } else if (m_made < m_maxUsers) {
      const std::int64_t number = m_share.first() + m_share.stride() * static_cast<std::int64_t>(m_made++);
      VirtualUser& user = makeUser(static_cast<std::uint64_t>(number), classOf(id));
      m_waiting[&user] = wanted;
      launch(user);
    } else if (VirtualUser* const other = takeFromOtherClass()) {
      m_waiting[other] = wanted;
      m_becoming[other] = id;
      retire(*other);
    } else {
      ++counters().droppedIterations;
    }
  }

  // The user of one class has ended; its place may be wanted for a user of another.
  void onRetired(VirtualUser& user) override {
    const auto becoming = m_becoming.find(&user);
    if (becoming == m_becoming.end() || stopping()) {
      LoadDriver::onRetired(user);
      return;
    }
    const ClassId id = becoming->second;
    m_becoming.erase(becoming);
    user.disconnect();
    user.retiring = false;
    user.become(user.number(), classOf(id));
    launch(user);
  }

  // Arrivals of the class come to nothing from here on; the load is over when those of every class do.
  void onDataEnd(VirtualUser& user) override {
    const ClassId id = user.userClass().id;
    m_ended[id.index()] = true;
    afterIteration(user);
    if (std::ranges::all_of(m_scenario.classes, [this](const ClassShare& one) { return m_ended[one.id.index()]; })) {
      endLoad(m_context.loop.now());
    }
  }

  VirtualUser* takeFromOtherClass() {
    for (auto& free : m_free) {
      if (!free.empty()) {
        VirtualUser* const user = free.back();
        free.pop_back();
        return user;
      }
    }
    return nullptr;
  }

  // Comes when a user has done its `start` steps: for the arrival that it was made for.
  void nextIteration(VirtualUser& user) override {
    const auto waiting = m_waiting.find(&user);
    const Waiting wanted = waiting->second;
    m_waiting.erase(waiting);
    begin(user, wanted);
  }

  void begin(VirtualUser& user, const Waiting& arrival) {
    user.clearCookies();
    const auto number = static_cast<std::uint64_t>(arrival.arrival.number);
    user.setSubject(number);
    beginIteration(user, {.own = number, .global = number, .scheduled = arrival.scheduled});
  }

  void afterIteration(VirtualUser& user) override { m_free[user.userClass().id.index()].push_back(&user); }

  ArrivalSchedule m_arrivals;
  WeightedChoice m_choice;
  std::vector<std::vector<VirtualUser*>> m_free; // by class
  std::vector<bool> m_ended;                     // by class: its data have come to an end
  std::size_t m_maxUsers;
  std::size_t m_made = 0;
  std::map<VirtualUser*, Waiting> m_waiting;  // users in their `start` steps, or in the `end` steps before them
  std::map<VirtualUser*, ClassId> m_becoming; // users in the `end` steps of another class
};

} // namespace

std::unique_ptr<LoadDriver> makeOpenDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share) {
  return std::make_unique<OpenDriver>(context, scenario, share);
}

} // namespace tidemark
