// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/latency_log.h"

#include <cctype>

#include <fmt/format.h>

#include "core/base/wall_time.h"
#include "core/report/writers/hdr_encoding.h"

namespace tidemark {

namespace {

// RFC 3986: everything but unreserved characters, so that no comma, space or line end is left.
std::string percentEncoded(std::string_view name) {
  std::string text;
  for (const char c : name) {
    const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '.' || c == '_' || c == '~';
    text += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return text;
}

std::string header(const RunRecord& record) {
  const double started = std::chrono::duration<double>(record.info().startedAt.time_since_epoch()).count();
  return fmt::format("#[Tidemark {}: service time in nanoseconds, all outcomes, one tag a request name]\n"
                     "#[Histogram log format version 1.3]\n"
                     "#[StartTime: {:.3f} (seconds since epoch), {}]\n"
                     "#[BaseTime: {:.3f} (seconds since epoch)]\n"
                     "\"StartTimestamp\",\"Interval_Length\",\"Interval_Max\",\"Interval_Compressed_Histogram\"\n",
                     record.info().version, started, utcSecondsText(record.info().startedAt), started);
}

LatencyHistogram histogramOf(const RunPlan& plan, const IntervalStats& stats, RowId row) {
  LatencyHistogram all;
  for (const ScenarioPlan& scenario : plan.scenarios) {
    if (const SeriesStats* series = stats.find(scenario.id, row)) {
      all.add(series->ok);
      all.add(series->failed);
    }
  }
  return all;
}

} // namespace

std::string latencyLog(const RunRecord& record) {
  std::string log = header(record);
  const std::vector<Row>& rows = record.plan().rows;
  for (std::int64_t second = 0; second < record.seconds(); ++second) {
    const std::optional<IntervalStats> stats = record.second(second);
    for (std::uint32_t i = 0; stats && i < rows.size(); ++i) {
      if (rows[i].kind != RowKind::request) {
        continue;
      }
      const LatencyHistogram all = histogramOf(record.plan(), *stats, RowId{i});
      if (!all.empty()) {
        log += fmt::format("Tag={},{}.000,1.000,{:.3f},{}\n", percentEncoded(rows[i].name), second, toMillis(all.max()),
                           hdrBase64(all));
      }
    }
  }
  return log;
}

} // namespace tidemark
