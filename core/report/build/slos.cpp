// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/slos.h"

#include "core/analysis/percentile_interval.h"

namespace tidemark {

namespace {

std::string latencyText(const Slo& slo) {
  if (!slo.metric.isLatency()) {
    return {};
  }
  return slo.latency == LatencyOf::response ? "response" : "service";
}

bool hasFewSamples(const Slo& slo, const SloResult& result) {
  return slo.metric.kind == MetricKind::percentile && result.measured &&
         !enoughSamples(result.samples, slo.metric.percentile);
}

} // namespace

SloModel sloModel(const Slo& slo, const SloResult& result) {
  SloModel model;
  model.metric = slo.metric.text;
  model.of = ofText(slo.of);
  model.latency = latencyText(slo);
  model.window = windowText(slo.window);
  model.outcome = result.judgedOutcome;
  model.limit = slo.limit;
  model.warn = slo.warn;
  model.measured = result.measured;
  model.ratio = result.ratio;
  model.result = result.outcome;
  model.samples = result.samples;
  model.fewSamples = hasFewSamples(slo, result);
  model.why = result.why;
  return model;
}

std::string ofText(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    text += (text.empty() ? "" : ", ") + name;
  }
  return text;
}

Sentence sloWords(const SloModel& slo) {
  return slo.of.empty() ? Sentence::asIs(slo.metric + " " + slo.limit.text)
                        : sentence("{} of {} {}", slo.metric, slo.of, slo.limit.text);
}

std::vector<SloModel> sloModels(const ScenarioPlan& plan, const std::vector<SloResult>& results) {
  std::vector<SloModel> models;
  models.reserve(results.size());
  for (const SloResult& result : results) {
    models.push_back(sloModel(plan.slos[result.index].slo, result));
  }
  return models;
}

} // namespace tidemark
