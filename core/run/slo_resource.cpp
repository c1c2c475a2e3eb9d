// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/slo_resource.h"

#include <algorithm>
#include <utility>

#include "core/run/unit_factor.h"

namespace tidemark {

namespace {

SloMeasurement notMeasured(Sentence why) { return {.value = {}, .samples = 0, .why = std::move(why)}; }

bool isReading(const SeriesInfo& info, std::string_view source, std::string_view reading) {
  return info.source == source && info.id.ends_with(reading);
}

bool belongsTo(const SeriesInfo& info, const std::string& service) {
  return info.service.empty() ? info.instance == service : info.service == service;
}

// The share of health checks that found the service up.
SloMeasurement measureAvailability(const SloScope& scope) {
  double up = 0;
  std::uint64_t checks = 0;
  for (const ReadingSeries& series : scope.record.readings()) {
    if (!isReading(series.info, "health", "/up") || !belongsTo(series.info, scope.plan.slo.metric.subject)) {
      continue;
    }
    if (const auto stats = readingStats(series, scope.window)) {
      up += stats->mean * static_cast<double>(stats->count);
      checks += stats->count;
    }
  }
  if (checks == 0) {
    return notMeasured(sentence("no health check of the service in the window"));
  }
  return {.value = 100 * up / static_cast<double>(checks), .samples = checks, .why = {}};
}

// How often a counter of restarts rose; the reading before the window is where it begins.
void countRises(const ReadingSeries& series, const Window& window, double& rises, std::uint64_t& samples) {
  for (std::size_t i = 0; i < series.seconds.size(); ++i) {
    if (window.contains(series.seconds[i])) {
      ++samples;
      rises += i > 0 ? std::max(0.0, series.values[i] - series.values[i - 1]) : 0;
    }
  }
}

SloMeasurement measureRestarts(const SloScope& scope) {
  double restarts = 0;
  std::uint64_t samples = 0;
  for (const ReadingSeries& series : scope.record.readings()) {
    if (series.info.id.ends_with("/restarts") && belongsTo(series.info, scope.plan.slo.metric.subject)) {
      countRises(series, scope.window, restarts, samples);
    }
  }
  return samples == 0 ? notMeasured(sentence("no monitor counts restarts of the service"))
                      : SloMeasurement{.value = restarts, .samples = samples, .why = {}};
}

SloMeasurement measureHeadroom(const ReadingSeries& series, const ReadingStats& stats) {
  const std::optional<double> most = scaleOf(series.info);
  if (!most || *most <= 0) {
    return notMeasured(sentence("the reading has no maximum"));
  }
  if (stats.mean <= 0) {
    return notMeasured(sentence("the resource was not used in the window"));
  }
  return {.value = *most / stats.mean, .samples = stats.count, .why = {}};
}

double statOf(const ReadingStats& stats, ResourceStat stat) {
  return stat == ResourceStat::mean ? stats.mean : stat == ResourceStat::p95 ? stats.p95 : stats.max;
}

} // namespace

SloMeasurement measureResource(const SloScope& scope) {
  const Metric& metric = scope.plan.slo.metric;
  if (metric.kind == MetricKind::availability) {
    return measureAvailability(scope);
  }
  if (metric.kind == MetricKind::restarts) {
    return measureRestarts(scope);
  }
  const ReadingSeries* series = scope.record.series(metric.subject);
  const auto stats = series != nullptr ? readingStats(*series, scope.window) : std::nullopt;
  if (!stats) {
    return notMeasured(sentence("no reading in the window"));
  }
  if (metric.kind == MetricKind::headroom) {
    return measureHeadroom(*series, *stats);
  }
  return {.value = statOf(*stats, metric.stat) * unitFactor(series->info.unit, scope.plan.slo.limit.quantity),
          .samples = stats->count,
          .why = {}};
}

} // namespace tidemark
