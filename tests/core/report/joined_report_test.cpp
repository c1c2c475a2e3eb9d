// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <sstream>

#include <doctest/doctest.h>

#include "core/base/wall_time.h"
#include "core/report/build_document.h"
#include "core/report/writers/json_report.h"
#include "core/report/writers/latency_log.h"
#include "core/report/writers/locust_csv.h"
#include "core/report/writers/resources_csv.h"
#include "tests/core/report/report_runs.h"

using namespace tidemark;

namespace {

struct Joined {
  RunRecord first = fakes::chosenRun("first", 0, "Load", 100);
  RunRecord second = fakes::chosenRun("second", 90, "Peak", 300);
  std::vector<NamedRun> runs{{"a", &first}, {"b", &second}};
  RunSet set = *RunSet::join(runs);
  ReportModel model = *buildReport(set, {});
};

std::size_t linesIn(const std::string& text) { return static_cast<std::size_t>(std::ranges::count(text, '\n')); }

std::vector<std::string> headingsOf(const Document& document) {
  std::vector<std::string> headings;
  for (const Block& block : document.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) {
      headings.push_back(heading->text);
    }
  }
  return headings;
}

} // namespace

TEST_CASE_FIXTURE(Joined, "a report of several runs takes each scenario from its own") {
  REQUIRE(model.scenarios.size() == 3);
  CHECK(model.scenarios[0].runId == "first");
  CHECK(model.scenarios[1].runId == "second");
  CHECK(model.scenarios[1].startedAt == second.info().startedAt);
  CHECK(model.scenarios[0].totals.requests == 400);
  CHECK(model.scenarios[1].totals.requests == 1200);
  CHECK(model.totals.requests == 1600);
  CHECK(model.totals.notRun == 1);
  CHECK(model.run.id == "second");
  CHECK(model.verdict.outcome == VerdictOutcome::pass);
}

TEST_CASE_FIXTURE(Joined, "a scenario of no run is not run, with its SLOs unjudged") {
  const ScenarioModel& soak = model.scenarios[2];
  CHECK_FALSE(soak.hasRun());
  CHECK(soak.runId.empty());
  CHECK(soak.why == "not chosen in any of the runs");
  CHECK(soak.load.plannedS == 4.0);
  REQUIRE(soak.slos.size() == 1);
  CHECK(soak.slos.front().result == SloOutcome::notEvaluated);
  CHECK(soak.verdict.outcome == VerdictOutcome::notEvaluated);
}

TEST_CASE_FIXTURE(Joined, "every run is named with its date and its digest") {
  const std::vector<std::string> headings = headingsOf(buildDocument(model));
  const std::string expected = "Load (run first of " + utcSecondsText(first.info().startedAt) + ")";
  CHECK(std::ranges::find(headings, expected) != headings.end());
  CHECK(std::ranges::find(headings, "Soak") != headings.end());
  REQUIRE(model.runs.size() == 2);
  CHECK(model.runs[0].sha256 == first.sha256());
  CHECK(model.runs[1].scenarios == std::vector<std::string>{"Peak"});
  const std::string json = jsonReport(model);
  CHECK(json.find(first.sha256()) != std::string::npos);
  CHECK(json.find("\"runId\": \"first\"") != std::string::npos);
  CHECK(json.find("\"runId\": null") != std::string::npos);
}

TEST_CASE_FIXTURE(Joined, "the files for other tools add the runs up") {
  const std::string stats = statsCsv(set);
  CHECK(stats.find(",Aggregated,1600,0,") != std::string::npos);
  CHECK(linesIn(statsHistoryCsv(set)) == 1 + 4 + 4);
  CHECK(linesIn(resourcesCsv(set)) == 1 + 4 + 4);
  CHECK(latencyLog(set).find("Tag=Get,93.000,1.000,") != std::string::npos);
}

TEST_CASE_FIXTURE(Joined, "a window is of the run that its scenario comes from") {
  const auto part = buildReport(set, {.templateName = {}, .window = "Peak:0s..2s"});
  REQUIRE(part);
  CHECK(part->scenarios[1].totals.requests == 600);
  CHECK(part->scenarios[0].totals.requests == 400);
  const auto none = buildReport(set, {.templateName = {}, .window = "Soak:0s..2s"});
  REQUIRE_FALSE(none);
  CHECK(none.error().code == ErrorCode::notFound);
}
