// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/second_digest.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "core/metrics/byte_stream.h"
#include "core/run/row_sum.h"

namespace tidemark {

namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();
constexpr std::uint64_t kMostCount = std::numeric_limits<std::uint32_t>::max();

float percentileMs(const LatencyHistogram& histogram, double percent) {
  return histogram.empty() ? kNone : static_cast<float>(toMillis(histogram.percentile(percent)));
}

std::uint32_t narrow(std::uint64_t count) { return static_cast<std::uint32_t>(std::min(count, kMostCount)); }

GeneratorPoint generatorPoint(const IntervalStats& second) {
  return {.second = static_cast<std::int32_t>(second.index),
          .busyPercent = static_cast<float>(second.health.maxBusyShare * 100),
          .loopLagP99Ms = percentileMs(second.health.loopLag, 99),
          .startDelayP99Ms = percentileMs(second.health.startDelay, 99)};
}

ChartPoint chartPoint(const IntervalStats& second, ScenarioId scenario, const SeriesStats& requests) {
  const ScenarioCounters& counters = second.scenario(scenario);
  const LatencyHistogram all = requests.all();
  ChartPoint point{.second = static_cast<std::int32_t>(second.index),
                   .users = static_cast<float>(counters.activeUsers),
                   .busyUsers = static_cast<float>(counters.busyUsers),
                   .ratePerS = static_cast<float>(requests.count()),
                   .okRatePerS = static_cast<float>(requests.okCount()),
                   .failedPerS = static_cast<float>(requests.failedCount()),
                   .p50Ms = percentileMs(all, 50),
                   .p95Ms = percentileMs(all, 95),
                   .p99Ms = percentileMs(all, 99),
                   .maxMs = all.empty() ? kNone : static_cast<float>(toMillis(all.max())),
                   .droppedPerS = static_cast<float>(counters.droppedIterations),
                   .iterationsPerS = static_cast<float>(counters.iterations),
                   .outcomes = {}};
  if (requests.failedCount() > 0) {
    point.outcomes.assign(kOutcomeCount, 0);
    std::ranges::transform(requests.outcomes, point.outcomes.begin(), narrow);
  }
  return point;
}

std::vector<SecondDigest::RowCount> rowCounts(const IntervalStats& second, ScenarioId scenario) {
  std::vector<SecondDigest::RowCount> rows;
  for (std::uint32_t row = 0; row < second.shape().rows; ++row) {
    const SeriesStats* series = second.find(scenario, RowId{row});
    if (series != nullptr && !series->empty()) {
      rows.push_back({.row = RowId{row}, .ok = narrow(series->okCount()), .failed = narrow(series->failedCount())});
    }
  }
  return rows;
}

// The floats of a chart point in the order they are stored.
constexpr std::array kPointFields{
    &ChartPoint::users,      &ChartPoint::busyUsers,   &ChartPoint::ratePerS,       &ChartPoint::okRatePerS,
    &ChartPoint::failedPerS, &ChartPoint::p50Ms,       &ChartPoint::p95Ms,          &ChartPoint::p99Ms,
    &ChartPoint::maxMs,      &ChartPoint::droppedPerS, &ChartPoint::iterationsPerS,
};
constexpr std::array kGeneratorFields{&GeneratorPoint::busyPercent, &GeneratorPoint::loopLagP99Ms,
                                      &GeneratorPoint::startDelayP99Ms};

void writeFloat(ByteWriter& out, float value) { out.integer(std::byteswap(std::bit_cast<std::uint32_t>(value))); }
float readFloat(ByteReader& in) {
  return std::bit_cast<float>(std::byteswap(static_cast<std::uint32_t>(in.integerUpTo(kMostCount))));
}

void writeScenario(ByteWriter& out, const SecondDigest::OfScenario& scenario) {
  out.integer(scenario.scenario.value);
  for (const auto field : kPointFields) {
    writeFloat(out, scenario.point.*field);
  }
  out.integer(scenario.point.outcomes.size());
  for (const std::uint32_t count : scenario.point.outcomes) {
    out.integer(count);
  }
  out.integer(scenario.rows.size());
  for (const SecondDigest::RowCount& row : scenario.rows) {
    out.integer(row.row.value);
    out.integer(row.ok);
    out.integer(row.failed);
  }
}

std::uint32_t readBelow(ByteReader& in, std::size_t size) {
  const std::uint64_t value = in.integer();
  if (value >= size) {
    in.fail();
    return 0;
  }
  return static_cast<std::uint32_t>(value);
}

std::uint32_t readCount(ByteReader& in) { return static_cast<std::uint32_t>(in.integerUpTo(kMostCount)); }

SecondDigest::OfScenario readScenario(ByteReader& in, const StatsShape& shape, std::int32_t second) {
  SecondDigest::OfScenario scenario;
  scenario.scenario = ScenarioId{readBelow(in, shape.scenarios)};
  scenario.point.second = second;
  for (const auto field : kPointFields) {
    scenario.point.*field = readFloat(in);
  }
  scenario.point.outcomes.resize(in.integerUpTo(kOutcomeCount));
  for (std::uint32_t& count : scenario.point.outcomes) {
    count = readCount(in);
  }
  scenario.rows.resize(in.integerUpTo(shape.rows));
  for (SecondDigest::RowCount& row : scenario.rows) {
    row.row = RowId{readBelow(in, shape.rows)};
    row.ok = readCount(in);
    row.failed = readCount(in);
  }
  return scenario;
}

SecondDigest readDigest(ByteReader& in, const StatsShape& shape) {
  SecondDigest digest;
  digest.generator.second = static_cast<std::int32_t>(in.integerUpTo(std::numeric_limits<std::int32_t>::max()));
  for (const auto field : kGeneratorFields) {
    digest.generator.*field = readFloat(in);
  }
  const std::uint64_t scenarios = in.integerUpTo(shape.scenarios);
  for (std::uint64_t i = 0; i < scenarios && in.ok(); ++i) {
    digest.scenarios.push_back(readScenario(in, shape, digest.generator.second));
  }
  return digest;
}

} // namespace

SecondDigest digestOf(const RunPlan& plan, const IntervalStats& second, const std::vector<ScenarioRun>& runs) {
  SecondDigest digest{.generator = generatorPoint(second), .scenarios = {}};
  const std::vector<RowId> requests = requestRows(plan);
  for (const ScenarioRun& run : runs) {
    std::vector<SecondDigest::RowCount> rows = rowCounts(second, run.id);
    if (rows.empty() && !run.owns(second.index)) {
      continue;
    }
    digest.scenarios.push_back({.scenario = run.id,
                                .point = chartPoint(second, run.id, sumRows(second, run.id, requests)),
                                .rows = std::move(rows)});
  }
  return digest;
}

std::string encodeDigests(const std::vector<SecondDigest>& digests) {
  std::string bytes;
  ByteWriter out(bytes);
  out.integer(digests.size());
  for (const SecondDigest& digest : digests) {
    out.integer(static_cast<std::uint64_t>(digest.generator.second));
    for (const auto field : kGeneratorFields) {
      writeFloat(out, digest.generator.*field);
    }
    out.integer(digest.scenarios.size());
    for (const SecondDigest::OfScenario& scenario : digest.scenarios) {
      writeScenario(out, scenario);
    }
  }
  return bytes;
}

Result<std::vector<SecondDigest>> decodeDigests(std::string_view bytes, const StatsShape& shape) {
  ByteReader in(bytes);
  std::vector<SecondDigest> digests;
  const std::uint64_t count = in.integerUpTo(in.left());
  for (std::uint64_t i = 0; i < count && in.ok(); ++i) {
    digests.push_back(readDigest(in, shape));
  }
  if (!in.ok() || in.left() != 0) {
    return fail(ErrorCode::corrupt, sentence("the chart points of a minute cannot be read"));
  }
  return digests;
}

} // namespace tidemark
