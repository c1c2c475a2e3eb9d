// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/json_scenario.h"

namespace tidemark {

namespace {

void writeStep(JsonOutline& json, const SearchStepModel& step) {
  json.text("name", step.name);
  json.number("level", step.level);
  json.text("outcome", levelOutcomeId(step.outcome));
  json.text("why", step.why);
  json.number("fromS", step.fromS);
  json.number("toS", step.toS);
  json.number("okRatePerS", step.okRatePerS);
  json.number("p95Ms", step.p95Ms);
  json.number("errorPercent", step.errorPercent);
}

void writeRange(JsonOutline& json, std::string_view low, std::string_view high, const std::optional<Interval>& range) {
  json.number(low, range ? std::optional(range->low) : std::nullopt);
  json.number(high, range ? std::optional(range->high) : std::nullopt);
}

void writeUsl(JsonOutline& json, const std::optional<UslFit>& usl) {
  if (!usl) {
    json.null("usl");
    return;
  }
  json.object("usl", [&] {
    json.number("lambda", usl->lambda);
    json.number("sigma", usl->sigma);
    json.number("kappa", usl->kappa);
    json.number("peak", usl->peakPerS);
    json.number("r2", usl->r2);
    json.number("peakUsers", usl->peakUsers);
    json.truth("extrapolated", usl->isExtrapolated());
    json.count("levels", static_cast<std::uint64_t>(usl->points));
    writeRange(json, "lambdaLow", "lambdaHigh", usl->lambdaRange);
    writeRange(json, "sigmaLow", "sigmaHigh", usl->sigmaRange);
    writeRange(json, "kappaLow", "kappaHigh", usl->kappaRange);
  });
}

} // namespace

void writeSearch(JsonOutline& json, const ScenarioModel& scenario) {
  const std::optional<SearchModel>& search = scenario.search;
  if (!search) {
    json.null("search");
    return;
  }
  json.object("search", [&] {
    json.text("result", searchEndId(search->end));
    json.number("level", search->level);
    json.text("unit", search->of == SearchOf::users ? "users" : "1/s");
    json.objects(
        "steps", search->steps, [](const SearchStepModel& step) { return step.name; },
        [&](const SearchStepModel& step) { writeStep(json, step); });
    writeUsl(json, scenario.usl.fit);
  });
}

} // namespace tidemark
