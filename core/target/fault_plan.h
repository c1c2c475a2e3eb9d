// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/target/fault.h"

namespace tidemark::target {

// What the faults do to one request.
struct FaultDecision {
  Nanos delay{0};
  bool error = false;
  bool reset = false;
  Bytes leak;
  friend bool operator==(const FaultDecision&, const FaultDecision&) = default;
};

// Decides for each request, in their order of arrival: the n-th request that a fault concerns always meets the
// same fate for the same seed. A pure function of that order and of the time given. One thread.
class FaultPlan {
public:
  FaultPlan(const std::vector<Fault>& faults, std::uint64_t seed, Instant start);

  FaultDecision decide(std::string_view path, Instant now);
  bool nextJobFails();
  // Memory that faults per second want to have leaked by `now`, in all.
  [[nodiscard]] Bytes leakedBy(Instant now) const;
  [[nodiscard]] bool leaksOverTime() const { return m_leakPerSecond > 0; }

private:
  struct Entry {
    Fault fault;
    std::uint64_t key = 0;         // of its stream of draws
    std::uint64_t count = 0;       // requests it has concerned
    std::vector<Instant> freeAt{}; // of workers: when each is done with what it has
  };
  void apply(Entry& entry, Instant now, FaultDecision& decision) const;

  std::vector<Entry> m_requestFaults;
  std::vector<Entry> m_jobFaults;
  std::int64_t m_leakPerSecond = 0; // bytes
  Instant m_start;
};

} // namespace tidemark::target
