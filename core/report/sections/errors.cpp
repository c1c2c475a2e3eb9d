// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "core/report/figures/scenario_figures.h"
#include "core/report/findings/findings.h"
#include "core/report/number_text.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

constexpr std::size_t kMostDetails = 100;
constexpr std::size_t kMostExamples = 10;

double shareOf(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

std::string kindOf(const ErrorModel& error) {
  const std::string outcome(outcomeId(error.outcome));
  return error.status ? outcome + " " + std::to_string(*error.status) : outcome;
}

// By outcome and status, with what most likely causes it; parts add up to all requests.
void writeDistribution(SectionWriter& writer, const ScenarioModel& scenario) {
  struct Kind {
    std::uint64_t count = 0;
    std::string_view cause;
  };
  std::vector<std::string> order;
  std::map<std::string, Kind> kinds;
  for (const ErrorModel& error : scenario.errors) {
    const std::string kind = kindOf(error);
    if (kinds[kind].count == 0) {
      order.push_back(kind);
    }
    kinds[kind].count += error.count;
    kinds[kind].cause = causeOf(error).id;
  }
  TableBuilder table = writer.newTable("errors.distribution");
  table.words("column.error").measured("column.count").measured("column.of-requests").words("column.cause", 5);
  const auto count = [](std::uint64_t value) { return numberCell(countText(value), static_cast<double>(value)); };
  const auto share = [&](std::uint64_t value) {
    const double percent = shareOf(value, scenario.totals.requests);
    return numberCell(percentNumber(percent), percent);
  };
  for (const std::string& name : order) {
    const Kind& kind = kinds[name];
    table.row({textCell(name), count(kind.count), share(kind.count),
               textCell(writer.label("cause." + std::string(kind.cause)))});
  }
  table.row({textCell(writer.label("errors.ok")), count(scenario.totals.ok), share(scenario.totals.ok), textCell({})});
  table.row({textCell(writer.label("errors.total")), count(scenario.totals.requests), share(scenario.totals.requests),
             textCell({})},
            true);
  writer.table(table);
}

void writeDetails(SectionWriter& writer, std::string_view captionId, const std::vector<ErrorModel>& errors) {
  TableBuilder table = writer.newTable(captionId);
  table.words("column.request", 3)
      .words("column.message", 4)
      .measured("column.count")
      .measured("column.of-failures")
      .measured("column.first")
      .measured("column.last");
  const auto at = [](std::optional<double> second) {
    return numberCell(second ? clockText(*second) : std::string(kNoNumber), second);
  };
  for (std::size_t i = 0; i < std::min(errors.size(), kMostDetails); ++i) {
    const ErrorModel& error = errors[i];
    table.row({textCell(error.request), textCell(error.message),
               numberCell(countText(error.count), static_cast<double>(error.count)),
               numberCell(percentNumber(error.percent), error.percent), at(error.firstAtS), at(error.lastAtS)});
  }
  writer.table(table);
  if (errors.size() > kMostDetails) {
    writer.say("errors.more", {{"count", countText(errors.size() - kMostDetails)}});
  }
}

void writeExamples(SectionWriter& writer, const ScenarioModel& scenario) {
  std::size_t shown = 0;
  for (const ErrorModel& error : scenario.errors) {
    if (!error.example || error.example->empty() || shown == kMostExamples) {
      continue;
    }
    writer.say("errors.example", {{"request", error.request}, {"message", error.message}});
    writer.add(CodeBlock{"text", error.example->ends_with('\n') ? *error.example : *error.example + "\n"});
    ++shown;
  }
}

} // namespace

void writeErrors(SectionWriter& writer) {
  writer.title();
  writer.eachScenario([&](const ScenarioModel& scenario) {
    writer.say("errors.share", {{"share", failureShareText(scenario.totals.failed, scenario.totals.requests)}});
    if (scenario.totals.failed > 0) {
      writeDistribution(writer, scenario);
    }
    if (!scenario.series.failures.empty()) {
      writer.figure(errorsFigure(scenario, writer.texts()));
    }
    writeDetails(writer, "errors.details", scenario.errors);
    writeDetails(writer, "errors.flow", scenario.flowErrors);
    writeExamples(writer, scenario);
  });
}

} // namespace tidemark
