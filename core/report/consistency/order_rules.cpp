// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/report/consistency/rules.h"

namespace tidemark {

namespace {

// Rates are count / length of the same window: what is left is rounding of the last bits.
constexpr double kRateTolerance = 0.02;
constexpr double kRounding = 1e-6;

void ladderRises(const std::optional<Ladder>& ladder, const std::string& of, ViolationList& list) {
  if (!ladder) {
    return;
  }
  const Ladder& l = *ladder;
  const std::array steps = {l.min, l.p50, l.p66, l.p75, l.p80, l.p90, l.p95, l.p98, l.p99, l.p999, l.p9999, l.max};
  for (std::size_t i = 1; i < steps.size(); ++i) {
    list.require(steps[i] >= steps[i - 1], fmt::format("{}: {} ms follows {} ms", of, steps[i], steps[i - 1]));
  }
  const double slack = kRounding * std::max(1.0, std::abs(l.max));
  list.require(l.mean >= l.min - slack && l.mean <= l.max + slack,
               fmt::format("{}: mean {} outside {} to {}", of, l.mean, l.min, l.max));
  list.require(l.count > 0, fmt::format("{}: percentiles of nothing", of));
}

void laddersRise(const LatencyLadders& ladders, const std::string& of, ViolationList& list) {
  ladderRises(ladders.all, of + ", all", list);
  ladderRises(ladders.ok, of + ", ok", list);
  ladderRises(ladders.failed, of + ", failed", list);
  ladderRises(ladders.response, of + ", response time", list);
}

void rateAgrees(std::uint64_t count, double durationS, std::optional<double> rate, const std::string& of,
                ViolationList& list) {
  if (rate) {
    const double expected = *rate * durationS;
    const double difference = std::abs(expected - static_cast<double>(count));
    list.require(difference <= kRateTolerance * static_cast<double>(count),
                 fmt::format("{}: {}/s over {} s are {}, counted {}", of, *rate, durationS, expected, count));
  }
}

void inOrder(const RateAnalysis& rate, const std::string& of, ViolationList& list) {
  if (rate.steadyLowPerS && rate.steadyHighPerS) {
    list.require(*rate.steadyLowPerS <= *rate.steadyHighPerS,
                 fmt::format("{}: steady band from {} to {}", of, *rate.steadyLowPerS, *rate.steadyHighPerS));
  }
}

} // namespace

void percentilesRise(const ReportModel& model, ViolationList& list) {
  for (const ScenarioModel& scenario : model.scenarios) {
    laddersRise(scenario.latencyMs, scenario.name, list);
    for (const RequestModel& request : scenario.requests) {
      laddersRise(request.latencyMs, scenario.name + ", " + request.name, list);
      ladderRises(request.values, scenario.name + ", " + request.name, list);
    }
    for (const JobStatistics& job : scenario.jobs) {
      ladderRises(job.latencyMs, scenario.name + ", " + job.name, list);
    }
  }
}

void ratesAgree(const ReportModel& model, ViolationList& list) {
  for (const ScenarioModel& scenario : model.scenarios) {
    const auto totals = [&](const TrafficTotals& traffic, const std::string& of) {
      rateAgrees(traffic.requests, scenario.durationS, traffic.ratePerS, of, list);
      rateAgrees(traffic.ok, scenario.durationS, traffic.okRatePerS, of + ", ok", list);
    };
    totals(scenario.totals, scenario.name);
    for (const RequestModel& request : scenario.requests) {
      totals(request.totals, scenario.name + ", " + request.name);
    }
    for (const ClassModel& userClass : scenario.classes) {
      rateAgrees(userClass.requests, scenario.durationS, userClass.ratePerS, scenario.name + ", " + userClass.name,
                 list);
    }
  }
}

void ratesAreOrdered(const ReportModel& model, ViolationList& list) {
  for (const ScenarioModel& scenario : model.scenarios) {
    inOrder(scenario.rate, scenario.name, list);
    inOrder(scenario.okRate, scenario.name + ", ok", list);
    if (scenario.rate.peakPerS && scenario.okRate.peakPerS) {
      list.require(*scenario.okRate.peakPerS <= *scenario.rate.peakPerS + kRounding,
                   fmt::format("{}: ok peak {} above peak {}", scenario.name, *scenario.okRate.peakPerS,
                               *scenario.rate.peakPerS));
    }
  }
}

void resourcesAreOrdered(const ReportModel& model, ViolationList& list) {
  for (const ScenarioModel& scenario : model.scenarios) {
    for (const ResourceModel& resource : scenario.resources) {
      if (resource.stats) {
        const ReadingStats& s = *resource.stats;
        const double slack = kRounding * std::max(1.0, std::abs(s.max));
        list.require(s.min <= s.p95 && s.p95 <= s.max && s.mean >= s.min - slack && s.mean <= s.max + slack,
                     fmt::format("{}, {}: min {}, mean {}, p95 {}, max {}", scenario.name, resource.info.id, s.min,
                                 s.mean, s.p95, s.max));
      }
    }
  }
}

} // namespace tidemark
