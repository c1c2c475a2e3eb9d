// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alert_thresholds.h"

#include <algorithm>

#include "core/analysis/proportion.h"
#include "core/run/stats.h"

namespace tidemark {

namespace {

constexpr double kShareOfSlo = 0.8;
constexpr double kTimesSteady = 1.5;
constexpr double kRateWarning = 0.8;
constexpr double kRateCritical = 0.5;

// The upper limit of the scenario's own SLO on a metric of all requests.
std::optional<double> sloLimit(const ScenarioPlan& scenario, MetricKind kind, double percentile) {
  for (const SloPlan& plan : scenario.slos) {
    const Slo& slo = plan.slo;
    const bool same =
        slo.metric.kind == kind && (kind != MetricKind::percentile || slo.metric.percentile == percentile);
    if (plan.applicable && same && slo.of.empty() && slo.limit.isUpper() && slo.latency == LatencyOf::service) {
      return slo.limit.value;
    }
  }
  return std::nullopt;
}

AlertThreshold latencyAlert(const ScenarioPlan& scenario, const SeriesStats& requests) {
  AlertThreshold alert{.metric = "p95", .warning = {}, .critical = {}, .unit = "ms"};
  alert.critical = sloLimit(scenario, MetricKind::percentile, 95);
  alert.warning = kTimesSteady * toMillis(requests.all().percentile(95));
  if (alert.critical) {
    alert.warning = std::min(*alert.warning, kShareOfSlo * *alert.critical);
  }
  return alert;
}

AlertThreshold errorAlert(const ScenarioPlan& scenario, const SeriesStats& requests) {
  AlertThreshold alert{.metric = "errorRate", .warning = {}, .critical = {}, .unit = "%"};
  alert.warning = shareInterval95(requests.failedCount(), requests.count())->high * 100;
  alert.critical = sloLimit(scenario, MetricKind::errorRate, 0);
  return alert;
}

AlertThreshold rateAlert(double lowPerS) {
  return {.metric = "rate", .warning = kRateWarning * lowPerS, .critical = kRateCritical * lowPerS, .unit = "1/s"};
}

} // namespace

std::vector<AlertThreshold> alertThresholds(const RunRecord& record, ScenarioId scenario) {
  std::vector<AlertThreshold> alerts;
  const auto steady = windowOf(record, scenario, {.kind = WindowKind::steady, .stage = {}, .last = {}});
  if (!steady || steady->lengthS() == 0) {
    return alerts;
  }
  const ScenarioPlan& plan = record.plan().scenarios[scenario.index()];
  const SeriesStats requests = cut(record, *steady).requests(record.plan());
  if (requests.count() == 0) {
    return alerts;
  }
  if (!requests.all().empty()) {
    alerts.push_back(latencyAlert(plan, requests));
  }
  alerts.push_back(errorAlert(plan, requests));
  if (const auto low = rateAnalysis(record, *steady, {}, true).steadyLowPerS) {
    alerts.push_back(rateAlert(*low));
  }
  return alerts;
}

} // namespace tidemark
