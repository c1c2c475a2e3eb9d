// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/second_log.h"

#include <algorithm>
#include <utility>

namespace tidemark {

namespace {

const PackedSpan* findSpan(const std::vector<PackedSpan>& spans, std::int64_t index) {
  const auto found = std::ranges::lower_bound(spans, index, {}, &PackedSpan::index);
  return found != spans.end() && found->index == index ? &*found : nullptr;
}

std::int64_t endOf(const std::vector<PackedSpan>& spans, std::int64_t lengthS) {
  return spans.empty() ? 0 : (spans.back().index + 1) * lengthS;
}

} // namespace

Result<IntervalStats> unpack(const std::string& bytes, const StatsShape& shape) {
  const auto plain = decompress(bytes);
  if (!plain) {
    return std::unexpected(plain.error());
  }
  auto stats = IntervalStats::decode(*plain);
  if (stats && stats->shape() != shape) {
    return fail(ErrorCode::corrupt, "a block of the run does not fit its plan");
  }
  return stats;
}

SecondLog::SecondLog(const StatsShape& shape) : m_shape(shape), m_minute(shape, kMinuteS), m_hour(shape, kHourS) {}

void SecondLog::pack(Packed& into, const IntervalStats& stats) {
  into.push_back({stats.index, m_compressor.compress(stats.encode())});
}

void SecondLog::merge(const IntervalStats& second) {
  if (m_minute.finishedBy(second.index)) {
    pack(m_minutes, m_minute.open());
  }
  if (m_hour.finishedBy(second.index)) {
    pack(m_hours, m_hour.open());
  }
  m_minute.add(second, second.index);
  m_hour.add(second, second.index);
}

void SecondLog::append(const IntervalStats& second) {
  pack(m_seconds, second);
  merge(second);
}

void SecondLog::restore(Span span, PackedSpan packed) {
  Packed& into = span == Span::second ? m_seconds : span == Span::minute ? m_minutes : m_hours;
  into.push_back(std::move(packed));
}

Result<void> SecondLog::rebuild() {
  const std::int64_t hoursEnd = endOf(m_hours, kHourS);
  const std::int64_t minutesEnd = endOf(m_minutes, kMinuteS);
  for (const PackedSpan& minute : m_minutes) {
    if (minute.index * kMinuteS < hoursEnd) {
      continue;
    }
    const auto stats = unpack(minute.bytes, m_shape);
    if (!stats) {
      return std::unexpected(stats.error());
    }
    m_hour.add(*stats, minute.index * kMinuteS);
  }
  for (const PackedSpan& second : m_seconds) {
    if (second.index < minutesEnd) {
      continue;
    }
    const auto stats = unpack(second.bytes, m_shape);
    if (!stats) {
      return std::unexpected(stats.error());
    }
    merge(*stats);
  }
  return {};
}

// Adds the largest finished blocks that fit from the left to the right, so that gauges end as the last second's.
class SecondLog::Summing {
public:
  Summing(const SecondLog& log, std::int64_t to) : m_log(log), m_to(std::min(to, log.length())), m_sum(log.m_shape) {}

  IntervalStats from(std::int64_t second) {
    std::int64_t at = second;
    while (at < m_to) {
      at += step(at);
    }
    return std::move(m_sum);
  }

private:
  std::int64_t step(std::int64_t at) {
    if (at % kHourS == 0) {
      if (at + kHourS <= m_to && at < m_log.openHourFrom()) {
        return add(m_log.m_hours, at, kHourS);
      }
      if (at == m_log.openHourFrom() && m_to == m_log.length()) {
        return addOpen(m_log.m_hour, at);
      }
    }
    if (at % kMinuteS == 0) {
      if (at + kMinuteS <= m_to && at < m_log.openMinuteFrom()) {
        return add(m_log.m_minutes, at, kMinuteS);
      }
      if (at == m_log.openMinuteFrom() && m_to == m_log.length()) {
        return addOpen(m_log.m_minute, at);
      }
    }
    return add(m_log.m_seconds, at, 1);
  }

  std::int64_t add(const Packed& spans, std::int64_t at, std::int64_t length) {
    if (const PackedSpan* span = findSpan(spans, at / length)) {
      // Blocks were checked when the file was opened: what cannot be read now is a defect, never a smaller sum.
      m_sum.add(unpack(span->bytes, m_log.m_shape).value(), IntervalStats::Merge::time);
    }
    return length;
  }

  std::int64_t addOpen(const SpanMerger& merger, std::int64_t at) {
    m_sum.add(merger.open(), IntervalStats::Merge::time);
    return m_to - at;
  }

  const SecondLog& m_log;
  std::int64_t m_to;
  IntervalStats m_sum;
};

IntervalStats SecondLog::sum(std::int64_t from, std::int64_t to) const {
  return Summing(*this, to).from(std::max<std::int64_t>(from, 0));
}

std::optional<IntervalStats> SecondLog::second(std::int64_t second) const {
  const PackedSpan* packed = findSpan(m_seconds, second);
  if (packed == nullptr) {
    return std::nullopt;
  }
  return unpack(packed->bytes, m_shape).value();
}

std::int64_t SecondLog::length() const { return endOf(m_seconds, 1); }

} // namespace tidemark
