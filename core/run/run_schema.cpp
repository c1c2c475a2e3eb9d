// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_schema.h"

#include <array>
#include <string>

#include <fmt/format.h>

namespace tidemark {

namespace {

// Entry i takes a file from format i to format i + 1. Never edited once released: a change is a new entry.
constexpr std::array<const char*, kRunFormat> kMigrations{
    R"sql(
CREATE TABLE run(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE constant(name TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE target(position INTEGER PRIMARY KEY, name TEXT NOT NULL, tls INTEGER NOT NULL, host TEXT NOT NULL,
  port INTEGER NOT NULL, base_path TEXT NOT NULL, url TEXT NOT NULL);
CREATE TABLE authorised_host(host TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE scenario_run(scenario INTEGER PRIMARY KEY, state TEXT NOT NULL, start_s INTEGER NOT NULL,
  end_s INTEGER NOT NULL, why TEXT NOT NULL, aborted_by INTEGER);
CREATE TABLE stage(scenario INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, kind INTEGER NOT NULL,
  from_ns INTEGER NOT NULL, to_ns INTEGER NOT NULL, from_target REAL NOT NULL, to_target REAL NOT NULL,
  PRIMARY KEY(scenario, position)) WITHOUT ROWID;
CREATE TABLE second(second INTEGER PRIMARY KEY, stats BLOB NOT NULL);
CREATE TABLE minute(minute INTEGER PRIMARY KEY, stats BLOB NOT NULL, chart BLOB NOT NULL);
CREATE TABLE hour(hour INTEGER PRIMARY KEY, stats BLOB NOT NULL);
CREATE TABLE series(id INTEGER PRIMARY KEY, reading TEXT NOT NULL UNIQUE, source TEXT NOT NULL, instance TEXT NOT NULL,
  service TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, min REAL, max REAL);
CREATE TABLE reading(second INTEGER PRIMARY KEY, readings BLOB NOT NULL);
CREATE TABLE event(id INTEGER PRIMARY KEY, at_s REAL NOT NULL, kind TEXT NOT NULL, scenario INTEGER,
  text TEXT NOT NULL);
CREATE TABLE exemplar(slot INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, row INTEGER NOT NULL, kind INTEGER NOT NULL,
  at_s REAL NOT NULL, outcome TEXT NOT NULL, status INTEGER NOT NULL, service_ns INTEGER NOT NULL, phases_ns TEXT NOT NULL,
  message TEXT NOT NULL, request BLOB NOT NULL, response BLOB NOT NULL);
CREATE TABLE not_measured(item TEXT NOT NULL, why TEXT NOT NULL, PRIMARY KEY(item, why)) WITHOUT ROWID;
)sql",
    R"sql(
CREATE TABLE annotation(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at_s REAL, section TEXT, text TEXT NOT NULL,
  "by" TEXT NOT NULL, on_utc TEXT NOT NULL, CHECK(kind <> 'mark' OR at_s IS NOT NULL));
)sql",
};

Result<void> migrate(SqliteDatabase& database, std::int64_t from) {
  for (std::int64_t format = from; format < kRunFormat; ++format) {
    const std::string step = fmt::format("BEGIN IMMEDIATE; {} PRAGMA user_version = {}; COMMIT;",
                                         kMigrations[static_cast<std::size_t>(format)], format + 1);
    if (auto done = database.run(step); !done) {
      return done;
    }
  }
  return {};
}

} // namespace

Result<void> createRunSchema(SqliteDatabase& database) {
  // A run is only ever added to: of its pages the last of each table are used again.
  const std::string settings =
      fmt::format("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -256; "
                  "PRAGMA application_id = {};",
                  kRunApplicationId);
  if (auto done = database.run(settings); !done) {
    return done;
  }
  return migrate(database, 0);
}

Result<void> checkRunSchema(SqliteDatabase& database, bool mayWrite) {
  const auto id = database.integer("PRAGMA application_id");
  if (!id) {
    return std::unexpected(id.error());
  }
  if (*id != kRunApplicationId) {
    return fail(ErrorCode::corrupt, sentence("it is not a run of Tidemark"));
  }
  const auto format = database.integer("PRAGMA user_version");
  if (!format) {
    return std::unexpected(format.error());
  }
  if (*format > kRunFormat) {
    return fail(ErrorCode::newerVersion, sentence("run format {}, known up to {}", *format, kRunFormat));
  }
  return mayWrite ? migrate(database, *format) : Result<void>{};
}

} // namespace tidemark
