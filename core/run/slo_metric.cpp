// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/slo_metric.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/run/apdex.h"
#include "core/run/row_sum.h"
#include "core/run/search_result.h"
#include "core/run/slo_resource.h"
#include "core/run/unit_factor.h"

namespace tidemark {

namespace {

struct Scope {
  const SloScope& slo;
  OutcomeFilter filter;

  [[nodiscard]] const Slo& spec() const { return slo.plan.slo; }
  [[nodiscard]] const RunPlan& plan() const { return slo.record.plan(); }
};

SloMeasurement measured(double value, std::uint64_t samples) { return {.value = value, .samples = samples, .why = {}}; }
SloMeasurement notMeasured(Sentence why) { return {.value = {}, .samples = 0, .why = std::move(why)}; }
SloMeasurement noSample() { return notMeasured(sentence("no sample in the window")); }

SeriesStats seriesOf(const Scope& scope, const std::vector<RowId>& otherwise) {
  return sumRows(scope.slo.sum, scope.slo.scenario, scope.slo.plan.rows.empty() ? otherwise : scope.slo.plan.rows);
}

SeriesStats requestsOf(const Scope& scope) { return seriesOf(scope, requestRows(scope.plan())); }

std::uint64_t countOf(const SeriesStats& series, OutcomeFilter filter) {
  return filter == OutcomeFilter::ok       ? series.okCount()
         : filter == OutcomeFilter::failed ? series.failedCount()
                                           : series.count();
}

LatencyHistogram histogramOf(const SeriesStats& series, LatencyOf latency, OutcomeFilter filter) {
  const bool service = latency == LatencyOf::service;
  switch (filter) {
  case OutcomeFilter::ok:
    return service ? series.ok : series.responseOk;
  case OutcomeFilter::failed:
    return service ? series.failed : series.responseFailed;
  case OutcomeFilter::automatic:
  case OutcomeFilter::all:
    break;
  }
  return service ? series.all() : series.responseAll();
}

// Measures keep their own unit: a limit in ms on values in s needs the factor between them.
double measureFactor(const Scope& scope) {
  const std::vector<RowId>& rows = scope.slo.plan.rows;
  const bool isMeasure = !rows.empty() && scope.plan().rows[rows.front().index()].kind == RowKind::measure;
  return isMeasure ? unitFactor(scope.plan().rows[rows.front().index()].unit, scope.spec().limit.quantity) : 1;
}

double latencyValueMs(const Metric& metric, const LatencyHistogram& histogram) {
  switch (metric.kind) {
  case MetricKind::min:
    return toMillis(histogram.min());
  case MetricKind::mean:
    return histogram.meanNs() / 1e6;
  case MetricKind::max:
    return toMillis(histogram.max());
  default:
    return toMillis(histogram.percentile(metric.percentile));
  }
}

SeriesStats timedSeries(const Scope& scope) {
  // A response time exists for whole iterations: that is what an SLO on it means without `of`.
  return scope.spec().latency == LatencyOf::response ? seriesOf(scope, {scope.plan().iterationRow()})
                                                     : requestsOf(scope);
}

SloMeasurement measureLatency(const Scope& scope) {
  const LatencyHistogram histogram = histogramOf(timedSeries(scope), scope.spec().latency, scope.filter);
  if (histogram.empty()) {
    return noSample();
  }
  return measured(latencyValueMs(scope.spec().metric, histogram) * measureFactor(scope), histogram.count());
}

SloMeasurement measureApdex(const Scope& scope) {
  const SeriesStats series = timedSeries(scope);
  const std::uint64_t requests = countOf(series, scope.filter);
  const OutcomeFilter satisfied = scope.filter == OutcomeFilter::failed ? OutcomeFilter::failed : OutcomeFilter::ok;
  const LatencyHistogram histogram = histogramOf(series, scope.spec().latency, satisfied);
  const auto score = apdex(histogram, requests, scope.spec().metric.apdex);
  return score ? measured(*score, requests) : noSample();
}

SloMeasurement measureRate(const Scope& scope) {
  const SeriesStats series = requestsOf(scope);
  if (series.count() == 0) {
    return noSample();
  }
  const auto length = static_cast<double>(scope.slo.window.lengthS());
  return measured(static_cast<double>(countOf(series, scope.filter)) / length, series.count());
}

SloMeasurement measureCount(const Scope& scope) {
  const SeriesStats series = requestsOf(scope);
  return series.count() == 0 ? noSample()
                             : measured(static_cast<double>(countOf(series, scope.filter)), series.count());
}

SloMeasurement measureShare(const Scope& scope) {
  const SeriesStats series = requestsOf(scope);
  if (series.count() == 0) {
    return noSample();
  }
  const bool success = scope.spec().metric.kind == MetricKind::successRate;
  const std::uint64_t part = success ? series.okCount() : series.failedCount();
  return measured(100.0 * static_cast<double>(part) / static_cast<double>(series.count()), series.count());
}

SloMeasurement measureRateBand(const Scope& scope) {
  const std::uint64_t samples = requestsOf(scope).count();
  const RateAnalysis analysis = rateAnalysis(scope.slo.record, scope.slo.window, scope.slo.plan.rows, scope.filter);
  const bool peak = scope.spec().metric.kind == MetricKind::peak;
  const std::optional<double> value = peak ? analysis.peakPerS : analysis.variationPercent;
  if (samples == 0) {
    return noSample();
  }
  return value ? measured(*value, samples) : notMeasured(sentence("no hold holds two whole blocks of 10 s"));
}

SloMeasurement measureChecks(const Scope& scope) {
  CheckCounters sum;
  const std::vector<RowId>& rows = scope.slo.plan.rows;
  for (std::uint32_t i = 0; i < scope.plan().checks.size(); ++i) {
    if (rows.empty() || std::ranges::find(rows, scope.plan().checks[i].row) != rows.end()) {
      const CheckCounters& check = scope.slo.sum.check(scope.slo.scenario, CheckId{i});
      sum.passed += check.passed;
      sum.failed += check.failed;
    }
  }
  const std::uint64_t checks = sum.passed + sum.failed;
  return checks == 0 ? notMeasured(sentence("no check was evaluated in the window"))
                     : measured(100.0 * static_cast<double>(sum.passed) / static_cast<double>(checks), checks);
}

SloMeasurement measureDropped(const Scope& scope) {
  const ScenarioCounters& counters = scope.slo.sum.scenario(scope.slo.scenario);
  const std::uint64_t samples = counters.iterations + counters.droppedIterations;
  return samples == 0 ? noSample() : measured(static_cast<double>(counters.droppedIterations), samples);
}

SloMeasurement measureReadings(const Scope& scope) { return measureResource(scope.slo); }

SloMeasurement measureLevel(const Scope& scope) {
  const auto* search = std::get_if<SearchLoad>(&scope.plan().scenarios[scope.slo.scenario.index()].load.model);
  if (search == nullptr) {
    return notMeasured(sentence("no capacity search was run"));
  }
  if (scope.slo.record.scenarios()[scope.slo.scenario.index()].isLive()) {
    return notMeasured(sentence("the search has not come to its end"));
  }
  const SearchResult result = searchResult(scope.slo.record, scope.slo.scenario);
  const std::optional<double> level = result.level();
  return level ? measured(*level, result.steps.size()) : notMeasured(searchProblem(result, search->of));
}

using Measuring = SloMeasurement (*)(const Scope&);
constexpr std::array kMeasurings{
    std::pair<MetricKind, Measuring>{MetricKind::percentile, measureLatency},
    std::pair<MetricKind, Measuring>{MetricKind::min, measureLatency},
    std::pair<MetricKind, Measuring>{MetricKind::mean, measureLatency},
    std::pair<MetricKind, Measuring>{MetricKind::max, measureLatency},
    std::pair<MetricKind, Measuring>{MetricKind::rate, measureRate},
    std::pair<MetricKind, Measuring>{MetricKind::peak, measureRateBand},
    std::pair<MetricKind, Measuring>{MetricKind::successRate, measureShare},
    std::pair<MetricKind, Measuring>{MetricKind::errorRate, measureShare},
    std::pair<MetricKind, Measuring>{MetricKind::checkRate, measureChecks},
    std::pair<MetricKind, Measuring>{MetricKind::dropped, measureDropped},
    std::pair<MetricKind, Measuring>{MetricKind::count, measureCount},
    std::pair<MetricKind, Measuring>{MetricKind::stability, measureRateBand},
    std::pair<MetricKind, Measuring>{MetricKind::apdex, measureApdex},
    std::pair<MetricKind, Measuring>{MetricKind::level, measureLevel},
    std::pair<MetricKind, Measuring>{MetricKind::availability, measureReadings},
    std::pair<MetricKind, Measuring>{MetricKind::restarts, measureReadings},
    std::pair<MetricKind, Measuring>{MetricKind::headroom, measureReadings},
    std::pair<MetricKind, Measuring>{MetricKind::resource, measureReadings},
};

} // namespace

SloMeasurement measureSlo(const SloScope& scope, OutcomeFilter filter) {
  const MetricKind kind = scope.plan.slo.metric.kind;
  const auto found = std::ranges::find(kMeasurings, kind, &std::pair<MetricKind, Measuring>::first);
  return found->second({.slo = scope, .filter = filter});
}

} // namespace tidemark
