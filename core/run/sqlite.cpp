// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/sqlite.h"

#include <sqlite3.h>

namespace tidemark {

namespace {

constexpr int kBusyMs = 2000;

ErrorCode codeOf(int sqliteCode, bool writing) {
  switch (sqliteCode & 0xFF) {
  case SQLITE_FULL:
    return ErrorCode::diskFull;
  case SQLITE_CORRUPT:
  case SQLITE_NOTADB:
    return ErrorCode::corrupt;
  default:
    return writing ? ErrorCode::cannotWrite : ErrorCode::cannotRead;
  }
}

std::unexpected<Error> failure(sqlite3* handle, bool writing) {
  const char* file = sqlite3_db_filename(handle, "main");
  return fail(codeOf(sqlite3_errcode(handle), writing), sqlite3_errmsg(handle), file != nullptr ? file : "");
}

std::unexpected<Error> failure(sqlite3_stmt* statement) {
  return failure(sqlite3_db_handle(statement), sqlite3_stmt_readonly(statement) == 0);
}

int flagsOf(SqliteDatabase::Mode mode) {
  switch (mode) {
  case SqliteDatabase::Mode::create:
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  case SqliteDatabase::Mode::readWrite:
    return SQLITE_OPEN_READWRITE;
  case SqliteDatabase::Mode::readOnly:
    break;
  }
  return SQLITE_OPEN_READONLY;
}

} // namespace

void SqliteDatabase::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
void SqliteStatement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Result<SqliteDatabase> SqliteDatabase::open(const std::filesystem::path& file, Mode mode) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &handle, flagsOf(mode) | SQLITE_OPEN_NOMUTEX, nullptr);
  SqliteDatabase database(handle, mode);
  if (code != SQLITE_OK) {
    const ErrorCode kind = mode == Mode::create ? ErrorCode::cannotWrite : ErrorCode::cannotRead;
    return fail(kind, handle != nullptr ? sqlite3_errmsg(handle) : "out of memory", file.string());
  }
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_busy_timeout(handle, kBusyMs);
  return database;
}

Result<void> SqliteDatabase::run(const std::string& sql) {
  if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
    return failure(handle(), m_mode != Mode::readOnly);
  }
  return {};
}

Result<std::int64_t> SqliteDatabase::integer(const std::string& sql) {
  auto statement = SqliteStatement::prepare(*this, sql.c_str());
  if (!statement) {
    return std::unexpected(statement.error());
  }
  const auto row = statement->next();
  if (!row) {
    return std::unexpected(row.error());
  }
  return *row ? statement->integer(0) : 0;
}

std::int64_t SqliteDatabase::lastRowId() const { return sqlite3_last_insert_rowid(handle()); }

Result<SqliteStatement> SqliteStatement::prepare(SqliteDatabase& database, const char* sql) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
    return failure(database.handle(), false);
  }
  return SqliteStatement(statement);
}

SqliteStatement& SqliteStatement::bind(int index, std::int64_t value) {
  sqlite3_bind_int64(m_statement.get(), index, value);
  return *this;
}

SqliteStatement& SqliteStatement::bind(int index, double value) {
  sqlite3_bind_double(m_statement.get(), index, value);
  return *this;
}

SqliteStatement& SqliteStatement::bind(int index, std::string_view text) {
  sqlite3_bind_text64(m_statement.get(), index, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  return *this;
}

SqliteStatement& SqliteStatement::bindBlob(int index, std::string_view bytes) {
  sqlite3_bind_blob64(m_statement.get(), index, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
  return *this;
}

SqliteStatement& SqliteStatement::bind(int index, const std::optional<double>& value) {
  return value ? bind(index, *value) : bindNull(index);
}

SqliteStatement& SqliteStatement::bindNull(int index) {
  sqlite3_bind_null(m_statement.get(), index);
  return *this;
}

Result<void> SqliteStatement::execute() {
  const int code = sqlite3_step(m_statement.get());
  if (code != SQLITE_DONE && code != SQLITE_ROW) {
    auto error = failure(m_statement.get());
    sqlite3_reset(m_statement.get());
    return error;
  }
  sqlite3_reset(m_statement.get());
  return {};
}

Result<bool> SqliteStatement::next() {
  const int code = sqlite3_step(m_statement.get());
  if (code == SQLITE_ROW) {
    return true;
  }
  if (code == SQLITE_DONE) {
    sqlite3_reset(m_statement.get());
    return false;
  }
  auto error = failure(m_statement.get());
  sqlite3_reset(m_statement.get());
  return error;
}

std::int64_t SqliteStatement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
double SqliteStatement::real(int column) const { return sqlite3_column_double(m_statement.get(), column); }

std::string SqliteStatement::text(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
  const int size = sqlite3_column_bytes(m_statement.get(), column);
  return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(size));
}

bool SqliteStatement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

} // namespace tidemark
