// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/not_measured.h"

#include <algorithm>
#include <array>

#include "core/report/texts.h"
#include "core/report/writers/json_report.h"

namespace tidemark {

namespace {

// Why a key may be null. The texts are "missing.ID" (what) and "missing.ID.why". The first entry whose key the path
// ends with applies, so that a ladder of a request and of a scenario share one.
struct MissingKey {
  std::string_view key;
  std::string_view id;
};
constexpr std::array kMissing = {
    MissingKey{"run.endedAt", "end"},
    MissingKey{"runs.endedAt", "end"},
    MissingKey{"verdict.score", "score"},
    MissingKey{"verdict.grade", "score"},
    MissingKey{"scenarios.runId", "not-run"},
    MissingKey{"scenarios.startedAt", "not-run"},
    MissingKey{"load.plannedS", "planned"},
    MissingKey{"successPercent", "success"},
    MissingKey{"ratePerS", "rate"},
    MissingKey{"okRatePerS", "rate"},
    MissingKey{"rate.startupS", "startup"},
    MissingKey{"rate.steadyLowPerS", "steady"},
    MissingKey{"rate.steadyHighPerS", "steady"},
    MissingKey{"rate.variationPercent", "variation"},
    MissingKey{"peakPerS", "peak"},
    MissingKey{"okLatencyMs", "ok-latency"},
    MissingKey{"failedLatencyMs", "failed-latency"},
    MissingKey{"responseLatencyMs", "response"},
    MissingKey{"jobs.latencyMs", "job-latency"},
    MissingKey{"latencyMs", "latency"},
    MissingKey{"requests.values", "values"},
    MissingKey{"phasesMs.queue", "queue"},
    MissingKey{"phasesMs.dns", "dns"},
    MissingKey{"phasesMs.connect", "connect"},
    MissingKey{"phasesMs.tls", "tls"},
    MissingKey{"phasesMs.firstByte", "first-byte"},
    MissingKey{"phasesMs.receive", "first-byte"},
    MissingKey{"jobs.duplicated", "duplicated"},
    MissingKey{"jobs.jobsPerS", "job-rate"},
    MissingKey{"errors.status", "status"},
    MissingKey{"errors.firstAtS", "error-time"},
    MissingKey{"errors.lastAtS", "error-time"},
    MissingKey{"errors.example", "example"},
    MissingKey{"slos.measured", "slo"},
    MissingKey{"slos.ratio", "ratio"},
    MissingKey{"services.upPercent", "health"},
    MissingKey{"services.stateAtEnd", "health"},
    MissingKey{"services.restarts", "restarts"},
    MissingKey{"services.uptimeS", "restarts"},
    MissingKey{"resources.min", "readings"},
    MissingKey{"resources.mean", "readings"},
    MissingKey{"resources.p95", "readings"},
    MissingKey{"resources.max", "readings"},
    MissingKey{"resources.gaps", "readings"},
    MissingKey{"resources.limit", "resource-limit"},
    MissingKey{"resources.total", "resource-total"},
    MissingKey{"resources.slopePerHour", "slope"},
    MissingKey{"resources.slopeLow", "slope"},
    MissingKey{"resources.slopeHigh", "slope"},
    MissingKey{"levels.targetPerS", "level-target"},
    MissingKey{"levels.p95Ms", "level"},
    MissingKey{"levels.errorPercent", "level"},
    MissingKey{"levels.passed", "level-passed"},
    MissingKey{"scenarios.search", "search"},
    MissingKey{"search.level", "search-level"},
    MissingKey{"steps.p95Ms", "level"},
    MissingKey{"steps.errorPercent", "level"},
    MissingKey{"search.usl", "usl"},
    MissingKey{"usl.peak", "usl-peak"},
    MissingKey{"usl.peakUsers", "usl-peak"},
    MissingKey{"usl.lambdaLow", "usl-interval"},
    MissingKey{"usl.lambdaHigh", "usl-interval"},
    MissingKey{"usl.sigmaLow", "usl-interval"},
    MissingKey{"usl.sigmaHigh", "usl-interval"},
    MissingKey{"usl.kappaLow", "usl-interval"},
    MissingKey{"usl.kappaHigh", "usl-interval"},
    MissingKey{"recoveries.seconds", "recovery"},
    MissingKey{"generator.capacityPerS", "self-test"},
    MissingKey{"generator.askedPerS", "asked"},
    MissingKey{"generator.cpuPercentMax", "generator"},
    MissingKey{"generator.loopLagP99Ms", "loop-lag"},
    MissingKey{"generator.startDelayP99Ms", "start-delay"},
    MissingKey{"baseline", "baseline"},
    MissingKey{"rows.before", "baseline-before"},
    MissingKey{"rows.now", "baseline-now"},
    MissingKey{"rows.changePercent", "baseline-now"},
    MissingKey{"rows.low", "baseline-interval"},
    MissingKey{"rows.high", "baseline-interval"},
    MissingKey{"references.now", "reference-now"},
    MissingKey{"capacity", "capacity"},
    MissingKey{"alerts.warning", "alert"},
    MissingKey{"alerts.critical", "alert"},
};

bool endsWithKey(std::string_view path, std::string_view key) {
  return path == key || (path.size() > key.size() && path.ends_with(key) && path[path.size() - key.size() - 1] == '.');
}

const MissingKey* missingOf(std::string_view path) {
  const auto* found =
      std::ranges::find_if(kMissing, [&](const MissingKey& entry) { return endsWithKey(path, entry.key); });
  return found == kMissing.end() ? nullptr : found;
}

// The names of a list that may be long.
class Owners {
public:
  void add(const std::string& owner) {
    if (owner.empty() || std::ranges::find(m_names, owner) != m_names.end()) {
      return;
    }
    m_names.push_back(owner);
  }
  [[nodiscard]] std::string text() const {
    std::string text;
    for (std::size_t i = 0; i < std::min(m_names.size(), kShown); ++i) {
      text += (i == 0 ? ": " : "; ") + m_names[i];
    }
    return m_names.size() <= kShown ? text : text + "; and " + std::to_string(m_names.size() - kShown) + " more";
  }

private:
  static constexpr std::size_t kShown = 8;
  std::vector<std::string> m_names;
};

void addNulls(std::vector<NotMeasured>& items, const ReportModel& model) {
  const Texts texts;
  std::vector<Owners> owners(items.size());
  for (const NullPlace& place : nullPlaces(model)) {
    auto found = std::ranges::find(items, place.key, &NotMeasured::key);
    if (found == items.end()) {
      const MissingKey* missing = missingOf(place.key);
      const std::string id = "missing." + std::string(missing == nullptr ? "other" : missing->id);
      items.push_back({place.key, texts(id), texts(id + ".why")});
      owners.emplace_back();
      found = std::prev(items.end());
    }
    owners[static_cast<std::size_t>(found - items.begin())].add(place.owner);
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    items[i].why += owners[i].text();
  }
}

} // namespace

std::vector<NotMeasured> notMeasuredIn(const RunSet& set, const ReportModel& model) {
  std::vector<NotMeasured> items;
  for (const RunRecord* record : set.runs()) {
    for (const auto& [item, why] : record->notMeasured()) {
      const NotMeasured missing{"scenarios.resources", item, why};
      if (std::ranges::find(items, missing) == items.end()) {
        items.push_back(missing);
      }
    }
  }
  addNulls(items, model);
  const Texts texts;
  if (!model.options.history.empty()) {
    items.push_back({"history", texts("missing.history"), texts("missing.history.why")});
  }
  return items;
}

} // namespace tidemark
