// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/repeated_run.h"

#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/repeats.h"
#include "core/base/file.h"
#include "core/session/run_folder.h"

namespace tidemark::cli {

namespace {

namespace fs = std::filesystem;

// All folders before the first run: a repeat that is refused half-way would waste the ones before it.
Result<void> checkFolders(const RunRequest& request, int count) {
  for (int i = 1; i <= count && !request.session.force; ++i) {
    const fs::path file = request.session.out / std::to_string(i) / kRunFileName;
    std::error_code ignored;
    if (fs::exists(file, ignored)) {
      return fail(ErrorCode::alreadyExists, "a run is in it", file.parent_path().string(),
                  "choose another folder with --out, or replace what is there with --force");
    }
  }
  return {};
}

PreparedPlan withSeed(const PreparedPlan& prepared, std::uint64_t seed) {
  RunPlan plan = *prepared.plan;
  plan.seed = seed;
  return {std::make_shared<const RunPlan>(std::move(plan)), prepared.secrets, prepared.warnings};
}

RunRequest requestOf(const RunRequest& all, const fs::path& folder) {
  RunRequest request = all;
  request.session.out = all.session.out / folder;
  request.reports.folder = request.session.out;
  request.summary.clear();
  return request;
}

int writeSpread(const Repeats& repeats, const RunRequest& request) {
  const fs::path& out = request.session.out;
  std::vector<std::pair<fs::path, std::string>> files{{out / "repeats.md", repeats.markdown()},
                                                      {out / "repeats.json", repeats.json()}};
  if (!request.summary.empty()) {
    files.emplace_back(request.summary, repeats.markdown());
  }
  std::string text = repeats.text() + "\n";
  int code = 0;
  for (const auto& [path, content] : files) {
    const auto written = writeFile(path, content);
    code = written ? code : printError(written.error());
    text += path.string() + "\n";
  }
  const bool json = request.progress == ProgressMode::json;
  json ? printErr(text) : printOut(text);
  if (json) {
    printOut(repeats.verdictLine());
  }
  return code;
}

// After these the next repeat would end the same way, or is not wanted.
bool endsRepeating(int code) { return code > 1; }

} // namespace

int runRepeatedly(const Program& program, const PreparedPlan& prepared, const RunRequest& request,
                  const Repetition& repetition, const EventLog& log) {
  if (const auto folders = checkFolders(request, repetition.count); !folders) {
    return printError(folders.error());
  }
  Repeats repeats(prepared.plan, repetition.sameSeed);
  std::vector<int> codes;
  for (int i = 1; i <= repetition.count && (codes.empty() || !endsRepeating(codes.back())); ++i) {
    const fs::path folder = std::to_string(i);
    if (request.progress != ProgressMode::none) {
      printErr(fmt::format("repeat {} of {}\n", i, repetition.count));
    }
    RunRequest one = requestOf(request, folder);
    one.ended = [&](const RunRecord& record, const Verdict& verdict) { repeats.add(record, verdict, folder); };
    const std::uint64_t seed = i == 1 || repetition.sameSeed ? prepared.plan->seed : newSeed();
    codes.push_back(runPlan(program, withSeed(prepared, seed), std::move(one), log));
  }
  if (!repeats.empty()) {
    codes.push_back(writeSpread(repeats, request));
  }
  return firstThatApplies(codes);
}

} // namespace tidemark::cli
