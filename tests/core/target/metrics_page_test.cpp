// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/metrics_page.h"

#include <doctest/doctest.h>

namespace tidemark::target {

TEST_CASE("the page has a row for each route, method and status, and the queue") {
  TargetCounters counters;
  counters.requests = {{"GET", "/health", 200, 7}, {"POST", "/jobs", 202, 3}};
  const auto page = metricsText(counters, {.submitted = 9, .completed = 4, .failed = 1, .queued = 2, .processing = 2},
                                {.cpuSeconds = 1.5, .residentBytes = 4096});
  CHECK(page.contains("# TYPE http_requests_total counter\n"
                      "http_requests_total{method=\"GET\",route=\"/health\",status=\"200\"} 7\n"
                      "http_requests_total{method=\"POST\",route=\"/jobs\",status=\"202\"} 3\n"));
  CHECK(page.contains("# TYPE queue_depth gauge\nqueue_depth 2\n"));
  CHECK(page.contains("\njobs_processing 2\n"));
  CHECK(page.contains("\njobs_failed_total 1\n"));
  CHECK(page.contains("\nprocess_cpu_seconds_total 1.5\n"));
  CHECK(page.contains("\nprocess_resident_memory_bytes 4096\n"));
}

TEST_CASE("a value that could not be read is absent, not zero") {
  CHECK_FALSE(metricsText({}, {}, {.cpuSeconds = 1, .residentBytes = -1}).contains("resident"));
}

TEST_CASE("this process can be read") {
  const auto usage = readSelfUsage();
  CHECK(usage.cpuSeconds > 0);
  CHECK(usage.residentBytes > 100'000);
}

} // namespace tidemark::target
