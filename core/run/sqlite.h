// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace tidemark {

// One open SQLite database. Errors are told as diskFull, corrupt, cannotRead or cannotWrite with SQLite's words.
// One thread at a time.
class SqliteDatabase {
public:
  enum class Mode { create, readWrite, readOnly };
  static Result<SqliteDatabase> open(const std::filesystem::path& file, Mode mode);

  // One or more statements without values.
  Result<void> run(const std::string& sql);
  Result<std::int64_t> integer(const std::string& sql); // first column of the first row
  [[nodiscard]] std::int64_t lastRowId() const;
  [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

private:
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  SqliteDatabase(sqlite3* handle, Mode mode) : m_handle(handle), m_mode(mode) {}
  std::unique_ptr<sqlite3, Close> m_handle;
  Mode m_mode = Mode::readOnly;
};

// A prepared statement, used many times. bind… count from 1; columns from 0.
class SqliteStatement {
public:
  static Result<SqliteStatement> prepare(SqliteDatabase& database, const char* sql);

  SqliteStatement& bind(int index, std::int64_t value);
  SqliteStatement& bind(int index, double value);
  SqliteStatement& bind(int index, std::string_view text);
  SqliteStatement& bind(int index, const char* text) { return bind(index, std::string_view(text)); }
  SqliteStatement& bindBlob(int index, std::string_view bytes);
  SqliteStatement& bind(int index, const std::optional<double>& value);
  SqliteStatement& bindNull(int index);

  // Runs a statement that gives no rows, and makes it ready for the next values.
  Result<void> execute();
  // True: a row stands ready. False: there are no more, and the statement begins anew.
  Result<bool> next();
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] double real(int column) const;
  [[nodiscard]] std::string text(int column) const; // bytes as they are, blobs too
  [[nodiscard]] bool isNull(int column) const;

private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  explicit SqliteStatement(sqlite3_stmt* statement) : m_statement(statement) {}
  std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace tidemark
