// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/latency_histogram.h"

#include <cmath>
#include <utility>

#include "core/metrics/byte_stream.h"

namespace tidemark {

namespace {

// ceil(percent/100 · n), but a product that is whole except for rounding (99.9 % of 1,000) is that whole number.
std::uint64_t rankOf(double percent, std::uint64_t count) {
  const double exact = std::clamp(percent, 0.0, 100.0) * static_cast<double>(count) / 100.0;
  const double rank = std::ceil(exact * (1.0 - 0x1p-50));
  return std::clamp<std::uint64_t>(static_cast<std::uint64_t>(rank), 1, count);
}

Result<void> corrupt() { return fail(ErrorCode::corrupt, "a histogram that does not add up"); }

} // namespace

LatencyHistogram::LatencyHistogram(const LatencyHistogram& other) { add(other); }

LatencyHistogram& LatencyHistogram::operator=(const LatencyHistogram& other) {
  if (this != &other) {
    clear();
    add(other);
  }
  return *this;
}

LatencyHistogram::LatencyHistogram(LatencyHistogram&& other) noexcept { swap(other); }

LatencyHistogram& LatencyHistogram::operator=(LatencyHistogram&& other) noexcept {
  LatencyHistogram taken(std::move(other));
  swap(taken);
  return *this;
}

void LatencyHistogram::swap(LatencyHistogram& other) noexcept {
  std::swap(m_pages, other.m_pages);
  std::swap(m_count, other.m_count);
  std::swap(m_min, other.m_min);
  std::swap(m_max, other.m_max);
  std::swap(m_sum, other.m_sum);
  std::swap(m_sumSquares, other.m_sumSquares);
}

void LatencyHistogram::addPage(std::size_t page) {
  if (m_pages.empty()) {
    m_pages.resize(kCountsLength / kPageSize);
  }
  m_pages[page] = std::make_unique<Page>();
}

Nanos LatencyHistogram::lowOf(std::size_t index) {
  const std::size_t bucket = index < 2 * kHalfCount ? 0 : index / kHalfCount - 1;
  return Nanos((index - bucket * kHalfCount) << (bucket + kUnitMagnitude));
}

template <class Visit>
void LatencyHistogram::visitLines(const Page& page, const Visit& visit) {
  for (std::uint32_t rest = page.used; rest != 0; rest &= rest - 1) {
    if (!visit(static_cast<std::size_t>(std::countr_zero(rest)) * kLine)) {
      return;
    }
  }
}

template <class Visit>
void LatencyHistogram::visitCounts(const Visit& visit) const {
  if (empty()) {
    return;
  }
  bool goesOn = true;
  for (std::size_t page = firstPage(); goesOn && page <= lastPage(); ++page) {
    if (!m_pages[page]) {
      continue;
    }
    const auto& counts = m_pages[page]->counts;
    visitLines(*m_pages[page], [&](std::size_t line) {
      for (std::size_t i = line; goesOn && i < line + kLine; ++i) {
        goesOn = counts[i] == 0 || visit(page * kPageSize + i, counts[i]);
      }
      return goesOn;
    });
  }
}

void LatencyHistogram::add(const LatencyHistogram& other) {
  if (other.empty()) {
    return;
  }
  for (std::size_t page = other.firstPage(); page <= other.lastPage(); ++page) {
    if (!other.m_pages[page] || other.m_pages[page]->used == 0) {
      continue;
    }
    const Page& from = *other.m_pages[page];
    Page& to = pageAt(page);
    to.used |= from.used;
    visitLines(from, [&](std::size_t line) {
      for (std::size_t i = line; i < line + kLine; ++i) {
        to.counts[i] += from.counts[i];
      }
      return true;
    });
  }
  m_count += other.m_count;
  m_min = std::min(m_min, other.m_min);
  m_max = std::max(m_max, other.m_max);
  m_sum += other.m_sum;
  m_sumSquares += other.m_sumSquares;
}

void LatencyHistogram::clear() {
  if (empty()) {
    return;
  }
  for (std::size_t page = firstPage(); page <= lastPage(); ++page) {
    if (!m_pages[page]) {
      continue;
    }
    Page& taken = *m_pages[page];
    visitLines(taken, [&](std::size_t line) {
      std::fill_n(taken.counts.begin() + static_cast<std::ptrdiff_t>(line), kLine, 0);
      return true;
    });
    taken.used = 0;
  }
  m_count = 0;
  m_min = std::numeric_limits<std::int64_t>::max();
  m_max = 0;
  m_sum = 0;
  m_sumSquares = 0;
}

double LatencyHistogram::meanNs() const {
  return empty() ? 0 : static_cast<double>(m_sum) / static_cast<double>(m_count);
}

double LatencyHistogram::stddevNs() const {
  if (m_count < 2) {
    return 0;
  }
  // Squares around the whole part of the mean, in modular arithmetic: exact, and nothing cancels afterwards.
  const Wide whole = m_sum / m_count;
  const Wide squares = m_sumSquares - 2 * whole * m_sum + whole * whole * m_count;
  const double rest = static_cast<double>(m_sum % m_count) / static_cast<double>(m_count);
  const double variance = static_cast<double>(squares) / static_cast<double>(m_count) - rest * rest;
  return std::sqrt(std::max(variance, 0.0));
}

Nanos LatencyHistogram::percentile(double percent) const {
  if (empty()) {
    return Nanos{};
  }
  const std::uint64_t rank = rankOf(percent, m_count);
  if (rank == m_count) {
    return max();
  }
  std::uint64_t seen = 0;
  std::size_t at = 0;
  visitCounts([&](std::size_t index, std::uint64_t count) {
    seen += count;
    at = index;
    return seen < rank;
  });
  return std::clamp(highOf(at), min(), max());
}

std::uint64_t LatencyHistogram::countAtMost(Nanos value) const {
  if (value.count() < 0) {
    return 0;
  }
  const std::size_t last = indexOf(value.count());
  std::uint64_t sum = 0;
  visitCounts([&](std::size_t index, std::uint64_t count) {
    sum += index <= last ? count : 0;
    return index < last;
  });
  return sum;
}

void LatencyHistogram::forEachBucket(const std::function<void(const Bucket&)>& visit) const {
  visitCounts([&](std::size_t index, std::uint64_t count) {
    visit(Bucket{lowOf(index), highOf(index), count});
    return true;
  });
}

std::uint64_t LatencyHistogram::countAtIndex(std::size_t index) const {
  const std::size_t page = index / kPageSize;
  return page < m_pages.size() && m_pages[page] ? m_pages[page]->counts[index % kPageSize] : 0;
}

// Number of buckets; if any: min, max - min, sum, sum of squares; for each bucket the gap to the one before, doubled,
// plus 1 when a count other than 1 follows. In a second most buckets hold one value, hence most take one byte.
void LatencyHistogram::encode(std::string& out) const {
  std::uint64_t buckets = 0;
  visitCounts([&](std::size_t, std::uint64_t) {
    ++buckets;
    return true;
  });
  ByteWriter to(out);
  to.integer(buckets);
  if (buckets == 0) {
    return;
  }
  to.integer(static_cast<std::uint64_t>(m_min));
  to.integer(static_cast<std::uint64_t>(m_max - m_min));
  to.wide(m_sum);
  to.wide(m_sumSquares);
  std::size_t next = indexOf(m_min);
  visitCounts([&](std::size_t index, std::uint64_t count) {
    to.integer((index - next) << 1 | (count == 1 ? 0U : 1U));
    if (count != 1) {
      to.integer(count);
    }
    next = index + 1;
    return true;
  });
}

Result<void> LatencyHistogram::decode(std::string_view& bytes) {
  clear();
  ByteReader in(bytes);
  LatencyHistogram read;
  const Result<void> done = read.decodeFrom(in);
  if (done) {
    swap(read);
  }
  return done;
}

Result<void> LatencyHistogram::decodeFrom(ByteReader& in) {
  constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();
  const std::uint64_t buckets = in.integerUpTo(kCountsLength);
  if (buckets == 0) {
    return in.ok() ? Result<void>{} : corrupt();
  }
  m_min = static_cast<std::int64_t>(in.integerUpTo(kMost));
  m_max = m_min + static_cast<std::int64_t>(in.integerUpTo(kMost - static_cast<std::uint64_t>(m_min)));
  m_sum = in.wide();
  m_sumSquares = in.wide();
  std::size_t next = indexOf(m_min);
  const std::size_t last = indexOf(m_max);
  for (std::uint64_t i = 0; i < buckets && in.ok(); ++i) {
    const std::uint64_t token = in.integer();
    const std::uint64_t count = (token & 1) == 0 ? 1 : in.integer();
    const std::uint64_t index = next + (token >> 1);
    if (index > last || (i == 0 && index != next) || count == 0 || m_count + count < count) {
      return corrupt();
    }
    countAt(index, count);
    m_count += count;
    next = index + 1;
  }
  const bool sumFits = m_sum >= Wide{m_count} * static_cast<std::uint64_t>(m_min) &&
                       m_sum <= Wide{m_count} * static_cast<std::uint64_t>(m_max);
  return in.ok() && next == last + 1 && sumFits ? Result<void>{} : corrupt();
}

bool operator==(const LatencyHistogram& a, const LatencyHistogram& b) {
  if (a.m_count != b.m_count || a.m_min != b.m_min || a.m_max != b.m_max || a.m_sum != b.m_sum ||
      a.m_sumSquares != b.m_sumSquares) {
    return false;
  }
  bool equal = true;
  a.visitCounts([&](std::size_t index, std::uint64_t count) {
    equal = b.countAtIndex(index) == count;
    return equal;
  });
  return equal; // counts add up to the same total, so b has no bucket that a lacks
}

} // namespace tidemark
