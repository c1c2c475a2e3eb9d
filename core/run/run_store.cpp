// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_store.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "core/run/plan_rows.h"
#include "core/run/run_file_spans.h"
#include "core/run/run_reader.h"
#include "core/run/run_schema.h"
#include "core/run/run_writer.h"

namespace tidemark {

namespace {

constexpr int kCloseTries = 100;
constexpr auto kClosePause = std::chrono::milliseconds(5);

} // namespace

struct RunStore::Database {
  Database(std::filesystem::path path, std::shared_ptr<const RunPlan> runPlan, SqliteDatabase opened,
           RunWriter prepared)
      : file(std::move(path)), plan(std::move(runPlan)), sqlite(std::move(opened)), writer(std::move(prepared)) {}

  // The transaction of a second is begun by the first thing that happens in it. After a failure nothing more is
  // written: what was committed stays, and the owner ends the run.
  template <class Writing>
  void write(Writing writing) {
    if (failure || !writer) {
      return;
    }
    auto done = inTransaction ? Result<void>{} : sqlite->run("BEGIN IMMEDIATE");
    if (done) {
      inTransaction = true;
      done = writing();
    }
    keep(done);
  }

  void commit() {
    if (!failure && std::exchange(inTransaction, false)) {
      keep(sqlite->run("COMMIT"));
    }
  }

  // Statements go first, else the journal cannot change. A record that just fetches seconds is waited for; somebody
  // who reads the run for longer keeps it in WAL mode, which is a file that opens too.
  void close() {
    writer.reset();
    for (int i = 0; i < kCloseTries && !sqlite->run("PRAGMA journal_mode = DELETE"); ++i) {
      std::this_thread::sleep_for(kClosePause);
    }
    sqlite.reset();
  }

  std::filesystem::path file;
  std::shared_ptr<const RunPlan> plan;
  std::optional<SqliteDatabase> sqlite;
  std::optional<RunWriter> writer; // empty once finished
  bool inTransaction = false;
  std::optional<Error> failure;

private:
  void keep(const Result<void>& done) {
    if (!done) {
      failure = done.error();
      [[maybe_unused]] const auto undone = sqlite->run("ROLLBACK"); // a full disk has often rolled back already
      inTransaction = false;
    }
  }
};

namespace {

Result<void> writeStart(SqliteDatabase& database, const RunPlan& plan, RunInfo info) {
  info.complete = false; // finish() says otherwise
  info.endedAt.reset();
  if (auto done = createRunSchema(database); !done) {
    return done;
  }
  auto done = database.run("BEGIN IMMEDIATE");
  if (done) {
    done = writePlan(database, plan);
  }
  if (done) {
    done = writeInfo(database, info);
  }
  return done ? database.run("COMMIT") : done;
}

} // namespace

RunStore::RunStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

RunStore::~RunStore() {
  if (m_database->writer) {
    m_database->commit();
  }
}

Result<std::unique_ptr<RunStore>> RunStore::create(const std::filesystem::path& file,
                                                   std::shared_ptr<const RunPlan> plan, const RunInfo& info) {
  std::error_code ignored;
  if (std::filesystem::exists(file, ignored)) {
    return fail(ErrorCode::alreadyExists, sentence("there is a run already"), file.string());
  }
  auto sqlite = SqliteDatabase::open(file, SqliteDatabase::Mode::create);
  if (!sqlite) {
    return std::unexpected(sqlite.error());
  }
  if (auto started = writeStart(*sqlite, *plan, info); !started) {
    return std::unexpected(started.error());
  }
  auto writer = RunWriter::prepare(*sqlite, *plan);
  if (!writer) {
    return std::unexpected(writer.error());
  }
  auto database = std::make_unique<Database>(file, std::move(plan), std::move(*sqlite), std::move(*writer));
  return std::unique_ptr<RunStore>(new RunStore(std::move(database)));
}

void RunStore::take(std::shared_ptr<const Snapshot> snapshot) {
  Database& database = *m_database;
  const bool empty = !snapshot->second && snapshot->events.empty() && snapshot->runs.empty() &&
                     snapshot->series.empty() && snapshot->notMeasured.empty();
  if (!empty) {
    database.write([&] { return database.writer->write(*snapshot); });
  }
  if (snapshot->second || snapshot->last) {
    database.commit();
  }
}

void RunStore::addSeries(const SeriesInfo& info) {
  m_database->write([&] { return m_database->writer->writeSeries(info); });
}

void RunStore::addNotMeasured(const std::string& item, const std::string& why) {
  m_database->write([&] { return m_database->writer->writeNotMeasured(item, why); });
}

const std::optional<Error>& RunStore::failure() const { return m_database->failure; }

const std::filesystem::path& RunStore::file() const { return m_database->file; }

Result<void> RunStore::finish(const RunInfo& info) {
  Database& database = *m_database;
  database.write([&] { return writeInfo(*database.sqlite, info); });
  database.commit();
  if (database.failure) {
    return std::unexpected(*database.failure);
  }
  if (database.writer) {
    database.close();
  }
  return {};
}

Result<std::unique_ptr<SpanSource>> RunStore::spans(const std::filesystem::path& file) {
  return RunFileSpans::of(file);
}

Result<RunRecord> RunStore::open(const std::filesystem::path& file, const std::stop_token& stop) {
  return readRun(file, stop);
}

Result<void> RunStore::mark(const std::filesystem::path& file, const std::string& text, WallTime now) {
  auto sqlite = SqliteDatabase::open(file, SqliteDatabase::Mode::readWrite);
  if (!sqlite) {
    return std::unexpected(sqlite.error());
  }
  if (auto known = checkRunSchema(*sqlite, true); !known) {
    return std::unexpected(known.error());
  }
  const auto info = readInfo(*sqlite);
  if (!info) {
    return std::unexpected(info.error());
  }
  auto insert = SqliteStatement::prepare(*sqlite, "INSERT INTO event(at_s, kind, text) VALUES(?, ?, ?)");
  if (!insert) {
    return std::unexpected(insert.error());
  }
  const WallTime at = info->endedAt ? std::min(now, *info->endedAt) : now;
  const double atS = std::max(0.0, toSeconds(at - info->startedAt));
  return insert->bind(1, atS).bind(2, eventId(EventKind::mark)).bind(3, text).execute();
}

} // namespace tidemark
