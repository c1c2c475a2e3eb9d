// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/plan/problem.h"
#include "core/plan/project.h"

namespace tidemark {

// What tables show a line for. A request's samples are recorded in its row; groups are unions of request rows
// and are only summed when read. `iteration` is one hidden row a run: the whole flow of a user.
enum class RowKind { request, transaction, poll, measure, iteration };

struct Row {
  RowKind kind = RowKind::request;
  std::string name;
  std::string group;   // requests
  std::string service; // requests
  std::string unit;    // measures
  std::string method;  // requests: of the first step with this name
  friend bool operator==(const Row&, const Row&) = default;
};

// One check of one row; its passes and failures are counted under its id.
struct CheckRow {
  RowId row;
  std::string name; // "json $.status equals \"healthy\"", "time < 1s"
  friend bool operator==(const CheckRow&, const CheckRow&) = default;
};

// One `poll` with `job`: its own accounting.
struct JobRow {
  std::string name; // of the poll
  RowId row;
  Nanos every{};
  friend bool operator==(const JobRow&, const JobRow&) = default;
};

// A stage with its times resolved, time scale applied. Times count from the scenario's start.
// Between `from` and `to` the target moves linearly from `fromTarget` to `toTarget`; a jump has no length of
// its own and joins the stage after it, so fromTarget may differ from the toTarget before.
struct StagePlan {
  std::string name;
  StageKind kind = StageKind::hold; // never automatic
  Nanos from{};
  Nanos to{};
  double fromTarget = 0; // users, or arrivals a second
  double toTarget = 0;
  friend bool operator==(const StagePlan&, const StagePlan&) = default;
};

// An SLO as one scenario judges it.
struct SloPlan {
  Slo slo; // `last` and `after` scaled
  bool applicable = true;
  std::string why;         // when not applicable: what the scenario lacks
  std::vector<RowId> rows; // resolved `of`: requests of that name or group, or the transaction, poll or measure; empty
                           // with applicable = all requests
  friend bool operator==(const SloPlan&, const SloPlan&) = default;
};

struct ClassShare {
  ClassId id;
  double weight = 1;
  std::optional<int> users; // fixed count
  friend bool operator==(const ClassShare&, const ClassShare&) = default;
};

struct ScenarioPlan {
  ScenarioId id;
  std::string name;
  ScenarioKind kind = ScenarioKind::load;
  std::vector<ClassShare> classes;
  std::vector<ScenarioId> requiresPassed;
  After after = After::previous;
  Nanos startDelay{};
  Load load;                        // as written, unscaled
  std::vector<StagePlan> stages;    // empty for iterations
  std::optional<Nanos> maxDuration; // iterations, scaled
  Nanos gracefulStop{};
  Nanos planned{};           // length of the stages, or maxDuration, or 0 when open-ended
  int peakUsers = 1;         // planned peak of users, or maxUsers under arrivals
  std::vector<SloPlan> slos; // the project's and the scenario's own
  std::vector<Mark> marks;   // scaled
  std::vector<RowId> rows;   // that this scenario can produce, in flow order
  friend bool operator==(const ScenarioPlan&, const ScenarioPlan&) = default;
};

// An origin that relative URLs are appended to.
struct TargetPlan {
  std::string name;
  bool tls = false;
  std::string host; // without brackets
  std::uint16_t port = 80;
  std::string basePath; // of the target's URL, without trailing slash; relative URLs are appended as text
  std::string url;      // as resolved, for people
  friend bool operator==(const TargetPlan&, const TargetPlan&) = default;
};

// Everything a run needs to know, decided before it starts. Immutable afterwards; shared by engine, run,
// report and the windows.
struct RunPlan {
  Project project;                 // environment and --var applied, disabled things removed
  std::filesystem::path directory; // of the project file: base of relative paths
  std::string environment;         // name, or empty
  double timeScale = 1;
  std::uint64_t seed = 0;
  int shard = 0; // I of --shard I/N, from 0
  int shardCount = 1;
  std::string hash;                    // planHash of cli.md
  std::vector<TargetPlan> targets;     // one for each project.targets, same order
  std::vector<std::string> chosen;     // scenarios that --scenario asked for; empty: all of the project
  std::vector<ScenarioPlan> scenarios; // those that were chosen
  std::vector<Row> rows;               // indexed by RowId; the last is the iteration row
  std::vector<CheckRow> checks;
  std::vector<JobRow> jobs;
  std::map<std::string, JsonText> constants; // expanded; `env.NAME` for ${env.NAME}
  std::vector<std::string> authorisedHosts;  // authorization.hosts and --authorize

  [[nodiscard]] RowId iterationRow() const { return RowId{static_cast<std::uint32_t>(rows.size() - 1)}; }
};

// Values of secrets by variable name. Kept apart from the plan: the plan is written to disk, this never is.
using Secrets = std::map<std::string, std::string>;

struct ResolveOptions {
  std::filesystem::path directory;
  std::string environment;
  std::vector<std::pair<std::string, std::string>> variables; // --var
  std::vector<std::string> scenarios;                         // --scenario; empty: all
  std::vector<std::string> authorize;                         // --authorize
  double timeScale = 1;
  std::uint64_t seed = 0;
  int shard = 0;
  int shardCount = 1;
  std::string today; // "2026-11-21", for authorization.until; empty: not checked
  // Reads an environment variable; nullopt when unset. Empty function: nothing is read and nothing is
  // refused for being unset (a plan restored from a run file).
  std::function<std::optional<std::string>(const std::string&)> environmentVariable{};
  bool readFiles = true; // CSV and body files must exist; false for a restored plan
};

struct ResolvedPlan {
  RunPlan plan;
  Secrets secrets;
  Problems problems; // runnable only without errors
};

// Turns a valid project into a plan: variables, targets, stages, rows, SLOs by scenario, hash. Every problem at
// once. Code `unset` problems name the environment variable. Does not resolve host names.
ResolvedPlan resolve(const Project& project, const ResolveOptions& options);

// The same plan with every scenario of its project, those not chosen too. Ids of rows and classes stay as they are.
RunPlan wholePlan(const RunPlan& plan);

// Hosts the plan would send to that need authorization and have none; empty when all is well.
// Loopback literals and `localhost` need none. An `until` before `today` makes every other host unauthorised.
Problems authorizationProblems(const RunPlan& plan, const std::string& today);

} // namespace tidemark
