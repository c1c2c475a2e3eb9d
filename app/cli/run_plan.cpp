// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_plan.h"

#include <atomic>
#include <cstdlib>
#include <memory>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/interrupt_watch.h"
#include "app/cli/run_outcome.h"
#include "core/session/preflight.h"

namespace tidemark::cli {

namespace {

constexpr int kInterrupted = 130;

void warnOfLimits(const RunPlan& plan) {
  for (const PreflightItem& item : checkLimits(plan)) {
    if (!item.passed) {
      printErr(
          fmt::format("tidemark: warning: {} ({})\nhint: {}\n", item.problem.detail, item.what, item.problem.hint));
    }
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
  auto created = Session::create(prepared.plan, prepared.secrets, std::move(request.session), clock);
  if (!created) {
    return printError(created.error());
  }
  session = std::move(*created);
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
                             .runFile = session->runFile()});
}

} // namespace tidemark::cli
