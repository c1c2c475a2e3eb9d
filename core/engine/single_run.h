// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/metrics/outcome.h"
#include "core/metrics/sample.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// One request of `once`, whole, secrets masked.
struct TracedRequest {
  std::string name;
  std::string method;
  std::string url;
  Outcome outcome = Outcome::ok;
  std::string message; // why it failed
  int status = 0;
  Nanos service{};
  std::array<Nanos, kPhaseCount> phases{kNoPhase, kNoPhase, kNoPhase, kNoPhase, kNoPhase, kNoPhase};
  std::string requestHead;
  std::string requestBody;
  std::string responseHead;
  std::string responseBody;
  struct CheckLine {
    std::string name;
    bool passed = false;
    std::string found;
  };
  std::vector<CheckLine> checks;
  struct ExtractLine {
    std::string name;
    std::string value;
    bool found = false;
  };
  std::vector<ExtractLine> extracted;
};

struct SingleRun {
  std::vector<TracedRequest> requests;
  bool failed = false; // a request, transaction or poll failed
};

// Runs `start`, one iteration of `flow` and `end` of one user of the class through the real engine, without
// think time, on the calling thread. Blocks until done or `limit`.
Result<SingleRun> runOnce(const RunPlan& plan, const Secrets& secrets, ClassId userClass, Nanos limit,
                          const Clock& clock);

} // namespace tidemark
