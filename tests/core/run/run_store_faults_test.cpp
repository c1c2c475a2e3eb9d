// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <latch>
#include <optional>
#include <thread>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "core/base/file.h"
#include "core/run/packed_spans.h"
#include "core/run/replay.h"
#include "core/run/run_store.h"
#include "core/run/slo_evaluator.h"
#include "core/run/sqlite.h"
#include "tests/fakes/recorded_run.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_disk.h"
#include "tests/fakes/small_plan.h"
#include "tests/fakes/temporary_folder.h"

using namespace tidemark;
using fakes::SmallDisk;
using fakes::TemporaryFolder;

namespace {

// Passes snapshots on and stops the process dead after one of them.
class KilledAt final : public SnapshotSink {
public:
  KilledAt(SnapshotSink& store, std::int64_t second) : m_store(store), m_second(second) {}
  void take(std::shared_ptr<const Snapshot> snapshot) override {
    const bool over = snapshot->second && snapshot->second->index == m_second;
    m_store.take(std::move(snapshot));
    if (over) {
      ::kill(::getpid(), SIGKILL);
    }
  }

private:
  SnapshotSink& m_store;
  std::int64_t m_second;
};

void storeAndDie(const RunRecord& record, const std::filesystem::path& file, std::int64_t second) {
  const pid_t child = ::fork();
  if (child == 0) {
    auto store = RunStore::create(file, record.sharedPlan(), record.info());
    if (store) {
      KilledAt sink(**store, second);
      replay(record, {&sink});
    }
    ::_exit(1);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(WIFSIGNALED(status));
}

RunRecord storedRun(const std::filesystem::path& file) {
  RunRecord record = fakes::recordedRun();
  auto store = RunStore::create(file, record.sharedPlan(), record.info());
  REQUIRE(store);
  replay(record, {store->get()});
  REQUIRE((*store)->finish(record.info()));
  return record;
}

void overwrite(const std::filesystem::path& file, const std::string& sql) {
  auto database = SqliteDatabase::open(file, SqliteDatabase::Mode::readWrite);
  REQUIRE(database);
  REQUIRE(database->run(sql));
}

// A record that keeps everything in memory.
class Keeper final : public SnapshotSink {
public:
  explicit Keeper(std::shared_ptr<const RunPlan> plan) : record(std::move(plan), fakes::fakeInfo()) {}
  void take(std::shared_ptr<const Snapshot> snapshot) override { record.add(*snapshot); }
  RunRecord record;
};

} // namespace

TEST_CASE("a run killed with SIGKILL opens with every second it had committed") {
  const RunRecord record = fakes::recordedRun();
  for (const std::int64_t second : {5, 59, 60, 61, 85}) {
    CAPTURE(second);
    const TemporaryFolder folder;
    storeAndDie(record, folder.file("run.tmrun"), second);
    const auto opened = RunStore::open(folder.file("run.tmrun"));
    REQUIRE(opened);
    CHECK(opened->seconds() == second + 1);
    CHECK(opened->sum({0, second + 1}) == record.sum({0, second + 1}));
    CHECK_FALSE(opened->info().complete);
    CHECK(opened->scenarios()[0].state == ScenarioState::complete);
    CHECK(opened->scenarios()[1].state == ScenarioState::interrupted);
    CHECK(opened->chart(ScenarioId{1}).size() == static_cast<std::size_t>(second + 1 - opened->scenarios()[1].startS));
    CHECK(verdictOf(*opened, judgeAll(*opened), std::nullopt).outcome != VerdictOutcome::pass);
  }
}

TEST_CASE("a killed run can be marked and read again") {
  const TemporaryFolder folder;
  const RunRecord record = fakes::recordedRun();
  storeAndDie(record, folder.file("run.tmrun"), 30);
  REQUIRE(RunStore::mark(folder.file("run.tmrun"), "the machine lost power", record.info().startedAt));
  CHECK(RunStore::open(folder.file("run.tmrun"))->seconds() == 31);
}

TEST_CASE("a full disk ends the writing and leaves what was committed") {
  const TemporaryFolder folder;
  const SmallDisk disk(folder.file("disk"));
  if (!disk.mounted()) {
    MESSAGE("skipped: a small file system cannot be mounted here (needs CAP_SYS_ADMIN)");
    return;
  }
  const auto file = folder.file("disk") / "run.tmrun";
  const RunRecord record = fakes::recordedRun();
  auto store = RunStore::create(file, record.sharedPlan(), record.info());
  REQUIRE(store);
  replay(record, {store->get()});
  REQUIRE((*store)->failure());
  CHECK((*store)->failure()->code == ErrorCode::diskFull);
  CHECK((*store)->finish(record.info()).error().code == ErrorCode::diskFull);
  store->reset();
  const auto opened = RunStore::open(file);
  REQUIRE(opened);
  CHECK(opened->seconds() > 10);
  CHECK(opened->seconds() < record.seconds());
  CHECK(opened->sum({0, opened->seconds()}) == record.sum({0, opened->seconds()}));
}

TEST_CASE("a file of another kind is corrupt, a missing one cannot be read") {
  const TemporaryFolder folder;
  REQUIRE(
      writeFile(folder.file("a.tmrun"), "this is no run, it is a letter, and it is longer than a header has to be"));
  CHECK(RunStore::open(folder.file("a.tmrun")).error().code == ErrorCode::corrupt);
  REQUIRE(writeFile(folder.file("empty.tmrun"), ""));
  CHECK(RunStore::open(folder.file("empty.tmrun")).error().code == ErrorCode::corrupt);
  CHECK(RunStore::open(folder.file("none.tmrun")).error().code == ErrorCode::cannotRead);
  CHECK_FALSE(std::filesystem::exists(folder.file("none.tmrun")));
  CHECK(RunStore::mark(folder.file("none.tmrun"), "x", {}).error().code == ErrorCode::cannotRead);
}

TEST_CASE("what is no file is told, not waited for") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder.file("folder.tmrun"));
  REQUIRE(::mkfifo(folder.file("pipe.tmrun").c_str(), 0600) == 0);
  for (const char* name : {"folder.tmrun", "pipe.tmrun"}) {
    CAPTURE(name);
    const auto opened = RunStore::open(folder.file(name));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::cannotRead);
    CHECK(opened.error().where == folder.file(name).string());
  }
}

TEST_CASE("a run of a newer format is told, not guessed at") {
  const TemporaryFolder folder;
  storedRun(folder.file("run.tmrun"));
  overwrite(folder.file("run.tmrun"), "PRAGMA user_version = 99");
  const auto opened = RunStore::open(folder.file("run.tmrun"));
  CHECK(opened.error().code == ErrorCode::newerVersion);
  CHECK(opened.error().where == folder.file("run.tmrun").string());
  CHECK(RunStore::mark(folder.file("run.tmrun"), "x", {}).error().code == ErrorCode::newerVersion);
}

TEST_CASE("rows that do not fit the plan are corrupt, each of them") {
  for (const char* damage :
       {"UPDATE second SET stats = x'00' WHERE second = (SELECT max(second) FROM second)",
        "UPDATE minute SET chart = substr(chart, 1, 20)",
        "UPDATE minute SET stats = (SELECT stats FROM second WHERE second = 3) || x'00'",
        "UPDATE scenario_run SET state = 'asleep'", "UPDATE scenario_run SET scenario = 77 WHERE scenario = 3",
        "UPDATE stage SET kind = 99", "UPDATE event SET kind = 'party'", "UPDATE event SET scenario = -1",
        "UPDATE exemplar SET outcome = 'fine'", "UPDATE exemplar SET row = 1000",
        "UPDATE reading SET readings = x'28B52FFD'", "DELETE FROM series WHERE id = 5",
        "DELETE FROM run WHERE key = 'project'", "DROP TABLE event"}) {
    CAPTURE(damage);
    const TemporaryFolder folder;
    storedRun(folder.file("run.tmrun"));
    overwrite(folder.file("run.tmrun"), damage);
    const auto opened = RunStore::open(folder.file("run.tmrun"));
    CHECK_FALSE(opened.has_value());
  }
}

TEST_CASE("a damaged second of a finished minute is told where it is read") {
  const TemporaryFolder folder;
  storedRun(folder.file("run.tmrun"));
  overwrite(folder.file("run.tmrun"), "UPDATE second SET stats = x'00' WHERE second = 3");
  const RunRecord opened = RunStore::open(folder.file("run.tmrun")).value();
  CHECK(opened.sum({0, 60}) == storedRun(folder.file("other.tmrun")).sum({0, 60})); // the minute is sound
  CHECK_FALSE(opened.readFailure());
  CHECK(opened.sum({3, 4}) == opened.sum({}));
  REQUIRE(opened.readFailure());
  CHECK(opened.readFailure()->code == ErrorCode::corrupt);
  const Verdict verdict = verdictOf(opened, judgeAll(opened), std::nullopt);
  CHECK(verdict.outcome == VerdictOutcome::notEvaluated);
  CHECK(verdict.reasons.front() == "second 3 of the run cannot be read: a packed block has no valid size");
  CHECK(RunStore::open(folder.file("run.tmrun"))->sha256().empty());
}

TEST_CASE("a run file that went away after it was opened is told, not summed as empty seconds") {
  const TemporaryFolder folder;
  const RunRecord record = storedRun(folder.file("run.tmrun"));
  const RunRecord opened = RunStore::open(folder.file("run.tmrun")).value();
  std::filesystem::remove(folder.file("run.tmrun"));
  CHECK(opened.sum({0, 60}) == record.sum({0, 60}));
  CHECK_FALSE(opened.readFailure());
  CHECK(opened.second(3) == std::nullopt);
  CHECK(opened.readFailure()->code == ErrorCode::cannotRead);
  CHECK_FALSE(std::filesystem::exists(folder.file("run.tmrun")));
}

TEST_CASE("another run in the place of an opened one is not taken for it") {
  const TemporaryFolder folder;
  storedRun(folder.file("run.tmrun"));
  const RunRecord opened = RunStore::open(folder.file("run.tmrun")).value();
  overwrite(folder.file("run.tmrun"), "UPDATE run SET value = 'other' WHERE key = 'id'");
  CHECK(opened.second(3) == std::nullopt);
  CHECK(opened.readFailure()->detail.text().find("another run has taken the place") != std::string::npos);
}

TEST_CASE("of a run whose disk is full nothing leaves memory that was not committed") {
  const TemporaryFolder folder;
  const SmallDisk disk(folder.file("disk"), "size=3m");
  if (!disk.mounted()) {
    MESSAGE("skipped: a small file system cannot be mounted here (needs CAP_SYS_ADMIN)");
    return;
  }
  const auto file = folder.file("disk") / "run.tmrun";
  fakes::SmallPlan small;
  const ScenarioId id = small.users("S", {{"hold", 900}});
  Keeper whole(small.share());
  auto store = RunStore::create(file, small.share(), fakes::fakeInfo()).value();
  fakes::RunBuilder run(small.share(), {&whole, store.get()}, fakes::fakeInfo());
  run.collector().record().keepIn(RunStore::spans(file).value());
  run.start(id);
  for (int second = 0; second < 900; ++second) {
    run.requests(id, fakes::SmallPlan::kHealth, 20, std::chrono::milliseconds(second + 1)).next();
  }
  run.end(id).finish();
  REQUIRE(store->failure());
  const std::int64_t committed = RunStore::spans(file).value()->end(Span::second).value();
  CHECK(committed > PackedSpans::sizesOf(Span::second).recent); // else nothing could have left
  CHECK(committed < 900);
  for (std::int64_t from = 0; from < 900; from += 37) {
    CHECK(run.record().sum({from, 900 - from / 3}) == whole.record.sum({from, 900 - from / 3}));
  }
  CHECK(run.record().sha256() == whole.record.sha256());
  CHECK_FALSE(run.record().readFailure());
}

TEST_CASE("a reading that has no end ends when it is given up") {
  // One view gives rows for ever; the other works for ever before its first row, for it is asked in an order.
  struct Endless {
    const char* table;
    const char* columns;
  };
  for (const auto& [table, columns] :
       {Endless{"scenario_run", "0 AS scenario, 'running' AS state, 0 AS start_s, 1 AS end_s, '' AS why, NULL AS "
                                "aborted_by"},
        Endless{"event", "i AS id, 0.0 AS at_s, 'mark' AS kind, NULL AS scenario, '' AS text"}}) {
    CAPTURE(table);
    const TemporaryFolder folder;
    const auto file = folder.file("run.tmrun");
    storedRun(file);
    overwrite(file, fmt::format("DROP TABLE {}; CREATE VIEW {} AS WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT "
                                "i + 1 FROM n) SELECT {} FROM n",
                                table, table, columns));
    std::optional<Result<RunRecord>> read;
    std::latch begun(1);
    std::jthread reader([&](const std::stop_token& stop) {
      begun.count_down();
      read = RunStore::open(file, stop);
    });
    begun.wait();
    reader.request_stop();
    reader.join();
    REQUIRE(read);
    REQUIRE_FALSE(*read);
    CHECK(read->error().code == ErrorCode::interrupted);
    CHECK(read->error().where == file.string());
  }
}

TEST_CASE("bytes flipped anywhere in the file never crash the reader") {
  const TemporaryFolder folder;
  storedRun(folder.file("run.tmrun"));
  const std::string whole = readFile(folder.file("run.tmrun")).value();
  for (std::size_t at = 0; at < whole.size(); at += whole.size() / 200) {
    std::string damaged = whole;
    for (std::size_t i = at; i < std::min(at + 64, damaged.size()); ++i) {
      damaged[i] = static_cast<char>(damaged[i] ^ 0xA5);
    }
    REQUIRE(writeFile(folder.file("damaged.tmrun"), damaged));
    if (const auto opened = RunStore::open(folder.file("damaged.tmrun"))) {
      CHECK(opened->sum({0, opened->seconds()}).shape() == opened->sum({}).shape());
    }
  }
}
