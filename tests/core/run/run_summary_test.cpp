// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_summary.h"

#include <doctest/doctest.h>

#include "core/base/file.h"
#include "core/run/replay.h"
#include "core/run/run_store.h"
#include "core/run/sqlite.h"
#include "tests/fakes/recorded_run.h"
#include "tests/fakes/temporary_folder.h"

using namespace tidemark;
using fakes::TemporaryFolder;

namespace {

// `ended`: the store is closed with an end, else as by a process that was killed.
void store(const RunRecord& record, const std::filesystem::path& file, bool ended, const char* verdict = "") {
  auto opened = RunStore::create(file, record.sharedPlan(), record.info());
  REQUIRE(opened);
  replay(record, {opened->get()});
  if (ended) {
    RunInfo info = record.info();
    info.endedAt = info.startedAt + std::chrono::seconds(150);
    info.verdict = verdict;
    REQUIRE((*opened)->finish(info));
  }
}

} // namespace

TEST_CASE("a summary tells what a list shows, and agrees with the record") {
  const TemporaryFolder folder;
  const RunRecord record = fakes::recordedRun();
  store(record, folder.file("run.tmrun"), true, "fail");
  const auto summary = readSummary(folder.file("run.tmrun"));
  REQUIRE(summary);
  CHECK(summary->project == record.plan().project.name);
  CHECK(summary->planHash == record.plan().hash);
  CHECK(summary->scenarios == std::vector<std::string>{"Smoke", "Normal", "Peak", "Never"});
  CHECK(summary->verdict == VerdictOutcome::fail);
  CHECK(summary->durationS == 150);
  CHECK(summary->info.startedAt == record.info().startedAt);
  CHECK(summary->annotations.empty());
}

TEST_CASE("a run without an end has the seconds it recorded and no verdict") {
  const TemporaryFolder folder;
  const RunRecord record = fakes::recordedRun();
  store(record, folder.file("run.tmrun"), false);
  const auto summary = readSummary(folder.file("run.tmrun"));
  REQUIRE(summary);
  CHECK(summary->verdict == std::nullopt);
  CHECK(summary->durationS == record.seconds());
  CHECK(!summary->info.endedAt);
}

TEST_CASE("annotations stand in the summary") {
  const TemporaryFolder folder;
  store(fakes::recordedRun(), folder.file("run.tmrun"), true);
  REQUIRE(
      replaceTags(folder.file("run.tmrun"), {.tags = {"release 4.3"}, .by = "dev", .onUtc = "2026-11-21T10:00:00Z"}));
  const auto summary = readSummary(folder.file("run.tmrun"));
  REQUIRE(summary);
  REQUIRE(summary->annotations.size() == 1);
  CHECK(summary->annotations.front().text == "release 4.3");
  CHECK(RunStore::open(folder.file("run.tmrun")).has_value());
}

TEST_CASE("what is no run, or of a newer format, says so") {
  const TemporaryFolder folder;
  REQUIRE(writeFile(folder.file("text.tmrun"), "no database"));
  CHECK(readSummary(folder.file("text.tmrun")).error().code == ErrorCode::corrupt);
  CHECK(readSummary(folder.file("missing.tmrun")).error().code == ErrorCode::cannotRead);
  store(fakes::recordedRun(), folder.file("newer.tmrun"), true);
  auto database = SqliteDatabase::open(folder.file("newer.tmrun"), SqliteDatabase::Mode::readWrite);
  REQUIRE(database);
  REQUIRE(database->run("PRAGMA user_version = 99"));
  const auto newer = readSummary(folder.file("newer.tmrun"));
  CHECK(newer.error().code == ErrorCode::newerVersion);
  CHECK(newer.error().where == folder.file("newer.tmrun").string());
}
