// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "app/cli/command_line.h"
#include "core/plan/run_plan.h"
#include "core/run/snapshot.h"

namespace spdlog {
class logger; // NOLINT(readability-identifier-naming): spdlog's name
}

namespace tidemark::cli {

// What --verbose and --log write: where things are, then every event of the run with its time. Never a secret.
class EventLog {
public:
  // ErrorCode::cannotWrite when the log file cannot be opened.
  static Result<EventLog> open(const CommandLine& line);

  void runStarts(const RunPlan& plan, const std::filesystem::path& runFile) const;
  [[nodiscard]] std::unique_ptr<SnapshotSink> sink() const; // events as they come; collector's thread

private:
  explicit EventLog(std::shared_ptr<spdlog::logger> logger) : m_logger(std::move(logger)) {}
  std::shared_ptr<spdlog::logger> m_logger;
};

} // namespace tidemark::cli
