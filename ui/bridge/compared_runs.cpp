// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/compared_runs.h"

#include <algorithm>

#include "core/run/run_store.h"
#include "core/run/slo_evaluator.h"
#include "ui/bridge/background.h"

namespace tidemark::ui {

struct ComparedRuns::Read {
  std::shared_ptr<const RunRecord> record;
  Verdict verdict;
  std::optional<Error> problem;
};

bool ComparedRuns::contains(const std::filesystem::path& file) const {
  return std::ranges::find(m_runs, file, &ComparedRun::file) != m_runs.end();
}

// The least look that no run has: a run keeps its line while others come and go.
int ComparedRuns::freeLook() const {
  int look = 0;
  while (std::ranges::find(m_runs, look, &ComparedRun::look) != m_runs.end()) {
    ++look;
  }
  return look;
}

void ComparedRuns::add(const std::filesystem::path& file) {
  if (contains(file)) {
    return;
  }
  m_runs.push_back({.file = file, .look = freeLook()});
  inBackground(
      this,
      [file]() -> Read {
        auto opened = RunStore::open(file);
        if (!opened) {
          return {.record = nullptr, .verdict = {}, .problem = opened.error()};
        }
        auto record = std::make_shared<const RunRecord>(std::move(*opened));
        Verdict verdict = verdictOf(*record, judgeAll(*record), std::nullopt);
        return {.record = std::move(record), .verdict = std::move(verdict), .problem = {}};
      },
      [this, file](Read read) { take(file, std::move(read)); });
  Q_EMIT changed();
}

void ComparedRuns::take(const std::filesystem::path& file, Read read) {
  const auto found = std::ranges::find(m_runs, file, &ComparedRun::file);
  if (found == m_runs.end()) {
    return; // taken off the list meanwhile
  }
  found->record = std::move(read.record);
  found->verdict = std::move(read.verdict);
  found->problem = std::move(read.problem);
  Q_EMIT changed();
}

void ComparedRuns::remove(const std::filesystem::path& file) {
  if (std::erase_if(m_runs, [&file](const ComparedRun& run) { return run.file == file; }) > 0) {
    Q_EMIT changed();
  }
}

void ComparedRuns::makeBaseline(const std::filesystem::path& file) {
  const auto found = std::ranges::find(m_runs, file, &ComparedRun::file);
  if (found != m_runs.end() && found != m_runs.begin()) {
    std::rotate(m_runs.begin(), found, found + 1);
    Q_EMIT changed();
  }
}

void ComparedRuns::clear() {
  m_runs.clear();
  Q_EMIT changed();
}

} // namespace tidemark::ui
