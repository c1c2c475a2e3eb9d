// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <string_view>

#include "core/base/clock.h"
#include "core/target/fault_plan.h"
#include "core/target/job_queue.h"
#include "core/target/memory_leak.h"
#include "core/target/reply.h"
#include "core/target/request_counters.h"
#include "core/target/resource_store.h"
#include "core/target/target_options.h"

namespace tidemark::target {

// The system under test without its sockets: requests in, replies out, all as a function of the time given.
// answer() and tick() on one thread; counters() on any.
class DemoSystem {
public:
  DemoSystem(TargetOptions options, Instant start);

  struct Answer {
    Reply reply;
    std::string_view route; // for count()
  };
  // Decides the faults of the request, then lets its route's handler answer. Changes `parameters` of the request.
  Answer answer(Request& request, Instant now);
  // To be called when the fate of the answer is known, before it is sent.
  void count(std::string_view route, Method method, int status) { m_counters.addRequest(route, method, status); }
  void countConnection() { m_counters.addConnection(); }
  // Lets time pass for what happens without requests (a leak per second).
  void tick(Instant now);
  [[nodiscard]] bool needsTicks() const { return m_faults.leaksOverTime(); }
  [[nodiscard]] TargetCounters counters(Instant now) const;
  [[nodiscard]] Bytes leaked() const { return m_leak.total(); } // on the thread of answer()

  // For the handlers.
  [[nodiscard]] const TargetOptions& options() const { return m_options; }
  [[nodiscard]] JobQueue& jobs() { return m_jobs; }
  [[nodiscard]] FaultPlan& faults() { return m_faults; }
  [[nodiscard]] ResourceStore& deployments() { return m_deployments; }
  [[nodiscard]] ResourceStore& approvals() { return m_approvals; }
  [[nodiscard]] Nanos uptime(Instant now) const { return now - m_start; }
  // The next number of what is counted through: tokens, ingested events.
  std::uint64_t nextNumber() { return ++m_numbers; }

private:
  TargetOptions m_options;
  Instant m_start;
  FaultPlan m_faults;
  MemoryLeak m_leak;
  Bytes m_leakedOverTime;
  mutable JobQueue m_jobs;
  ResourceStore m_deployments;
  ResourceStore m_approvals;
  RequestCounters m_counters;
  std::uint64_t m_numbers = 0;
};

} // namespace tidemark::target
