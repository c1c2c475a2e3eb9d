// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/metrics/interval_stats.h"
#include "core/run/compression.h"
#include "core/run/span_merger.h"

namespace tidemark {

// What a packed block holds: a second, or all seconds of a minute or an hour added up.
enum class Span { second, minute, hour };

// One packed IntervalStats; `index` counts spans from the run clock's zero.
struct PackedSpan {
  std::int64_t index = 0;
  std::string bytes;
};

// All seconds of a run, packed, and again added up by minute and hour, so that any span is summed exactly from few
// blocks. Seconds come in rising order. One thread at a time.
class SecondLog {
public:
  explicit SecondLog(const StatsShape& shape);

  void append(const IntervalStats& second);
  // From a run file, in rising order, seconds last; rebuild() adds up what no minute or hour holds yet.
  void restore(Span span, PackedSpan packed);
  Result<void> rebuild();

  [[nodiscard]] IntervalStats sum(std::int64_t from, std::int64_t to) const;
  [[nodiscard]] std::optional<IntervalStats> second(std::int64_t second) const;
  [[nodiscard]] std::int64_t length() const; // one past the last second
  [[nodiscard]] const std::vector<PackedSpan>& packedSeconds() const { return m_seconds; }

private:
  class Summing;
  using Packed = std::vector<PackedSpan>;
  void pack(Packed& into, const IntervalStats& stats);
  void merge(const IntervalStats& second);
  [[nodiscard]] std::int64_t openHourFrom() const { return m_hour.openFrom().value_or(0); }
  [[nodiscard]] std::int64_t openMinuteFrom() const { return m_minute.openFrom().value_or(0); }

  Compressor m_compressor;
  StatsShape m_shape;
  Packed m_seconds;
  Packed m_minutes;
  Packed m_hours;
  SpanMerger m_minute;
  SpanMerger m_hour;
};

// Unpacks one block; corrupt when it is damaged or of another shape.
Result<IntervalStats> unpack(const std::string& bytes, const StatsShape& shape);

} // namespace tidemark
