// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_summary.h"

#include <algorithm>
#include <array>

#include "core/plan/json_parser.h"
#include "core/run/plan_rows.h"
#include "core/run/run_schema.h"
#include "core/run/sqlite.h"

namespace tidemark {

namespace {

constexpr std::array kVerdicts{VerdictOutcome::pass, VerdictOutcome::fail, VerdictOutcome::notEvaluated};

std::optional<VerdictOutcome> verdictIn(const RunInfo& info) {
  const auto* found = std::ranges::find(kVerdicts, info.verdict, &verdictId);
  return found == kVerdicts.end() ? std::nullopt : std::optional(*found);
}

// The first column of every row.
Result<std::vector<std::string>> textsOf(SqliteDatabase& database, const char* sql) {
  auto select = SqliteStatement::prepare(database, sql);
  if (!select) {
    return std::unexpected(select.error());
  }
  std::vector<std::string> texts;
  auto row = select->next();
  for (; row && *row; row = select->next()) {
    texts.push_back(select->text(0));
  }
  return row ? Result<std::vector<std::string>>(std::move(texts)) : std::unexpected(row.error());
}

std::string textAt(const JsonValue& value, const char* key) {
  const JsonValue* member = value.member(key);
  return member != nullptr && member->isText() ? member->text : std::string();
}

// Names alone: the project is not loaded, so a file costs no more for a long one.
Result<void> readNames(SqliteDatabase& database, RunSummary& summary) {
  const auto project = textsOf(database, "SELECT value FROM run WHERE key = 'project'");
  const auto chosen = textsOf(database, "SELECT value FROM run WHERE key GLOB 'chosen.*'");
  const auto hash = textsOf(database, "SELECT value FROM run WHERE key = 'planHash'");
  if (!project || !chosen || !hash) {
    return std::unexpected(!project ? project.error() : !chosen ? chosen.error() : hash.error());
  }
  if (project->empty()) {
    return fail(ErrorCode::corrupt, sentence("the run has no project"));
  }
  const JsonValue root = parseJson(project->front()).root;
  summary.project = textAt(root, "name");
  summary.planHash = hash->empty() ? std::string() : hash->front();
  const JsonValue* scenarios = root.member("scenarios");
  for (std::size_t i = 0; scenarios != nullptr && i < scenarios->items.size(); ++i) {
    std::string name = textAt(scenarios->items[i], "name");
    if (chosen->empty() || std::ranges::find(*chosen, name) != chosen->end()) {
      summary.scenarios.push_back(std::move(name));
    }
  }
  return {};
}

Result<RunSummary> readFrom(SqliteDatabase& database) {
  if (auto known = checkRunSchema(database, false); !known) {
    return std::unexpected(known.error());
  }
  auto info = readInfo(database);
  auto annotations = readAnnotations(database);
  const auto seconds = database.integer("SELECT COALESCE(MAX(second) + 1, 0) FROM second");
  if (!info || !annotations || !seconds) {
    return std::unexpected(!info ? info.error() : !annotations ? annotations.error() : seconds.error());
  }
  RunSummary summary;
  summary.info = std::move(*info);
  summary.annotations = std::move(*annotations);
  summary.verdict = verdictIn(summary.info);
  summary.durationS = *seconds;
  if (summary.info.endedAt) {
    summary.durationS =
        std::chrono::round<std::chrono::seconds>(*summary.info.endedAt - summary.info.startedAt).count();
  }
  const auto named = readNames(database, summary);
  return named ? Result<RunSummary>(std::move(summary)) : std::unexpected(named.error());
}

} // namespace

Result<RunSummary> readSummary(const std::filesystem::path& file) {
  auto database = SqliteDatabase::open(file, SqliteDatabase::Mode::readOnly);
  auto summary = database ? readFrom(*database) : std::unexpected(database.error());
  if (!summary && summary.error().where.empty()) {
    summary.error().where = file.string();
  }
  return summary;
}

} // namespace tidemark
