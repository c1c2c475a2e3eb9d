// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stability.h"
#include "core/report/figures/scenario_figures.h"
#include "core/report/number_text.h"
#include "core/report/sections/scenario_parts.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

void writeFacts(SectionWriter& writer, const ScenarioModel& scenario) {
  KeyFacts facts;
  const auto fact = [&](std::string label, std::string value, Basis basis) {
    facts.facts.push_back({std::move(label), plainText(std::move(value)), basis, StatusMark::none});
  };
  const auto band = [&](const RateAnalysis& rate) {
    return rate.steadyLowPerS && rate.steadyHighPerS
               ? writer.label("rate.band", {{"low", perSecondText(rate.steadyLowPerS)},
                                            {"high", perSecondText(rate.steadyHighPerS)},
                                            {"mean", perSecondText(rate.steadyMeanPerS)}})
               : std::string(kNoNumber);
  };
  const std::string window = plainNumber(scenario.rate.peakWindowS);
  fact(writer.label("rate.startup"),
       scenario.rate.startupS ? lengthText(*scenario.rate.startupS) : std::string(kNoNumber), Basis::derived);
  fact(writer.label("rate.steady"), band(scenario.rate), Basis::derived);
  fact(writer.label("rate.steady-ok"), band(scenario.okRate), Basis::derived);
  fact(writer.label("rate.peak", {{"window", window}}), perSecondText(scenario.rate.peakPerS), Basis::measured);
  fact(writer.label("rate.peak-ok", {{"window", window}}), perSecondText(scenario.okRate.peakPerS), Basis::measured);
  fact(writer.label("rate.mean"), perSecondText(scenario.totals.ratePerS), Basis::measured);
  if (scenario.rate.variationPercent) {
    fact(writer.label("rate.variation"),
         writer.label("rate.variation.value", {{"percent", percentNumber(scenario.rate.variationPercent)},
                                               {"word", steadinessId(steadinessOf(*scenario.rate.variationPercent))}}),
         Basis::derived);
  }
  writer.add(std::move(facts));
  if (!scenario.rate.steadyLowPerS) {
    writer.holdGap("steady", scenario);
  }
}

void writeLevels(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("rate.levels");
  table.words("column.level")
      .words("column.kind", 1)
      .measured("column.users")
      .stated("column.target")
      .measured("column.ok-rate")
      .measured("column.p95")
      .measured("column.error-percent")
      .words("column.slos", 1);
  for (const Level& level : scenario.levels) {
    const std::string_view passed = !level.passed   ? "level.not-judged"
                                    : *level.passed ? "level.passed"
                                                    : "level.failed";
    const StatusMark mark = !level.passed ? StatusMark::none : *level.passed ? StatusMark::good : StatusMark::bad;
    table.row({textCell(level.name), textCell(writer.label(level.ramp ? "level.ramp" : "level.hold")),
               numberCell(plainNumber(level.users), level.users),
               numberCell(perSecondText(level.targetPerS), level.targetPerS),
               numberCell(perSecondText(level.okRatePerS), level.okRatePerS),
               numberCell(millisText(level.p95Ms), level.p95Ms),
               numberCell(percentNumber(level.errorPercent), level.errorPercent),
               textCell(writer.label(passed), mark)});
  }
  writer.table(table);
}

} // namespace

void writeRate(SectionWriter& writer) {
  writer.title();
  writer.eachScenario([&](const ScenarioModel& scenario) {
    writeFacts(writer, scenario);
    if (!hasCourse(scenario)) {
      writer.gap("figure", {{"seconds", countText(scenario.series.atS.size())}});
    } else {
      writer.figure(rateFigure(scenario, writer.texts()));
      if (scenario.latencyMs.all) {
        writer.figure(percentilesFigure(scenario, writer.texts()));
      }
    }
    if (scenario.search) {
      writeSearchSteps(writer, scenario);
    } else {
      writeLevels(writer, scenario);
    }
    writeUsl(writer, scenario);
  });
}

} // namespace tidemark
