// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <filesystem>

#include <QFile>
#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/run_plan.h"
#include "app/report_cli/commands.h"
#include "core/base/wall_time.h"
#include "core/plan/project_file.h"
#include "core/session/demo_target.h"

namespace tidemark::cli {

namespace {

// The five reference systems, rehearsed: how much of their time is enough to see them all in a few minutes.
constexpr std::array<std::string_view, 5> kReferenceSystems{"readiness", "stability", "full", "suite", "completion"};
constexpr double kRehearsalScale = 0.05;

struct DemoRun {
  std::string_view project; // in the resources
  double timeScale = 1;
  std::filesystem::path out;
};

Result<std::string> exampleText(std::string_view name) {
  QFile file(QString::fromStdString(fmt::format(":/examples/{}.tidemark.json", name)));
  if (!file.open(QIODevice::ReadOnly)) {
    return fail(ErrorCode::internal, "an example project is missing from the program", std::string(name));
  }
  return file.readAll().toStdString();
}

Result<PreparedPlan> prepare(const DemoRun& run, const std::string& base) {
  const auto text = exampleText(run.project);
  if (!text) {
    return std::unexpected(text.error());
  }
  const LoadedProject loaded = parseProject(*text);
  ResolveOptions options;
  options.variables = {{"base", base}};
  options.timeScale = run.timeScale;
  options.seed = 1; // the same draws each time: a demo is comparable with itself
  ResolvedPlan resolved = resolve(loaded.project, options);
  if (hasErrors(loaded.problems) || hasErrors(resolved.problems)) {
    const Problem& first = hasErrors(loaded.problems) ? loaded.problems.front() : resolved.problems.front();
    return fail(ErrorCode::internal, first.message, fmt::format("{} {}", run.project, first.pointer));
  }
  return PreparedPlan{std::make_shared<const RunPlan>(std::move(resolved.plan)), std::move(resolved.secrets), {}};
}

int runOne(const Program& program, const CommandLine& line, const EventLog& log, const DemoRun& run) {
  const auto target = DemoTarget::start();
  if (!target) {
    return printError(target.error());
  }
  const auto prepared = prepare(run, (*target)->baseUrl());
  if (!prepared) {
    return printError(prepared.error());
  }
  RunRequest request;
  request.session.out = run.out;
  request.session.version = program.version;
  request.session.probes = program.probes;
  request.reports.formats = *parseFormats(program.defaultFormats, program.draws);
  request.reports.folder = run.out;
  request.progress = progressModeOf(line.value("--progress"), stderrIsTerminal());
  return runPlan(program, *prepared, std::move(request), log);
}

// A rehearsal is never a pass, so the five have done their job when each ran to its verdict.
int runReferenceSystems(const Program& program, const CommandLine& line, const EventLog& log,
                        const std::filesystem::path& out) {
  for (const std::string_view name : kReferenceSystems) {
    printOut(fmt::format("\n== {}, at {} of its time\n", name, kRehearsalScale));
    const int code = runOne(program, line, log, {name, kRehearsalScale, out / name});
    if (code > 1) {
      return code;
    }
  }
  return 0;
}

} // namespace

int demoCommand(const Program& program, const CommandLine& line) {
  const auto log = EventLog::open(line);
  if (!log) {
    return printError(log.error());
  }
  const std::string given = line.value("--out");
  const std::filesystem::path out =
      given.empty() ? std::filesystem::path("runs") / ("demo-" + utcCompactText(SystemClock().wallNow()))
                    : std::filesystem::path(given);
  return line.has("--full") ? runReferenceSystems(program, line, *log, out)
                            : runOne(program, line, *log, {"demo", 1, out});
}

} // namespace tidemark::cli
