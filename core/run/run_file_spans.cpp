// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_file_spans.h"

#include <array>
#include <utility>

#include "core/run/run_schema.h"
#include "core/run/sqlite.h"

namespace tidemark {

namespace {

struct SpanSql {
  const char* end;
  const char* read;
};

// By Span.
constexpr std::array kSql{
    SpanSql{"SELECT max(second) + 1 FROM second",
            "SELECT second, stats FROM second WHERE second >= ? AND second < ? ORDER BY second"},
    SpanSql{"SELECT max(minute) + 1 FROM minute",
            "SELECT minute, stats FROM minute WHERE minute >= ? AND minute < ? ORDER BY minute"},
    SpanSql{"SELECT max(hour) + 1 FROM hour",
            "SELECT hour, stats FROM hour WHERE hour >= ? AND hour < ? ORDER BY hour"},
};

const SpanSql& sqlOf(Span span) { return kSql[static_cast<std::size_t>(span)]; }

Result<std::string> idIn(SqliteDatabase& database) {
  auto select = SqliteStatement::prepare(database, "SELECT value FROM run WHERE key = 'id'");
  if (!select) {
    return std::unexpected(select.error());
  }
  const auto row = select->next();
  if (!row) {
    return std::unexpected(row.error());
  }
  return *row ? select->text(0) : std::string();
}

} // namespace

Result<std::unique_ptr<SpanSource>> RunFileSpans::of(const std::filesystem::path& file) {
  auto database = SqliteDatabase::open(file, SqliteDatabase::Mode::readOnly);
  if (!database) {
    return std::unexpected(database.error());
  }
  if (auto known = checkRunSchema(*database, false); !known) {
    return std::unexpected(known.error());
  }
  auto id = idIn(*database);
  if (!id) {
    return std::unexpected(id.error());
  }
  return std::make_unique<RunFileSpans>(file, std::move(*id));
}

RunFileSpans::RunFileSpans(const std::filesystem::path& file, std::string runId) : m_runId(std::move(runId)) {
  std::error_code unknown; // then as it was given: reading it will tell
  m_file = std::filesystem::absolute(file, unknown);
  if (unknown) {
    m_file = file;
  }
}

Result<SqliteDatabase> RunFileSpans::open() const {
  auto database = SqliteDatabase::open(m_file, SqliteDatabase::Mode::readOnly);
  if (!database) {
    return database;
  }
  const auto id = idIn(*database);
  if (!id) {
    return std::unexpected(id.error());
  }
  if (*id != m_runId) {
    return fail(ErrorCode::corrupt, sentence("another run has taken the place of this one"), m_file.string());
  }
  return database;
}

Result<std::int64_t> RunFileSpans::end(Span span) {
  auto database = open();
  return database ? database->integer(sqlOf(span).end) : std::unexpected(database.error());
}

Result<std::vector<PackedSpan>> RunFileSpans::read(Span span, std::int64_t from, std::int64_t to) {
  auto database = open();
  if (!database) {
    return std::unexpected(database.error());
  }
  auto select = SqliteStatement::prepare(*database, sqlOf(span).read);
  if (!select) {
    return std::unexpected(select.error());
  }
  select->bind(1, from).bind(2, to);
  std::vector<PackedSpan> spans;
  auto row = select->next();
  for (; row && *row; row = select->next()) {
    spans.push_back({.index = select->integer(0), .bytes = select->text(1)});
  }
  if (!row) {
    return std::unexpected(row.error());
  }
  return spans;
}

} // namespace tidemark
