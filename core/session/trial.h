// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <limits>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/metrics/traced_request.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// One request of a trial with its answer, or the end of a poll, and where its step stands.
struct TrialExchange {
  TracedRequest traced;
  std::string pointer{};        // of the step in the project file
  std::string requestPointer{}; // of the step's request: the step itself, or `request` of a poll
  std::string part{};           // "start", "flow" or "end"
  Sentence hint{};              // what to do where nothing of an answer came; else empty
};

// One iteration of one user, tried out.
struct TrialResult {
  std::vector<TrialExchange> exchanges;
  std::vector<TracedVariable> variables; // at the end of the iteration
  TraceEnd end = TraceEnd::complete;
  bool failed = false; // a request, transaction or poll failed, or it did not come to its end
};

struct TrialOptions {
  std::string userClass{}; // name; empty: the first
  // The project as the file says it, which may hold disabled steps that the plan left out; null: the plan's own.
  std::shared_ptr<const Project> written{};
  Nanos limit = std::chrono::minutes(5);                          // for all of it
  std::size_t mostBody = std::numeric_limits<std::size_t>::max(); // bytes of an answer's body that are told
  std::stop_token stop{};                                         // ends it now; requested from any thread
  std::function<void(const TrialExchange&)> onExchange{};         // each as it ends, on the calling thread
};

// Runs `start`, one iteration of `flow` and `end` of one user through the real engine, as a load would, without think
// time. Blocks until it is over: every request ends within its timeouts, all of it within `limit`, and at once when
// stopped; call it from a thread of its own. Nothing is sent to a host that is not authorised.
// Errors: notFound (the class), notAuthorised, targetUnreachable (no access token), interrupted, and what keeps a plan
// from being compiled. A request that failed is data.
Result<TrialResult> runTrial(const RunPlan& plan, const Secrets& secrets, const TrialOptions& options,
                             const Clock& clock);

} // namespace tidemark
