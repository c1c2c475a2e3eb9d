// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/latency_histogram.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "core/base/counter_random.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

struct Distribution {
  const char* name;
  std::function<double(CounterRandom&)> draw; // ns
};

const std::vector<Distribution>& distributions() {
  static const std::vector<Distribution> kAll{
      {"uniform 1 to 100 ms", [](CounterRandom& random) { return random.real(1e6, 1e8); }},
      {"exponential, mean 20 ms", [](CounterRandom& random) { return 1e6 + random.exponential(2e7); }},
      {"log-uniform, 1 ms to 1 h",
       [](CounterRandom& random) { return std::exp(random.real(std::log(1e6), std::log(3.6e12))); }},
      {"two modes", [](CounterRandom& random) { return (random.below(50) == 0 ? 5e7 : 2e6) + random.real(0, 1e5); }},
      {"heavy tail", [](CounterRandom& random) { return 1e6 * std::pow(1 - random.unit(), -0.7); }},
      {"constant", [](CounterRandom&) { return 7'654'321.0; }},
  };
  return kAll;
}

std::vector<std::int64_t> drawn(const Distribution& distribution, std::size_t count, std::uint64_t seed) {
  CounterRandom random(DrawKey{.seed = seed});
  std::vector<std::int64_t> values(count);
  for (std::int64_t& value : values) {
    value =
        std::min(std::llround(distribution.draw(random)), static_cast<long long>(LatencyHistogram::kHighestTrackable));
  }
  return values;
}

LatencyHistogram recorded(const std::vector<std::int64_t>& values) {
  LatencyHistogram histogram;
  for (const std::int64_t value : values) {
    histogram.record(Nanos(value));
  }
  return histogram;
}

std::string encoded(const LatencyHistogram& histogram) {
  std::string bytes;
  histogram.encode(bytes);
  return bytes;
}

} // namespace

TEST_CASE("an empty histogram answers zero to everything") {
  const LatencyHistogram histogram;
  CHECK(histogram.empty());
  CHECK(histogram.count() == 0);
  CHECK(histogram.min() == 0ns);
  CHECK(histogram.max() == 0ns);
  CHECK(histogram.meanNs() == 0);
  CHECK(histogram.stddevNs() == 0);
  CHECK(histogram.percentile(99) == 0ns);
  CHECK(histogram.countAtMost(1h) == 0);
  CHECK(histogram.countAtIndex(0) == 0);
}

TEST_CASE("the layout is HDR's for 1 us, 1 h and 3 digits") {
  CHECK(LatencyHistogram::countsLength() == 24 * 1024);
  LatencyHistogram histogram;
  histogram.record(0ns);         // index 0
  histogram.record(511ns);       // index 0
  histogram.record(512ns);       // index 1
  histogram.record(1'048'575ns); // last of the first 2,048
  histogram.record(1'048'576ns); // first of the next 1,024, twice as wide
  histogram.record(Nanos(3'600'000'000'000));
  CHECK(histogram.countAtIndex(0) == 2);
  CHECK(histogram.countAtIndex(1) == 1);
  CHECK(histogram.countAtIndex(2047) == 1);
  CHECK(histogram.countAtIndex(2048) == 1);
  // 3.6e12 ns lies in bucket 22 (from 2^41 ns, 2^31 ns wide): (22 + 1) * 1024 + floor(3.6e12 / 2^31) - 1024.
  CHECK(histogram.countAtIndex(22 * 1024 + 1676) == 1);
  CHECK(histogram.countAtIndex(1'000'000) == 0);
}

TEST_CASE("percentiles are within 0.1 % of the sorted raw values") {
  for (const Distribution& distribution : distributions()) {
    CAPTURE(distribution.name);
    std::vector<std::int64_t> values = drawn(distribution, 50'000, 1);
    const LatencyHistogram histogram = recorded(values);
    std::ranges::sort(values);
    for (const double percent : {0.0, 0.01, 1.0, 25.0, 50.0, 66.0, 75.0, 90.0, 95.0, 99.0, 99.9, 99.99, 100.0}) {
      CAPTURE(percent);
      const auto rank = static_cast<std::size_t>(std::ceil(percent * 50'000 / 100 - 1e-6));
      const auto raw = static_cast<double>(values[std::max<std::size_t>(rank, 1) - 1]);
      CHECK(std::abs(static_cast<double>(histogram.percentile(percent).count()) - raw) <= raw * 0.001);
    }
  }
}

TEST_CASE("below a millisecond a percentile is within half a microsecond") {
  CounterRandom random(DrawKey{.seed = 9});
  std::vector<std::int64_t> values(20'000);
  for (std::int64_t& value : values) {
    value = random.integer(0, 1'000'000);
  }
  const LatencyHistogram histogram = recorded(values);
  std::ranges::sort(values);
  for (const int percent : {1, 10, 50, 90, 99}) {
    const std::int64_t raw = values[static_cast<std::size_t>(percent) * 200 - 1];
    CHECK(std::abs(histogram.percentile(percent).count() - raw) < 512);
  }
}

TEST_CASE("a percentile is the value at rank ceil(p/100 n), free of rounding") {
  LatencyHistogram histogram;
  for (int i = 1; i <= 1000; ++i) {
    histogram.record(std::chrono::seconds(i > 999 ? 1000 : i));
  }
  const auto near = [](Nanos value, std::chrono::seconds of) {
    return value >= of && toSeconds(value) <= toSeconds(of) * 1.001;
  };
  CHECK(near(histogram.percentile(99.9), 999s)); // 99.9/100*1000 is above 999 in doubles
  CHECK(near(histogram.percentile(50), 500s));
  CHECK(near(histogram.percentile(50.01), 501s));
  CHECK(histogram.percentile(0) == histogram.percentile(0.1));
  CHECK(histogram.percentile(100) == 1000s);
  CHECK(histogram.percentile(-5) == histogram.percentile(0));
  CHECK(histogram.percentile(500) == 1000s);
}

TEST_CASE("percentiles rise with the percentage and stay between min and max") {
  for (const Distribution& distribution : distributions()) {
    const LatencyHistogram histogram = recorded(drawn(distribution, 3'000, 2));
    Nanos before = histogram.min();
    for (int i = 0; i <= 1000; ++i) {
      const Nanos value = histogram.percentile(i / 10.0);
      CHECK(value >= before);
      before = value;
    }
    CHECK(before == histogram.max());
  }
}

TEST_CASE("one value is every percentile, exactly") {
  LatencyHistogram histogram;
  histogram.record(123'456'789ns);
  CHECK(histogram.percentile(0) == 123'456'789ns);
  CHECK(histogram.percentile(50) == 123'456'789ns);
  CHECK(histogram.percentile(99.99) == 123'456'789ns);
  CHECK(histogram.min() == 123'456'789ns);
  CHECK(histogram.meanNs() == 123'456'789.0);
  CHECK(histogram.stddevNs() == 0);
}

TEST_CASE("mean and standard deviation are those of the raw values") {
  LatencyHistogram histogram;
  histogram.record(2ms);
  histogram.record(4ms, 3);
  histogram.record(5ms, 2);
  histogram.record(7ms);
  histogram.record(9ms);
  CHECK(histogram.meanNs() == 5e6);
  CHECK(histogram.stddevNs() == 2e6);
}

TEST_CASE("a small deviation of large values is not lost") {
  LatencyHistogram histogram;
  histogram.record(1h - 1ns, 1'000'000'000);
  histogram.record(1h + 1ns, 1'000'000'000);
  CHECK(histogram.meanNs() == 3.6e12);
  CHECK(histogram.stddevNs() == doctest::Approx(1.0));
}

TEST_CASE("values outside the range are counted at its ends while min and max stay exact") {
  LatencyHistogram histogram;
  histogram.record(-5ns);
  histogram.record(3h);
  CHECK(histogram.count() == 2);
  CHECK(histogram.min() == 0ns);
  CHECK(histogram.max() == 3h);
  CHECK(histogram.percentile(100) == 3h);
  CHECK(histogram.countAtMost(1h) == 2); // by bucket: the one of 1 h
  LatencyHistogram longest;
  longest.record(Nanos::max());
  CHECK(longest.max() == Nanos::max());
  CHECK(longest.percentile(50) == Nanos::max());
}

TEST_CASE("recording a value n times is recording it with count n") {
  LatencyHistogram one;
  LatencyHistogram many;
  for (int i = 0; i < 7; ++i) {
    one.record(3ms);
  }
  many.record(3ms, 7);
  many.record(9ms, 0);
  CHECK(one == many);
}

TEST_CASE("merged histograms equal one that recorded everything") {
  for (const Distribution& distribution : distributions()) {
    CAPTURE(distribution.name);
    const std::vector<std::int64_t> values = drawn(distribution, 10'000, 3);
    const LatencyHistogram whole = recorded(values);
    std::vector<LatencyHistogram> parts(7);
    for (std::size_t i = 0; i < values.size(); ++i) {
      parts[i * i % 7].record(Nanos(values[i]));
    }
    LatencyHistogram merged;
    for (const LatencyHistogram& part : parts) {
      merged.add(part);
    }
    CHECK(merged == whole);
    CHECK(merged.meanNs() == whole.meanNs());
    CHECK(merged.stddevNs() == whole.stddevNs());
    CHECK(merged.percentile(99) == whole.percentile(99));
  }
}

TEST_CASE("adding a histogram to itself doubles it") {
  LatencyHistogram histogram = recorded({1'000'000, 2'000'000});
  histogram.add(histogram);
  CHECK(histogram.count() == 4);
  CHECK(histogram.meanNs() == 1.5e6);
}

TEST_CASE("a cleared histogram is as good as new") {
  LatencyHistogram histogram = recorded(drawn(distributions()[2], 1'000, 4));
  histogram.clear();
  CHECK(histogram == LatencyHistogram());
  histogram.record(2ms);
  CHECK(histogram == recorded({2'000'000}));
}

TEST_CASE("copies are independent and moved-from histograms are empty") {
  LatencyHistogram original = recorded({1'000'000});
  LatencyHistogram copy = original;
  copy.record(5ms);
  CHECK(original.count() == 1);
  original = copy;
  CHECK(original == copy);
  const LatencyHistogram moved = std::move(original);
  CHECK(moved == copy);
  CHECK(original.empty()); // NOLINT(bugprone-use-after-move): what a move leaves is promised
  CHECK(original.percentile(50) == 0ns);
}

TEST_CASE("buckets come in rising order, without overlap, and add up") {
  const std::vector<std::int64_t> values = drawn(distributions()[4], 1'000, 5);
  const LatencyHistogram histogram = recorded(values);
  std::uint64_t sum = 0;
  Nanos before{-1};
  histogram.forEachBucket([&](const LatencyHistogram::Bucket& bucket) {
    CHECK(bucket.low > before);
    CHECK(bucket.high > bucket.low);
    const auto inside = std::ranges::count_if(
        values, [&](std::int64_t value) { return Nanos(value) >= bucket.low && Nanos(value) <= bucket.high; });
    CHECK(static_cast<std::uint64_t>(inside) == bucket.count);
    sum += bucket.count;
    CHECK(histogram.countAtMost(bucket.high) == sum);
    CHECK(histogram.countAtMost(bucket.low) == sum);
    before = bucket.high;
  });
  CHECK(sum == histogram.count());
  CHECK(histogram.countAtMost(-1ns) == 0);
}

TEST_CASE("decoding gives back what was encoded and leaves what follows") {
  for (const Distribution& distribution : distributions()) {
    const LatencyHistogram histogram = recorded(drawn(distribution, 2'000, 6));
    const std::string bytes = encoded(histogram) + "rest";
    std::string_view left = bytes;
    LatencyHistogram read = recorded({5});
    REQUIRE(read.decode(left).has_value());
    CHECK(read == histogram);
    CHECK(left == "rest");
  }
}

TEST_CASE("an empty histogram takes one byte and two hundred scattered values about two each") {
  CHECK(encoded(LatencyHistogram()).size() == 1);
  LatencyHistogram histogram;
  for (int i = 0; i < 200; ++i) {
    histogram.record(Nanos(2'000'000 + i * 40'000));
  }
  CHECK(encoded(histogram).size() < 450);
}

TEST_CASE("bytes that do not add up are corrupt and leave nothing behind") {
  const LatencyHistogram histogram = recorded({1'000'000, 2'000'000, 2'000'000, 900'000'000});
  const std::string good = encoded(histogram);
  for (std::size_t cut = 0; cut < good.size(); ++cut) {
    std::string_view left = std::string_view(good).substr(0, cut);
    LatencyHistogram read = recorded({5});
    const Result<void> result = read.decode(left);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::corrupt);
    CHECK(read.empty());
  }
}

TEST_CASE("random damage never crashes and what is accepted is sound") {
  CounterRandom random(DrawKey{.seed = 7});
  const std::string good = encoded(recorded(drawn(distributions()[1], 300, 8)));
  for (int round = 0; round < 8'000; ++round) {
    std::string bytes = good;
    const std::uint64_t hits = 1 + random.below(4);
    for (std::uint64_t hit = 0; hit < hits; ++hit) {
      bytes[random.below(round % 2 == 0 ? bytes.size() : 24)] = static_cast<char>(random.below(256));
    }
    std::string_view left = bytes;
    LatencyHistogram read;
    if (read.decode(left)) {
      std::uint64_t sum = 0;
      read.forEachBucket([&](const LatencyHistogram::Bucket& bucket) { sum += bucket.count; });
      REQUIRE(sum == read.count());
      REQUIRE(read.percentile(50) >= read.min());
      REQUIRE(read.percentile(99.9) <= read.max());
      REQUIRE(std::isfinite(read.stddevNs()));
      std::string again;
      read.encode(again);
      std::string_view againLeft = again;
      LatencyHistogram readAgain;
      REQUIRE(readAgain.decode(againLeft).has_value());
      REQUIRE(readAgain == read);
    }
  }
}

TEST_CASE("noise never crashes and allocates no more than one histogram") {
  CounterRandom random(DrawKey{.seed = 10});
  for (int round = 0; round < 20'000; ++round) {
    std::string bytes(random.below(64), '\0');
    for (char& byte : bytes) {
      byte = static_cast<char>(random.below(256));
    }
    std::string_view left = bytes;
    LatencyHistogram read;
    if (!read.decode(left)) {
      REQUIRE(read.empty());
    }
  }
}
