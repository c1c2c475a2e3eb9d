// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/traffic.h"

#include <algorithm>
#include <array>

namespace tidemark {

namespace {

constexpr std::array<std::string_view, 4> kRequestKindIds = {"request", "group", "transaction", "measure"};

RequestKind kindOf(RowKind kind) {
  if (kind == RowKind::measure) {
    return RequestKind::measure;
  }
  return kind == RowKind::request ? RequestKind::request : RequestKind::transaction;
}

void addPhases(RequestModel& model, const SeriesStats& series) {
  for (std::size_t phase = 0; phase < kPhaseCount; ++phase) {
    if (series.phaseCount[phase] > 0) {
      model.phasesMs[phase] = series.phaseSumNs[phase] / static_cast<double>(series.phaseCount[phase]) / 1e6;
    }
  }
}

// What a row and a group of rows have in common.
RequestModel modelOf(const ScenarioCut& cut, const std::vector<RowId>& rows, RequestKind kind) {
  const SeriesStats series = cut.stats.rows(rows);
  RequestModel model;
  model.kind = kind;
  model.totals = trafficTotals(series, cut.stats.durationS);
  model.peakPerS = rateAnalysis(cut.record, cut.stats.window, rows, false).peakPerS;
  if (kind == RequestKind::measure) {
    model.values = ladderMs(series.ok);
  } else {
    model.latencyMs = ladders(series);
    model.statuses = series.statuses;
    addPhases(model, series);
  }
  return model;
}

void addChecks(RequestModel& model, const ScenarioCut& cut, RowId row) {
  const std::vector<CheckRow>& checks = cut.runPlan().checks;
  for (std::uint32_t i = 0; i < checks.size(); ++i) {
    if (checks[i].row == row) {
      const CheckCounters& counters = cut.stats.sum.check(cut.id(), CheckId{i});
      model.checks.push_back({checks[i].name, counters.passed, counters.failed});
    }
  }
}

RequestModel rowModel(const ScenarioCut& cut, RowId id) {
  const Row& row = cut.runPlan().rows[id.index()];
  RequestModel model = modelOf(cut, {id}, kindOf(row.kind));
  model.name = row.name;
  model.service = row.service;
  model.group = row.group;
  model.method = row.method;
  model.unit = row.unit;
  addChecks(model, cut, id);
  return model;
}

std::vector<RequestModel> groupModels(const ScenarioCut& cut) {
  std::vector<std::pair<std::string, std::vector<RowId>>> groups;
  for (const RowId id : requestRows(cut)) {
    const std::string& name = cut.runPlan().rows[id.index()].group;
    if (name.empty()) {
      continue;
    }
    auto found = std::ranges::find(groups, name, [](const auto& group) { return group.first; });
    if (found == groups.end()) {
      groups.emplace_back(name, std::vector<RowId>{});
      found = std::prev(groups.end());
    }
    found->second.push_back(id);
  }
  std::vector<RequestModel> models;
  for (const auto& [name, rows] : groups) {
    models.push_back(modelOf(cut, rows, RequestKind::group));
    models.back().name = name;
  }
  return models;
}

} // namespace

std::string_view requestKindId(RequestKind kind) { return kRequestKindIds[static_cast<std::size_t>(kind)]; }

double ScenarioCut::startS() const { return static_cast<double>(record.scenarios()[id().index()].startS); }

std::vector<RowId> requestRows(const ScenarioCut& cut) {
  std::vector<RowId> rows;
  std::ranges::copy_if(cut.plan.rows, std::back_inserter(rows),
                       [&](RowId id) { return cut.runPlan().rows[id.index()].kind == RowKind::request; });
  return rows;
}

TrafficTotals trafficTotals(const SeriesStats& series, double durationS) {
  TrafficTotals totals;
  totals.requests = series.count();
  totals.ok = series.okCount();
  totals.failed = series.failedCount();
  totals.expectedErrors = series.expectedErrors;
  totals.aborted = series.aborted();
  totals.bytesSent = series.bytesSent;
  totals.bytesReceived = series.bytesReceived;
  if (totals.requests > 0) {
    totals.successPercent = 100.0 * static_cast<double>(totals.ok) / static_cast<double>(totals.requests);
  }
  if (durationS > 0) {
    totals.ratePerS = static_cast<double>(totals.requests) / durationS;
    totals.okRatePerS = static_cast<double>(totals.ok) / durationS;
  }
  return totals;
}

LatencyLadders ladders(const SeriesStats& series) {
  return {ladderMs(series.all()), ladderMs(series.ok), ladderMs(series.failed), ladderMs(series.responseAll())};
}

std::vector<RequestModel> requestModels(const ScenarioCut& cut) {
  std::vector<RequestModel> requests;
  std::vector<RequestModel> others;
  for (const RowId id : cut.plan.rows) {
    const RowKind kind = cut.runPlan().rows[id.index()].kind;
    if (kind != RowKind::iteration) {
      (kind == RowKind::request ? requests : others).push_back(rowModel(cut, id));
    }
  }
  std::ranges::move(groupModels(cut), std::back_inserter(requests));
  std::ranges::move(others, std::back_inserter(requests));
  return requests;
}

} // namespace tidemark
