// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_outcome.h"

#include <vector>

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/verdict_table.h"
#include "core/base/file.h"
#include "core/run/slo_evaluator.h"

namespace tidemark::cli {

namespace {

// The verdict and the files, for people and, with JSON progress, for scripts.
void printEnd(const RunOutcome& outcome, const VerdictView& view, const std::vector<std::filesystem::path>& files) {
  std::string text = verdictText(view) + "\n" + outcome.runFile.string() + "\n";
  for (const auto& file : files) {
    // Pictures lie beside the report that names them.
    text += file.parent_path() == outcome.reports.folder ? file.string() + "\n" : "";
  }
  outcome.jsonProgress ? printErr(text) : printOut(text);
  if (outcome.jsonProgress) {
    printOut(verdictJson(view) + "\n");
  }
}

} // namespace

int finishRun(const Program& program, const RunOutcome& outcome) {
  std::vector<int> codes;
  const RunSet set(outcome.record);
  const std::vector<SloResult> slos = judgeAll(set);
  const VerdictView view{set, slos, outcome.result.verdict};
  if (outcome.result.error) {
    codes.push_back(printError(*outcome.result.error));
  }
  const auto written = program.reports(set, outcome.reports);
  if (!written) {
    codes.push_back(printError(written.error()));
  }
  if (!outcome.summary.empty()) {
    if (const auto summary = writeFile(outcome.summary, verdictMarkdown(view)); !summary) {
      codes.push_back(printError(summary.error()));
    }
  }
  if (outcome.result.verdict.noSlo) {
    printErr("tidemark: warning: the project has no SLO, so nothing was judged\nhint: add \"slos\" to the project\n");
  }
  if (outcome.ended) {
    outcome.ended(outcome.record, outcome.result.verdict);
  } else {
    printEnd(outcome, view, written.value_or(std::vector<std::filesystem::path>{}));
  }
  codes.push_back(exitCodeOf(outcome.result.verdict, outcome.record.info(), outcome.allowUnevaluated));
  return firstThatApplies(codes);
}

} // namespace tidemark::cli
