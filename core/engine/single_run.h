// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <limits>
#include <stop_token>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/metrics/traced_request.h"
#include "core/plan/run_plan.h"

namespace tidemark {

struct SingleRunOptions {
  Nanos limit{};                                                  // for all of it
  std::size_t mostBody = std::numeric_limits<std::size_t>::max(); // bytes of an answer's body that are told
  std::stop_token stop{};                                         // ends it now; may be requested from any thread
  std::function<void(const TracedRequest&)> onRequest{};          // each as it ends, on the calling thread
};

struct SingleRun {
  std::vector<TracedRequest> requests;
  std::vector<TracedVariable> variables; // at the end of the iteration
  TraceEnd end = TraceEnd::complete;
  bool failed = false; // a request, transaction or poll failed, or it did not come to its end
};

// Runs `start`, one iteration of `flow` and `end` of one user of the class through the real engine, without
// think time, on the calling thread. Blocks until done, stopped or `limit`; what was running then is told with outcome
// `aborted`. Errors: as compilePlan, TLS files, no access token (targetUnreachable; interrupted when stopped).
Result<SingleRun> runOnce(const RunPlan& plan, const Secrets& secrets, ClassId userClass,
                          const SingleRunOptions& options, const Clock& clock);

} // namespace tidemark
