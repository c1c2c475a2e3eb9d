// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/analysis/percentile_interval.h"
#include "core/report/figures/scenario_figures.h"
#include "core/report/number_text.h"
#include "core/report/sections/result_words.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

struct PercentileLine {
  std::string_view name;
  double percent;
  double Ladder::* value;
};
constexpr std::array kLines = {
    PercentileLine{"p50", 50, &Ladder::p50},      PercentileLine{"p66", 66, &Ladder::p66},
    PercentileLine{"p75", 75, &Ladder::p75},      PercentileLine{"p80", 80, &Ladder::p80},
    PercentileLine{"p90", 90, &Ladder::p90},      PercentileLine{"p95", 95, &Ladder::p95},
    PercentileLine{"p98", 98, &Ladder::p98},      PercentileLine{"p99", 99, &Ladder::p99},
    PercentileLine{"p99.9", 99.9, &Ladder::p999}, PercentileLine{"p99.99", 99.99, &Ladder::p9999},
    PercentileLine{"max", 100, &Ladder::max},
};

// The value, and whether there were enough samples to speak of it.
TableCell percentileCell(const std::optional<Ladder>& ladder, const PercentileLine& line, const SectionWriter& writer) {
  if (!ladder) {
    return numberCell(std::string(kNoNumber), {});
  }
  const double value = (*ladder).*line.value;
  const bool few = line.percent < 100 && !enoughSamples(ladder->count, line.percent);
  const std::string text = millisText(value);
  return numberCell(few ? writer.label("slo.few", {{"value", text}}) : text, value);
}

std::string intervalText(const ScenarioModel& scenario, double percent, const SectionWriter& writer) {
  for (const PercentileBound& bound : scenario.bounds) {
    if (bound.percent == percent && bound.all) {
      return writer.label("percentiles.interval",
                          {{"low", millisText(bound.all->low)}, {"high", millisText(bound.all->high)}});
    }
  }
  return std::string(kNoNumber);
}

TableCell sloCell(const ScenarioModel& scenario, std::string_view metric, const SectionWriter& writer) {
  const auto slo = std::ranges::find_if(scenario.slos, [&](const SloModel& candidate) {
    return candidate.metric == metric && candidate.of.empty() && candidate.result != SloOutcome::notApplicable;
  });
  if (slo == scenario.slos.end()) {
    return textCell(writer.label("slo.none"));
  }
  return textCell(writer.label("percentiles.slo", {{"limit", slo->limit.text},
                                                   {"result", wordOf(slo->result, writer.texts())},
                                                   {"ratio", ratioText(slo->ratio, writer.texts())}}),
                  markOf(slo->result));
}

void writeTable(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("percentiles.table");
  const bool failed = scenario.totals.failed > 0;
  table.words("column.percentile", 1).measured("column.all");
  if (failed) {
    table.measured("column.ok").measured("column.failed-latency");
  }
  table.derived("column.interval", "formula.percentile-interval").words("column.slo", 3);
  for (const PercentileLine& line : kLines) {
    std::vector<TableCell> cells = {textCell(std::string(line.name)),
                                    percentileCell(scenario.latencyMs.all, line, writer)};
    if (failed) {
      cells.push_back(percentileCell(scenario.latencyMs.ok, line, writer));
      cells.push_back(percentileCell(scenario.latencyMs.failed, line, writer));
    }
    cells.push_back(textCell(intervalText(scenario, line.percent, writer)));
    cells.push_back(sloCell(scenario, line.name, writer));
    table.row(std::move(cells));
  }
  writer.table(table);
}

} // namespace

void writePercentiles(SectionWriter& writer) {
  writer.title();
  writer.eachScenario([&](const ScenarioModel& scenario) {
    if (!scenario.latencyMs.all) {
      writer.gap("latency");
      return;
    }
    writeTable(writer, scenario);
    writer.figure(percentileCurveFigure(scenario, writer.texts()));
    if (hasCourse(scenario)) {
      writer.figure(heatMapFigure(scenario, writer.texts()));
    }
  });
}

} // namespace tidemark
