// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/resources_csv.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/report/writers/csv_text.h"
#include "core/report/writers/run_parts.h"

namespace tidemark {

namespace {

// Every series that one of the runs has, in the order they are met.
std::vector<SeriesInfo> columnsOf(const std::vector<RunPart>& parts) {
  std::vector<SeriesInfo> columns;
  for (const RunPart& part : parts) {
    for (const ReadingSeries& series : part.record->readings()) {
      if (std::ranges::find(columns, series.info.id, &SeriesInfo::id) == columns.end()) {
        columns.push_back(series.info);
      }
    }
  }
  return columns;
}

// Reads one series second by second; a second without a reading is an empty cell.
class SeriesCursor {
public:
  explicit SeriesCursor(const ReadingSeries* series) : m_series(series) {} // null: the run does not have it

  std::string at(std::int64_t second) {
    if (m_series == nullptr) {
      return {};
    }
    while (m_next < m_series->seconds.size() && m_series->seconds[m_next] < second) {
      ++m_next;
    }
    const bool here = m_next < m_series->seconds.size() && m_series->seconds[m_next] == second;
    return here ? fmt::format("{}", m_series->values[m_next]) : std::string{};
  }

private:
  const ReadingSeries* m_series;
  std::size_t m_next = 0;
};

void addPart(CsvText& csv, const RunPart& part, const std::vector<SeriesInfo>& columns) {
  std::vector<SeriesCursor> cursors;
  for (const SeriesInfo& column : columns) {
    cursors.emplace_back(part.record->series(column.id));
  }
  const auto started =
      std::chrono::floor<std::chrono::seconds>(part.record->info().startedAt.time_since_epoch()).count();
  for (std::int64_t second = part.span.from; second < part.span.to; ++second) {
    std::vector<std::string> cells = {std::to_string(started + second), std::to_string(second)};
    std::ranges::transform(cursors, std::back_inserter(cells), [&](SeriesCursor& cursor) { return cursor.at(second); });
    csv.row(cells);
  }
}

} // namespace

std::string resourcesCsv(const RunSet& set) {
  const std::vector<RunPart> parts = partsOf(set);
  const std::vector<SeriesInfo> columns = columnsOf(parts);
  std::vector<std::string> titles = {"Timestamp", "Second"};
  for (const SeriesInfo& column : columns) {
    titles.push_back(fmt::format("{} [{}]", column.id, column.unit));
  }
  CsvText csv;
  csv.row(titles);
  for (const RunPart& part : parts) {
    addPart(csv, part, columns);
  }
  return csv.take();
}

} // namespace tidemark
