// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorded_run/stored_run.h"

#include <cstdio>
#include <cstdlib>

#include "core/run/replay.h"
#include "core/run/run_store.h"

namespace tidemark::fakes {

std::filesystem::path storeRun(const std::filesystem::path& parent, const std::string& folder,
                               const RecordedRunOptions& options) {
  const RunRecord record = recordedRun(options);
  const std::filesystem::path file = parent / folder / "run.tmrun";
  std::filesystem::create_directories(file.parent_path());
  auto store = RunStore::create(file, record.sharedPlan(), record.info());
  if (!store) {
    std::fprintf(stderr, "cannot store a run: %s\n", errorLines(store.error()).c_str());
    std::abort();
  }
  replay(record, {store->get()});
  if (const auto finished = (*store)->finish(record.info()); !finished) {
    std::fprintf(stderr, "cannot finish a run: %s\n", errorLines(finished.error()).c_str());
    std::abort();
  }
  return file;
}

} // namespace tidemark::fakes
