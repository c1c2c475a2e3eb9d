// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "core/engine/load_change.h"
#include "core/engine/virtual_user.h"
#include "core/pacing/share.h"

namespace tidemark {

// One scenario on one worker: makes users, tells them when to work, lets them go. One file a load model. Worker's
// thread.
class LoadDriver : protected UserOwner {
public:
  LoadDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share);
  virtual ~LoadDriver() = default;
  LoadDriver(const LoadDriver&) = delete;
  LoadDriver& operator=(const LoadDriver&) = delete;

  // The scenario's zero.
  void start(Instant at);
  // No iteration begins any more; running ones have gracefulStop to end.
  void stop(Instant now);
  // Running requests end now with outcome `aborted`.
  void abort(Instant now);
  void change(Instant now, const LoadChange& change); // takes effect at its time

  // Nothing left to do here.
  [[nodiscard]] bool done() const { return m_started && m_over && m_live == 0; }
  // Writes the gauges at the end of a beat.
  void fillGauges(ScenarioCounters& counters);

protected:
  // A timer that calls one function of the driver.
  class Alarm final : public Timer {
  public:
    Alarm(LoadDriver& driver, void (LoadDriver::*call)(Instant)) : m_driver(driver), m_call(call) {}
    void onTimer(Instant now) override { (m_driver.*m_call)(now); }

  private:
    LoadDriver& m_driver;
    void (LoadDriver::*m_call)(Instant);
  };

  // Its time has come. Models without a line to change ignore it.
  virtual void retarget(const LoadChange& /*change*/) {}
  virtual void onStart() = 0;                 // at the scenario's zero
  virtual void onSchedule(Instant /*now*/) {} // the time set by scheduleAt has come
  // A user is free for its next iteration: begin it, let it sleep, or retire it.
  virtual void nextIteration(VirtualUser& user) = 0;

  void scheduleAt(Instant time);
  void letGo(VirtualUser& user);
  // Alive, while another user stands for it: in no gauge.
  void park(VirtualUser& user, bool parked);
  VirtualUser& makeUser(std::uint64_t number, const CompiledClass& userClass);
  void launch(VirtualUser& user); // runs `start`, then asks for its first iteration
  void retire(VirtualUser& user); // runs `end`, then lets it go
  void beginIteration(VirtualUser& user, const IterationStart& start);
  // A CSV variable with `end: stop` has no row left for the user; nothing was begun.
  virtual void onDataEnd(VirtualUser& user) { retire(user); }
  // After an iteration: think time and pacing; then nextIteration.
  void rest(VirtualUser& user);
  // The load's own end: as stop().
  void endLoad(Instant now) { stop(now); }

  [[nodiscard]] const CompiledClass& classOf(ClassId id) const { return m_context.compiled.classes[id.index()]; }
  [[nodiscard]] ScenarioCounters& counters();
  [[nodiscard]] bool stopping() const { return m_stopping; }
  void onStarted(VirtualUser& user) override;
  void onIterationEnd(VirtualUser& user) override;
  void onWake(VirtualUser& user) override;
  void onRetired(VirtualUser& user) override;
  virtual void afterIteration(VirtualUser& user) { rest(user); }

  WorkerContext& m_context;
  const ScenarioPlan& m_scenario;
  Share m_share;
  Instant m_zero;
  // Everything planned was begun or given up; set with stop().
  bool m_over = false;

private:
  void onAlarm(Instant now) { onSchedule(now); }
  void onZero(Instant now);
  void onGracefulEnd(Instant now) { abort(now); }
  void onChange(Instant now);
  void countIteration(const VirtualUser& user);

  std::vector<std::unique_ptr<VirtualUser>> m_users; // live ones and retired ones to be reused
  std::vector<VirtualUser*> m_retired;
  std::size_t m_live = 0;
  std::size_t m_parked = 0;         // of them
  std::size_t m_mostActive = 0;     // not parked, since the gauges were filled last
  std::deque<LoadChange> m_changes; // to come
  bool m_started = false;
  bool m_stopping = false;
  Alarm m_schedule{*this, &LoadDriver::onAlarm};
  Alarm m_begin{*this, &LoadDriver::onZero};
  Alarm m_gracefulEnd{*this, &LoadDriver::onGracefulEnd};
  Alarm m_change{*this, &LoadDriver::onChange};
};

// The driver of a scenario's load model.
std::unique_ptr<LoadDriver> makeDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share);

} // namespace tidemark
