// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/second_log.h"

#include <algorithm>
#include <utility>

namespace tidemark {

namespace {

const char* spanName(Span span) { return span == Span::second ? "second" : span == Span::minute ? "minute" : "hour"; }

} // namespace

Result<IntervalStats> unpack(const std::string& bytes, const StatsShape& shape, Decompressor& decompressor) {
  const auto plain = decompressor.decompress(bytes);
  if (!plain) {
    return std::unexpected(plain.error());
  }
  auto stats = IntervalStats::decode(*plain);
  if (stats && stats->shape() != shape) {
    return fail(ErrorCode::corrupt, sentence("a block of the run does not fit its plan"));
  }
  return stats;
}

SecondLog::SecondLog(const StatsShape& shape) : m_shape(shape), m_minute(shape, kMinuteS), m_hour(shape, kHourS) {}

void SecondLog::pack(PackedSpans& into, const IntervalStats& stats) {
  into.add({stats.index, m_compressor.compress(stats.encode())});
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

void SecondLog::append(const IntervalStats& second, const std::string* packed) {
  if (packed != nullptr) {
    m_seconds.add({second.index, *packed});
  } else {
    pack(m_seconds, second);
  }
  merge(second);
  if (m_source) {
    m_seconds.letGo(*m_source);
    m_minutes.letGo(*m_source);
    m_hours.letGo(*m_source);
  }
}

std::string SecondLog::lastPacked() const {
  return m_seconds.inMemory().empty() ? std::string() : m_seconds.inMemory().back().bytes;
}

void SecondLog::keepIn(std::unique_ptr<SpanSource> source) { m_source = std::move(source); }

void SecondLog::restore(Span span, PackedSpan packed) { of(span).add(std::move(packed)); }

void SecondLog::startAfter(Span span, std::int64_t index) { of(span).startAfter(index); }

PackedSpans& SecondLog::of(Span span) {
  return span == Span::second ? m_seconds : span == Span::minute ? m_minutes : m_hours;
}

Result<void> SecondLog::rebuild() {
  const std::int64_t hoursEnd = m_hours.end() * kHourS;
  const std::int64_t minutesEnd = m_minutes.end() * kMinuteS;
  for (const PackedSpan& minute : m_minutes.inMemory()) {
    if (minute.index * kMinuteS < hoursEnd) {
      continue;
    }
    const auto stats = unpack(minute.bytes, m_shape, m_decompressor);
    if (!stats) {
      return std::unexpected(stats.error());
    }
    m_hour.add(*stats, minute.index * kMinuteS);
  }
  for (const PackedSpan& second : m_seconds.inMemory()) {
    if (second.index < minutesEnd) {
      continue;
    }
    const auto stats = unpack(second.bytes, m_shape, m_decompressor);
    if (!stats) {
      return std::unexpected(stats.error());
    }
    merge(*stats);
  }
  return {};
}

std::nullopt_t SecondLog::failed(Span span, std::int64_t index, Error error) const {
  if (!m_failure) {
    error.detail = sentence("{} {} of the run cannot be read: {}", spanName(span), index, error.detail);
    m_failure = std::move(error);
  }
  return std::nullopt;
}

std::optional<IntervalStats> SecondLog::stats(PackedSpans& spans, std::int64_t index) const {
  const Result<const PackedSpan*> packed = spans.find(index, m_source.get());
  if (!packed) {
    return failed(spans.span(), index, packed.error());
  }
  if (*packed == nullptr) {
    return std::nullopt;
  }
  Result<IntervalStats> stats = unpack((*packed)->bytes, m_shape, m_decompressor);
  if (!stats) {
    return failed(spans.span(), index, stats.error());
  }
  return std::move(*stats);
}

// Adds the largest finished blocks that fit from the left to the right, so that gauges end as the last second's.
class SecondLog::Summing {
public:
  Summing(const SecondLog& log, std::int64_t to) : m_log(log), m_to(std::min(to, log.length())), m_sum(log.m_shape) {}

  IntervalStats from(std::int64_t second) {
    Prefix& prefix = m_log.m_prefix;
    std::int64_t at = second;
    if (prefix.from == second && prefix.to > second && prefix.to <= m_to) {
      m_sum.add(prefix.sum, IntervalStats::Merge::time);
      at = prefix.to;
    }
    const std::int64_t lastHour = std::min(m_to, m_log.openHourFrom()) / kHourS * kHourS;
    while (at < m_to) {
      at += step(at);
      if (at == lastHour && m_to == m_log.length()) {
        prefix = {.from = second, .to = at, .sum = IntervalStats(m_log.m_shape)};
        prefix.sum.add(m_sum, IntervalStats::Merge::time);
      }
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

  std::int64_t add(PackedSpans& spans, std::int64_t at, std::int64_t length) {
    if (const std::optional<IntervalStats> stats = m_log.stats(spans, at / length)) {
      m_sum.add(*stats, IntervalStats::Merge::time);
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

std::optional<IntervalStats> SecondLog::second(std::int64_t second) const { return stats(m_seconds, second); }

std::int64_t SecondLog::length() const { return m_seconds.end(); }

bool SecondLog::eachPacked(const std::function<void(const std::string&)>& take) const {
  for (std::int64_t at = 0; at < length(); ++at) {
    const Result<const PackedSpan*> packed = m_seconds.find(at, m_source.get());
    if (!packed) {
      failed(Span::second, at, packed.error());
      return false;
    }
    if (*packed == nullptr) {
      continue;
    }
    if (const auto sound = m_decompressor.decompress((*packed)->bytes); !sound) {
      failed(Span::second, at, sound.error());
      return false;
    }
    take((*packed)->bytes);
  }
  return true;
}

} // namespace tidemark
