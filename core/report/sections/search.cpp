// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures/scenario_figures.h"
#include "core/report/number_text.h"
#include "core/report/sections/scenario_parts.h"

namespace tidemark {

namespace {

StatusMark markOf(LevelOutcome outcome) {
  return outcome == LevelOutcome::passed   ? StatusMark::good
         : outcome == LevelOutcome::failed ? StatusMark::bad
                                           : StatusMark::warn;
}

void writeSteps(SectionWriter& writer, const SearchModel& search) {
  TableBuilder table = writer.newTable("search.steps");
  table.words("column.level")
      .stated("column.target")
      .words("column.result", 1)
      .measured("column.ok-rate")
      .measured("column.p95")
      .measured("column.error-percent")
      .words("column.why", 3);
  for (const SearchStepModel& step : search.steps) {
    table.row({textCell(step.name), numberCell(levelText(search.of, step.level), step.level),
               textCell(writer.label(std::string("search.") + levelOutcomeId(step.outcome)), markOf(step.outcome)),
               numberCell(perSecondText(step.okRatePerS), step.okRatePerS),
               numberCell(millisText(step.p95Ms), step.p95Ms),
               numberCell(percentNumber(step.errorPercent), step.errorPercent), textCell(step.why)});
  }
  writer.table(table);
}

std::string withRange(double value, const std::optional<Interval>& range, const SectionWriter& writer) {
  return range ? writer.label(
                     "usl.range",
                     {{"value", numberText(value)}, {"low", numberText(range->low)}, {"high", numberText(range->high)}})
               : numberText(value);
}

} // namespace

void saySearch(SectionWriter& writer, const ScenarioModel& scenario) {
  if (!scenario.search) {
    return;
  }
  const SearchModel& search = *scenario.search;
  const std::string passed = levelText(search.of, search.passed);
  writer.say(std::string("search.end.") + searchEndId(search.end), {{"level", passed},
                                                                    {"tolerance", plainNumber(search.tolerancePercent)},
                                                                    {"steps", countText(search.steps.size())},
                                                                    {"to", levelText(search.of, search.to)},
                                                                    {"problem", search.problem}});
  if (search.end == SearchEnd::generatorLimit && search.passed > 0) {
    writer.say("search.highest", {{"level", passed}});
  }
}

void writeSearchSteps(SectionWriter& writer, const ScenarioModel& scenario) {
  if (scenario.search) {
    saySearch(writer, scenario);
    writeSteps(writer, *scenario.search);
  }
}

void writeUsl(SectionWriter& writer, const ScenarioModel& scenario) {
  if (!scenario.usl.fit) {
    if (scenario.search) {
      writer.gap("usl", {{"why", scenario.usl.why}});
    }
    return;
  }
  const UslFit& fit = *scenario.usl.fit;
  writer.say("usl.fit", {{"lambda", withRange(fit.lambda, fit.lambdaRange, writer)},
                         {"sigma", withRange(fit.sigma, fit.sigmaRange, writer)},
                         {"kappa", withRange(fit.kappa, fit.kappaRange, writer)},
                         {"r2", numberText(fit.r2)},
                         {"levels", countText(fit.points)}});
  if (!fit.peakUsers) {
    writer.say("usl.no-peak");
  } else {
    writer.say(fit.isExtrapolated() ? "usl.peak.extrapolated" : "usl.peak", {{"rate", perSecondText(fit.peakPerS)},
                                                                             {"users", plainNumber(*fit.peakUsers)},
                                                                             {"most", plainNumber(fit.mostUsers)}});
  }
  writer.figure(throughputFigure(scenario, writer.texts()));
}

} // namespace tidemark
