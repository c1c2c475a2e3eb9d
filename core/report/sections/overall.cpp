// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/report/number_text.h"
#include "core/report/sections/result_words.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

// The SLO on all requests of this metric, judged over the whole scenario or steady; null without one.
const SloModel* sloOn(const ScenarioModel& scenario, std::string_view metric) {
  const auto found = std::ranges::find_if(scenario.slos, [&](const SloModel& slo) {
    return slo.metric == metric && slo.of.empty() && slo.result != SloOutcome::notApplicable;
  });
  return found == scenario.slos.end() ? nullptr : &*found;
}

struct LatencyLine {
  std::string_view metric;
  double Ladder::* value;
};
constexpr std::array kLatencyLines = {LatencyLine{"mean", &Ladder::mean},  LatencyLine{"p50", &Ladder::p50},
                                      LatencyLine{"p95", &Ladder::p95},    LatencyLine{"p99", &Ladder::p99},
                                      LatencyLine{"p99.9", &Ladder::p999}, LatencyLine{"max", &Ladder::max}};

// A table of metric, value and what its SLO says.
class OverallTable {
public:
  OverallTable(SectionWriter& writer, const ScenarioModel& scenario)
      : m_writer(writer), m_scenario(scenario), m_table(writer.newTable()) {
    m_table.words("column.metric").measured("column.value").stated("column.slo").words("column.result", 3);
  }

  void row(std::string label, std::string value, std::string_view sloMetric = {}) {
    const SloModel* slo = sloMetric.empty() ? nullptr : sloOn(m_scenario, sloMetric);
    if (slo == nullptr) {
      m_table.row({textCell(std::move(label)), numberCell(std::move(value), {}), textCell(std::string(kNoNumber)),
                   textCell(m_writer.label("slo.none"))});
      return;
    }
    m_table.row(
        {textCell(std::move(label)), numberCell(std::move(value), {}), textCell(slo->limit.text),
         textCell(m_writer.label("overall.result",
                                 {{"result", wordOf(slo->result, m_writer.texts())},
                                  {"measured", measuredText(*slo, m_writer.texts())},
                                  {"outcome", slo->outcome.empty() ? m_writer.label("outcome.all") : slo->outcome},
                                  {"window", slo->window}}),
                  markOf(slo->result))});
  }
  void write() { m_writer.table(m_table); }

private:
  SectionWriter& m_writer;
  const ScenarioModel& m_scenario;
  TableBuilder m_table;
};

void addLatencies(OverallTable& table, SectionWriter& writer, const ScenarioModel& scenario) {
  const LatencyLadders& ladders = scenario.latencyMs;
  const bool same = scenario.totals.failed == 0;
  for (const LatencyLine& line : kLatencyLines) {
    if (ladders.ok && !same) {
      table.row(writer.label("overall.ok", {{"metric", std::string(line.metric)}}),
                millisText((*ladders.ok).*line.value));
    }
    if (ladders.all) {
      table.row(writer.label(same ? "overall.plain" : "overall.all", {{"metric", std::string(line.metric)}}),
                millisText((*ladders.all).*line.value), line.metric);
    }
  }
}

void writeScenario(SectionWriter& writer, const ScenarioModel& scenario) {
  OverallTable table(writer, scenario);
  const TrafficTotals& totals = scenario.totals;
  table.row(writer.label("overall.requests"), countText(totals.requests), "count");
  table.row(writer.label("overall.rate"), perSecondText(totals.ratePerS));
  table.row(writer.label("overall.ok-rate"), perSecondText(totals.okRatePerS), "rate");
  table.row(writer.label("overall.peak", {{"window", plainNumber(scenario.rate.peakWindowS)}}),
            perSecondText(scenario.rate.peakPerS), "peak");
  table.row(writer.label("overall.failures"), failureShareText(totals.failed, totals.requests), "errorRate");
  table.row(writer.label("overall.expected"), countText(totals.expectedErrors));
  table.row(writer.label("overall.aborted"), countText(totals.aborted));
  table.row(writer.label("overall.dropped"), countText(scenario.droppedIterations), "dropped");
  addLatencies(table, writer, scenario);
  table.write();
  if (scenario.latencyMs.response) {
    writer.say("overall.response", {{"p50", millisText(scenario.latencyMs.response->p50)},
                                    {"p95", millisText(scenario.latencyMs.response->p95)},
                                    {"p99", millisText(scenario.latencyMs.response->p99)},
                                    {"max", millisText(scenario.latencyMs.response->max)}});
  }
}

} // namespace

void writeOverall(SectionWriter& writer) {
  writer.title();
  writer.eachScenario([&](const ScenarioModel& scenario) { writeScenario(writer, scenario); });
}

} // namespace tidemark
