// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <ranges>

#include "core/base/wall_time.h"
#include "core/report/build/judgements.h"
#include "core/report/build/readiness.h"
#include "core/report/number_text.h"
#include "core/report/sections/result_words.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

// More would push the numbers off the first page.
constexpr std::size_t kMostReasons = 12;

std::string scenarioList(const ReportModel& model) {
  std::string names;
  for (const ScenarioModel& scenario : model.scenarios) {
    names += (names.empty() ? "" : ", ") + scenario.name;
  }
  return names;
}

std::string targetList(const ReportModel& model) {
  std::string targets;
  for (const TargetModel& target : model.targets) {
    targets += (targets.empty() ? "" : ", ") + target.name + " (" + target.url + ")";
  }
  return targets;
}

std::string windowList(const ReportModel& model) {
  std::string windows;
  for (const ScenarioModel& scenario : model.scenarios) {
    if (scenario.hasRun() && scenario.window != "whole") {
      windows += (windows.empty() ? "" : ", ") + scenario.name + ": " + scenario.window;
    }
  }
  return windows;
}

void writeTitleBlock(SectionWriter& writer) {
  const ReportModel& model = writer.model();
  const RunModel& run = model.run;
  KeyFacts facts;
  const auto fact = [&](std::string_view labelId, std::string value, SpanStyle style = SpanStyle::plain) {
    if (!value.empty()) {
      facts.facts.push_back({writer.label(labelId), {{std::move(value), style, {}}}, Basis::none, StatusMark::none});
    }
  };
  fact("front.project", run.project);
  fact("front.purpose", model.purpose);
  fact("front.scenarios", scenarioList(model));
  fact("front.window", windowList(model));
  fact("front.environment", run.environment);
  fact("front.targets", targetList(model));
  fact("front.start", utcSecondsText(model.runs.front().startedAt));
  fact("front.end", run.endedAt ? utcSecondsText(*run.endedAt) : writer.label("front.no-end"));
  fact("front.version", run.version);
  fact("front.plan-hash", run.planHash, SpanStyle::code);
  if (model.runs.size() == 1) {
    fact("front.seed", std::to_string(run.seed), SpanStyle::code);
  }
  writer.add(std::move(facts));
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    text += (text.empty() ? "" : ", ") + name;
  }
  return text;
}

// Which run each scenario comes from, where there are several.
void writeRuns(SectionWriter& writer) {
  if (writer.model().runs.size() < 2) {
    return;
  }
  TableBuilder table = writer.newTable("front.runs");
  table.words("column.run", 4).words("front.start", 3).words("front.end", 3).words("front.seed", 3);
  table.words("front.scenarios", 4);
  for (const RunPartModel& run : writer.model().runs) {
    table.row({textCell(run.id), textCell(utcSecondsText(run.startedAt)),
               textCell(run.endedAt ? utcSecondsText(*run.endedAt) : writer.label("front.no-end")),
               textCell(std::to_string(run.seed)), textCell(joined(run.scenarios))});
  }
  writer.table(table);
}

void writeVerdict(SectionWriter& writer) {
  const ReportModel& model = writer.model();
  const Texts& texts = writer.texts();
  if (std::abs(model.run.timeScale - 1) > 1e-12) {
    writer.add(Callout{StatusMark::warn,
                       writer.label("front.rehearsal"),
                       {texts.rich("front.rehearsal.text", {{"scale", plainNumber(model.run.timeScale)}})}});
  }
  Callout verdict;
  verdict.status = markOf(model.verdict.outcome);
  verdict.title = writer.label("front.verdict", {{"verdict", wordOf(model.verdict.outcome, texts)},
                                                 {"readiness", wordOf(model.readiness, texts)}});
  verdict.lines.push_back(plainText(model.readinessCondition));
  if (isExcellent(model)) {
    verdict.lines.push_back(texts.rich("front.excellent"));
  }
  if (!model.run.complete && model.runs.size() == 1) {
    verdict.lines.push_back(texts.rich("front.incomplete"));
  }
  writer.add(std::move(verdict));
  std::vector<RichText> reasons;
  for (const Sentence& reason : model.verdict.reasons | std::views::take(kMostReasons)) {
    reasons.push_back(plainText(reason.text()));
  }
  if (model.verdict.reasons.size() > kMostReasons) {
    const std::size_t more = model.verdict.reasons.size() - kMostReasons;
    reasons.push_back(texts.rich("front.more-reasons", {{"count", countText(more)}}));
  }
  writer.list(std::move(reasons));
}

// The numbers of page one: at most eight.
class PageOne {
public:
  explicit PageOne(SectionWriter& writer) : m_writer(writer) { m_facts.large = true; }
  void number(std::string_view labelId, std::string value, Basis basis = Basis::measured,
              StatusMark status = StatusMark::none) {
    m_facts.facts.push_back({m_writer.label(labelId), plainText(std::move(value)), basis, status});
  }
  void write() { m_writer.add(std::move(m_facts)); }

private:
  SectionWriter& m_writer;
  KeyFacts m_facts;
};

void writeNumbers(SectionWriter& writer) {
  const ReportModel& model = writer.model();
  const ScenarioModel* reference = referenceScenario(model);
  PageOne page(writer);
  page.number("front.requests", countText(model.totals.requests));
  page.number("front.failed", failureShareText(model.totals.failedRequests, model.totals.requests));
  if (model.scenarios.size() > 1) {
    page.number("front.passed", writer.label("front.of", {{"part", countText(model.totals.passed)},
                                                          {"whole", countText(model.totals.scenarios)}}));
  }
  if (reference != nullptr) {
    page.number("front.duration", lengthText(reference->durationS));
    page.number("front.users", plainNumber(reference->peakUsers));
    page.number("front.ok-rate", perSecondText(reference->totals.okRatePerS));
    page.number("front.peak", perSecondText(reference->okRate.peakPerS));
    page.number("front.p95",
                millisText(reference->latencyMs.all ? std::optional(reference->latencyMs.all->p95) : std::nullopt));
  }
  page.write();
  if (reference != nullptr && model.scenarios.size() > 1) {
    writer.say("front.reference", {{"scenario", reference->name}});
  }
}

} // namespace

void writeFront(SectionWriter& writer) {
  writeVerdict(writer);
  writeNumbers(writer);
  writeTitleBlock(writer);
  writeRuns(writer);
  writer.add(PageBreak{});
}

} // namespace tidemark
