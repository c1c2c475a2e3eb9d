// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/cli/console.h"
#include "app/cli/verdict_table.h"
#include "app/report_cli/commands.h"
#include "core/run/run_set.h"
#include "core/run/run_store.h"

namespace tidemark::cli {

namespace {

namespace fs = std::filesystem;

using Records = std::vector<RunRecord>;

Result<Records> openAll(const std::vector<std::string>& files) {
  Records records;
  for (const std::string& file : files) {
    auto record = RunStore::open(file);
    if (!record) {
      return std::unexpected(record.error());
    }
    records.push_back(std::move(*record));
  }
  return records;
}

Result<RunSet> joined(const Records& records, const std::vector<std::string>& files) {
  std::vector<NamedRun> runs;
  for (std::size_t i = 0; i < records.size(); ++i) {
    runs.push_back({files[i], &records[i]});
  }
  return RunSet::join(runs);
}

// A report of several runs prints the digest of each: every run must have one of those given, every one given a run.
Result<void> verify(const Records& records, const std::vector<std::string>& files,
                    const std::vector<std::string>& expected) {
  std::vector<std::string> open = expected;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const std::string digest = records[i].sha256();
    if (records[i].readFailure()) {
      return std::unexpected(*records[i].readFailure());
    }
    if (std::ranges::find(expected, digest) == expected.end()) {
      return fail(ErrorCode::corrupt,
                  fmt::format("its SHA-256 is {}, the report says {}", digest, fmt::join(expected, ", ")), files[i],
                  "the run file is not the one that the report was made from, or was changed");
    }
    std::erase(open, digest);
    printOut(fmt::format("{}: the SHA-256 is that of the report\n", files[i]));
  }
  if (!open.empty()) {
    return fail(ErrorCode::usage, fmt::format("no run given has the SHA-256 {}", open.front()), "--verify",
                "give every run that the report was made from");
  }
  return {};
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
  const std::vector<std::string>& files = line.arguments;
  const auto job = jobOf(program, line, files.front());
  if (!job) {
    return printError(job.error());
  }
  const auto records = openAll(files);
  if (!records) {
    return printUnreadable(records.error());
  }
  const auto set = joined(*records, files);
  if (!set) {
    return printError(set.error());
  }
  if (const auto digests = line.list("--verify"); !digests.empty()) {
    if (const auto verified = verify(*records, files, digests); !verified) {
      return printUnreadable(verified.error());
    }
  }
  const auto written = program.reports(*set, *job);
  if (!written) {
    return printError(written.error());
  }
  const auto slos = judgeAll(*set);
  const Verdict verdict = verdictOf(*set, slos, std::nullopt);
  printOut(verdictText({*set, slos, verdict}));
  for (const fs::path& path : *written) {
    printOut(path.string() + "\n");
  }
  return exitCodeOf(verdict, *set, line.has("--allow-unevaluated"));
}

} // namespace tidemark::cli
