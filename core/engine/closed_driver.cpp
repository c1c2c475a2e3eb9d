// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Closed load in stages: users come and go as the plan's line says, each works as fast as answers, think time and
// pacing let it.
#include <utility>

#include "core/engine/drivers.h"

namespace tidemark {

namespace {

class ClosedDriver final : public LoadDriver {
public:
  ClosedDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share)
      : LoadDriver(context, scenario, share),
        m_schedule(drivenStages(scenario), share),
        m_deal(scenario.classes, scenario.peakUsers) {}

  void retarget(const LoadChange& change) override {
    m_schedule.retarget(change.at, change.target, change.over);
    followSchedule();
  }

private:
  // What is known of a user number. One that retires and comes back goes on counting: it would draw the same again.
  struct Place {
    VirtualUser* user = nullptr; // null: the plan wants none
    std::uint64_t begun = 0;     // iterations
  };

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
    Place& place = placeOf(change.user);
    place.user = &user;
    user.iterations = place.begun;
    launch(user);
  }

  Place& placeOf(std::int64_t number) {
    const auto index = static_cast<std::size_t>((number - m_share.first()) / m_share.stride());
    if (index >= m_places.size()) {
      m_places.resize(index + 1);
    }
    return m_places[index];
  }

  // The user goes at the end of its iteration, at once when it is between two.
  void send(std::int64_t number) {
    VirtualUser* const user = std::exchange(placeOf(number).user, nullptr);
    // One whose data came to an end has gone already, and may be another user by now.
    if (user == nullptr || !user->live || user->number() != static_cast<std::uint64_t>(number)) {
      return;
    }
    user->retiring = true;
    if (!user->busy()) {
      retire(*user);
    }
  }

  void nextIteration(VirtualUser& user) override {
    const std::uint64_t own = placeOf(static_cast<std::int64_t>(user.number())).begun++;
    beginIteration(user, {.own = own,
                          .global = own * static_cast<std::uint64_t>(m_scenario.peakUsers) + user.number(),
                          .scheduled = {}});
  }

  UserSchedule m_schedule;
  ClassDeal m_deal;
  std::vector<Place> m_places; // by the user's place in this share
};

} // namespace

std::unique_ptr<LoadDriver> makeClosedDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share) {
  return std::make_unique<ClosedDriver>(context, scenario, share);
}

} // namespace tidemark
