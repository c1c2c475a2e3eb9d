// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_document.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include <doctest/doctest.h>

#include "tests/core/report/report_runs.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::fakes;

namespace {

template <class BlockType>
std::vector<const BlockType*> blocksOf(const Document& document) {
  std::vector<const BlockType*> blocks;
  for (const Block& block : document.blocks) {
    if (const auto* found = std::get_if<BlockType>(&block)) {
      blocks.push_back(found);
    }
  }
  return blocks;
}

// Everything a reader sees, line by line.
std::string allText(const Document& document) {
  std::string text;
  const auto add = [&text](const std::string& line) { text += line + "\n"; };
  const auto addAll = [&](const std::vector<RichText>& lines) {
    for (const RichText& line : lines) {
      add(flatText(line));
    }
  };
  for (const Heading* heading : blocksOf<Heading>(document)) {
    add(heading->text);
  }
  for (const Paragraph* paragraph : blocksOf<Paragraph>(document)) {
    add(flatText(paragraph->text));
  }
  for (const TextList* list : blocksOf<TextList>(document)) {
    addAll(list->items);
  }
  for (const Callout* callout : blocksOf<Callout>(document)) {
    add(callout->title);
    addAll(callout->lines);
  }
  for (const KeyFacts* facts : blocksOf<KeyFacts>(document)) {
    for (const KeyFact& fact : facts->facts) {
      add(fact.label + ": " + flatText(fact.value));
    }
  }
  for (const Table* table : blocksOf<Table>(document)) {
    for (const TableRow& row : table->rows) {
      std::string line;
      for (const TableCell& cell : row.cells) {
        line += flatText(cell.text) + " | ";
      }
      add(line);
    }
  }
  return text;
}

// NaN is a gap in a figure and equals nothing, itself included.
Document withoutGaps(Document document) {
  for (Block& block : document.blocks) {
    if (auto* figure = std::get_if<Figure>(&block)) {
      for (FigureSeries& series : figure->series) {
        std::ranges::replace_if(series.y, [](double value) { return std::isnan(value); }, -1.0);
      }
    }
  }
  return document;
}

std::vector<RunRecord> runs() {
  std::vector<RunRecord> records;
  records.push_back(recordedRun());
  records.push_back(recordedRun({.interrupted = true}));
  records.push_back(recordedRun({.saturated = true}));
  records.push_back(fullScaleRun());
  records.push_back(cleanRun());
  records.push_back(manyRequestsRun(30));
  return records;
}

} // namespace

TEST_CASE("the full report has its sections in order between the common start and end") {
  const Document document = buildDocument(modelOf(recordedRun()));
  std::vector<std::string> titles;
  for (const Heading* heading : blocksOf<Heading>(document)) {
    if (heading->level == 1) {
      titles.push_back(heading->anchor);
    }
  }
  CHECK(titles == std::vector<std::string>{"executive-summary", "configuration", "overall", "by-request", "resources",
                                           "slo-compliance", "throughput", "percentiles", "rate", "errors", "stability",
                                           "network", "recommendations", "baseline", "requirements", "next-steps",
                                           "conclusion", "how-to-read"});
}

TEST_CASE("a section is never empty") {
  for (const RunRecord& record : runs()) {
    const Document document = buildDocument(modelOf(record));
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
      const auto* heading = std::get_if<Heading>(&document.blocks[i]);
      if (heading == nullptr || heading->level > 1) {
        continue;
      }
      REQUIRE(i + 1 < document.blocks.size());
      const auto* next = std::get_if<Heading>(&document.blocks[i + 1]);
      CHECK_MESSAGE((next == nullptr || next->level > 1), heading->text);
    }
  }
}

TEST_CASE("anchors and figure names are unique, tables are whole") {
  for (const RunRecord& record : runs()) {
    const Document document = buildDocument(modelOf(record));
    std::set<std::string> anchors;
    for (const Heading* heading : blocksOf<Heading>(document)) {
      CHECK_MESSAGE(anchors.insert(heading->anchor).second, heading->anchor);
      CHECK_FALSE(heading->text.empty());
    }
    std::set<std::string> figures;
    for (const Figure* figure : blocksOf<Figure>(document)) {
      CHECK_MESSAGE(figures.insert(figure->id).second, figure->id);
      CHECK_FALSE(figure->textAlternative.empty());
      CHECK_FALSE(figure->title.empty());
      CHECK(figure->x.max > figure->x.min);
      CHECK(figure->left.max > figure->left.min);
      for (const FigureSeries& series : figure->series) {
        CHECK(series.x.size() == series.y.size());
      }
    }
    for (const Table* table : blocksOf<Table>(document)) {
      for (const TableRow& row : table->rows) {
        CHECK(row.cells.size() == table->columns.size());
      }
    }
  }
}

TEST_CASE("every number says its basis") {
  const Document document = buildDocument(modelOf(recordedRun()));
  for (const Table* table : blocksOf<Table>(document)) {
    const bool hasNumbers =
        std::ranges::any_of(table->columns, [](const TableColumn& c) { return c.basis != Basis::none; });
    CHECK(hasNumbers == !table->basisNote.empty());
  }
  for (const KeyFacts* facts : blocksOf<KeyFacts>(document)) {
    for (const KeyFact& fact : facts->facts) {
      CHECK_MESSAGE((!facts->large || fact.basis != Basis::none), fact.label);
    }
  }
}

TEST_CASE("page one has the verdict, its reasons and at most eight figures") {
  for (const RunRecord& record : runs()) {
    const Document document = buildDocument(modelOf(record));
    const auto facts = blocksOf<KeyFacts>(document);
    REQUIRE(facts.size() >= 2);
    CHECK(facts.front()->large);
    CHECK(facts.front()->facts.size() <= 8);
    CHECK_FALSE(blocksOf<Callout>(document).empty());
  }
}

TEST_CASE("a rehearsal says so before its verdict") {
  const Document document = buildDocument(modelOf(recordedRun({.timeScale = 0.5})));
  CHECK(blocksOf<Callout>(document).front()->title == "REHEARSAL");
}

TEST_CASE("no failures are printed with their upper bound and n") {
  const std::string text = allText(buildDocument(modelOf(cleanRun())));
  CHECK(text.find("0 % (at most 0.0856 %, n = 3,500)") != std::string::npos);
}

TEST_CASE("the hand-written report's mistakes are not made") {
  const std::string text = allText(buildDocument(modelOf(fullScaleRun())));
  CHECK(text.find("Requirement more than 100 events/s: not met.") != std::string::npos);
  CHECK(text.find("more than 100 events/s | rate of Ingestion > 100/s | not met | measured") != std::string::npos);
  CHECK(text.find("p50 of failed requests") != std::string::npos);
  CHECK(text.find("not comparable") != std::string::npos);
  for (const char* word : {"xcellent", "EXCELLENT", "utstanding", "roduction ready", "Exceeded"}) {
    CHECK_MESSAGE(text.find(word) == std::string::npos, word);
  }
}

TEST_CASE("the only praise needs its rule") {
  const std::string text = allText(buildDocument(modelOf(heldRun("{}", R"([{"metric": "p95", "limit": "< 1s"}])"))));
  CHECK(text.find("EXCELLENT: every latency SLO has a ratio of at least 2 and no request failed.") !=
        std::string::npos);
}

TEST_CASE("what was not measured is said in its section") {
  const std::string text = allText(buildDocument(modelOf(manyRequestsRun(2))));
  for (const char* line :
       {"Resources were not measured.", "No SLO was judged.", "No requirement was judged.",
        "Not compared:", "The steadiness of the rate was not measured:", "No throughput target was judged."}) {
    CHECK_MESSAGE(text.find(line) != std::string::npos, line);
  }
}

TEST_CASE("beyond twenty request names their blocks are in the appendix") {
  const auto firstBlock = [](const Document& document) {
    return std::ranges::find_if(document.blocks,
                                [](const Block& block) {
                                  const auto* heading = std::get_if<Heading>(&block);
                                  return heading != nullptr && heading->text == "GET R1";
                                }) -
           document.blocks.begin();
  };
  const auto appendix = [](const Document& document) {
    return std::ranges::find_if(document.blocks,
                                [](const Block& block) { return std::holds_alternative<Appendix>(block); }) -
           document.blocks.begin();
  };
  const Document few = buildDocument(modelOf(manyRequestsRun(20)));
  CHECK(appendix(few) == static_cast<std::ptrdiff_t>(few.blocks.size()));
  const Document many = buildDocument(modelOf(manyRequestsRun(21)));
  CHECK(appendix(many) < firstBlock(many));
}

TEST_CASE("sections can be chosen and ordered, notes are printed in theirs as stated") {
  ReportModel model = modelOf(fullScaleRun());
  model.options.sections = {"next-steps", "errors"};
  const Document document = buildDocument(model);
  const auto headings = blocksOf<Heading>(document);
  CHECK(headings.front()->anchor == "next-steps");
  CHECK(allText(document).find("Enable the *cache* (takes 2h) (stated by dev on 2026-11-01)") != std::string::npos);
}

TEST_CASE("a note for a section that is not printed is printed all the same") {
  ReportModel model = modelOf(fullScaleRun());
  model.options.attestations.push_back({"Keys are rotated", "ops", "2026-11-02", "security"});
  const std::string text = allText(buildDocument(model));
  CHECK(text.find("Stated by people") != std::string::npos);
  CHECK(text.find("Stated by ops on 2026-11-02, not measured: Keys are rotated") != std::string::npos);
}

TEST_CASE("the same run gives the same document") {
  CHECK(withoutGaps(buildDocument(modelOf(recordedRun()))) == withoutGaps(buildDocument(modelOf(recordedRun()))));
}
