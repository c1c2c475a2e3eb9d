// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/fault_plan.h"

#include <algorithm>

#include "core/target/keyed_random.h"

namespace tidemark::target {
namespace {

bool hit(Percent share, std::uint64_t key) { return keyedUnit(key) * 100.0 < share.value; }

// Time until the stall that `elapsed` falls into is over; zero outside.
Nanos restOfStall(const StallFault& stall, Nanos elapsed) {
  const Nanos phase = elapsed % stall.period;
  return phase >= stall.period - stall.length ? stall.period - phase : Nanos(0);
}

// When the request is done: by the worker that is free first, first come, first served.
Instant turnOf(const WorkersFault& fault, Instant now, std::vector<Instant>& freeAt) {
  const auto worker = std::ranges::min_element(freeAt);
  *worker = std::max(*worker, now) + fault.time;
  return *worker;
}

// What one fault does to the request whose draw is `key`.
struct Effect {
  FaultDecision& decision;
  std::uint64_t key;
  Nanos elapsed;
  Instant now;
  std::vector<Instant>& freeAt;

  void operator()(const ErrorFault& fault) const { decision.error |= hit(fault.share, key); }
  void operator()(const ResetFault& fault) const { decision.reset |= hit(fault.share, key); }
  void operator()(const LatencyFault& fault) const { decision.delay += draw(fault.time, key); }
  void operator()(const StallFault& fault) const { decision.delay += restOfStall(fault, elapsed); }
  void operator()(const LeakFault& fault) const { decision.leak.value += fault.amount.value; }
  void operator()(const WorkersFault& fault) const { decision.delay += turnOf(fault, now, freeAt) - now; }
  void operator()(const JobFault&) const {} // concerns jobs, not requests
};

} // namespace

FaultPlan::FaultPlan(const std::vector<Fault>& faults, std::uint64_t seed, Instant start) : m_start(start) {
  std::uint64_t index = 0;
  for (const Fault& fault : faults) {
    Entry entry{.fault = fault, .key = subKey(seed, index++)};
    const auto* leak = std::get_if<LeakFault>(&fault.what);
    if (const auto* workers = std::get_if<WorkersFault>(&fault.what))
      entry.freeAt.assign(static_cast<std::size_t>(workers->workers), start);
    if (leak != nullptr && leak->perSecond)
      m_leakPerSecond += leak->amount.value;
    else if (std::holds_alternative<JobFault>(fault.what))
      m_jobFaults.push_back(std::move(entry));
    else
      m_requestFaults.push_back(std::move(entry));
  }
}

void FaultPlan::apply(Entry& entry, Instant now, FaultDecision& decision) const {
  std::visit(Effect{decision, subKey(entry.key, entry.count++), now - m_start, now, entry.freeAt}, entry.fault.what);
}

FaultDecision FaultPlan::decide(std::string_view path, Instant now) {
  FaultDecision decision;
  for (Entry& entry : m_requestFaults)
    if (path.starts_with(entry.fault.path))
      apply(entry, now, decision);
  return decision;
}

bool FaultPlan::nextJobFails() {
  bool fails = false;
  for (Entry& entry : m_jobFaults)
    fails |= hit(std::get<JobFault>(entry.fault.what).share, subKey(entry.key, entry.count++));
  return fails;
}

Bytes FaultPlan::leakedBy(Instant now) const {
  return Bytes{static_cast<std::int64_t>(static_cast<double>(m_leakPerSecond) * toSeconds(now - m_start))};
}

} // namespace tidemark::target
