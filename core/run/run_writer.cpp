// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_writer.h"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "core/run/packed_readings.h"
#include "core/run/plan_shape.h"

namespace tidemark {

namespace {

constexpr std::array kSql{
    "INSERT INTO second(second, stats) VALUES(?, ?)",
    "INSERT INTO minute(minute, stats, chart) VALUES(?, ?, ?)",
    "INSERT INTO hour(hour, stats) VALUES(?, ?)",
    "INSERT INTO reading(second, readings) VALUES(?, ?)",
    "INSERT INTO event(at_s, kind, scenario, text) VALUES(?, ?, ?, ?)",
    "INSERT OR REPLACE INTO scenario_run(scenario, state, start_s, end_s, why, aborted_by) VALUES(?, ?, ?, ?, ?, ?)",
    "DELETE FROM stage WHERE scenario = ?",
    "INSERT INTO stage(scenario, position, name, kind, from_ns, to_ns, from_target, to_target) "
    "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
    "INSERT INTO series(id, reading, source, instance, service, name, unit, min, max) VALUES(?, ?, ?, ?, ?, ?, ?, ?, "
    "?) "
    "ON CONFLICT(reading) DO UPDATE SET source = excluded.source, instance = excluded.instance, "
    "service = excluded.service, name = excluded.name, unit = excluded.unit, min = excluded.min, max = excluded.max",
    "INSERT OR REPLACE INTO exemplar(slot, scenario, row, kind, at_s, outcome, status, service_ns, phases_ns, message, "
    "request, response) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "INSERT OR IGNORE INTO not_measured(item, why) VALUES(?, ?)",
};

std::string phasesText(const Exemplar& exemplar) {
  std::string text;
  for (const Nanos phase : exemplar.phases) {
    text += fmt::format("{}{}", text.empty() ? "" : " ", phase.count());
  }
  return text;
}

} // namespace

RunWriter::RunWriter(const RunPlan& plan, std::vector<SqliteStatement> statements)
    : m_plan(&plan),
      m_statements(std::move(statements)),
      m_minute(planShape(plan), kMinuteS),
      m_hour(planShape(plan), kHourS),
      m_runs(plannedRuns(plan)) {}

Result<RunWriter> RunWriter::prepare(SqliteDatabase& database, const RunPlan& plan) {
  static_assert(kSql.size() == kStatements);
  std::vector<SqliteStatement> statements;
  for (const char* sql : kSql) {
    auto statement = SqliteStatement::prepare(database, sql);
    if (!statement) {
      return std::unexpected(statement.error());
    }
    statements.push_back(std::move(*statement));
  }
  return RunWriter(plan, std::move(statements));
}

Result<void> RunWriter::write(const Snapshot& snapshot) {
  Result<void> done;
  for (std::size_t i = 0; done && i < snapshot.runs.size(); ++i) {
    done = writeRun(snapshot.runs[i]);
  }
  for (std::size_t i = 0; done && i < snapshot.series.size(); ++i) {
    done = writeSeries(snapshot.series[i]);
  }
  for (std::size_t i = 0; done && i < snapshot.notMeasured.size(); ++i) {
    done = writeNotMeasured(snapshot.notMeasured[i].first, snapshot.notMeasured[i].second);
  }
  if (done && snapshot.second) {
    done = writeSecond(*snapshot.second, snapshot.packed.get());
  }
  if (done && snapshot.readings) {
    done = writeReadings(*snapshot.readings);
  }
  for (std::size_t i = 0; done && i < snapshot.events.size(); ++i) {
    done = writeEvent(snapshot.events[i]);
  }
  return done;
}

Result<void> RunWriter::writeRun(const ScenarioRun& run) {
  m_runs[run.id.index()] = run;
  SqliteStatement& insert = use(kRun);
  insert.bind(1, std::int64_t{run.id.value}).bind(2, storedStateId(run.state)).bind(3, run.startS).bind(4, run.endS);
  insert.bind(5, run.why).bindNull(6);
  if (run.abortedBy) {
    insert.bind(6, static_cast<std::int64_t>(*run.abortedBy));
  }
  auto done = insert.execute();
  if (done) {
    done = use(kClearStages).bind(1, std::int64_t{run.id.value}).execute();
  }
  for (std::size_t i = 0; done && i < run.stages.size(); ++i) {
    const StagePlan& stage = run.stages[i];
    SqliteStatement& row = use(kStage);
    row.bind(1, std::int64_t{run.id.value}).bind(2, static_cast<std::int64_t>(i)).bind(3, stage.name);
    row.bind(4, static_cast<std::int64_t>(stage.kind)).bind(5, std::int64_t{stage.from.count()});
    row.bind(6, std::int64_t{stage.to.count()}).bind(7, stage.fromTarget).bind(8, stage.toTarget);
    done = row.execute();
  }
  return done;
}

Result<void> RunWriter::closeSpans(std::int64_t second) {
  Result<void> done;
  if (m_minute.finishedBy(second)) {
    SqliteStatement& insert = use(kMinute);
    insert.bind(1, m_minute.open().index).bindBlob(2, pack(m_minute.open()));
    insert.bindBlob(3, m_compressor.compress(encodeDigests(std::exchange(m_digests, {}))));
    done = insert.execute();
  }
  if (done && m_hour.finishedBy(second)) {
    done = use(kHour).bind(1, m_hour.open().index).bindBlob(2, pack(m_hour.open())).execute();
  }
  return done;
}

Result<void> RunWriter::writeSecond(const IntervalStats& second, const std::string* packed) {
  auto done = closeSpans(second.index);
  if (done) {
    done = use(kSecond).bind(1, second.index).bindBlob(2, packed != nullptr ? *packed : pack(second)).execute();
  }
  m_minute.add(second, second.index);
  m_hour.add(second, second.index);
  m_digests.push_back(digestOf(*m_plan, second, m_runs));
  return done ? writeExemplars(second.exemplars) : done;
}

Result<void> RunWriter::writeExemplars(const std::vector<Exemplar>& exemplars) {
  for (const Exemplar& exemplar : exemplars) {
    const std::optional<std::size_t> slot = m_exemplars.offer(exemplar);
    if (!slot) {
      continue;
    }
    SqliteStatement& insert = use(kExemplar);
    insert.bind(1, static_cast<std::int64_t>(*slot)).bind(2, std::int64_t{exemplar.scenario.value});
    insert.bind(3, std::int64_t{exemplar.row.value}).bind(4, static_cast<std::int64_t>(exemplar.kind));
    insert.bind(5, exemplar.atS).bind(6, outcomeId(exemplar.outcome)).bind(7, std::int64_t{exemplar.status});
    insert.bind(8, std::int64_t{exemplar.service.count()}).bind(9, phasesText(exemplar)).bind(10, exemplar.message);
    insert.bindBlob(11, exemplar.request).bindBlob(12, exemplar.response);
    if (auto done = insert.execute(); !done) {
      return done;
    }
  }
  return {};
}

Result<void> RunWriter::writeReadings(const SecondReadings& readings) {
  std::vector<PackedReading> packed;
  for (const Reading& reading : readings.readings) {
    if (!m_seriesIds.contains(reading.id)) { // a probe that did not publish it
      SeriesInfo unpublished;
      unpublished.id = reading.id;
      unpublished.name = reading.id;
      if (auto done = writeSeries(unpublished); !done) {
        return done;
      }
    }
    packed.push_back({.series = m_seriesIds.at(reading.id), .value = reading.value});
  }
  if (packed.empty()) {
    return {};
  }
  return use(kReading).bind(1, readings.second).bindBlob(2, m_compressor.compress(packReadings(packed))).execute();
}

Result<void> RunWriter::writeSeries(const SeriesInfo& info) {
  const auto id = m_seriesIds.try_emplace(info.id, static_cast<std::int64_t>(m_seriesIds.size())).first->second;
  SqliteStatement& insert = use(kSeries);
  insert.bind(1, id).bind(2, info.id).bind(3, info.source).bind(4, info.instance).bind(5, info.service);
  insert.bind(6, info.name).bind(7, info.unit).bind(8, info.min).bind(9, info.max);
  return insert.execute();
}

Result<void> RunWriter::writeNotMeasured(const std::string& item, const std::string& why) {
  return use(kNotMeasured).bind(1, item).bind(2, why).execute();
}

Result<void> RunWriter::writeEvent(const RunEvent& event) {
  SqliteStatement& insert = use(kEvent);
  insert.bind(1, event.atS).bind(2, eventId(event.kind)).bindNull(3).bind(4, event.text);
  if (event.scenario) {
    insert.bind(3, std::int64_t{event.scenario->value});
  }
  return insert.execute();
}

} // namespace tidemark
