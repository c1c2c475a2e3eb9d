// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_plan.h"

#include <atomic>
#include <cstdlib>
#include <memory>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/interrupt_watch.h"
#include "core/session/preflight.h"
#include "core/session/self_test.h"

namespace tidemark::cli {

namespace {

constexpr int kInterrupted = 130;

void warnOfLimits(const RunPlan& plan) {
  for (const PreflightItem& item : checkLimits(plan)) {
    if (!item.passed) {
      printErr(fmt::format("tidemark: warning: {} ({})\nhint: {}\n", item.problem.detail.text(), item.what,
                           item.problem.hint.text()));
    }
  }
}

// Says what the self-test found, and warns of a plan that asks for most of it.
void tellCapacity(const Session& session, const RunPlan& plan) {
  const std::optional<double> capacity = session.generatorPerS();
  if (!capacity) {
    return;
  }
  const std::optional<double> asked = askedRate(plan);
  printErr(fmt::format("This machine can generate about {:.0f} requests a second for this flow{}\n", *capacity,
                       asked ? fmt::format(", the plan asks for {:.0f} at most", *asked) : ""));
  if (asked && *asked > kMostAskedShare * *capacity) {
    printErr(fmt::format("tidemark: warning: the plan asks for {:.0f} % of what this machine can generate (self-test)\n"
                         "hint: add --workers or machines (--shard), or lower the rate; seconds in which the generator "
                         "is saturated are not judged\n",
                         100 * *asked / *capacity));
  }
}

} // namespace

int runPlan(const Program& program, const PreparedPlan& prepared, RunRequest request, const EventLog& log) {
  const auto progress = makeProgress(request.progress, prepared.plan);
  const auto events = log.sink();
  request.session.sinks = {progress.get(), events.get()};
  warnOfLimits(*prepared.plan);
  const SystemClock clock;
  std::unique_ptr<Session> session;
  std::atomic<Session*> running = nullptr;
  const InterruptWatch watch([&running] {
    if (Session* const started = running) {
      started->stop();
    } else {
      std::_Exit(kInterrupted); // nothing was sent yet, or everything is written
    }
  });
  auto created = Session::create(prepared.plan, prepared.secrets, request.session, clock);
  if (!created) {
    return printError(created.error());
  }
  session = std::move(*created);
  tellCapacity(*session, *prepared.plan);
  log.runStarts(*prepared.plan, session->runFile());
  session->start();
  running = session.get();
  const SessionResult result = session->wait();
  return finishRun(program, {.record = session->record(),
                             .result = result,
                             .reports = request.reports,
                             .summary = request.summary,
                             .allowUnevaluated = request.allowUnevaluated,
                             .jsonProgress = request.progress == ProgressMode::json,
                             .runFile = session->runFile(),
                             .ended = std::move(request.ended)});
}

} // namespace tidemark::cli
