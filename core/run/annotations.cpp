// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/annotations.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/run/run_schema.h"
#include "core/run/sqlite.h"

namespace tidemark {

namespace {

constexpr std::int64_t kFirstFormatWithAnnotations = 2;

using Name = std::pair<AnnotationKind, const char*>;
constexpr std::array kNames{
    Name{AnnotationKind::tag, "tag"},
    Name{AnnotationKind::note, "note"},
    Name{AnnotationKind::mark, "mark"},
};

std::optional<AnnotationKind> kindOf(std::string_view id) {
  const auto* found = std::ranges::find_if(kNames, [id](const Name& name) { return name.second == id; });
  return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

Result<SqliteDatabase> openRun(const std::filesystem::path& file, SqliteDatabase::Mode mode) {
  auto database = SqliteDatabase::open(file, mode);
  if (!database) {
    return database;
  }
  if (auto known = checkRunSchema(*database, mode == SqliteDatabase::Mode::readWrite); !known) {
    return std::unexpected(known.error());
  }
  return database;
}

// All that `change` does to the file, or nothing of it.
template <class Change>
Result<void> inTransaction(const std::filesystem::path& file, Change change) {
  const auto changed = [&]() -> Result<void> {
    auto database = openRun(file, SqliteDatabase::Mode::readWrite);
    if (!database) {
      return std::unexpected(database.error());
    }
    if (auto begun = database->run("BEGIN IMMEDIATE"); !begun) {
      return begun;
    }
    const Result<void> done = change(*database);
    return done ? database->run("COMMIT") : done; // closing takes back what was not committed
  };
  auto done = changed();
  if (!done && done.error().where.empty()) {
    done.error().where = file.string();
  }
  return done;
}

Result<void> insert(SqliteDatabase& database, const Annotation& annotation) {
  auto statement = SqliteStatement::prepare(
      database, R"(INSERT INTO annotation(kind, at_s, section, text, "by", on_utc) VALUES(?, ?, ?, ?, ?, ?))");
  if (!statement) {
    return std::unexpected(statement.error());
  }
  statement->bind(1, annotationId(annotation.kind)).bind(2, annotation.atS);
  annotation.section.empty() ? statement->bindNull(3) : statement->bind(3, annotation.section);
  return statement->bind(4, annotation.text).bind(5, annotation.by).bind(6, annotation.onUtc).execute();
}

std::string trimmed(const std::string& text) {
  constexpr const char* kBlank = " \t\r\n";
  const std::size_t from = text.find_first_not_of(kBlank);
  return from == std::string::npos ? std::string() : text.substr(from, text.find_last_not_of(kBlank) - from + 1);
}

Result<Annotation> annotationIn(const SqliteStatement& row) {
  const auto kind = kindOf(row.text(1));
  if (!kind) {
    return fail(ErrorCode::corrupt, sentence("an annotation of no known kind"));
  }
  return Annotation{.id = row.integer(0),
                    .kind = *kind,
                    .atS = row.isNull(2) ? std::nullopt : std::optional(row.real(2)),
                    .section = row.text(3),
                    .text = row.text(4),
                    .by = row.text(5),
                    .onUtc = row.text(6)};
}

} // namespace

const char* annotationId(AnnotationKind kind) {
  const auto* found = std::ranges::find(kNames, kind, &Name::first);
  return found == kNames.end() ? "" : found->second;
}

std::string statedDay(const Annotation& annotation) { return annotation.onUtc.substr(0, annotation.onUtc.find('T')); }

Result<std::vector<Annotation>> readAnnotations(SqliteDatabase& database) {
  const auto format = database.integer("PRAGMA user_version");
  if (!format) {
    return std::unexpected(format.error());
  }
  std::vector<Annotation> annotations;
  if (*format < kFirstFormatWithAnnotations) {
    return annotations;
  }
  auto select = SqliteStatement::prepare(
      database, R"(SELECT id, kind, at_s, section, text, "by", on_utc FROM annotation ORDER BY id)");
  if (!select) {
    return std::unexpected(select.error());
  }
  auto row = select->next();
  for (; row && *row; row = select->next()) {
    auto annotation = annotationIn(*select);
    if (!annotation) {
      return std::unexpected(annotation.error());
    }
    annotations.push_back(std::move(*annotation));
  }
  return row ? Result<std::vector<Annotation>>(std::move(annotations)) : std::unexpected(row.error());
}

Result<std::vector<Annotation>> readAnnotations(const std::filesystem::path& file) {
  auto database = openRun(file, SqliteDatabase::Mode::readOnly);
  if (!database) {
    return std::unexpected(database.error());
  }
  return readAnnotations(*database);
}

Result<void> addAnnotation(const std::filesystem::path& file, const Annotation& annotation) {
  return inTransaction(file, [&](SqliteDatabase& database) { return insert(database, annotation); });
}

Result<void> removeAnnotation(const std::filesystem::path& file, std::int64_t id) {
  return inTransaction(file, [id](SqliteDatabase& database) -> Result<void> {
    auto remove = SqliteStatement::prepare(database, "DELETE FROM annotation WHERE id = ? RETURNING id");
    if (!remove) {
      return std::unexpected(remove.error());
    }
    const auto removed = remove->bind(1, id).next();
    if (!removed) {
      return std::unexpected(removed.error());
    }
    return *removed ? Result<void>{} : fail(ErrorCode::notFound, sentence("the run has no such annotation any more"));
  });
}

Result<void> replaceTags(const std::filesystem::path& file, const TagChange& change) {
  return inTransaction(file, [&change](SqliteDatabase& database) {
    auto done = database.run("DELETE FROM annotation WHERE kind = 'tag'");
    std::vector<std::string> added;
    for (const std::string& each : change.tags) {
      const std::string tag = trimmed(each);
      if (!done || tag.empty() || std::ranges::find(added, tag) != added.end()) {
        continue;
      }
      done = insert(database, {.id = 0,
                               .kind = AnnotationKind::tag,
                               .atS = {},
                               .section = {},
                               .text = tag,
                               .by = change.by,
                               .onUtc = change.onUtc});
      added.push_back(tag);
    }
    return done;
  });
}

Result<void> keepReport(const std::filesystem::path& file, const std::string& report) {
  return inTransaction(file, [&report](SqliteDatabase& database) {
    auto statement = SqliteStatement::prepare(
        database, report.empty() ? "DELETE FROM run WHERE key = 'report'"
                                 : "INSERT OR REPLACE INTO run(key, value) VALUES('report', ?)");
    if (!statement) {
      return Result<void>(std::unexpected(statement.error()));
    }
    return report.empty() ? statement->execute() : statement->bind(1, report).execute();
  });
}

} // namespace tidemark
