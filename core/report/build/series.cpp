// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/series.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace tidemark {

namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

SecondSpan extent(const Window& window) {
  return window.spans.empty() ? SecondSpan{} : SecondSpan{window.spans.front().from, window.spans.back().to};
}

struct Bins {
  SecondSpan span;
  std::int64_t width = 1;
  [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>((span.length() + width - 1) / width); }
  [[nodiscard]] SecondSpan at(std::size_t bin) const {
    const std::int64_t from = span.from + static_cast<std::int64_t>(bin) * width;
    return {from, std::min(span.to, from + width)};
  }
};

void addLatency(ScenarioSeries& series, const LatencyHistogram& all) {
  const auto ms = [&all](double percent) { return all.empty() ? kGap : toMillis(all.percentile(percent)); };
  series.p50Ms.push_back(ms(50));
  series.p95Ms.push_back(ms(95));
  series.p99Ms.push_back(ms(99));
  series.maxMs.push_back(all.empty() ? kGap : toMillis(all.max()));
}

double meanUsers(const Stats& bin) {
  double sum = 0;
  for (const ChartPoint& point : bin.seconds) {
    sum += static_cast<double>(point.users);
  }
  return bin.seconds.empty() ? 0 : sum / static_cast<double>(bin.seconds.size());
}

void addClassUsers(std::vector<double>& highest, const ScenarioCounters& counters) {
  for (std::size_t i = 0; i < std::min(highest.size(), counters.classUsers.size()); ++i) {
    highest[i] = std::max(highest[i], static_cast<double>(counters.classUsers[i]));
  }
}

void addBin(ScenarioSeries& series, std::map<Outcome, std::vector<double>>& failures, const ScenarioCut& cut,
            const Stats& bin) {
  const SeriesStats requests = bin.rows(requestRows(cut));
  const double lengthS = bin.durationS > 0 ? bin.durationS : 1;
  series.users.push_back(meanUsers(bin));
  series.ratePerS.push_back(static_cast<double>(requests.count()) / lengthS);
  series.okRatePerS.push_back(static_cast<double>(requests.okCount()) / lengthS);
  addLatency(series, requests.all());
  addClassUsers(series.classUsersMax, bin.sum.scenario(cut.id()));
  for (std::size_t i = 1; i < kOutcomeCount; ++i) {
    const auto outcome = static_cast<Outcome>(i);
    if (outcome != Outcome::aborted && requests.outcomes[i] > 0) {
      std::vector<double>& perS = failures[outcome];
      perS.resize(series.ratePerS.size(), 0.0);
      perS.back() = static_cast<double>(requests.outcomes[i]) / lengthS;
    }
  }
}

// Mean of the readings in each bin.
ResourceSeries resourceSeries(const ReadingSeries& readings, const Bins& bins) {
  std::vector<double> sums(bins.count(), 0.0);
  std::vector<double> counts(bins.count(), 0.0);
  for (std::size_t i = 0; i < readings.seconds.size(); ++i) {
    const std::int64_t second = readings.seconds[i];
    if (second >= bins.span.from && second < bins.span.to) {
      const auto bin = static_cast<std::size_t>((second - bins.span.from) / bins.width);
      sums[bin] += readings.values[i];
      counts[bin] += 1;
    }
  }
  ResourceSeries series{readings.info, {}};
  for (std::size_t bin = 0; bin < sums.size(); ++bin) {
    series.values.push_back(counts[bin] > 0 ? sums[bin] / counts[bin] : kGap);
  }
  return series;
}

void addCurves(ScenarioSeries& series, const ScenarioCut& cut) {
  const SeriesStats requests = cut.stats.rows(requestRows(cut));
  series.heat = heatMap(cut.record, cut.stats.window, requestRows(cut), HeatMapSize{});
  series.curveAll = percentileCurve(requests.all());
  if (requests.failedCount() > 0) {
    series.curveOk = percentileCurve(requests.ok);
  }
}

} // namespace

ScenarioSeries scenarioSeries(const ScenarioCut& cut) {
  ScenarioSeries series;
  Bins bins{extent(cut.stats.window), 1};
  bins.width = std::max<std::int64_t>(1, (bins.span.length() + kMaxBins - 1) / kMaxBins);
  series.binS = static_cast<double>(bins.width);
  series.classUsersMax.assign(cut.runPlan().project.userClasses.size(), 0.0);
  std::map<Outcome, std::vector<double>> failures;
  for (std::size_t i = 0; i < bins.count(); ++i) {
    const SecondSpan span = bins.at(i);
    series.atS.push_back(static_cast<double>(span.from) + static_cast<double>(span.length()) / 2 - cut.startS());
    addBin(series, failures, cut, tidemark::cut(cut.record, Window{cut.id(), {span}, {}}));
  }
  for (auto& [outcome, perS] : failures) {
    perS.resize(bins.count(), 0.0);
    series.failures.push_back({outcome, std::move(perS)});
  }
  for (const ReadingSeries& readings : cut.record.readings()) {
    series.resources.push_back(resourceSeries(readings, bins));
  }
  addCurves(series, cut);
  return series;
}

} // namespace tidemark
