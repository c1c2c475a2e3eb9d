// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/latency_log.h"

#include <cctype>
#include <optional>

#include <fmt/format.h>

#include "core/base/wall_time.h"
#include "core/report/writers/hdr_encoding.h"
#include "core/report/writers/run_parts.h"

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

// Histograms of one request name in one second, over scenarios and outcomes; mostly there is one, which is then
// encoded as it lies.
class NameHistogram {
public:
  NameHistogram(const RunPart& part, const IntervalStats& stats, RowId row) {
    for (const ScenarioId scenario : part.scenarios) {
      if (const SeriesStats* series = stats.find(scenario, row)) {
        add(series->ok);
        add(series->failed);
      }
    }
  }
  [[nodiscard]] const LatencyHistogram* get() const { return m_merged ? &*m_merged : m_single; }

private:
  void add(const LatencyHistogram& part) {
    if (part.empty()) {
      return;
    }
    if (m_single == nullptr) {
      m_single = &part;
      return;
    }
    if (!m_merged) {
      m_merged = *m_single;
    }
    m_merged->add(part);
  }

  const LatencyHistogram* m_single = nullptr; // null: nothing recorded
  std::optional<LatencyHistogram> m_merged;
};

// `base`: what the times of the log count from.
void addPart(std::string& log, HdrEncoder& encoder, const RunPart& part, WallTime base) {
  const std::vector<Row>& rows = part.record->plan().rows;
  const double offset = std::chrono::duration<double>(part.record->info().startedAt - base).count();
  for (std::int64_t second = part.span.from; second < part.span.to; ++second) {
    const std::optional<IntervalStats> stats = part.record->second(second);
    for (std::uint32_t i = 0; stats && i < rows.size(); ++i) {
      if (rows[i].kind != RowKind::request) {
        continue;
      }
      const NameHistogram all(part, *stats, RowId{i});
      if (all.get() != nullptr) {
        log +=
            fmt::format("Tag={},{:.3f},1.000,{:.3f},{}\n", percentEncoded(rows[i].name),
                        offset + static_cast<double>(second), toMillis(all.get()->max()), encoder.base64(*all.get()));
      }
    }
  }
}

} // namespace

std::string latencyLog(const RunSet& set) {
  const std::vector<RunPart> parts = partsOf(set);
  std::string log = header(*parts.front().record);
  HdrEncoder encoder;
  for (const RunPart& part : parts) {
    addPart(log, encoder, part, parts.front().record->info().startedAt);
  }
  return log;
}

} // namespace tidemark
