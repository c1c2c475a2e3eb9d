// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <queue>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/clock.h"

namespace tidemark::target {

// One accepted job. Its whole course is known when it is accepted, since the queue is first come, first served.
struct Job {
  std::uint64_t number = 0; // from 1
  Instant submittedAt;
  Instant startsAt;
  Instant endsAt;
  bool fails = false;
  friend bool operator==(const Job&, const Job&) = default;
};

// "queued", "processing", "completed" or "failed".
std::string_view jobStatus(const Job& job, Instant now);
// Time a worker has spent on it: zero while queued, final once it ended.
Nanos processingTime(const Job& job, Instant now);

struct JobTotals {
  std::uint64_t submitted = 0;
  std::uint64_t completed = 0;
  std::uint64_t failed = 0;
  std::uint64_t queued = 0;
  std::uint64_t processing = 0;
  friend bool operator==(const JobTotals&, const JobTotals&) = default;
};

// A bounded set of workers behind a queue, as a pure function of time. Any thread. `now` never goes back.
class JobQueue {
public:
  static constexpr std::size_t kMaxQueued = 10'000;
  static constexpr std::size_t kKept = 100'000; // ended jobs beyond these are forgotten, oldest first

  JobQueue(int workers, Nanos time, std::uint64_t seed);

  // `effort` multiplies the processing time. Nothing when the queue is full.
  std::optional<Job> submit(Instant now, double effort, bool fails);
  [[nodiscard]] std::optional<Job> find(std::uint64_t number) const;
  JobTotals totals(Instant now);

private:
  void advance(Instant now);
  [[nodiscard]] std::uint64_t firstKept() const { return m_totals.submitted - m_jobs.size() + 1; }

  using End = std::pair<Instant, bool>; // when, and whether as failed
  mutable std::mutex m_mutex;
  std::deque<Job> m_jobs;       // the newest
  std::deque<Instant> m_starts; // of jobs still queued; rising
  std::priority_queue<End, std::vector<End>, std::greater<>> m_ends;
  std::priority_queue<Instant, std::vector<Instant>, std::greater<>> m_workers; // when each is free
  JobTotals m_totals;
  Nanos m_time;
  std::uint64_t m_seed;
};

} // namespace tidemark::target
