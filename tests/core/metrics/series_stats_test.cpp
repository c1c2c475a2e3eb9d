// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series_stats.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/core/metrics/random_samples.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr StatsShape kShape{.scenarios = 1, .rows = 1, .classes = 1};

Sample sampleOf(Outcome outcome, Nanos service, std::uint16_t status = 200) {
  Sample sample;
  sample.outcome = outcome;
  sample.service = service;
  sample.status = status;
  return sample;
}

} // namespace

TEST_CASE("ok and failed samples go into histograms of their own") {
  SeriesStats series;
  series.add(sampleOf(Outcome::ok, 2ms));
  series.add(sampleOf(Outcome::status, 1ms, 500));
  series.add(sampleOf(Outcome::timeout, 30s, 0));
  CHECK(series.okCount() == 1);
  CHECK(series.failedCount() == 2);
  CHECK(series.count() == 3);
  CHECK(series.ok.count() == 1);
  CHECK(series.failed.count() == 2);
  CHECK(series.all().count() == 3);
  CHECK(series.all().max() == 30s);
  CHECK(series.statuses == decltype(series.statuses){{200, 1}, {500, 1}});
}

TEST_CASE("an aborted sample is counted as aborted and nowhere else") {
  SeriesStats series;
  Sample sample = sampleOf(Outcome::aborted, 2ms);
  sample.bytesReceived = 10;
  sample.response = 3ms;
  sample.phases[0] = 1ms;
  series.add(sample);
  SeriesStats expected;
  expected.outcomes[static_cast<std::size_t>(Outcome::aborted)] = 1;
  CHECK(series == expected);
  CHECK(series.count() == 0);
  CHECK(series.aborted() == 1);
  CHECK_FALSE(series.empty());
}

TEST_CASE("a request that never sent a byte counts but has no service time") {
  SeriesStats series;
  series.add(sampleOf(Outcome::connectRefused, kNoPhase, 0));
  CHECK(series.count() == 1);
  CHECK(series.failed.empty());
  CHECK(series.statuses.empty());
}

TEST_CASE("response time, phases, bytes and expected errors are kept") {
  SeriesStats series;
  Sample sample = sampleOf(Outcome::ok, 2ms, 404);
  sample.expectedError = true;
  sample.response = 5ms;
  sample.phases[static_cast<std::size_t>(Phase::connect)] = 1ms;
  sample.phases[static_cast<std::size_t>(Phase::queue)] = 0ns; // happened, took no time
  sample.bytesSent = 100;
  sample.bytesReceived = 2'000;
  series.add(sample);
  series.add(sample);
  CHECK(series.expectedErrors == 2);
  CHECK(series.responseOk.count() == 2);
  CHECK(series.responseAll().max() == 5ms);
  CHECK(series.phaseSumNs[static_cast<std::size_t>(Phase::connect)] == 2e6);
  CHECK(series.phaseCount[static_cast<std::size_t>(Phase::queue)] == 2);
  CHECK(series.phaseCount[static_cast<std::size_t>(Phase::tls)] == 0);
  CHECK(series.bytesSent == 200);
  CHECK(series.bytesReceived == 4'000);
}

TEST_CASE("merged series equal one that saw every sample") {
  CounterRandom random(DrawKey{.seed = 1});
  SeriesStats whole;
  std::vector<SeriesStats> parts(5);
  for (int i = 0; i < 5'000; ++i) {
    const Sample sample = randomSample(random, kShape);
    whole.add(sample);
    parts[random.below(parts.size())].add(sample);
  }
  SeriesStats merged;
  for (const SeriesStats& part : parts) {
    merged.add(part);
  }
  CHECK(merged == whole);
}

TEST_CASE("a series is read back as it was written") {
  CounterRandom random(DrawKey{.seed = 2});
  SeriesStats series;
  for (int i = 0; i < 500; ++i) {
    series.add(randomSample(random, kShape));
  }
  std::string bytes;
  series.encode(bytes);
  bytes += "rest";
  std::string_view left = bytes;
  SeriesStats read;
  REQUIRE(read.decode(left).has_value());
  CHECK(read == series);
  CHECK(left == "rest");
  for (std::size_t cut = 0; cut < bytes.size() - 4; cut += 3) {
    std::string_view part = std::string_view(bytes).substr(0, cut);
    CHECK_FALSE(read.decode(part).has_value());
    CHECK(read == SeriesStats());
  }
}

TEST_CASE("a cleared series equals a new one") {
  CounterRandom random(DrawKey{.seed = 3});
  SeriesStats series;
  for (int i = 0; i < 50; ++i) {
    series.add(randomSample(random, kShape));
  }
  series.clear();
  CHECK(series == SeriesStats());
  CHECK(series.empty());
}
