// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/resources_csv.h"

#include <fmt/format.h>

#include "core/report/writers/csv_text.h"

namespace tidemark {

std::string resourcesCsv(const RunRecord& record) {
  const std::vector<ReadingSeries>& readings = record.readings();
  std::vector<std::string> titles = {"Timestamp", "Second"};
  for (const ReadingSeries& series : readings) {
    titles.push_back(fmt::format("{} [{}]", series.info.id, series.info.unit));
  }
  CsvText csv;
  csv.row(titles);
  const auto started = std::chrono::floor<std::chrono::seconds>(record.info().startedAt.time_since_epoch()).count();
  std::vector<std::size_t> next(readings.size(), 0);
  for (std::int64_t second = 0; second < record.seconds(); ++second) {
    std::vector<std::string> cells = {std::to_string(started + second), std::to_string(second)};
    for (std::size_t i = 0; i < readings.size(); ++i) {
      const ReadingSeries& series = readings[i];
      while (next[i] < series.seconds.size() && series.seconds[next[i]] < second) {
        ++next[i];
      }
      const bool here = next[i] < series.seconds.size() && series.seconds[next[i]] == second;
      cells.push_back(here ? fmt::format("{}", series.values[next[i]]) : std::string{});
    }
    csv.row(cells);
  }
  return csv.take();
}

} // namespace tidemark
