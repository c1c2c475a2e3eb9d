// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace tidemark {

class ByteReader;

// Counts of durations with HDR's contract: 3 significant digits from 1 µs to 1 h, values in nanoseconds in and
// out. Layout: HdrHistogram with lowestDiscernibleValue 1,000 ns, highestTrackableValue 3.6e12 ns, 3 digits
// (unit magnitude 9, 2,048 sub-buckets), so that `.hlog` export is a re-encoding, never a re-sampling. A bucket is
// 512 ns wide below 1.05 ms and at most 1/1,024 of its value above.
// min, max, sum and sum of squares are exact; values above 1 h are counted at 1 h in the buckets.
// Pages of counters are allocated on first use and kept by clear(). One thread at a time.
class LatencyHistogram {
public:
  LatencyHistogram() = default;
  LatencyHistogram(const LatencyHistogram& other);
  LatencyHistogram& operator=(const LatencyHistogram& other);
  LatencyHistogram(LatencyHistogram&& other) noexcept;
  LatencyHistogram& operator=(LatencyHistogram&& other) noexcept;
  ~LatencyHistogram() = default;

  // At most 10 ns; allocates only when a page is touched for the first time. Negative values count as 0.
  void record(Nanos value, std::uint64_t count = 1) {
    const std::int64_t ns = std::max<std::int64_t>(value.count(), 0);
    if (count == 0) {
      return;
    }
    countAt(indexOf(ns), count);
    m_count += count;
    m_min = std::min(m_min, ns);
    m_max = std::max(m_max, ns);
    const Wide total = Wide{static_cast<std::uint64_t>(ns)} * count;
    m_sum += total;
    m_sumSquares += total * static_cast<std::uint64_t>(ns);
  }
  void add(const LatencyHistogram& other); // exact
  void clear();                            // keeps the pages

  [[nodiscard]] std::uint64_t count() const { return m_count; }
  [[nodiscard]] bool empty() const { return m_count == 0; }
  [[nodiscard]] Nanos min() const { return Nanos(empty() ? 0 : m_min); }
  [[nodiscard]] Nanos max() const { return Nanos(m_max); } // 0 when empty
  [[nodiscard]] double meanNs() const;                     // from the exact sum; 0 when empty
  [[nodiscard]] double stddevNs() const; // of all values (not a sample's estimate), exact; 0 under two values
  // The value at rank ceil(percent/100 · n): the highest value equivalent to its bucket, clamped to [min, max];
  // the last rank is max itself. 0 when empty; percent outside 0–100 is taken as the nearer end.
  [[nodiscard]] Nanos percentile(double percent) const;
  // How many recorded values are <= value, by bucket (for apdex and the percentile curve).
  [[nodiscard]] std::uint64_t countAtMost(Nanos value) const;

  struct Bucket {
    Nanos low{};
    Nanos high{}; // inclusive
    std::uint64_t count = 0;
  };
  // Non-empty buckets in rising order.
  void forEachBucket(const std::function<void(const Bucket&)>& visit) const;

  // The HDR counts array: index → count, for the .hlog writer. `countsLength` entries in all.
  [[nodiscard]] std::uint64_t countAtIndex(std::size_t index) const;
  static constexpr int kUnitMagnitude = 9;
  static constexpr int kSubBucketCount = 2048;
  static constexpr std::int64_t kHighestTrackable = 3'600'000'000'000;
  static constexpr std::size_t countsLength() { return kCountsLength; }

  // Sparse gap-coded varints, appended to `out`; decode consumes them from the front of `bytes`. Bytes that do
  // not add up are `corrupt`; the histogram is then empty.
  void encode(std::string& out) const;
  Result<void> decode(std::string_view& bytes);

  friend bool operator==(const LatencyHistogram& a, const LatencyHistogram& b);

private:
  __extension__ using Wide = unsigned __int128; // sums of squares of nanoseconds pass 64 bits within an hour
  static constexpr std::size_t kPageSize = 256;
  static constexpr std::size_t kHalfCount = kSubBucketCount / 2;
  static constexpr std::size_t kBucketCount = 23; // 2,048 units of 512 ns, doubled until 1 h fits
  static constexpr std::size_t kCountsLength = (kBucketCount + 1) * kHalfCount;
  static constexpr std::size_t kLine = 8; // counters that memory fetches at once
  // Those of a second are mostly empty: reading, adding and clearing touch the lines in use alone.
  struct Page {
    std::uint32_t used = 0; // one bit for each line that holds a count
    std::array<std::uint64_t, kPageSize> counts{};
  };
  static_assert(kPageSize / kLine == std::numeric_limits<std::uint32_t>::digits);

  static std::size_t indexOf(std::int64_t ns) {
    constexpr std::uint64_t kMask = std::uint64_t{kSubBucketCount - 1} << kUnitMagnitude;
    const auto value = static_cast<std::uint64_t>(std::min(ns, kHighestTrackable));
    const auto bucket =
        static_cast<unsigned>(std::bit_width(value | kMask)) - static_cast<unsigned>(std::bit_width(kMask));
    return bucket * kHalfCount + (value >> (bucket + kUnitMagnitude));
  }
  static Nanos lowOf(std::size_t index);
  static Nanos highOf(std::size_t index) { return lowOf(index + 1) - Nanos(1); }
  Page& pageAt(std::size_t page) {
    if (page >= m_pages.size() || !m_pages[page]) [[unlikely]] {
      addPage(page);
    }
    return *m_pages[page];
  }
  void countAt(std::size_t index, std::uint64_t count) { // count is not 0
    Page& page = pageAt(index / kPageSize);
    page.used |= std::uint32_t{1} << index % kPageSize / kLine;
    page.counts[index % kPageSize] += count;
  }
  void addPage(std::size_t page);
  void swap(LatencyHistogram& other) noexcept;
  [[nodiscard]] std::size_t firstPage() const { return indexOf(m_min) / kPageSize; }
  [[nodiscard]] std::size_t lastPage() const { return indexOf(m_max) / kPageSize; }
  template <class Visit>
  static void visitLines(const Page& page, const Visit& visit); // the first index of each line in use, rising
  template <class Visit>
  void visitCounts(const Visit& visit) const; // (index, count) of non-empty buckets while it returns true
  Result<void> decodeFrom(ByteReader& in);

  // Every count lies in the pages from min's to max's, so that reading and clearing skip the others.
  std::vector<std::unique_ptr<Page>> m_pages; // by index / kPageSize; null until used
  std::uint64_t m_count = 0;
  std::int64_t m_min = std::numeric_limits<std::int64_t>::max();
  std::int64_t m_max = 0;
  Wide m_sum = 0;
  Wide m_sumSquares = 0;
};

} // namespace tidemark
