// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/errors.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace tidemark {

namespace {

constexpr std::size_t kExampleLength = 2000;

bool sameKind(const ErrorCount& a, const ErrorCount& b) {
  return std::tie(a.row, a.outcome, a.status, a.message) == std::tie(b.row, b.outcome, b.status, b.message);
}

// Seconds of the window in which anything failed, rising; the others need not be decoded.
std::vector<std::int64_t> failingSeconds(const Stats& stats) {
  std::vector<std::int64_t> seconds;
  for (const ChartPoint& point : stats.seconds) {
    if (!point.outcomes.empty()) {
      seconds.push_back(point.second);
    }
  }
  return seconds;
}

// Where each of `kinds` is met first when walking `seconds`; stops as soon as all were met.
template <class Seconds>
std::vector<std::optional<double>> firstMet(const ScenarioCut& cut, const std::vector<ErrorCount>& kinds,
                                            const Seconds& seconds) {
  std::vector<std::optional<double>> met(kinds.size());
  std::size_t missing = kinds.size();
  for (auto second = seconds.begin(); second != seconds.end() && missing > 0; ++second) {
    const std::optional<IntervalStats> stats = cut.record.second(*second);
    for (std::size_t i = 0; stats && i < kinds.size(); ++i) {
      const bool here = std::ranges::any_of(stats->errors, [&](const ErrorCount& error) {
        return error.scenario == cut.id() && sameKind(error, kinds[i]);
      });
      if (here && !met[i]) {
        met[i] = static_cast<double>(*second) - cut.startS();
        --missing;
      }
    }
  }
  return met;
}

std::optional<std::string> exampleOf(const ScenarioCut& cut, const ErrorCount& error) {
  for (const Exemplar& exemplar : cut.record.exemplars()) {
    const bool same = exemplar.kind == ExemplarKind::failed && exemplar.scenario == cut.id() &&
                      exemplar.row == error.row && exemplar.outcome == error.outcome && exemplar.status == error.status;
    if (same) {
      const std::string whole = exemplar.response.empty() ? exemplar.request : exemplar.response;
      const std::string_view trace = traceIdOf(exemplar); // by which the system's own tracing finds the request
      return (trace.empty() ? std::string() : fmt::format("trace {}\n", trace)) + whole.substr(0, kExampleLength);
    }
  }
  return std::nullopt;
}

ErrorModel errorModel(const ScenarioCut& cut, const ErrorCount& error) {
  const Row& row = cut.runPlan().rows[error.row.index()];
  ErrorModel model;
  model.request = row.name;
  model.service = row.service;
  model.outcome = error.outcome;
  if (error.status != 0) {
    model.status = error.status;
  }
  model.count = error.count;
  model.message = error.message;
  model.example = exampleOf(cut, error);
  return model;
}

void setShares(std::vector<ErrorModel>& errors) {
  std::uint64_t all = 0;
  for (const ErrorModel& error : errors) {
    all += error.count;
  }
  for (ErrorModel& error : errors) {
    error.percent = 100.0 * static_cast<double>(error.count) / static_cast<double>(all);
  }
}

std::vector<ErrorCount> kindsOf(const ScenarioCut& cut) {
  std::vector<ErrorCount> kinds;
  std::ranges::copy_if(cut.stats.sum.errors, std::back_inserter(kinds), [&](const ErrorCount& error) {
    return error.scenario == cut.id() && error.outcome != Outcome::aborted && error.count > 0;
  });
  std::ranges::sort(kinds, [](const ErrorCount& a, const ErrorCount& b) {
    return std::tie(b.count, a.row, a.outcome, a.status, a.message) <
           std::tie(a.count, b.row, b.outcome, b.status, b.message);
  });
  return kinds;
}

} // namespace

ErrorModels errorModels(const ScenarioCut& cut) {
  const std::vector<ErrorCount> kinds = kindsOf(cut);
  const std::vector<std::int64_t> seconds = failingSeconds(cut.stats);
  const std::vector<std::int64_t> backwards(seconds.rbegin(), seconds.rend());
  const auto first = firstMet(cut, kinds, seconds);
  const auto last = firstMet(cut, kinds, backwards);
  ErrorModels models;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const bool isRequest = cut.runPlan().rows[kinds[i].row.index()].kind == RowKind::request;
    std::vector<ErrorModel>& list = isRequest ? models.requests : models.flow;
    list.push_back(errorModel(cut, kinds[i]));
    list.back().firstAtS = first[i];
    list.back().lastAtS = last[i];
  }
  setShares(models.requests);
  setShares(models.flow);
  return models;
}

} // namespace tidemark
