// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Closed load in stages: users come and go as the plan's line says, each works as fast as answers, think time and
// pacing let it.
#include "core/engine/drivers.h"

namespace tidemark {

namespace {

class ClosedDriver final : public LoadDriver {
public:
  ClosedDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share)
      : LoadDriver(context, scenario, share),
        m_schedule(scenario.stages, share),
        m_deal(scenario.classes, scenario.peakUsers) {}

  void retarget(Nanos now, double target, Nanos over) override {
    m_schedule.retarget(now, target, over);
    followSchedule();
  }

private:
  void onStart() override { followSchedule(); }
  void onSchedule(Instant /*now*/) override { followSchedule(); }

  void followSchedule() {
    const Instant now = m_context.loop.refreshNow();
    while (!stopping() && m_schedule.next() && m_zero + m_schedule.next()->at <= now) {
      const UserChange change = *m_schedule.next();
      m_schedule.advance();
      change.starts ? begin(change, now) : send(change.user);
    }
    if (stopping()) {
      return;
    }
    if (m_zero + m_schedule.end() <= now) {
      endLoad(now);
    } else {
      scheduleAt(m_zero + (m_schedule.next() ? m_schedule.next()->at : m_schedule.end()));
    }
  }

  void begin(const UserChange& change, Instant now) {
    m_context.recorder.current().health.startDelay.record(now - (m_zero + change.at));
    const auto number = static_cast<std::uint64_t>(change.user);
    VirtualUser& user = makeUser(number, classOf(m_deal.of(change.user)));
    m_byNumber[change.user] = &user;
    launch(user);
  }

  // The user goes at the end of its iteration, at once when it is between two.
  void send(std::int64_t number) {
    const auto found = m_byNumber.find(number);
    if (found == m_byNumber.end()) {
      return;
    }
    VirtualUser& user = *found->second;
    m_byNumber.erase(found);
    user.retiring = true;
    if (!user.busy()) {
      retire(user);
    }
  }

  void nextIteration(VirtualUser& user) override {
    const std::uint64_t own = user.iterations;
    beginIteration(user, {.own = own,
                          .global = own * static_cast<std::uint64_t>(m_scenario.peakUsers) + user.number(),
                          .scheduled = {}});
  }

  UserSchedule m_schedule;
  ClassDeal m_deal;
  std::map<std::int64_t, VirtualUser*> m_byNumber; // users that the plan wants
};

} // namespace

std::unique_ptr<LoadDriver> makeClosedDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share) {
  return std::make_unique<ClosedDriver>(context, scenario, share);
}

} // namespace tidemark
