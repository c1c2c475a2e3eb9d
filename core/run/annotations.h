// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tidemark {

class SqliteDatabase;

enum class AnnotationKind {
  tag,  // a word to find the run by
  note, // a sentence about the run, for a section of the report or for all of it
  mark, // an instant, drawn on every chart
};
const char* annotationId(AnnotationKind kind); // "tag", as in the run file

// What people say about a stored run, kept in its file beside what was measured and never mixed with it: it is left out
// of the digest, and a report prints it as stated.
struct Annotation {
  std::int64_t id = 0; // given by the file
  AnnotationKind kind = AnnotationKind::note;
  std::optional<double> atS; // run clock; a mark always has one
  std::string section;       // of the report, by its id; empty: the run as a whole
  std::string text;
  std::string by;    // who says so
  std::string onUtc; // when it was said, RFC 3339
  friend bool operator==(const Annotation&, const Annotation&) = default;
};

// The day it was said, "2026-11-21": what a report prints.
std::string statedDay(const Annotation& annotation);

// All annotations of a run file, in the order they were added; none in a file of a format that had no place for them.
// corrupt, newerVersion, cannotRead. Any thread; a run that is being written may be read.
Result<std::vector<Annotation>> readAnnotations(const std::filesystem::path& file);
Result<std::vector<Annotation>> readAnnotations(SqliteDatabase& database); // one that is open as a run already

// Each is one transaction, which migrates an older file first; a file that may only be read gives cannotWrite.
Result<void> addAnnotation(const std::filesystem::path& file, const Annotation& annotation); // its id is not looked at
Result<void> removeAnnotation(const std::filesystem::path& file, std::int64_t id);           // notFound
// Puts these in place of all tags; blank ones and repetitions are left out.
struct TagChange {
  std::vector<std::string> tags;
  std::string by;
  std::string onUtc;
};
Result<void> replaceTags(const std::filesystem::path& file, const TagChange& change);
// What RunInfo::report is from now on; empty: as recorded again.
Result<void> keepReport(const std::filesystem::path& file, const std::string& report);

} // namespace tidemark
