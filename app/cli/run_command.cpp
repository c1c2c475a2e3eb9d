// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <cstdlib>
#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/event_log.h"
#include "app/cli/interrupt_watch.h"
#include "app/cli/prepared_plan.h"
#include "app/cli/program.h"
#include "app/cli/progress.h"
#include "app/cli/run_outcome.h"
#include "app/cli/wall_clock_text.h"
#include "core/session/preflight.h"
#include "core/session/run_folder.h"

namespace tidemark::cli {

namespace {

constexpr int kInterrupted = 130;

// What the options of `run` ask for, checked before anything is sent.
struct RunRequest {
  SessionOptions session;
  ReportJob reports;
  ProgressMode progress = ProgressMode::none;
  std::filesystem::path summary;
  bool allowUnevaluated = false;
};

Result<RunRequest> requestOf(const Program& program, const CommandLine& line, const RunPlan& plan) {
  RunRequest request;
  const auto workers = line.number("--workers");
  if (!workers) {
    return std::unexpected(workers.error());
  }
  const std::string given = line.value("--report");
  auto formats = parseFormats(given.empty() ? program.defaultFormats : given, program.draws);
  if (!formats) {
    return std::unexpected(formats.error());
  }
  if (const std::string startAt = line.value("--start-at"); !startAt.empty()) {
    const auto time = parseUtc(startAt);
    if (!time) {
      return fail(ErrorCode::usage, fmt::format("\"{}\" is not a time such as 2026-11-21T12:00:00Z", startAt),
                  "--start-at");
    }
    request.session.startAt = *time;
  }
  const std::string out = line.value("--out");
  request.session.out =
      out.empty() ? defaultRunFolder(plan.project.name, SystemClock().wallNow()) : std::filesystem::path(out);
  request.session.force = line.has("--force");
  request.session.workers = static_cast<int>(workers->value_or(0));
  request.session.version = program.version;
  request.session.probes = program.probes;
  request.reports = {.formats = std::move(*formats),
                     .folder = request.session.out,
                     .templateName = line.value("--template"),
                     .window = {}};
  request.progress = progressModeOf(line.value("--progress"), stderrIsTerminal());
  request.summary = line.value("--summary");
  request.allowUnevaluated = line.has("--allow-unevaluated");
  return request;
}

void warnOfLimits(const RunPlan& plan) {
  for (const PreflightItem& item : checkLimits(plan)) {
    if (!item.passed) {
      printErr(
          fmt::format("tidemark: warning: {} ({})\nhint: {}\n", item.problem.detail, item.what, item.problem.hint));
    }
  }
}

int runPlan(const Program& program, const PreparedPlan& prepared, RunRequest request, const EventLog& log) {
  const auto progress = makeProgress(request.progress, prepared.plan);
  const auto events = log.sink();
  request.session.sinks = {progress.get(), events.get()};
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

} // namespace

int runCommand(const Program& program, const CommandLine& line) {
  auto log = EventLog::open(line);
  if (!log) {
    return printError(log.error());
  }
  const auto prepared = preparePlan(line, line.arguments.front());
  if (!prepared) {
    return prepared.error();
  }
  auto request = requestOf(program, line, *prepared->plan);
  if (!request) {
    return printError(request.error());
  }
  warnOfLimits(*prepared->plan);
  return runPlan(program, *prepared, std::move(*request), *log);
}

} // namespace tidemark::cli
