// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_store.h"

#include <algorithm>
#include <latch>
#include <thread>
#include <tuple>

#include <doctest/doctest.h>

#include "core/base/file.h"
#include "core/run/replay.h"
#include "core/run/slo_evaluator.h"
#include "core/run/sqlite.h"
#include "tests/fakes/recorded_run.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"
#include "tests/fakes/temporary_folder.h"

using namespace tidemark;
using fakes::TemporaryFolder;

namespace {

// Stores a record as it was made and reads it back.
RunRecord stored(const RunRecord& record, const std::filesystem::path& file) {
  auto store = RunStore::create(file, record.sharedPlan(), record.info());
  REQUIRE(store);
  replay(record, {store->get()});
  REQUIRE((*store)->finish(record.info()));
  auto opened = RunStore::open(file);
  if (!opened) {
    FAIL(errorLines(opened.error()));
  }
  return std::move(*opened);
}

std::vector<Exemplar> byTime(std::vector<Exemplar> exemplars) {
  std::ranges::stable_sort(exemplars, {}, [](const Exemplar& each) { return std::tuple(each.atS, each.kind); });
  return exemplars;
}

bool sameChart(const std::vector<ChartPoint>& a, const std::vector<ChartPoint>& b) {
  return std::ranges::equal(a, b, [](const ChartPoint& x, const ChartPoint& y) {
    return x.second == y.second && x.users == y.users && x.ratePerS == y.ratePerS && x.outcomes == y.outcomes &&
           (x.p95Ms == y.p95Ms || (x.p95Ms != x.p95Ms && y.p95Ms != y.p95Ms));
  });
}

} // namespace

TEST_CASE("a stored run opens as the run it was") {
  const TemporaryFolder folder;
  const RunRecord record = fakes::recordedRun();
  const RunRecord opened = stored(record, folder.file("run.tmrun"));

  CHECK(opened.sha256() == record.sha256());
  CHECK(opened.seconds() == record.seconds());
  CHECK(opened.scenarios() == record.scenarios());
  CHECK(opened.events().size() == record.events().size());
  CHECK(byTime(opened.exemplars()) == byTime(record.exemplars()));
  CHECK(opened.notMeasured() == record.notMeasured());
  CHECK(opened.saturatedSeconds() == record.saturatedSeconds());
  for (std::uint32_t i = 0; i < 4; ++i) {
    CHECK(sameChart(opened.chart(ScenarioId{i}), record.chart(ScenarioId{i})));
  }
  REQUIRE(opened.readings().size() == record.readings().size());
  for (std::size_t i = 0; i < record.readings().size(); ++i) {
    CHECK(opened.readings()[i].info == record.readings()[i].info);
    CHECK(opened.readings()[i].seconds == record.readings()[i].seconds);
    CHECK(opened.readings()[i].values == record.readings()[i].values);
  }
  for (std::int64_t second = 0; second < record.seconds(); ++second) {
    CHECK(opened.second(second) == record.second(second));
  }
  CHECK(judgeAll(opened) == judgeAll(record));
}

TEST_CASE("the plan comes back as it was resolved, without environment or files") {
  const TemporaryFolder folder;
  const RunRecord record = fakes::recordedRun({.timeScale = 0.5});
  const RunRecord opened = stored(record, folder.file("run.tmrun"));
  const RunPlan& plan = record.plan();
  CHECK(opened.plan().project == plan.project);
  CHECK(opened.plan().scenarios == plan.scenarios);
  CHECK(opened.plan().rows == plan.rows);
  CHECK(opened.plan().checks == plan.checks);
  CHECK(opened.plan().jobs == plan.jobs);
  CHECK(opened.plan().targets == plan.targets);
  CHECK(opened.plan().constants == plan.constants);
  CHECK(opened.plan().authorisedHosts == plan.authorisedHosts);
  CHECK(opened.plan().hash == plan.hash);
  CHECK(opened.plan().seed == plan.seed);
  CHECK(opened.plan().timeScale == 0.5);
}

TEST_CASE("the facts of the run come back") {
  const TemporaryFolder folder;
  const RunRecord record = fakes::recordedRun();
  const RunRecord opened = stored(record, folder.file("run.tmrun"));
  const RunInfo& info = opened.info();
  CHECK(info.id == record.info().id);
  CHECK(info.startedAt == record.info().startedAt);
  CHECK(info.endedAt == record.info().endedAt);
  CHECK(info.complete);
  CHECK_FALSE(info.interrupted);
  CHECK(info.cpu == "Fake CPU");
  CHECK(info.cores == 2);
  CHECK(info.memoryBytes == 8'000'000'000);
}

TEST_CASE("secrets are in the file by name only") {
  const TemporaryFolder folder;
  stored(fakes::recordedRun(), folder.file("run.tmrun"));
  auto database = SqliteDatabase::open(folder.file("run.tmrun"), SqliteDatabase::Mode::readOnly);
  REQUIRE(database);
  auto select = SqliteStatement::prepare(*database, "SELECT value FROM run WHERE key = 'project'");
  REQUIRE(select);
  REQUIRE(*select->next());
  CHECK(select->text(0).find("{\"secret\": \"WORKFLOW_API_KEY\"}") != std::string::npos);
  CHECK(*database->integer("SELECT count(*) FROM constant WHERE name = 'apiKey'") == 0);
}

TEST_CASE("a run is never written over another") {
  const TemporaryFolder folder;
  const RunRecord record = fakes::recordedRun();
  stored(record, folder.file("run.tmrun"));
  const auto second = RunStore::create(folder.file("run.tmrun"), record.sharedPlan(), record.info());
  CHECK(second.error().code == ErrorCode::alreadyExists);
}

TEST_CASE("a folder that is not there cannot be written") {
  const RunRecord record = fakes::recordedRun();
  const auto store = RunStore::create("/nonexistent/run.tmrun", record.sharedPlan(), record.info());
  CHECK(store.error().code == ErrorCode::cannotWrite);
}

TEST_CASE("one second is one transaction, one row and one blob") {
  const TemporaryFolder folder;
  const RunRecord record = fakes::recordedRun();
  stored(record, folder.file("run.tmrun"));
  auto database = SqliteDatabase::open(folder.file("run.tmrun"), SqliteDatabase::Mode::readOnly);
  REQUIRE(database);
  CHECK(*database->integer("SELECT count(*) FROM second") == record.seconds());
  CHECK(*database->integer("SELECT count(*) FROM minute") == (record.seconds() - 1) / 60);
  CHECK(*database->integer("PRAGMA application_id") == 0x544D524B);
  CHECK(*database->integer("PRAGMA user_version") == 2);
  CHECK(*database->integer("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'delete'") == 1);
}

TEST_CASE("a cleanly ended run leaves one file, which opens from a folder that cannot be written") {
  const TemporaryFolder folder;
  const RunRecord record = fakes::recordedRun();
  stored(record, folder.file("run.tmrun"));
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
  std::filesystem::permissions(folder.file("run.tmrun"), std::filesystem::perms::owner_read);
  std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  CHECK(RunStore::open(folder.file("run.tmrun"))->sha256() == record.sha256());
  std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
}

TEST_CASE("marks may be added to a finished run and to a live one, and make it no other run") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  const RunRecord record = fakes::recordedRun();
  stored(record, file);
  const WallTime at = record.info().startedAt + std::chrono::milliseconds(12'500);
  REQUIRE(RunStore::mark(file, "restart of the cache", at));
  const RunRecord opened = RunStore::open(file).value();
  CHECK(opened.events().back().text == "restart of the cache");
  CHECK(opened.events().back().atS == 12.5);
  CHECK(opened.sha256() == record.sha256());

  const auto liveFile = folder.file("live.tmrun");
  auto live = RunStore::create(liveFile, record.sharedPlan(), record.info());
  REQUIRE(live);
  replay(record, {live->get()});
  REQUIRE(RunStore::mark(liveFile, "deployed", at));
  REQUIRE((*live)->finish(record.info()));
  CHECK(RunStore::open(liveFile)->events().back().text == "deployed");
}

TEST_CASE("a run that is kept in its file while it grows is the same run, and ends as one file") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  fakes::SmallPlan small;
  const ScenarioId id = small.users("S", {{"hold", 1000}});
  const RunInfo info = fakes::fakeInfo();
  auto store = RunStore::create(file, small.share(), info).value();
  fakes::RunBuilder whole(small.share(), {}, info);
  fakes::RunBuilder kept(small.share(), {store.get()}, info);
  kept.collector().record().keepIn(RunStore::spans(store->file()).value());
  for (fakes::RunBuilder* run : {&whole, &kept}) {
    run->start(id);
    for (int second = 0; second < 1000; ++second) {
      run->requests(id, fakes::SmallPlan::kHealth, 3, std::chrono::milliseconds(second + 1)).next();
    }
    run->end(id).finish();
  }
  const auto agree = [&whole](const RunRecord& record) {
    for (std::int64_t from = 0; from < 1000; from += 37) {
      CHECK(record.sum({from, 1000 - from / 3}) == whole.record().sum({from, 1000 - from / 3}));
      CHECK(record.second(from) == whole.record().second(from));
    }
    CHECK(record.sha256() == whole.record().sha256());
    CHECK_FALSE(record.readFailure());
  };
  agree(kept.record());
  REQUIRE(store->finish(info));
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
  agree(kept.record());
}

TEST_CASE("a run that is fetched from at the instant of its end still ends as one file") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  const RunRecord record = fakes::recordedRun();
  auto store = RunStore::create(file, record.sharedPlan(), record.info()).value();
  replay(record, {store.get()});
  std::latch reading(1);
  std::jthread fetching([&] {
    auto reader = SqliteDatabase::open(file, SqliteDatabase::Mode::readOnly).value();
    CHECK(*reader.integer("SELECT count(*) FROM second") == record.seconds());
    reading.count_down();
    while (*reader.integer("SELECT count(*) FROM run WHERE key = 'endedAtNs'") == 0) {
    }
  });
  reading.wait();
  REQUIRE(store->finish(record.info())); // its last commit comes first, then the file is settled
  fetching.join();
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
  auto database = SqliteDatabase::open(file, SqliteDatabase::Mode::readOnly).value();
  CHECK(*database.integer("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'delete'") == 1);
}

TEST_CASE("a live run can be read while it is written, up to its last second") {
  const TemporaryFolder folder;
  const RunRecord record = fakes::recordedRun();
  auto live = RunStore::create(folder.file("run.tmrun"), record.sharedPlan(), record.info());
  REQUIRE(live);
  replay(record, {live->get()});
  CHECK(RunStore::open(folder.file("run.tmrun"))->seconds() == record.seconds());
  CHECK_FALSE((*live)->failure());
}
