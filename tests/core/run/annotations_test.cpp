// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/annotations.h"

#include <doctest/doctest.h>

#include "core/base/file.h"
#include "core/run/replay.h"
#include "core/run/run_store.h"
#include "core/run/sqlite.h"
#include "tests/fakes/recorded_run.h"
#include "tests/fakes/temporary_folder.h"
#include "tests/fakes/unprivileged.h"

using namespace tidemark;
using fakes::TemporaryFolder;

namespace {

RunRecord store(const std::filesystem::path& file) {
  RunRecord record = fakes::recordedRun();
  auto running = RunStore::create(file, record.sharedPlan(), record.info());
  REQUIRE(running);
  replay(record, {running->get()});
  REQUIRE((*running)->finish(record.info()));
  return record;
}

void change(const std::filesystem::path& file, const std::string& sql) {
  auto database = SqliteDatabase::open(file, SqliteDatabase::Mode::readWrite);
  REQUIRE(database);
  REQUIRE(database->run(sql));
}

Annotation note(const std::string& text) {
  return {.id = 0,
          .kind = AnnotationKind::note,
          .atS = {},
          .section = "errors",
          .text = text,
          .by = "dev",
          .onUtc = "2026-11-21T10:00:00Z"};
}

Annotation mark(double atS, const std::string& text) {
  Annotation mark = note(text);
  mark.kind = AnnotationKind::mark;
  mark.atS = atS;
  mark.section.clear();
  return mark;
}

std::vector<std::string> tagsOf(const std::filesystem::path& file) {
  const std::vector<Annotation> annotations = readAnnotations(file).value();
  std::vector<std::string> tags;
  for (const Annotation& each : annotations) {
    if (each.kind == AnnotationKind::tag) {
      tags.push_back(each.text);
    }
  }
  return tags;
}

} // namespace

TEST_CASE("a run has no annotations until somebody adds one") {
  const TemporaryFolder folder;
  store(folder.file("run.tmrun"));
  CHECK(readAnnotations(folder.file("run.tmrun")).value().empty());
}

TEST_CASE("notes and marks come back as they were said, in their order, and can be taken away") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  store(file);
  REQUIRE(addAnnotation(file, note("the cache was cold")));
  REQUIRE(addAnnotation(file, mark(12.25, "restart of the \"cache\"; it's done")));

  std::vector<Annotation> annotations = readAnnotations(file).value();
  REQUIRE(annotations.size() == 2);
  const std::int64_t first = annotations[0].id;
  CHECK(annotations[1].id != first);
  annotations[0].id = annotations[1].id = 0;
  CHECK(annotations[0] == note("the cache was cold"));
  CHECK(annotations[1] == mark(12.25, "restart of the \"cache\"; it's done"));

  REQUIRE(removeAnnotation(file, first));
  REQUIRE(readAnnotations(file)->size() == 1);
  CHECK(readAnnotations(file)->front().kind == AnnotationKind::mark);
  CHECK(removeAnnotation(file, first).error().code == ErrorCode::notFound);
}

TEST_CASE("an annotation makes a run no other run, and it still opens") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  const RunRecord record = store(file);
  REQUIRE(addAnnotation(file, mark(3, "deployed")));
  const RunRecord opened = RunStore::open(file).value();
  CHECK(opened.sha256() == record.sha256());
  CHECK(opened.events().size() == record.events().size()); // said, not measured
  REQUIRE(opened.annotations().size() == 1);
  CHECK(opened.annotations()[0].text == "deployed");
  CHECK(statedDay(opened.annotations()[0]) == "2026-11-21");
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1); // no journal is left
}

TEST_CASE("tags are replaced together; blank and repeated ones are left out, notes stay") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  store(file);
  REQUIRE(addAnnotation(file, note("stays")));
  REQUIRE(replaceTags(file, {.tags = {" release 4 ", "", "nightly", "nightly"}, .by = "dev", .onUtc = "now"}));
  CHECK(tagsOf(file) == std::vector<std::string>{"release 4", "nightly"});
  REQUIRE(replaceTags(file, {.tags = {"baseline"}, .by = "dev", .onUtc = "now"}));
  CHECK(tagsOf(file) == std::vector<std::string>{"baseline"});
  CHECK(readAnnotations(file)->front().text == "stays");
}

TEST_CASE("a mark without an instant is refused and nothing is written") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  store(file);
  Annotation nowhere = mark(0, "when");
  nowhere.atS.reset();
  CHECK_FALSE(addAnnotation(file, nowhere));
  CHECK(readAnnotations(file).value().empty());
}

TEST_CASE("a file of format 1 has none, is read without being changed, and is migrated by the first") {
  const TemporaryFolder folder;
  const auto file = folder.file("old.tmrun");
  const RunRecord record = store(file);
  change(file, "DROP TABLE annotation; PRAGMA user_version = 1;");
  const std::string before = readFile(file).value();

  CHECK(readAnnotations(file).value().empty());
  CHECK(RunStore::open(file)->sha256() == record.sha256());
  CHECK(readFile(file).value() == before);

  REQUIRE(addAnnotation(file, note("added later")));
  CHECK(readAnnotations(file)->size() == 1);
  CHECK(RunStore::open(file)->sha256() == record.sha256());
}

TEST_CASE("a newer file and one that is no run say so") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  store(file);
  change(file, "PRAGMA user_version = 99");
  CHECK(readAnnotations(file).error().code == ErrorCode::newerVersion);
  const auto added = addAnnotation(file, note("x"));
  CHECK(added.error().code == ErrorCode::newerVersion);
  CHECK(added.error().where == file.string());
  CHECK(readAnnotations(folder.file("none.tmrun")).error().code == ErrorCode::cannotRead);
}

TEST_CASE("an annotation of an unknown kind is corrupt") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  store(file);
  REQUIRE(addAnnotation(file, note("x")));
  change(file, "UPDATE annotation SET kind = 'gossip'");
  CHECK(readAnnotations(file).error().code == ErrorCode::corrupt);
}

TEST_CASE("a file that may only be read keeps its annotations readable and says that it cannot be written") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  store(file);
  REQUIRE(addAnnotation(file, note("before")));
  std::filesystem::permissions(file, std::filesystem::perms{0444});
  std::filesystem::permissions(folder.path(), std::filesystem::perms{0555});
  {
    const fakes::Unprivileged reader;
    CHECK(readAnnotations(file)->size() == 1);
    const auto added = addAnnotation(file, note("after"));
    REQUIRE_FALSE(added);
    CHECK(added.error().code == ErrorCode::cannotWrite);
    CHECK(added.error().where == file.string());
    CHECK(replaceTags(file, {.tags = {"x"}, .by = {}, .onUtc = {}}).error().code == ErrorCode::cannotWrite);
  }
  std::filesystem::permissions(folder.path(), std::filesystem::perms{0755});
  CHECK(readAnnotations(file)->size() == 1);
}

TEST_CASE("a run that is being written can be annotated") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  const RunRecord record = fakes::recordedRun();
  auto live = RunStore::create(file, record.sharedPlan(), record.info());
  REQUIRE(live);
  replay(record, {live->get()});
  REQUIRE(addAnnotation(file, mark(2, "seen live")));
  REQUIRE((*live)->finish(record.info()));
  CHECK(readAnnotations(file)->front().text == "seen live");
}

TEST_CASE("a report kept with a run comes back, makes it no other run, and can be given up") {
  const TemporaryFolder folder;
  const auto file = folder.file("run.tmrun");
  const std::string before = store(file).sha256();
  REQUIRE(keepReport(file, "{}"));
  {
    const auto opened = RunStore::open(file);
    REQUIRE(opened);
    CHECK(opened->info().report == "{}");
    CHECK(opened->sha256() == before);
  }
  REQUIRE(keepReport(file, ""));
  CHECK(RunStore::open(file)->info().report.empty());
  CHECK(keepReport(folder.file("none.tmrun"), "{}").error().where == folder.file("none.tmrun").string());
}
