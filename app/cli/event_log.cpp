// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/event_log.h"

#include <vector>

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace tidemark::cli {

namespace {

class LogSink final : public SnapshotSink {
public:
  explicit LogSink(std::shared_ptr<spdlog::logger> logger) : m_logger(std::move(logger)) {}

  void take(std::shared_ptr<const Snapshot> snapshot) override {
    for (const RunEvent& event : snapshot->events) {
      m_logger->info("{:.3f} s {} {}", event.atS, eventId(event.kind), event.text);
    }
    if (snapshot->last) {
      m_logger->flush();
    }
  }

private:
  std::shared_ptr<spdlog::logger> m_logger;
};

} // namespace

Result<EventLog> EventLog::open(const CommandLine& line) {
  std::vector<spdlog::sink_ptr> sinks;
  if (line.has("--verbose")) {
    sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
  }
  if (const std::string file = line.value("--log"); !file.empty()) {
    try {
      sinks.push_back(std::make_shared<spdlog::sinks::basic_file_sink_mt>(file));
    } catch (const spdlog::spdlog_ex& error) {
      return fail(ErrorCode::cannotWrite, error.what(), file);
    }
  }
  auto logger = std::make_shared<spdlog::logger>("tidemark", sinks.begin(), sinks.end());
  logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
  logger->flush_on(spdlog::level::warn);
  return EventLog(std::move(logger));
}

void EventLog::runStarts(const RunPlan& plan, const std::filesystem::path& runFile) const {
  m_logger->info("project {} plan {} seed {} time scale {}", plan.project.name, plan.hash, plan.seed, plan.timeScale);
  for (const TargetPlan& target : plan.targets) {
    m_logger->info("target {} at {}", target.name, target.url);
  }
  m_logger->info("run file {}", runFile.string());
}

std::unique_ptr<SnapshotSink> EventLog::sink() const { return std::make_unique<LogSink>(m_logger); }

} // namespace tidemark::cli
