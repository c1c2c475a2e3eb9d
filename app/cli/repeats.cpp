// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/repeats.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/cli/text_table.h"
#include "core/base/json_writer.h"
#include "core/base/wall_time.h"

namespace tidemark::cli {

namespace {

constexpr std::array<std::string_view, 4> kRepeatTitles{"Repeat", "Verdict", "Seed", "Run"};
constexpr std::array<std::string_view, 7> kSpreadTitles{"Scenario", "Figure", "Repeats", "Median",
                                                        "Min",      "Max",    "Spread %"};

std::vector<double> valuesOf(const std::vector<Repeat>& repeats, std::size_t scenario, const RepeatFigure& figure) {
  std::vector<double> values;
  for (const Repeat& repeat : repeats) {
    if (const auto value = repeat.figures[scenario].*figure.value) {
      values.push_back(*value);
    }
  }
  return values;
}

std::vector<Cells> repeatRows(const std::vector<Repeat>& repeats) {
  std::vector<Cells> rows;
  for (const Repeat& repeat : repeats) {
    rows.push_back({repeat.folder.string(), verdictId(repeat.outcome), fmt::format("{}", repeat.seed), repeat.runId});
  }
  return rows;
}

std::vector<Cells> spreadRows(const RunPlan& plan, const std::vector<Repeat>& repeats) {
  std::vector<Cells> rows;
  for (std::size_t i = 0; i < plan.scenarios.size(); ++i) {
    for (const RepeatFigure& figure : kRepeatFigures) {
      const auto spread = spreadOf(valuesOf(repeats, i, figure));
      const auto number = [&](double Spread::* value) { return spread ? figureText((*spread).*value) : "-"; };
      rows.push_back({plan.scenarios[i].name, fmt::format("{} {}", figure.metric, figure.unit),
                      fmt::format("{}", spread ? spread->count : 0), number(&Spread::median), number(&Spread::min),
                      number(&Spread::max),
                      spread && spread->relativePercent ? fmt::format("{:.1f}", *spread->relativePercent) : "-"});
    }
  }
  return rows;
}

void writeFigures(JsonWriter& json, const std::vector<Repeat>& repeats, std::size_t scenario) {
  const auto number = [&json](std::optional<double> value) { value ? json.number(*value) : json.null(); };
  for (const RepeatFigure& figure : kRepeatFigures) {
    const auto spread = spreadOf(valuesOf(repeats, scenario, figure));
    json.beginObject().key("metric").string(figure.metric).key("unit").string(figure.unit);
    json.key("values").beginArray(); // one a repeat; null: not measured in it
    for (const Repeat& repeat : repeats) {
      number(repeat.figures[scenario].*figure.value);
    }
    json.endArray();
    const auto member = [&](std::string_view key, double Spread::* value) {
      json.key(key);
      number(spread ? std::optional((*spread).*value) : std::nullopt);
    };
    member("median", &Spread::median);
    member("min", &Spread::min);
    member("max", &Spread::max);
    json.key("spreadPercent");
    number(spread ? spread->relativePercent : std::nullopt);
    json.endObject();
  }
}

void writeRepeat(JsonWriter& json, const Repeat& repeat) {
  json.beginObject().key("folder").string(repeat.folder.string()).key("runId").string(repeat.runId);
  json.key("startedAt").string(utcText(repeat.startedAt));
  json.key("seed").raw(fmt::format("{}", repeat.seed));
  json.key("outcome").string(verdictId(repeat.outcome)).endObject();
}

std::string seedSentence(bool same) {
  return same ? "The seed is the same in every repeat, as --seed asks." : "Every repeat has a seed of its own.";
}

} // namespace

void Repeats::add(const RunRecord& record, const Verdict& verdict, std::filesystem::path folder) {
  Repeat repeat{.folder = std::move(folder),
                .runId = record.info().id,
                .startedAt = record.info().startedAt,
                .seed = record.plan().seed,
                .outcome = verdict.outcome,
                .figures = {}};
  for (const ScenarioPlan& scenario : record.plan().scenarios) {
    repeat.figures.push_back(repeatFigures(record, scenario.id));
  }
  m_repeats.push_back(std::move(repeat));
}

VerdictOutcome Repeats::worst() const {
  constexpr std::array kOrder{VerdictOutcome::fail, VerdictOutcome::notEvaluated};
  for (const VerdictOutcome outcome : kOrder) {
    if (std::ranges::find(m_repeats, outcome, &Repeat::outcome) != m_repeats.end()) {
      return outcome;
    }
  }
  return VerdictOutcome::pass;
}

std::string Repeats::text() const {
  std::string text = fmt::format("Repeats: {}. Worst verdict: {}. {}\n\n", m_repeats.size(), verdictId(worst()),
                                 seedSentence(m_sameSeed));
  for (const std::string& line : alignedLines(kRepeatTitles, repeatRows(m_repeats))) {
    text += line + "\n";
  }
  text += "\n";
  for (const std::string& line : alignedLines(kSpreadTitles, spreadRows(*m_plan, m_repeats))) {
    text += line + "\n";
  }
  return text;
}

std::string Repeats::markdown() const {
  return fmt::format("## {}: {} repeats, worst verdict {}\n\n{}\n\n", m_plan->project.name, m_repeats.size(),
                     verdictId(worst()), seedSentence(m_sameSeed)) +
         markdownTable(kRepeatTitles, repeatRows(m_repeats)) +
         markdownTable(kSpreadTitles, spreadRows(*m_plan, m_repeats)) +
         "Rates count ok requests, percentiles are of service time over all outcomes. Spread: (max - min) / median.\n";
}

std::string Repeats::json() const {
  JsonWriter json(2);
  json.beginObject().key("format").string("tidemark-repeats/1");
  json.key("project").string(m_plan->project.name).key("planHash").string(m_plan->hash);
  json.key("sameSeed").boolean(m_sameSeed).key("outcome").string(verdictId(worst()));
  json.key("repeats").beginArray();
  std::ranges::for_each(m_repeats, [&json](const Repeat& repeat) { writeRepeat(json, repeat); });
  json.endArray().key("scenarios").beginArray();
  for (std::size_t i = 0; i < m_plan->scenarios.size(); ++i) {
    json.beginObject().key("name").string(m_plan->scenarios[i].name).key("figures").beginArray();
    writeFigures(json, m_repeats, i);
    json.endArray().endObject();
  }
  json.endArray().endObject();
  return json.take() + "\n";
}

std::string Repeats::verdictLine() const {
  JsonWriter json;
  json.beginObject().key("verdict").beginObject().key("outcome").string(verdictId(worst()));
  json.key("repeats").integer(static_cast<std::int64_t>(m_repeats.size()));
  return json.endObject().endObject().take() + "\n";
}

} // namespace tidemark::cli
