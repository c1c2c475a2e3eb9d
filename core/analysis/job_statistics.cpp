// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/job_statistics.h"

#include <algorithm>

#include "core/run/second_search.h"

namespace tidemark {

namespace {

std::optional<double> jobsPerS(const RunRecord& record, const Window& window, JobId job, std::uint64_t completed) {
  const auto at = [&](const IntervalStats& stats) -> const JobCounters& { return stats.job(window.scenario, job); };
  const auto first = firstSecond(record, window, [&](const IntervalStats& stats) { return at(stats).submitted > 0; });
  const auto last = lastSecond(record, window, [&](const IntervalStats& stats) { return at(stats).completed > 0; });
  if (!first || !last || *last < *first) {
    return std::nullopt;
  }
  return static_cast<double>(completed) / static_cast<double>(*last - *first + 1);
}

JobStatistics statisticsOf(const RunRecord& record, const Stats& stats, JobId job) {
  const JobCounters& counters = stats.sum.job(stats.window.scenario, job);
  const JobRow& row = record.plan().jobs[job.index()];
  JobStatistics statistics{.job = job,
                           .name = row.name,
                           .submitted = counters.submitted,
                           .completed = counters.completed,
                           .failed = counters.failed,
                           .lost = counters.lost,
                           .undecided = counters.undecided,
                           .duplicated = {},
                           .successPercent = {},
                           .jobsPerS = jobsPerS(record, stats.window, job, counters.completed),
                           .latencyMs = ladderMs(stats.row(row.row).all()),
                           .every = row.every};
  if (counters.idHashes.size() >= counters.submitted) { // fewer: the run had more ids than are kept
    statistics.duplicated = countDuplicates(counters.idHashes);
  }
  const std::uint64_t decided = counters.completed + counters.failed + counters.lost;
  if (decided > 0) {
    statistics.successPercent = 100.0 * static_cast<double>(counters.completed) / static_cast<double>(decided);
  }
  return statistics;
}

} // namespace

std::uint64_t countDuplicates(std::vector<std::uint64_t> hashes) {
  std::ranges::sort(hashes);
  const auto repeated = std::ranges::unique(hashes);
  return static_cast<std::uint64_t>(repeated.size());
}

std::vector<JobStatistics> jobStatistics(const RunRecord& record, const Window& window) {
  std::vector<JobStatistics> all;
  const Stats stats = cut(record, window);
  for (std::uint32_t i = 0; i < record.plan().jobs.size(); ++i) {
    if (stats.sum.job(window.scenario, JobId{i}) != JobCounters{}) {
      all.push_back(statisticsOf(record, stats, JobId{i}));
    }
  }
  return all;
}

} // namespace tidemark
