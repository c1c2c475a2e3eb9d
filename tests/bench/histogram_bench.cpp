// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The price of a sample: a recorded value (BM_Record) may cost at most 10 ns.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "core/base/counter_random.h"
#include "core/metrics/interval_stats.h"

namespace tidemark {
namespace {

// 4,096 latencies around 2 ms with a tail, as a worker sees them.
std::vector<Nanos> latencies() {
  CounterRandom random(DrawKey{.seed = 1});
  std::vector<Nanos> values(4096);
  for (Nanos& value : values) {
    value = Nanos(static_cast<std::int64_t>(1.5e6 + random.exponential(5e5)));
  }
  return values;
}

LatencyHistogram histogramOf(const std::vector<Nanos>& values) {
  LatencyHistogram histogram;
  for (const Nanos value : values) {
    histogram.record(value);
  }
  return histogram;
}

void record(benchmark::State& state) {
  const std::vector<Nanos> values = latencies();
  LatencyHistogram histogram = histogramOf(values);
  std::size_t i = 0;
  for (auto _ : state) {
    histogram.record(values[i++ % values.size()]);
  }
  benchmark::DoNotOptimize(histogram);
}
BENCHMARK(record)->Name("BM_Record");

void seriesAdd(benchmark::State& state) {
  const std::vector<Nanos> values = latencies();
  IntervalStats stats(StatsShape{.scenarios = 1, .rows = 10, .classes = 2});
  Sample sample;
  sample.status = 200;
  sample.phases[static_cast<std::size_t>(Phase::firstByte)] = Nanos(1'000'000);
  sample.phases[static_cast<std::size_t>(Phase::receive)] = Nanos(10'000);
  std::size_t i = 0;
  for (auto _ : state) {
    sample.service = values[i++ % values.size()];
    sample.row = RowId{static_cast<std::uint32_t>(i % 10)};
    stats.record(sample);
  }
  benchmark::DoNotOptimize(stats);
}
BENCHMARK(seriesAdd)->Name("BM_IntervalRecord");

void add(benchmark::State& state) {
  const LatencyHistogram one = histogramOf(latencies());
  LatencyHistogram sum = one;
  for (auto _ : state) {
    sum.add(one);
  }
  benchmark::DoNotOptimize(sum);
}
BENCHMARK(add)->Name("BM_Add");

void clearAndFill(benchmark::State& state) {
  const LatencyHistogram one = histogramOf(latencies());
  LatencyHistogram sum;
  for (auto _ : state) {
    sum.clear();
    sum.add(one);
  }
  benchmark::DoNotOptimize(sum);
}
BENCHMARK(clearAndFill)->Name("BM_ClearAndAdd");

void percentile(benchmark::State& state) {
  const LatencyHistogram histogram = histogramOf(latencies());
  for (auto _ : state) {
    benchmark::DoNotOptimize(histogram.percentile(99));
  }
}
BENCHMARK(percentile)->Name("BM_Percentile99");

void encode(benchmark::State& state) {
  const LatencyHistogram histogram = histogramOf(latencies());
  std::string bytes;
  for (auto _ : state) {
    bytes.clear();
    histogram.encode(bytes);
  }
  state.counters["bytes"] = static_cast<double>(bytes.size());
}
BENCHMARK(encode)->Name("BM_Encode");

void decode(benchmark::State& state) {
  std::string bytes;
  histogramOf(latencies()).encode(bytes);
  LatencyHistogram histogram;
  for (auto _ : state) {
    std::string_view left = bytes;
    benchmark::DoNotOptimize(histogram.decode(left));
  }
}
BENCHMARK(decode)->Name("BM_Decode");

} // namespace
} // namespace tidemark
