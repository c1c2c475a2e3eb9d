// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/load_driver.h"

#include <algorithm>
#include <utility>

#include "core/pacing/think_time.h"

namespace tidemark {

LoadDriver::LoadDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share)
    : m_context(context), m_scenario(scenario), m_share(share) {}

void LoadDriver::start(Instant at) {
  m_zero = at;
  m_context.loop.arm(m_begin, at);
}

void LoadDriver::onZero(Instant now) {
  m_context.recorder.current().health.loopLag.record(now - m_zero);
  m_started = true;
  if (!m_stopping) {
    onStart();
  }
  onChange(now);
}

// Workers hear of a change one after the other, and some before they reach zero: it waits for its time.
void LoadDriver::change(Instant now, const LoadChange& change) {
  m_changes.push_back(change);
  if (m_started) {
    onChange(now);
  }
}

void LoadDriver::onChange(Instant now) {
  while (!m_stopping && !m_changes.empty() && m_zero + m_changes.front().at <= now) {
    const LoadChange due = m_changes.front();
    m_changes.pop_front();
    retarget(due);
  }
  if (!m_stopping && !m_changes.empty()) {
    m_context.loop.arm(m_change, m_zero + m_changes.front().at);
  }
}

void LoadDriver::stop(Instant now) {
  if (m_stopping) {
    return;
  }
  m_stopping = true;
  m_over = true;
  if (!m_started) {
    m_context.loop.disarm(m_begin);
    m_started = true;
  }
  m_context.loop.disarm(m_schedule);
  m_context.loop.disarm(m_change);
  m_context.loop.arm(m_gracefulEnd, now + m_scenario.gracefulStop);
  for (const auto& user : m_users) {
    if (user->live && !user->busy()) {
      retire(*user);
    }
  }
}

void LoadDriver::abort(Instant now) {
  stop(now);
  m_context.loop.disarm(m_gracefulEnd);
  for (const auto& user : m_users) {
    if (user->live) {
      if (user->inIteration()) {
        countIteration(*user);
      }
      user->abort();
      letGo(*user);
    }
  }
}

void LoadDriver::scheduleAt(Instant time) { m_context.loop.arm(m_schedule, time); }

VirtualUser& LoadDriver::makeUser(std::uint64_t number, const CompiledClass& userClass) {
  VirtualUser* user = nullptr;
  if (m_retired.empty()) {
    user = m_users.emplace_back(std::make_unique<VirtualUser>(m_context, static_cast<UserOwner&>(*this), m_scenario.id))
               .get();
  } else {
    user = m_retired.back();
    m_retired.pop_back();
  }
  ++m_live;
  m_mostActive = std::max(m_mostActive, m_live - m_parked);
  user->retiring = false;
  user->iterations = 0;
  user->live = true;
  user->become(number, userClass);
  return *user;
}

void LoadDriver::launch(VirtualUser& user) {
  if (user.userClass().hasStart) {
    user.runStart();
  } else {
    onStarted(user);
  }
}

void LoadDriver::retire(VirtualUser& user) {
  user.cancelSleep();
  if (user.userClass().hasEnd) {
    user.retiring = true;
    user.runEnd();
  } else {
    onRetired(user);
  }
}

void LoadDriver::park(VirtualUser& user, bool parked) {
  if (user.parked != parked) {
    user.parked = parked;
    m_parked = parked ? m_parked + 1 : m_parked - 1;
  }
}

void LoadDriver::letGo(VirtualUser& user) {
  park(user, false);
  user.cancelSleep();
  user.disconnect();
  user.live = false;
  m_retired.push_back(&user);
  --m_live;
}

void LoadDriver::beginIteration(VirtualUser& user, const IterationStart& start) {
  if (!user.runIteration(start)) {
    onDataEnd(user);
  }
}

ScenarioCounters& LoadDriver::counters() {
  m_context.beats.closeBeats(m_context.loop.now());
  return m_context.recorder.current().scenario(m_scenario.id);
}

void LoadDriver::onStarted(VirtualUser& user) {
  if (m_stopping || user.retiring) {
    retire(user);
  } else {
    nextIteration(user);
  }
}

void LoadDriver::countIteration(const VirtualUser& user) {
  ScenarioCounters& scenario = counters();
  ++scenario.iterations;
  ++scenario.classIterations[user.userClass().id.index()];
}

void LoadDriver::onIterationEnd(VirtualUser& user) {
  countIteration(user);
  ++user.iterations;
  if (m_stopping || user.retiring) {
    retire(user);
  } else {
    afterIteration(user);
  }
}

void LoadDriver::rest(VirtualUser& user) {
  const CompiledClass& userClass = user.userClass();
  const Instant now = m_context.loop.now();
  if (userClass.thinkTime.kind == ThinkTimeKind::none && !userClass.pacing && user.waitedForIo()) {
    nextIteration(user);
    return;
  }
  CounterRandom random({.seed = m_context.plan.seed,
                        .scenario = m_scenario.id.value,
                        .subject = user.number(),
                        .iteration = user.iterations,
                        .purpose = DrawPurpose::thinkTime});
  const Nanos think = sampleThinkTime(userClass.thinkTime, random);
  const Instant next = nextIterationStart(user.iterationStart(), now, think, userClass.pacing);
  counters().waitSumNs += static_cast<double>((next - now).count());
  user.sleepUntil(next);
}

void LoadDriver::onWake(VirtualUser& user) {
  if (m_stopping || user.retiring) {
    retire(user);
  } else {
    nextIteration(user);
  }
}

void LoadDriver::onRetired(VirtualUser& user) { letGo(user); }

void LoadDriver::fillGauges(ScenarioCounters& counters) {
  counters.activeUsers = static_cast<std::int64_t>(m_mostActive);
  m_mostActive = m_live - m_parked;
  counters.busyUsers = 0;
  std::ranges::fill(counters.classUsers, 0);
  for (const auto& user : m_users) {
    counters.busyUsers += user->busy() ? 1 : 0;
    if (user->live && !user->parked) {
      ++counters.classUsers[user->userClass().id.index()];
    }
  }
  counters.done = done();
}

} // namespace tidemark
