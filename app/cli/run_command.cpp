// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/repeated_run.h"
#include "app/cli/run_plan.h"
#include "app/cli/wall_clock_text.h"
#include "core/session/run_folder.h"

namespace tidemark::cli {

namespace {

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
  request.session.selfTest = !line.has("--no-self-test");
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

Result<Repetition> repetitionOf(const CommandLine& line) {
  const auto count = line.number("--repeat");
  if (!count) {
    return std::unexpected(count.error());
  }
  constexpr std::uint64_t kMost = 1000;
  const std::uint64_t wanted = count->value_or(1);
  if (wanted < 1 || wanted > kMost) {
    return fail(ErrorCode::usage, fmt::format("a run can be repeated 1 to {} times, not {}", kMost, wanted),
                "--repeat");
  }
  return Repetition{.count = static_cast<int>(wanted), .sameSeed = line.has("--seed")};
}

} // namespace

int runCommand(const Program& program, const CommandLine& line) {
  auto log = EventLog::open(line);
  if (!log) {
    return printError(log.error());
  }
  const auto repetition = repetitionOf(line);
  if (!repetition) {
    return printError(repetition.error());
  }
  const auto prepared = preparePlan(line, line.arguments.front());
  if (!prepared) {
    return prepared.error();
  }
  auto request = requestOf(program, line, *prepared->plan);
  if (!request) {
    return printError(request.error());
  }
  if (repetition->count > 1) {
    return runRepeatedly(program, *prepared, *request, *repetition, *log);
  }
  return runPlan(program, *prepared, std::move(*request), *log);
}

} // namespace tidemark::cli
