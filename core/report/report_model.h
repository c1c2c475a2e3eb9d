// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/plan/project.h"
#include "core/report/basis.h"
#include "core/report/finding.h"
#include "core/report/scenario_model.h"

namespace tidemark {

enum class Readiness : std::uint8_t { ready, conditional, notReady };
std::string_view readinessId(Readiness readiness); // "not-ready"

struct RunModel {
  std::string id, project, environment, planHash, sha256, version;
  WallTime startedAt;
  std::optional<WallTime> endedAt; // none: interrupted before its end was written
  double durationS = 0;
  bool complete = false;
  double timeScale = 1;
  std::uint64_t seed = 0;
  int workers = 1;
  int shard = 0, shardCount = 1;
  std::string os, kernel, cpu;
  int cores = 0;
  std::int64_t memoryBytes = 0;
};

// One of several runs that the report is made of.
struct RunPartModel {
  std::string id, sha256;
  WallTime startedAt;
  std::optional<WallTime> endedAt;
  bool complete = false;
  std::uint64_t seed = 0;
  std::vector<std::string> scenarios; // that come from it
};

struct RunTotals {
  std::uint64_t scenarios = 0, passed = 0, failed = 0, notRun = 0; // the rest is not evaluated
  std::uint64_t requests = 0, okRequests = 0, failedRequests = 0, bytesReceived = 0;
  double durationS = 0;
};

enum class RequirementResult : std::uint8_t { met, notMet, notEvaluated };
std::string_view requirementResultId(RequirementResult result);

struct RequirementModel {
  std::string name;
  RequirementResult result = RequirementResult::notEvaluated;
  Basis basis = Basis::measured;
  std::string evidence;
  std::string of; // what it judges: "rate of Ingestion > 100/s"
  std::optional<Limit> limit;
  std::optional<double> measured; // in the base unit of the limit
};

enum class BaselineResult : std::uint8_t { improved, regressed, withinNoise, notComparable };
std::string_view baselineResultId(BaselineResult result);

struct BaselineRow {
  std::string metric, of, unit;
  std::optional<double> before, now, changePercent, low, high;
  BaselineResult result = BaselineResult::notComparable;
  std::string why; // not comparable
};
struct BaselineModel {
  std::string of; // "stated by dev on 2026-10-01"
  Basis basis = Basis::stated;
  std::vector<BaselineRow> rows;
};

// A figure somebody else published, beside the reference scenario's own.
struct ReferenceModel {
  std::string metric, low, high, source, by, on; // as typed
  std::optional<double> now;                     // in `unit`
  std::string unit;
};

struct CapacityTarget {
  double target = 0;
  std::string text; // as the project writes it
  std::int64_t instances = 0;
};
struct CapacityModel {
  double perInstance = 0; // sustained ok rate of the best level
  std::string unit;
  std::string level; // which
  double reservePercent = 25;
  std::vector<CapacityTarget> targets;
};

struct NotMeasured {
  std::string key;  // path in report.json, scenario indices left out
  std::string item; // what, in words
  std::string why;
  friend bool operator==(const NotMeasured&, const NotMeasured&) = default;
};

// A target as the report names it; no header, no secret.
struct TargetModel {
  std::string name, url;
  bool tls = false;
};

// One report as values: all of report.json (cli.md) and what the sections add. Built once; writers only read.
struct ReportModel {
  std::string title, templateName, purpose;
  RunModel run;                   // the latest of `runs`
  std::vector<RunPartModel> runs; // by start; one for most reports
  Verdict verdict;
  Readiness readiness = Readiness::notReady;
  std::string readinessCondition; // the rule as it applied, in words
  Score score;
  bool scored = false; // the project gives weights
  RunTotals totals;
  std::vector<TargetModel> targets;
  Authorization authorization;
  std::vector<ScenarioModel> scenarios;
  std::vector<RequirementModel> requirements;
  std::optional<BaselineModel> baseline;
  std::vector<ReferenceModel> references;
  std::optional<CapacityModel> capacity;
  std::vector<AlertThreshold> alerts;
  std::vector<Finding> findings; // by priority
  std::vector<NotMeasured> notMeasured;
  ReportOptions options; // notes, links, facts, attestations, references, paper, language, chosen sections
};

} // namespace tidemark
