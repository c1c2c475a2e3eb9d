// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/engine/engine.h"
#include "core/run/collector.h"
#include "core/run/run_record.h"
#include "tests/fakes/pumped_server.h"

namespace tidemark {

// One scenario run by the real engine against a real server, collected, judged and, if wanted, stored, on a clock that
// jumps from one deadline to the next: hours in seconds. Everything happens in the one worker's thread, so that nothing
// depends on how fast this machine is.
struct LapseOptions {
  std::string load{};      // JSON of the scenario's load
  std::string userClass{}; // more members of its one class: `, "pacing": "1s"`
  std::string slos = "[]";
  Nanos lateness{}; // of every sleep
  fakes::PumpedServer::Limit limit{};
  std::filesystem::path store{}; // run file; empty: none
  // After each whole second, in the worker's thread.
  std::function<void(const Snapshot& snapshot, Engine& engine, Collector& collector)> eachSecond{};
};

struct LapseResult {
  RunRecord record;
  std::uint64_t answered = 0; // by the server
  std::vector<SloResult> slos;
};

LapseResult lapseRun(const LapseOptions& options);

} // namespace tidemark
