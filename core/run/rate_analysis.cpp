// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/run/row_sum.h"
#include "core/run/stats.h"

namespace tidemark {

namespace {

constexpr std::int64_t kBlockS = 10;
constexpr double kStartedShare = 0.9;

// Requests of each second from the scenario's start.
class SecondRates {
public:
  SecondRates(const RunRecord& record, ScenarioId scenario, OutcomeFilter filter)
      : m_record(record),
        m_scenario(scenario),
        m_filter(filter),
        m_start(record.scenarios()[scenario.index()].startS) {}

  void add(RowId row) {
    if (const RowCounts* counts = m_record.counts(m_scenario, row)) {
      if (m_filter != OutcomeFilter::failed) {
        add(counts->ok);
      }
      if (m_filter != OutcomeFilter::ok) {
        add(counts->failed);
      }
    }
  }

  [[nodiscard]] std::vector<double> in(SecondSpan span) const {
    std::vector<double> rates(static_cast<std::size_t>(span.length()), 0.0);
    for (std::size_t i = 0; i < rates.size(); ++i) {
      const std::int64_t at = span.from - m_start + static_cast<std::int64_t>(i);
      if (at >= 0 && at < static_cast<std::int64_t>(m_rates.size())) {
        rates[i] = m_rates[static_cast<std::size_t>(at)];
      }
    }
    return rates;
  }

private:
  void add(const std::vector<std::uint32_t>& counts) {
    m_rates.resize(std::max(m_rates.size(), counts.size()));
    for (std::size_t i = 0; i < counts.size(); ++i) {
      m_rates[i] += counts[i];
    }
  }

  const RunRecord& m_record;
  ScenarioId m_scenario;
  OutcomeFilter m_filter;
  std::int64_t m_start;
  std::vector<double> m_rates;
};

double meanOf(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

// The parts of the holds (a budget: of all) that lie in the window.
std::vector<SecondSpan> steadyPart(const RunRecord& record, const Window& window) {
  std::vector<SecondSpan> spans;
  const auto steady = windowOf(record, window.scenario, {.kind = WindowKind::steady, .stage = {}});
  if (!steady) {
    return spans;
  }
  for (const SecondSpan& hold : steady->spans) {
    for (const SecondSpan& part : window.spans) {
      const SecondSpan common{std::max(hold.from, part.from), std::min(hold.to, part.to)};
      if (common.length() > 0) {
        spans.push_back(common);
      }
    }
  }
  return spans;
}

void describeHolds(const SecondRates& rates, const std::vector<SecondSpan>& holds, RateAnalysis& analysis) {
  std::vector<double> seconds;
  std::vector<double> blocks;
  for (const SecondSpan& hold : holds) {
    const std::vector<double> part = rates.in(hold);
    seconds.insert(seconds.end(), part.begin(), part.end());
    for (auto at = part.begin(); part.end() - at >= kBlockS; at += kBlockS) {
      blocks.push_back(meanOf({at, at + kBlockS}));
    }
  }
  if (seconds.empty()) {
    return;
  }
  analysis.steadyMeanPerS = meanOf(seconds);
  std::ranges::sort(seconds);
  analysis.steadyLowPerS = valueAtShare(seconds, 0.05);
  analysis.steadyHighPerS = valueAtShare(seconds, 0.95);
  analysis.variationPercent = variationPercentOf(blocks);
}

void findPeak(const SecondRates& rates, const Window& window, RateAnalysis& analysis) {
  std::int64_t longest = 0;
  for (const SecondSpan& span : window.spans) {
    longest = std::max(longest, span.length());
  }
  const std::int64_t width = std::min(kBlockS, longest);
  if (width == 0) {
    return;
  }
  double most = 0;
  for (const SecondSpan& span : window.spans) {
    const std::vector<double> part = rates.in(span);
    double sum = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
      sum += part[i];
      const auto seen = static_cast<std::int64_t>(i) + 1;
      sum -= seen > width ? part[i - static_cast<std::size_t>(width)] : 0;
      most = seen >= width ? std::max(most, sum) : most;
    }
  }
  analysis.peakPerS = most / static_cast<double>(width);
  analysis.peakWindowS = static_cast<double>(width);
}

void findStartup(const SecondRates& rates, const Window& window, RateAnalysis& analysis) {
  if (!analysis.steadyMeanPerS || window.spans.empty()) {
    return;
  }
  const SecondSpan all{window.spans.front().from, window.spans.back().to};
  const std::vector<double> part = rates.in(all);
  const auto reached =
      std::ranges::find_if(part, [&](double rate) { return rate >= kStartedShare * *analysis.steadyMeanPerS; });
  if (reached != part.end()) {
    analysis.startupS = static_cast<double>(reached - part.begin());
  }
}

} // namespace

std::optional<double> variationPercentOf(const std::vector<double>& values) {
  if (values.size() < 2) {
    return std::nullopt;
  }
  const double mean = meanOf(values);
  if (mean <= 0) {
    return std::nullopt;
  }
  double squares = 0;
  for (const double value : values) {
    squares += (value - mean) * (value - mean);
  }
  return std::sqrt(squares / static_cast<double>(values.size() - 1)) / mean * 100;
}

RateAnalysis rateAnalysis(const RunRecord& record, const Window& window, const std::vector<RowId>& rows, bool okOnly) {
  return rateAnalysis(record, window, rows, okOnly ? OutcomeFilter::ok : OutcomeFilter::all);
}

RateAnalysis rateAnalysis(const RunRecord& record, const Window& window, const std::vector<RowId>& rows,
                          OutcomeFilter filter) {
  RateAnalysis analysis;
  SecondRates rates(record, window.scenario, filter);
  for (const RowId row : rows.empty() ? requestRows(record.plan()) : rows) {
    rates.add(row);
  }
  describeHolds(rates, steadyPart(record, window), analysis);
  findPeak(rates, window, analysis);
  findStartup(rates, window, analysis);
  return analysis;
}

} // namespace tidemark
