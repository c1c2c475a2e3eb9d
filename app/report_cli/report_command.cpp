// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/verdict_table.h"
#include "app/report_cli/commands.h"
#include "core/run/run_store.h"
#include "core/run/slo_evaluator.h"

namespace tidemark::cli {

namespace {

namespace fs = std::filesystem;

Result<void> verify(const RunRecord& record, const std::string& expected, const fs::path& file) {
  const std::string digest = record.sha256();
  if (expected == digest) {
    printOut(fmt::format("{}: the SHA-256 is that of the report\n", file.string()));
    return {};
  }
  return fail(ErrorCode::corrupt, fmt::format("its SHA-256 is {}, the report says {}", digest, expected), file.string(),
              "the run file is not the one that the report was made from, or was changed");
}

Result<ReportJob> jobOf(const Program& program, const CommandLine& line, const fs::path& run) {
  const std::string given = line.value("--report");
  auto formats = parseFormats(given.empty() ? program.defaultFormats : given, program.draws);
  if (!formats) {
    return std::unexpected(formats.error());
  }
  const std::string out = line.value("--out");
  ReportJob job{.formats = std::move(*formats),
                .folder = out.empty() ? run.parent_path() : fs::path(out),
                .templateName = line.value("--template"),
                .window = line.value("--window")};
  std::error_code reason;
  fs::create_directories(job.folder.empty() ? fs::path(".") : job.folder, reason);
  if (reason) {
    return fail(ErrorCode::cannotWrite, reason.message(), job.folder.string());
  }
  return job;
}

// A run that cannot be read is the caller's mistake: exit code 2, nothing was written.
int printUnreadable(const Error& error) {
  printError(error);
  return exitCodeOf(ErrorCode::usage);
}

} // namespace

int reportCommand(const Program& program, const CommandLine& line) {
  if (line.arguments.size() > 1) {
    return printError({.code = ErrorCode::usage,
                       .detail = "this version reports one run at a time",
                       .where = line.arguments[1],
                       .hint = "call report once for each run"});
  }
  const fs::path file = line.arguments.front();
  const auto job = jobOf(program, line, file);
  if (!job) {
    return printError(job.error());
  }
  const auto record = RunStore::open(file);
  if (!record) {
    return printUnreadable(record.error());
  }
  if (const std::string digest = line.value("--verify"); !digest.empty()) {
    if (const auto verified = verify(*record, digest, file); !verified) {
      return printUnreadable(verified.error());
    }
  }
  const auto written = program.reports(*record, *job);
  if (!written) {
    return printError(written.error());
  }
  const auto slos = judgeAll(*record);
  const Verdict verdict = verdictOf(*record, slos, std::nullopt);
  printOut(verdictText({*record, slos, verdict}));
  for (const fs::path& path : *written) {
    printOut(path.string() + "\n");
  }
  return exitCodeOf(verdict, record->info(), line.has("--allow-unevaluated"));
}

} // namespace tidemark::cli
