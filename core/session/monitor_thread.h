// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/run/collector.h"
#include "core/session/session.h"

namespace tidemark {

// Runs the probes of a project once a second on a thread of its own, named "tm-monitors", so that a slow
// /proc or a dead service never delays the beat. A probe that fails is asked again each second; its
// failure and its return are said once each.
class MonitorThread final : public ReadingSource {
public:
  MonitorThread(const RunPlan& plan, ProbeFactory factory, const Clock& clock);
  ~MonitorThread() override; // stops and joins

  // Opens every probe on the thread and waits for it. An error: a monitor marked `required` is missing.
  Result<void> open();
  // Readings begin; `epoch` is zero of the run clock.
  void start(Instant epoch);
  Delivery deliver(std::int64_t second) override; // collector's thread

private:
  struct Watched {
    std::unique_ptr<Probe> probe;
    std::string name;
    bool isOpen = false;
    bool failing = false;
  };
  void run(const std::stop_token& token, std::promise<Result<void>> opened);
  Result<void> openAll();
  Result<void> openOne(const Monitor& monitor);
  void readAll(Instant now);
  void readOne(Watched& watched, Instant now, Delivery& delivery);

  const RunPlan& m_plan;
  ProbeFactory m_factory;
  const Clock& m_clock;
  std::vector<Watched> m_watched; // monitor thread only
  std::mutex m_mutex;             // guards what follows
  std::condition_variable_any m_wake;
  std::optional<Instant> m_epoch;
  Delivery m_pending;
  std::jthread m_thread; // last: joined before the rest goes
};

// What a monitor is called in messages: "host", "process on port 8080", "health /health/db".
std::string monitorName(const Monitor& monitor);

} // namespace tidemark
