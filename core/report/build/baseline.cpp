// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/plan/slo_text.h"
#include "core/report/build/judge_elsewhere.h"
#include "core/report/build/judgements.h"

namespace tidemark {

namespace {

// The stated value in the base unit of its quantity. A value is a limit without its comparison.
std::optional<Limit> statedLimit(const std::string& value) {
  Result<Limit> limit = parseLimit("< " + value);
  return limit ? std::optional(*limit) : std::nullopt;
}

std::optional<SloModel> measureNow(const ScenarioSource& reference, const StatedValue& stated, const Limit& before) {
  const Result<Metric> metric = parseMetric(stated.metric);
  if (!metric || (quantityOf(*metric) && *quantityOf(*metric) != before.quantity)) {
    return std::nullopt;
  }
  Slo slo;
  slo.metric = *metric;
  slo.limit = before;
  if (!stated.of.empty()) {
    slo.of = {stated.of};
  }
  return judgeElsewhere(reference, slo);
}

// The model has the scenarios of the set, in their order.
const ScenarioSource& sourceOf(const RunSet& set, const ReportModel& model, const ScenarioModel& scenario) {
  return set.sources()[static_cast<std::size_t>(&scenario - model.scenarios.data())];
}

BaselineRow baselineRow(const ScenarioSource& reference, const StatedValue& stated) {
  BaselineRow row;
  row.metric = stated.metric;
  row.of = stated.of;
  const std::optional<Limit> before = statedLimit(stated.value);
  if (!before) {
    row.why = fmt::format("\"{}\" is not a value with a unit", stated.value);
    return row;
  }
  row.before = before->value;
  row.unit = unitOf(before->quantity);
  const std::optional<SloModel> now = measureNow(reference, stated, *before);
  if (!now || !now->measured) {
    row.why = "this run has no value of the same kind";
    return row;
  }
  row.now = now->measured;
  if (before->value != 0) {
    row.changePercent = 100.0 * (*now->measured - before->value) / before->value;
  }
  row.why = "a stated value has no interval of confidence";
  return row;
}

} // namespace

std::optional<BaselineModel> baselineModel(const RunSet& set, const ReportModel& model) {
  const auto* stated = std::get_if<StatedBaseline>(&model.options.baseline);
  const ScenarioModel* reference = referenceScenario(model);
  if (stated == nullptr || reference == nullptr) {
    return std::nullopt;
  }
  BaselineModel baseline;
  baseline.of = fmt::format("stated by {} on {}", stated->by, stated->on);
  for (const StatedValue& value : stated->stated) {
    baseline.rows.push_back(baselineRow(sourceOf(set, model, *reference), value));
  }
  return baseline;
}

std::vector<ReferenceModel> referenceModels(const RunSet& set, const ReportModel& model) {
  const ScenarioModel* scenario = referenceScenario(model);
  std::vector<ReferenceModel> references;
  for (const Reference& stated : model.options.references) {
    ReferenceModel& reference = references.emplace_back(
        ReferenceModel{stated.metric, stated.low, stated.high, stated.source, stated.by, stated.on, {}, {}});
    const std::optional<Limit> bound = statedLimit(stated.low.empty() ? stated.high : stated.low);
    if (scenario == nullptr || !bound) {
      continue;
    }
    const auto now = measureNow(sourceOf(set, model, *scenario), {stated.metric, {}, {}}, *bound);
    reference.now = now ? now->measured : std::nullopt;
    reference.unit = unitOf(bound->quantity);
  }
  return references;
}

} // namespace tidemark
