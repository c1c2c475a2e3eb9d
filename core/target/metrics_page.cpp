// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/metrics_page.h"

#include <array>
#include <iterator>

#include <fmt/format.h>

namespace tidemark::target {
namespace {

struct Metric {
  std::string_view name;
  std::string_view type;
  std::string_view help;
  double value;
};

std::back_insert_iterator<std::string> describe(std::string& out, std::string_view name, std::string_view type,
                                                std::string_view help) {
  return fmt::format_to(std::back_inserter(out), "# HELP {0} {2}\n# TYPE {0} {1}\n", name, type, help);
}

void appendRequests(std::string& out, const TargetCounters& counters) {
  auto end = describe(out, "http_requests_total", "counter", "Requests answered, by method, route and status.");
  for (const TargetCounters::Row& row : counters.requests)
    end = fmt::format_to(end, "http_requests_total{{method=\"{}\",route=\"{}\",status=\"{}\"}} {}\n", row.method,
                         row.route, row.status, row.count);
}

double number(std::uint64_t value) { return static_cast<double>(value); }

} // namespace

std::string metricsText(const TargetCounters& counters, const JobTotals& jobs, const SelfUsage& usage) {
  std::string out;
  appendRequests(out, counters);
  const std::array metrics{
      Metric{"connections_total", "counter", "Connections accepted.", number(counters.connections)},
      Metric{"queue_depth", "gauge", "Jobs waiting for a worker.", number(jobs.queued)},
      Metric{"jobs_processing", "gauge", "Jobs being processed.", number(jobs.processing)},
      Metric{"jobs_submitted_total", "counter", "Jobs accepted.", number(jobs.submitted)},
      Metric{"jobs_completed_total", "counter", "Jobs that ended well.", number(jobs.completed)},
      Metric{"jobs_failed_total", "counter", "Jobs that failed.", number(jobs.failed)},
      Metric{"process_cpu_seconds_total", "counter", "CPU time used.", usage.cpuSeconds},
      Metric{"process_resident_memory_bytes", "gauge", "Resident memory.", static_cast<double>(usage.residentBytes)},
  };
  for (const Metric& metric : metrics)
    if (metric.value >= 0)
      fmt::format_to(describe(out, metric.name, metric.type, metric.help), "{} {}\n", metric.name, metric.value);
  return out;
}

} // namespace tidemark::target
