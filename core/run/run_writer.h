// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/run/compression.h"
#include "core/run/exemplar_set.h"
#include "core/run/run_record.h"
#include "core/run/second_digest.h"
#include "core/run/span_merger.h"
#include "core/run/sqlite.h"

namespace tidemark {

// Puts what snapshots bring into the tables of one run file. Does not begin or commit.
class RunWriter {
public:
  static Result<RunWriter> prepare(SqliteDatabase& database, const RunPlan& plan);

  Result<void> write(const Snapshot& snapshot);
  Result<void> writeSeries(const SeriesInfo& info);
  Result<void> writeNotMeasured(const std::string& item, const std::string& why);
  Result<void> writeEvent(const RunEvent& event);

private:
  enum Statement : std::size_t {
    kSecond,
    kMinute,
    kHour,
    kReading,
    kEvent,
    kRun,
    kClearStages,
    kStage,
    kSeries,
    kExemplar,
    kNotMeasured,
    kStatements,
  };
  RunWriter(const RunPlan& plan, std::vector<SqliteStatement> statements);

  Result<void> writeRun(const ScenarioRun& run);
  Result<void> writeSecond(const IntervalStats& second, const std::string* packed);
  Result<void> closeSpans(std::int64_t second);
  Result<void> writeExemplars(const std::vector<Exemplar>& exemplars);
  Result<void> writeReadings(const SecondReadings& readings);
  SqliteStatement& use(Statement which) { return m_statements[which]; }
  std::string pack(const IntervalStats& stats) { return m_compressor.compress(stats.encode()); }

  const RunPlan* m_plan;
  std::vector<SqliteStatement> m_statements;
  Compressor m_compressor;
  SpanMerger m_minute;
  SpanMerger m_hour;
  std::vector<SecondDigest> m_digests; // of the open minute
  std::vector<ScenarioRun> m_runs;
  std::unordered_map<std::string, std::int64_t> m_seriesIds;
  ExemplarSet m_exemplars;
};

} // namespace tidemark
