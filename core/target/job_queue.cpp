// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/job_queue.h"

#include <algorithm>
#include <cmath>

#include "core/target/keyed_random.h"

namespace tidemark::target {

std::string_view jobStatus(const Job& job, Instant now) {
  if (now < job.startsAt)
    return "queued";
  if (now < job.endsAt)
    return "processing";
  return job.fails ? "failed" : "completed";
}

Nanos processingTime(const Job& job, Instant now) {
  return std::max(Nanos(0), std::min(now, job.endsAt) - job.startsAt);
}

JobQueue::JobQueue(int workers, Nanos time, std::uint64_t seed) : m_time(time), m_seed(subKey(seed, 0x6a6f62)) {
  for (int i = 0; i < workers; ++i)
    m_workers.push(Instant::min());
}

std::optional<Job> JobQueue::submit(Instant now, double effort, bool fails) {
  const std::scoped_lock lock(m_mutex);
  advance(now);
  if (m_starts.size() >= kMaxQueued)
    return std::nullopt;
  const std::uint64_t number = ++m_totals.submitted;
  const double spread = 0.9 + 0.2 * keyedUnit(subKey(m_seed, number));
  const Nanos length(std::llround(static_cast<double>(m_time.count()) * spread * effort));
  const Instant start = std::max(now, m_workers.top());
  m_workers.pop();
  m_workers.push(start + length);
  m_starts.push_back(start);
  m_ends.emplace(start + length, fails);
  m_jobs.push_back({number, now, start, start + length, fails});
  if (m_jobs.size() > kKept + kMaxQueued)
    m_jobs.pop_front();
  return m_jobs.back();
}

std::optional<Job> JobQueue::find(std::uint64_t number) const {
  const std::scoped_lock lock(m_mutex);
  if (number < firstKept() || number > m_totals.submitted)
    return std::nullopt;
  return m_jobs[number - firstKept()];
}

JobTotals JobQueue::totals(Instant now) {
  const std::scoped_lock lock(m_mutex);
  advance(now);
  JobTotals totals = m_totals;
  totals.queued = m_starts.size();
  totals.processing = totals.submitted - totals.completed - totals.failed - totals.queued;
  return totals;
}

void JobQueue::advance(Instant now) {
  while (!m_starts.empty() && m_starts.front() <= now)
    m_starts.pop_front();
  for (; !m_ends.empty() && m_ends.top().first <= now; m_ends.pop())
    ++(m_ends.top().second ? m_totals.failed : m_totals.completed);
}

} // namespace tidemark::target
