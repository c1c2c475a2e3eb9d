// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_outcome.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/verdict_table.h"
#include "core/base/file.h"
#include "core/run/slo_evaluator.h"

namespace tidemark::cli {

namespace {

// cli.md: the first that applies.
int firstThatApplies(const std::vector<int>& codes) {
  for (const int code : {4, 2, 130, 3, 1}) {
    if (std::ranges::find(codes, code) != codes.end()) {
      return code;
    }
  }
  return 0;
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
  std::string text = verdictText(view);
  text += "\n" + outcome.runFile.string() + "\n";
  if (written) {
    for (const auto& file : *written) {
      // Pictures lie beside the report that names them.
      text += file.parent_path() == outcome.reports.folder ? file.string() + "\n" : "";
    }
  }
  if (outcome.result.verdict.noSlo) {
    printErr("tidemark: warning: the project has no SLO, so nothing was judged\nhint: add \"slos\" to the project\n");
  }
  outcome.jsonProgress ? printErr(text) : printOut(text);
  if (outcome.jsonProgress) {
    printOut(verdictJson(view) + "\n");
  }
  codes.push_back(exitCodeOf(outcome.result.verdict, outcome.record.info(), outcome.allowUnevaluated));
  return firstThatApplies(codes);
}

} // namespace tidemark::cli
