// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_reader.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

#include "core/run/annotations.h"
#include "core/run/compression.h"
#include "core/run/packed_readings.h"
#include "core/run/plan_rows.h"
#include "core/run/plan_shape.h"
#include "core/run/record_content.h"
#include "core/run/run_file_spans.h"
#include "core/run/run_schema.h"
#include "core/run/sqlite.h"

namespace tidemark {

namespace {

std::array<Nanos, kPhaseCount> phasesOf(const std::string& text) {
  std::array<Nanos, kPhaseCount> phases{};
  const char* at = text.data();
  const char* const end = at + text.size();
  for (Nanos& phase : phases) {
    std::int64_t value = kNoPhase.count();
    at = std::from_chars(at, end, value).ptr;
    at += at < end ? 1 : 0;
    phase = Nanos(value);
  }
  return phases;
}

std::unexpected<Error> givenUp() { return fail(ErrorCode::interrupted, sentence("the reading was given up")); }

Result<void> misfit() { return fail(ErrorCode::corrupt, sentence("a row of the run does not fit its plan")); }

// Fills a record's content table by table.
class RunReader {
public:
  RunReader(SqliteDatabase& database, RunRecord::Content& content, const std::stop_token& stop)
      : m_database(database), m_content(content), m_stop(stop) {}

  Result<void> read() {
    Result<void> done;
    for (const auto part : {&RunReader::readRuns, &RunReader::readStages, &RunReader::readSpans, &RunReader::readSeries,
                            &RunReader::readReadings, &RunReader::readEvents, &RunReader::readExemplars,
                            &RunReader::readNotMeasured, &RunReader::readWords}) {
      if (done = (this->*part)(); !done) {
        return done;
      }
    }
    closeRuns();
    return {};
  }

private:
  // Calls `take` with each row; its failure ends the reading, and so does the wish to stop.
  template <class Take>
  Result<void> forEachRow(const char* sql, Take take) {
    auto select = SqliteStatement::prepare(m_database, sql);
    if (!select) {
      return std::unexpected(select.error());
    }
    auto row = select->next();
    for (; row && *row; row = select->next()) {
      if (m_stop.stop_requested()) {
        return givenUp();
      }
      if (Result<void> taken = take(std::as_const(*select)); !taken) {
        return taken;
      }
    }
    return row ? Result<void>{} : std::unexpected(row.error());
  }

  [[nodiscard]] bool isScenario(std::int64_t id) const {
    return id >= 0 && id < static_cast<std::int64_t>(m_content.runs.size());
  }
  static ScenarioId scenarioOf(std::int64_t id) { return ScenarioId{static_cast<std::uint32_t>(id)}; }

  Result<void> readRuns() {
    return forEachRow("SELECT scenario, state, start_s, end_s, why, aborted_by FROM scenario_run",
                      [this](const SqliteStatement& row) -> Result<void> {
                        const auto state = storedStateOf(row.text(1));
                        if (!isScenario(row.integer(0)) || !state) {
                          return misfit();
                        }
                        ScenarioRun& run = m_content.runs[static_cast<std::size_t>(row.integer(0))];
                        run.state = *state;
                        run.startS = row.integer(2);
                        run.endS = row.integer(3);
                        run.why = row.text(4);
                        run.stages.clear();
                        if (!row.isNull(5)) {
                          run.abortedBy = static_cast<std::size_t>(row.integer(5));
                        }
                        return {};
                      });
  }

  Result<void> readStages() {
    return forEachRow(
        "SELECT scenario, name, kind, from_ns, to_ns, from_target, to_target FROM stage ORDER BY scenario, position",
        [this](const SqliteStatement& row) -> Result<void> {
          const std::int64_t kind = row.integer(2);
          if (!isScenario(row.integer(0)) || kind < 0 || kind > static_cast<std::int64_t>(StageKind::manual)) {
            return misfit();
          }
          m_content.runs[static_cast<std::size_t>(row.integer(0))].stages.push_back(
              {.name = row.text(1),
               .kind = static_cast<StageKind>(kind),
               .from = Nanos(row.integer(3)),
               .to = Nanos(row.integer(4)),
               .fromTarget = row.real(5),
               .toTarget = row.real(6)});
          return {};
        });
  }

  Result<void> restore(Span span, const SqliteStatement& row) {
    PackedSpan packed{.index = row.integer(0), .bytes = row.text(1)};
    if (auto sound = m_unpacker.decompress(packed.bytes);
        !sound) { // a damaged block is found now, not in the middle of a sum
      return std::unexpected(sound.error());
    }
    m_content.log.restore(span, std::move(packed));
    return {};
  }

  // Seconds of finished minutes and minutes of finished hours stay in the file.
  Result<void> readSpans() {
    auto done = forEachRow("SELECT hour, stats FROM hour ORDER BY hour", [this](const SqliteStatement& row) {
      m_hoursEnd = (row.integer(0) + 1) * kHourS;
      return restore(Span::hour, row);
    });
    if (done) {
      done = forEachRow("SELECT minute, stats, chart FROM minute ORDER BY minute",
                        [this](const SqliteStatement& row) { return readMinute(row); });
    }
    if (done) {
      done = readOpenMinute();
    }
    if (done) {
      done = m_content.log.rebuild();
    }
    return done ? digestTail() : done;
  }

  Result<void> readMinute(const SqliteStatement& row) {
    const auto bytes = m_unpacker.decompress(row.text(2));
    if (!bytes) {
      return std::unexpected(bytes.error());
    }
    const auto digests = decodeDigests(*bytes, planShape(*m_content.plan));
    if (!digests) {
      return std::unexpected(digests.error());
    }
    std::ranges::for_each(*digests, [this](const SecondDigest& digest) { m_content.addDigest(digest); });
    const std::int64_t minute = row.integer(0);
    m_minutesEnd = (minute + 1) * kMinuteS;
    if (minute * kMinuteS >= m_hoursEnd) {
      return restore(Span::minute, row);
    }
    m_content.log.startAfter(Span::minute, minute);
    const auto sound = m_unpacker.decompress(row.text(1));
    return sound ? Result<void>{} : std::unexpected(sound.error());
  }

  Result<void> readOpenMinute() {
    const auto last =
        m_database.integer(fmt::format("SELECT coalesce(max(second), -1) FROM second WHERE second < {}", m_minutesEnd));
    if (!last) {
      return std::unexpected(last.error());
    }
    m_content.log.startAfter(Span::second, *last);
    return forEachRow(
        fmt::format("SELECT second, stats FROM second WHERE second >= {} ORDER BY second", m_minutesEnd).c_str(),
        [this](const SqliteStatement& row) { return restore(Span::second, row); });
  }

  // The chart points of the minute that was open when the file ended.
  Result<void> digestTail() {
    for (std::int64_t at = m_minutesEnd; at < m_content.log.length(); ++at) {
      if (const auto second = m_content.log.second(at)) {
        m_content.addDigest(digestOf(*m_content.plan, *second, m_content.runs));
      }
    }
    return {};
  }

  Result<void> readSeries() {
    return forEachRow("SELECT reading, source, instance, service, name, unit, min, max FROM series ORDER BY id",
                      [this](const SqliteStatement& row) -> Result<void> {
                        SeriesInfo info{.id = row.text(0),
                                        .source = row.text(1),
                                        .instance = row.text(2),
                                        .service = row.text(3),
                                        .name = row.text(4),
                                        .unit = row.text(5),
                                        .min = {},
                                        .max = {}};
                        if (!row.isNull(6)) {
                          info.min = row.real(6);
                        }
                        if (!row.isNull(7)) {
                          info.max = row.real(7);
                        }
                        m_content.addSeries(info);
                        return {};
                      });
  }

  Result<void> readReadings() {
    return forEachRow("SELECT second, readings FROM reading ORDER BY second",
                      [this](const SqliteStatement& row) -> Result<void> {
                        const auto bytes = m_unpacker.decompress(row.text(1));
                        if (!bytes) {
                          return std::unexpected(bytes.error());
                        }
                        const auto readings = unpackReadings(*bytes);
                        if (!readings) {
                          return std::unexpected(readings.error());
                        }
                        for (const PackedReading& reading : *readings) {
                          const auto at = static_cast<std::size_t>(reading.series);
                          if (at >= m_content.series.size()) {
                            return misfit();
                          }
                          m_content.series[at].seconds.push_back(static_cast<std::int32_t>(row.integer(0)));
                          m_content.series[at].values.push_back(reading.value);
                        }
                        return {};
                      });
  }

  Result<void> readEvents() {
    return forEachRow("SELECT at_s, kind, scenario, text FROM event ORDER BY id",
                      [this](const SqliteStatement& row) -> Result<void> {
                        const auto kind = eventOf(row.text(1));
                        if (!kind || (!row.isNull(2) && !isScenario(row.integer(2)))) {
                          return misfit();
                        }
                        RunEvent event{.atS = row.real(0), .kind = *kind, .scenario = {}, .text = row.text(3)};
                        if (!row.isNull(2)) {
                          event.scenario = scenarioOf(row.integer(2));
                        }
                        m_content.events.push_back(std::move(event));
                        return {};
                      });
  }

  Result<void> readExemplars() {
    return forEachRow("SELECT scenario, row, kind, at_s, outcome, status, service_ns, phases_ns, message, request, "
                      "response FROM exemplar ORDER BY slot",
                      [this](const SqliteStatement& row) -> Result<void> {
                        const auto outcome = outcomeOf(row.text(4));
                        const std::int64_t rowId = row.integer(1);
                        if (!isScenario(row.integer(0)) || !outcome || rowId < 0 ||
                            rowId >= static_cast<std::int64_t>(m_content.plan->rows.size())) {
                          return misfit();
                        }
                        m_content.exemplars.restore(
                            {.scenario = scenarioOf(row.integer(0)),
                             .row = RowId{static_cast<std::uint32_t>(rowId)},
                             .kind = row.integer(2) == 0 ? ExemplarKind::failed : ExemplarKind::slowest,
                             .atS = row.real(3),
                             .outcome = *outcome,
                             .status = static_cast<std::uint16_t>(row.integer(5)),
                             .service = Nanos(row.integer(6)),
                             .phases = phasesOf(row.text(7)),
                             .message = row.text(8),
                             .request = row.text(9),
                             .response = row.text(10)});
                        return {};
                      });
  }

  Result<void> readNotMeasured() {
    return forEachRow("SELECT item, why FROM not_measured ORDER BY item, why",
                      [this](const SqliteStatement& row) -> Result<void> {
                        m_content.notMeasured.emplace_back(row.text(0), row.text(1));
                        return {};
                      });
  }

  Result<void> readWords() {
    auto annotations = readAnnotations(m_database);
    if (!annotations) {
      return std::unexpected(annotations.error());
    }
    m_content.annotations = std::move(*annotations);
    return {};
  }

  // A run that was killed left its scenarios running: they were interrupted where the record ends.
  void closeRuns() {
    for (ScenarioRun& run : m_content.runs) {
      if (run.isLive()) {
        cutStages(run, std::chrono::seconds(std::max<std::int64_t>(m_content.log.length() - run.startS, 0)));
        run.state = ScenarioState::interrupted;
      }
      m_content.trim(run);
    }
  }

  SqliteDatabase& m_database;
  RunRecord::Content& m_content;
  const std::stop_token& m_stop;
  Decompressor m_unpacker;
  std::int64_t m_hoursEnd = 0;   // first second that no stored hour holds
  std::int64_t m_minutesEnd = 0; // likewise of minutes
};

Result<RunRecord> readFrom(SqliteDatabase& database, const std::stop_token& stop) {
  if (auto known = checkRunSchema(database, false); !known) {
    return std::unexpected(known.error());
  }
  // One transaction: a run that is still being written is read as of one second.
  if (auto begun = database.run("BEGIN"); !begun) {
    return std::unexpected(begun.error());
  }
  auto plan = readPlan(database);
  if (!plan) {
    return std::unexpected(plan.error());
  }
  auto info = readInfo(database);
  if (!info) {
    return std::unexpected(info.error());
  }
  auto content = std::make_unique<RunRecord::Content>(std::move(*plan), std::move(*info));
  if (auto read = RunReader(database, *content, stop).read(); !read) {
    return std::unexpected(read.error());
  }
  return RunRecord(std::move(content));
}

} // namespace

Result<RunRecord> readRun(const std::filesystem::path& file, const std::stop_token& stop) {
  std::error_code ignored;
  if (const auto kind = std::filesystem::status(file, ignored); exists(kind) && !is_regular_file(kind)) {
    // A pipe would be waited for.
    return fail(ErrorCode::cannotRead, sentence("it is not a file"), file.string());
  }
  auto database = SqliteDatabase::open(file, SqliteDatabase::Mode::readOnly);
  if (!database) {
    return std::unexpected(database.error());
  }
  // A query may work long before its first row: between rows alone the wish would not be seen.
  const std::stop_callback interrupting(stop, [&database] { sqlite3_interrupt(database->handle()); });
  auto record = readFrom(*database, stop);
  if (stop.stop_requested()) {
    record = givenUp();
  }
  if (!record) {
    record.error().where = file.string();
  } else {
    record->keepIn(std::make_unique<RunFileSpans>(file, record->info().id));
  }
  return record;
}

} // namespace tidemark
