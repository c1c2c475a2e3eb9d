// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/run/run_set.h"
#include "core/run/verdict.h"

namespace tidemark::cli {

// What a run, or several joined ones, ended with, for the last lines of `run`, for --summary and for the JSON line.
struct VerdictView {
  const RunSet& set;
  const std::vector<SloResult>& slos; // as judgeAll() of the set counts scenarios
  const Verdict& verdict;
};

// At most 25 lines: the verdict, a line a scenario (those that were not run last), then SLOs, missed ones first.
std::string verdictText(const VerdictView& view);
// The same as Markdown, every SLO in it.
std::string verdictMarkdown(const VerdictView& view);
// {"verdict": {...}} on one line.
std::string verdictJson(const VerdictView& view);

} // namespace tidemark::cli
