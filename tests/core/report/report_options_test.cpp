// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every key of the project's `report` either reaches the report or is refused before a run.
#include <algorithm>
#include <array>

#include <doctest/doctest.h>

#include "core/plan/field_table.h"
#include "core/plan/project_file.h"
#include "core/plan/validate.h"
#include "core/report/build_document.h"
#include "core/report/build_report.h"
#include "core/report/report_options.h"
#include "core/report/writers/json_report.h"
#include "tests/core/report/report_runs.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;

namespace {

// A key set to what is not its default; `with`: the members it needs beside it.
struct Setting {
  std::string_view key;
  std::string_view value;
  std::string_view with{};
};

constexpr std::array kReaching{
    Setting{"title", R"("Another title")"},
    Setting{"paper", R"("Letter")"},
    Setting{"sections", R"(["conclusion"])"},
    Setting{"baseline", R"({"stated": [{"metric": "p95", "value": "20ms"}], "by": "dev", "on": "2026-10-01"})"},
    Setting{"reference", R"("Low")"},
    Setting{"requirements", R"([{"name": "Low passed", "scenario": "Low"}])"},
    Setting{"attestations", R"([{"claim": "Backups verified", "by": "ops", "on": "2026-11-01", "section": "errors"}])"},
    Setting{"facts", R"({"Phase": "4.3"})"},
    Setting{"notes", R"([{"section": "errors", "text": "Known", "takes": "2h", "by": "dev", "on": "2026-11-01"}])"},
    Setting{"links", R"([{"group": "Runbooks", "text": "Alerts", "url": "https://example.com/alerts"}])"},
    Setting{"files", R"([{"path": "load.js", "purpose": "old script"}])"},
    Setting{
        "references",
        R"([{"metric": "p95", "low": "100ms", "high": "300ms", "source": "survey", "by": "dev", "on": "2026-11-01"}])"},
    Setting{"capacityTargets", R"(["1000/s", "5000 users"])"},
    Setting{"reserve", "50", R"("capacityTargets": ["1000/s"])"},
    Setting{"score", R"({"slo": 40, "success": 30})"},
};

// What this version cannot do, said by `check` and `run`.
constexpr std::array kRefused{
    Setting{"template", R"("suite")"},
    Setting{"language", R"("de")"},
    Setting{"baseline", R"("last-pass")"},
    Setting{"history",
            R"([{"name": "Requests", "prometheus": "http://127.0.0.1:9090", "query": "up", "unit": "count"}])"},
};

std::string objectOf(std::string_view members) { return "{" + std::string(members) + "}"; }

std::string withSetting(const Setting& setting) {
  const std::string own = "\"" + std::string(setting.key) + "\": " + std::string(setting.value);
  return objectOf(setting.with.empty() ? own : std::string(setting.with) + ", " + own);
}

// All a reader gets, less the digests, which cover the project's text.
struct Told {
  Document document;
  std::string json;
  friend bool operator==(const Told&, const Told&) = default;
};

Told toldOf(const std::string& report) {
  ReportModel model = fakes::modelOf(fakes::twoHoldsRun(report));
  model.run.sha256.clear();
  for (RunPartModel& run : model.runs) {
    run.sha256.clear();
  }
  return {buildDocument(model), jsonReport(model)};
}

bool isRefused(const Setting& setting) {
  const std::string text = R"({"format": "tidemark-project/1", "name": "X",
    "targets": [{"name": "api", "url": "http://127.0.0.1:8000"}],
    "userClasses": [{"name": "User", "flow": [{"request": "Get", "url": "/"}]}],
    "scenarios": [{"name": "Low", "load": {"iterations": 1}}], "report": )" +
                           withSetting(setting) + "}";
  const LoadedProject loaded = parseProject(text);
  REQUIRE_FALSE(hasErrors(loaded.problems));
  const std::string pointer = "/report/" + std::string(setting.key);
  return std::ranges::any_of(unsupported(loaded.project), [&](const Problem& p) { return p.pointer == pointer; });
}

std::string flat(const Document& document) {
  std::string text;
  for (const Block& block : document.blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
      text += flatText(paragraph->text) + "\n";
    } else if (const auto* table = std::get_if<Table>(&block)) {
      for (const TableRow& row : table->rows) {
        for (const TableCell& cell : row.cells) {
          text += flatText(cell.text) + " | ";
        }
        text += "\n";
      }
    }
  }
  return text;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("every field of the report object is either told or refused") {
  std::vector<std::string_view> known;
  for (const auto& settings : {std::span<const Setting>(kReaching), std::span<const Setting>(kRefused)}) {
    std::ranges::transform(settings, std::back_inserter(known), &Setting::key);
  }
  const TableInfo& table = FieldTable<ReportOptions>::info();
  for (const auto* fields : {&table.head, &table.tail}) {
    for (const FieldInfo& field : *fields) {
      CHECK_MESSAGE(std::ranges::find(known, field.key) != known.end(), field.key);
    }
  }
  for (const Setting& setting : kRefused) {
    CHECK_MESSAGE(isRefused(setting), setting.key);
  }
}

TEST_CASE("a field of the report object that is set changes the report") {
  for (const Setting& setting : kReaching) {
    CHECK_MESSAGE(toldOf(withSetting(setting)) != toldOf(objectOf(setting.with)), setting.key);
  }
}

TEST_CASE("published figures stand beside ours with who stated them") {
  const std::string text = flat(toldOf(withSetting(kReaching[11])).document);
  CHECK(holds(text, "p95 | 100ms | 300ms | "));
  CHECK(holds(text, " | survey | dev, 2026-11-01 | "));
}

TEST_CASE("capacity targets, files and the parts of a score are told") {
  CHECK(holds(flat(toldOf(R"({"capacityTargets": ["1000/s"]})").document), "1000/s | "));
  CHECK(holds(flat(toldOf(R"({"files": [{"path": "load.js", "purpose": "old"}]})").document), "load.js | old"));
  const std::string scored = flat(toldOf(R"({"score": {"slo": 40, "success": 30}})").document);
  CHECK(holds(scored, "Score 100, grade A+"));
  CHECK(holds(scored, "Low | slo | 40 | 100 | "));
}

TEST_CASE("what people said about a run afterwards is printed as stated, where it belongs") {
  RunRecord record = fakes::twoHoldsRun("{}");
  const auto said = [](AnnotationKind kind, std::optional<double> atS, std::string section, std::string text) {
    return Annotation{.id = 1,
                      .kind = kind,
                      .atS = atS,
                      .section = std::move(section),
                      .text = std::move(text),
                      .by = "dev",
                      .onUtc = "2026-11-21T10:00:00.000Z"};
  };
  record.setAnnotations({said(AnnotationKind::note, {}, "errors", "The key was missing"),
                         said(AnnotationKind::note, {}, "", "Run on the old machine"),
                         said(AnnotationKind::mark, 12.5, "", "Cache restarted"),
                         said(AnnotationKind::tag, {}, "", "nightly")});
  const ReportModel model = fakes::modelOf(record);
  const std::string text = flat(buildDocument(model));
  CHECK(holds(text, "The key was missing (stated by dev on 2026-11-21)"));
  CHECK(holds(text, "Run on the old machine (stated by dev on 2026-11-21)"));
  CHECK(holds(text, "mark | Cache restarted (stated by dev on 2026-11-21)"));
  CHECK(text.find("The key was missing") < text.find("Run on the old machine")); // in its section, the other after all
  CHECK_FALSE(holds(text, "nightly"));
  CHECK(model.scenarios[0].events.size() == fakes::modelOf(fakes::twoHoldsRun("{}")).scenarios[0].events.size() + 1);
}

TEST_CASE("options kept with the run are printed, and judge nothing") {
  RunRecord record = fakes::recordedRun();
  const Project& recorded = record.plan().project;
  ReportOptions options = recorded.report;
  CHECK(keptReport(record.plan(), options).empty());
  options.title = "Spring release";
  options.sections = {"conclusion"};
  options.attestations = {{.claim = "Backups verified", .by = "ops", .on = "2026-11-01", .section = "conclusion"}};
  options.requirements = {};
  options.score = {{.part = "success", .weight = 1}};
  record.info().report = keptReport(record.plan(), options);
  const auto model = buildReport(record, {});
  REQUIRE(model);
  CHECK(model->title == "Spring release");
  CHECK(model->options.sections == std::vector<std::string>{"conclusion"});
  CHECK(model->options.attestations == options.attestations);
  CHECK(model->options.requirements == recorded.report.requirements);
  CHECK(model->options.score == recorded.report.score);
}

TEST_CASE("what judges a run is what the keys of judging name, no more and no less") {
  const auto check = [](const Setting& setting) {
    CAPTURE(setting.key);
    ReportOptions wanted;
    REQUIRE(FieldTable<ReportOptions>::set(wanted, setting.key, setting.value).empty());
    REQUIRE(wanted != ReportOptions{});
    const bool isTakenBack = judgedAsRecorded(wanted, {}) == ReportOptions{};
    CHECK(isTakenBack == (std::ranges::find(kJudgingKeys, setting.key) != kJudgingKeys.end()));
  };
  std::ranges::for_each(kReaching, check);
  std::ranges::for_each(kRefused, check);
}

TEST_CASE("kept options that cannot be read are told, not ignored") {
  RunRecord record = fakes::recordedRun();
  record.info().report = R"({"report": {"title": 5}})";
  CHECK(buildReport(record, {}).error().code == ErrorCode::corrupt);
}
