// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "core/run/span_source.h"

namespace tidemark {

class SqliteDatabase;

// The spans that a run file holds, while it is written and afterwards. Every call opens the file and closes it again:
// a connection that stayed open would keep the file in WAL mode at the end of the run. cannotRead when the file is
// gone, corrupt when another run has taken its place.
class RunFileSpans final : public SpanSource {
public:
  // The run that is in the file now.
  static Result<std::unique_ptr<SpanSource>> of(const std::filesystem::path& file);
  RunFileSpans(const std::filesystem::path& file, std::string runId);

  Result<std::int64_t> end(Span span) override;
  Result<std::vector<PackedSpan>> read(Span span, std::int64_t from, std::int64_t to) override;

private:
  Result<SqliteDatabase> open() const;

  std::filesystem::path m_file;
  std::string m_runId;
};

} // namespace tidemark
