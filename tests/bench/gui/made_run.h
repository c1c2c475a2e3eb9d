// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "tests/fakes/run_builder.h"

namespace tidemark::bench {

// A plan of one scenario, 50 users for 24 hours, with that many requests of different names.
std::shared_ptr<const RunPlan> planOf(int names);
// The id of a monitor series that a MadeRun publishes; eight, of seven units, so that they fill four charts.
std::vector<std::string> madeSeries();

// A run that no engine made, as fast as the collector takes it: every name is asked `perName` times a second, some
// seconds fail, monitors read. The collector's thread is the caller's.
class MadeRun final {
public:
  MadeRun(std::shared_ptr<const RunPlan> plan, int perName, std::vector<SnapshotSink*> sinks);

  void addSeconds(int seconds);
  // Ends it as a run that took its time; what a store is to be finished with.
  const RunInfo& finish();
  [[nodiscard]] RunRecord& record() { return m_builder.collector().record(); }

private:
  void addSecond();

  std::shared_ptr<const RunPlan> m_plan;
  int m_perName;
  fakes::RunBuilder m_builder;
};

// Such a run through the store into a new file, of that length; what cannot be written ends the program.
void writeRun(const std::filesystem::path& file, int names, int perName, int seconds);

} // namespace tidemark::bench
