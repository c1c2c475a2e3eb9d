// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/section_writer.h"

#include <algorithm>
#include <utility>

#include "core/base/wall_time.h"
#include "core/report/number_text.h"

namespace tidemark {

std::string SectionWriter::nextAnchor() { return m_id + "-" + std::to_string(++m_anchors); }

void SectionWriter::title() { add(Heading{1, m_texts("section." + m_id), m_id}); }

void SectionWriter::heading(int level, std::string text) { add(Heading{level, std::move(text), nextAnchor()}); }

void SectionWriter::say(std::string_view textId, TextArguments arguments) {
  add(Paragraph{m_texts.rich(textId, arguments)});
}

void SectionWriter::gap(std::string_view id, TextArguments arguments) { say("gap." + std::string(id), arguments); }

void SectionWriter::holdGap(std::string_view id, const ScenarioModel& scenario) {
  std::string holds;
  for (const StageModel& stage : scenario.load.stages) {
    if (stage.kind == StageKind::hold) {
      holds += (holds.empty() ? "" : ", ") +
               m_texts("hold.length", {{"stage", stage.name}, {"length", lengthText(stage.toS - stage.fromS)}});
    }
  }
  if (holds.empty() && scenario.load.model == "iterations") {
    holds = m_texts("hold.budget", {{"length", lengthText(scenario.durationS)}});
  }
  holds.empty() ? gap(id) : gap(std::string(id) + ".short", {{"holds", holds}});
}

void SectionWriter::table(const TableBuilder& table) {
  if (!table.empty()) {
    add(table.build());
  }
}

void SectionWriter::list(std::vector<RichText> items, bool ordered) {
  if (!items.empty()) {
    add(TextList{ordered, std::move(items)});
  }
}

void SectionWriter::figure(Figure figure) {
  figure.id = m_id + "-" + std::to_string(++m_figures) + "-" + figure.id;
  add(std::move(figure));
}

TableBuilder SectionWriter::newTable(std::string_view captionId) const {
  return {m_texts, captionId.empty() ? std::string{} : m_texts(captionId)};
}

std::string SectionWriter::scenarioTitle(const ScenarioModel& scenario) const {
  const auto run = std::ranges::find(m_model.runs, scenario.runId, &RunPartModel::id);
  if (m_model.runs.size() < 2 || run == m_model.runs.end()) {
    return scenario.name;
  }
  return m_texts("scenario.of-run",
                 {{"scenario", scenario.name}, {"run", run->id}, {"start", utcSecondsText(run->startedAt)}});
}

void SectionWriter::eachScenario(const std::function<void(const ScenarioModel&)>& each) {
  for (const ScenarioModel& scenario : m_model.scenarios) {
    if (m_model.scenarios.size() > 1) {
      heading(2, scenarioTitle(scenario));
    }
    if (scenario.hasRun()) {
      each(scenario);
    } else {
      say("scenario.not-run", {{"scenario", scenario.name}, {"why", scenario.why}});
    }
  }
}

} // namespace tidemark
