// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/metrics/interval_stats.h"
#include "core/run/compression.h"
#include "core/run/packed_spans.h"
#include "core/run/span_merger.h"
#include "core/run/span_source.h"

namespace tidemark {

// All seconds of a run, packed, and again added up by minute and hour, so that any span is summed exactly from few
// blocks. With a source, all but the recent ones leave memory once they are kept there. What cannot be read
// back counts as empty, and failure() says so. One thread at a time, also for what is const: reading fetches.
class SecondLog {
public:
  explicit SecondLog(const StatsShape& shape);

  // `packed`: what append() of another log made of the same second; null: pack it here.
  void append(const IntervalStats& second, const std::string* packed = nullptr);
  // The last second as it is kept; empty before the first.
  [[nodiscard]] std::string lastPacked() const;
  // Where they are kept besides; what it has already may leave memory.
  void keepIn(std::unique_ptr<SpanSource> source);
  // From a run file, in rising order, seconds last; rebuild() adds up what no minute or hour holds yet. Spans up to and
  // with the one of startAfter() stay at the source.
  void restore(Span span, PackedSpan packed);
  void startAfter(Span span, std::int64_t index);
  Result<void> rebuild();

  [[nodiscard]] IntervalStats sum(std::int64_t from, std::int64_t to) const;
  [[nodiscard]] std::optional<IntervalStats> second(std::int64_t second) const;
  [[nodiscard]] std::int64_t length() const; // one past the last second
  // The packed seconds in their order; false, and failure(): one of them could not be read or is damaged.
  bool eachPacked(const std::function<void(const std::string&)>& take) const;
  // The first failure to read a block back: sums since then may lack it.
  [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
  class Summing;
  PackedSpans& of(Span span);
  void pack(PackedSpans& into, const IntervalStats& stats);
  void merge(const IntervalStats& second);
  // The sum of whole hours from where a growing window begins: each second asks for it again.
  struct Prefix {
    std::int64_t from = 0;
    std::int64_t to = 0; // multiple of an hour; from: nothing yet
    IntervalStats sum;
  };
  // None: not recorded, or not to be read, which failure() tells.
  std::optional<IntervalStats> stats(PackedSpans& spans, std::int64_t index) const;
  std::nullopt_t failed(Span span, std::int64_t index, Error error) const;
  [[nodiscard]] std::int64_t openHourFrom() const { return m_hour.openFrom().value_or(0); }
  [[nodiscard]] std::int64_t openMinuteFrom() const { return m_minute.openFrom().value_or(0); }

  Compressor m_compressor;
  mutable Decompressor m_decompressor;
  StatsShape m_shape;
  std::unique_ptr<SpanSource> m_source; // null: everything is in memory
  // Fetching fills their pages.
  mutable PackedSpans m_seconds{Span::second};
  mutable PackedSpans m_minutes{Span::minute};
  mutable PackedSpans m_hours{Span::hour};
  mutable std::optional<Error> m_failure;
  mutable Prefix m_prefix;
  SpanMerger m_minute;
  SpanMerger m_hour;
};

// Unpacks one block; corrupt when it is damaged or of another shape.
Result<IntervalStats> unpack(const std::string& bytes, const StatsShape& shape, Decompressor& decompressor);

} // namespace tidemark
