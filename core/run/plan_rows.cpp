// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/plan_rows.h"

#include <charconv>
#include <map>

#include <fmt/format.h>

#include "core/plan/project_file.h"

namespace tidemark {

namespace {

using Values = std::map<std::string, std::string>;

Result<void> writeValues(SqliteDatabase& database, const Values& values) {
  auto insert = SqliteStatement::prepare(database, "INSERT OR REPLACE INTO run(key, value) VALUES(?, ?)");
  if (!insert) {
    return std::unexpected(insert.error());
  }
  for (const auto& [key, value] : values) {
    if (auto done = insert->bind(1, key).bind(2, value).execute(); !done) {
      return done;
    }
  }
  return {};
}

Result<Values> readPairs(SqliteDatabase& database, const char* sql) {
  auto select = SqliteStatement::prepare(database, sql);
  if (!select) {
    return std::unexpected(select.error());
  }
  Values values;
  auto row = select->next();
  for (; row && *row; row = select->next()) {
    values[select->text(0)] = select->text(1);
  }
  if (!row) {
    return std::unexpected(row.error());
  }
  return values;
}

std::string valueOf(const Values& values, const std::string& key) {
  const auto found = values.find(key);
  return found == values.end() ? std::string() : found->second;
}

template <class Number>
Number numberOf(const Values& values, const std::string& key) {
  const std::string text = valueOf(values, key);
  Number number{};
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

Result<void> writeConstants(SqliteDatabase& database, const RunPlan& plan) {
  auto insert = SqliteStatement::prepare(database, "INSERT INTO constant(name, json) VALUES(?, ?)");
  if (!insert) {
    return std::unexpected(insert.error());
  }
  for (const auto& [name, json] : plan.constants) {
    if (auto done = insert->bind(1, name).bind(2, json.text).execute(); !done) {
      return done;
    }
  }
  return {};
}

Result<void> writeHosts(SqliteDatabase& database, const RunPlan& plan) {
  auto insert = SqliteStatement::prepare(database, "INSERT OR IGNORE INTO authorised_host(host) VALUES(?)");
  if (!insert) {
    return std::unexpected(insert.error());
  }
  for (const std::string& host : plan.authorisedHosts) {
    if (auto done = insert->bind(1, host).execute(); !done) {
      return done;
    }
  }
  return {};
}

Result<void> writeTargets(SqliteDatabase& database, const RunPlan& plan) {
  auto insert = SqliteStatement::prepare(
      database, "INSERT INTO target(position, name, tls, host, port, base_path, url) VALUES(?, ?, ?, ?, ?, ?, ?)");
  if (!insert) {
    return std::unexpected(insert.error());
  }
  std::int64_t position = 0;
  for (const TargetPlan& target : plan.targets) {
    insert->bind(1, position++).bind(2, target.name).bind(3, std::int64_t{target.tls}).bind(4, target.host);
    insert->bind(5, std::int64_t{target.port}).bind(6, target.basePath).bind(7, target.url);
    if (auto done = insert->execute(); !done) {
      return done;
    }
  }
  return {};
}

Result<std::vector<TargetPlan>> readTargets(SqliteDatabase& database) {
  auto select =
      SqliteStatement::prepare(database, "SELECT name, tls, host, port, base_path, url FROM target ORDER BY position");
  if (!select) {
    return std::unexpected(select.error());
  }
  std::vector<TargetPlan> targets;
  auto row = select->next();
  for (; row && *row; row = select->next()) {
    targets.push_back({.name = select->text(0),
                       .tls = select->integer(1) != 0,
                       .host = select->text(2),
                       .port = static_cast<std::uint16_t>(select->integer(3)),
                       .basePath = select->text(4),
                       .url = select->text(5)});
  }
  if (!row) {
    return std::unexpected(row.error());
  }
  return targets;
}

// One key a name: a name may hold any character.
std::string chosenKey(std::size_t i) { return fmt::format("chosen.{}", i); }

std::vector<std::string> chosenIn(const Values& values) {
  std::vector<std::string> names;
  while (values.contains(chosenKey(names.size()))) {
    names.push_back(valueOf(values, chosenKey(names.size())));
  }
  return names;
}

// What resolve() cannot find again without the environment of the run.
Result<void> restoreDecided(SqliteDatabase& database, const Values& values, RunPlan& plan) {
  auto constants = readPairs(database, "SELECT name, json FROM constant");
  auto hosts = readPairs(database, "SELECT host, '' FROM authorised_host ORDER BY host");
  auto targets = readTargets(database);
  if (!constants || !hosts || !targets) {
    return std::unexpected(!constants ? constants.error() : !hosts ? hosts.error() : targets.error());
  }
  plan.constants.clear();
  for (auto& [name, json] : *constants) {
    plan.constants[name] = JsonText{json};
  }
  plan.authorisedHosts.clear();
  for (const auto& [host, nothing] : *hosts) {
    plan.authorisedHosts.push_back(host);
  }
  plan.targets = std::move(*targets);
  plan.hash = valueOf(values, "planHash");
  return {};
}

std::int64_t nanosOf(WallTime time) { return time.time_since_epoch().count(); }
WallTime wallTimeOf(std::int64_t nanos) { return WallTime(Nanos(nanos)); }

} // namespace

Result<void> writePlan(SqliteDatabase& database, const RunPlan& plan) {
  Values values{
      {"project", saveText(plan.project)},
      {"directory", plan.directory.string()},
      {"environment", plan.environment},
      {"timeScale", fmt::format("{}", plan.timeScale)},
      {"seed", fmt::format("{}", plan.seed)},
      {"shard", fmt::format("{}", plan.shard)},
      {"shardCount", fmt::format("{}", plan.shardCount)},
      {"planHash", plan.hash},
  };
  for (std::size_t i = 0; i < plan.chosen.size(); ++i) {
    values[chosenKey(i)] = plan.chosen[i];
  }
  for (const auto& write : {writeConstants, writeHosts, writeTargets}) {
    if (auto done = write(database, plan); !done) {
      return done;
    }
  }
  return writeValues(database, values);
}

Result<std::shared_ptr<const RunPlan>> readPlan(SqliteDatabase& database) {
  const auto values = readPairs(database, "SELECT key, value FROM run");
  if (!values) {
    return std::unexpected(values.error());
  }
  const LoadedProject loaded = readProject(valueOf(*values, "project"));
  if (hasErrors(loaded.problems)) {
    return fail(ErrorCode::corrupt, sentence("its project cannot be read: {}", problemLine(loaded.problems.front())));
  }
  ResolveOptions options;
  options.directory = valueOf(*values, "directory");
  options.environment = valueOf(*values, "environment");
  options.timeScale = numberOf<double>(*values, "timeScale");
  options.seed = numberOf<std::uint64_t>(*values, "seed");
  options.shard = numberOf<int>(*values, "shard");
  options.shardCount = numberOf<int>(*values, "shardCount");
  options.scenarios = chosenIn(*values);
  options.readFiles = false;
  ResolvedPlan resolved = resolve(loaded.project, options);
  if (hasErrors(resolved.problems)) {
    return fail(ErrorCode::corrupt,
                sentence("its plan cannot be restored: {}", problemLine(resolved.problems.front())));
  }
  if (auto restored = restoreDecided(database, *values, resolved.plan); !restored) {
    return std::unexpected(restored.error());
  }
  return std::make_shared<const RunPlan>(std::move(resolved.plan));
}

Result<void> writeInfo(SqliteDatabase& database, const RunInfo& info) {
  Values values{
      {"id", info.id},
      {"version", info.version},
      {"startedAtNs", fmt::format("{}", nanosOf(info.startedAt))},
      {"complete", info.complete ? "1" : "0"},
      {"interrupted", info.interrupted ? "1" : "0"},
      {"workers", fmt::format("{}", info.workers)},
      {"os", info.os},
      {"kernel", info.kernel},
      {"cpu", info.cpu},
      {"cores", fmt::format("{}", info.cores)},
      {"memoryBytes", fmt::format("{}", info.memoryBytes)},
  };
  if (!info.verdict.empty()) {
    values["verdict"] = info.verdict;
  }
  if (info.generatorPerS) {
    values["generatorPerS"] = fmt::format("{}", *info.generatorPerS);
  }
  if (info.endedAt) {
    values["endedAtNs"] = fmt::format("{}", nanosOf(*info.endedAt));
  }
  return writeValues(database, values);
}

Result<RunInfo> readInfo(SqliteDatabase& database) {
  const auto values = readPairs(database, "SELECT key, value FROM run");
  if (!values) {
    return std::unexpected(values.error());
  }
  RunInfo info;
  info.id = valueOf(*values, "id");
  info.version = valueOf(*values, "version");
  info.startedAt = wallTimeOf(numberOf<std::int64_t>(*values, "startedAtNs"));
  if (values->contains("endedAtNs")) {
    info.endedAt = wallTimeOf(numberOf<std::int64_t>(*values, "endedAtNs"));
  }
  info.complete = numberOf<int>(*values, "complete") != 0;
  info.interrupted = numberOf<int>(*values, "interrupted") != 0;
  info.workers = numberOf<int>(*values, "workers");
  info.os = valueOf(*values, "os");
  info.kernel = valueOf(*values, "kernel");
  info.cpu = valueOf(*values, "cpu");
  info.cores = numberOf<int>(*values, "cores");
  info.memoryBytes = numberOf<std::int64_t>(*values, "memoryBytes");
  info.verdict = valueOf(*values, "verdict");
  info.report = valueOf(*values, "report");
  if (values->contains("generatorPerS")) {
    info.generatorPerS = numberOf<double>(*values, "generatorPerS");
  }
  return info;
}

} // namespace tidemark
