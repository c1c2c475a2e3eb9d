// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace tidemark {

// Counts of durations with HDR's contract: 3 significant digits from 1 µs to 1 h, values in nanoseconds in and
// out. Layout: HdrHistogram with lowestDiscernibleValue 1,000 ns, highestTrackableValue 3.6e12 ns, 3 digits
// (unit magnitude 9, 2,048 sub-buckets), so that `.hlog` export is a re-encoding, never a re-sampling.
// min and max are exact, percentiles are clamped to them, values above 1 h are counted at 1 h in the buckets.
// Pages of counters are allocated on first use and kept by clear(). One thread at a time.
class LatencyHistogram {
public:
  LatencyHistogram() = default;
  LatencyHistogram(const LatencyHistogram& other);
  LatencyHistogram& operator=(const LatencyHistogram& other);
  LatencyHistogram(LatencyHistogram&&) noexcept = default;
  LatencyHistogram& operator=(LatencyHistogram&&) noexcept = default;

  // At most 10 ns; allocates only when a page is touched for the first time. Negative values count as 0.
  void record(Nanos value, std::uint64_t count = 1);
  void add(const LatencyHistogram& other); // exact
  void clear();                            // keeps the pages

  [[nodiscard]] std::uint64_t count() const { return m_count; }
  [[nodiscard]] bool empty() const { return m_count == 0; }
  [[nodiscard]] Nanos min() const; // 0 when empty
  [[nodiscard]] Nanos max() const;
  [[nodiscard]] double meanNs() const;   // from the exact sum
  [[nodiscard]] double stddevNs() const; // from the exact sum of squares; 0 under two values
  // The value at rank ceil(percent/100 · n): the highest value equivalent to its bucket, clamped to [min, max].
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
  static std::size_t countsLength();

  // Sparse varints, appended to `out`; decode consumes them from the front of `bytes`.
  void encode(std::string& out) const;
  Result<void> decode(std::string_view& bytes);

  friend bool operator==(const LatencyHistogram& a, const LatencyHistogram& b);

private:
  static constexpr std::size_t kPageSize = 256;
  using Page = std::array<std::uint64_t, kPageSize>;
  std::vector<std::unique_ptr<Page>> m_pages; // by index / kPageSize; null until used
  std::uint64_t m_count = 0;
  std::int64_t m_min = 0;
  std::int64_t m_max = 0;
  double m_sum = 0;
  double m_sumSquares = 0;
};

} // namespace tidemark
