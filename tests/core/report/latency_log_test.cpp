// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/latency_log.h"

#include <cstdio>
#include <filesystem>

#include <doctest/doctest.h>

#include "core/report/writers/hdr_encoding.h"
#include "tests/core/report/other_tools.h"
#include "tests/core/report/report_runs.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::fakes;

namespace {

const std::string kJar = "/usr/share/java/hdrhistogram.jar";

// Adds the lines of each tag and prints tag, count, percentiles and maximum in nanoseconds.
constexpr const char* kReader = R"java(
import java.net.URLDecoder;
import java.util.TreeMap;
import org.HdrHistogram.*;

public class ReadLog {
  public static void main(String[] arguments) throws Exception {
    HistogramLogReader reader = new HistogramLogReader(arguments[0]);
    TreeMap<String, Histogram> tags = new TreeMap<>();
    int lines = 0;
    for (EncodableHistogram next = reader.nextIntervalHistogram(); next != null; next = reader.nextIntervalHistogram()) {
      Histogram interval = (Histogram) next;
      tags.computeIfAbsent(URLDecoder.decode(interval.getTag(), "UTF-8"), tag -> new Histogram(1000L, 3600000000000L, 3))
          .add(interval);
      ++lines;
    }
    System.out.println("lines " + lines);
    for (String tag : tags.keySet()) {
      Histogram h = tags.get(tag);
      System.out.println(tag + "|" + h.getTotalCount() + "|" + h.getValueAtPercentile(50) + "|" + h.getValueAtPercentile(95) +
                         "|" + h.getValueAtPercentile(99) + "|" + h.getMaxValue());
    }
  }
}
)java";

// What the whole run recorded under one request name.
LatencyHistogram histogramOf(const RunRecord& record, const std::string& name) {
  LatencyHistogram all;
  const IntervalStats sum = record.sum({0, record.seconds()});
  for (const ScenarioPlan& scenario : record.plan().scenarios) {
    if (const SeriesStats* series = sum.find(scenario.id, rowNamed(record.plan(), name))) {
      all.add(series->all());
    }
  }
  return all;
}

// Java gives the highest value of the bucket; ours is clamped to the exact maximum.
bool sameBucket(long long java, Nanos ours) {
  const auto difference = static_cast<double>(java - ours.count());
  return difference >= 0 && difference <= static_cast<double>(java) / 1000.0;
}

} // namespace

TEST_CASE("the log has one line a second and request name, percent-encoded") {
  const std::string log = latencyLog(RunSet(recordedRun()));
  CHECK(log.find("#[Histogram log format version 1.3]\n") != std::string::npos);
  CHECK(log.find("\nTag=Job%20status,") != std::string::npos);
  CHECK(log.find(",HISTFAAAA") != std::string::npos);
  CHECK(log.find("Aggregated") == std::string::npos);
}

TEST_CASE("an empty histogram encodes to a header alone") {
  CHECK(HdrEncoder().base64(LatencyHistogram{}).starts_with("HISTFAAAA"));
}

TEST_CASE("Java's HdrHistogram reads equal counts, percentiles and maxima") {
  if (!std::filesystem::exists(kJar) || runTool("java -version").status != 0) {
    MESSAGE("not run: needs a Java runtime and " << kJar << " (package libhdrhistogram-java)");
    return;
  }
  const RunRecord record = recordedRun();
  const TemporaryFolder folder;
  const std::string log = folder.file("latency.hlog", latencyLog(RunSet(record)));
  const std::string reader = folder.file("ReadLog.java", kReader);
  const ToolOutput output = runTool("java -cp " + kJar + " " + reader + " " + log);
  REQUIRE_MESSAGE(output.status == 0, output.text);
  for (const char* name : {"Health", "Create", "Read", "Job status"}) {
    const LatencyHistogram all = histogramOf(record, name);
    const std::string line = "\n" + std::string(name) + "|" + std::to_string(all.count()) + "|";
    const std::size_t at = output.text.find(line);
    REQUIRE_MESSAGE(at != std::string::npos, output.text);
    long long p50 = 0, p95 = 0, p99 = 0, max = 0;
    REQUIRE(std::sscanf(output.text.c_str() + at + line.size(), "%lld|%lld|%lld|%lld", &p50, &p95, &p99, &max) == 4);
    CHECK(sameBucket(p50, all.percentile(50)));
    CHECK(sameBucket(p95, all.percentile(95)));
    CHECK(sameBucket(p99, all.percentile(99)));
    CHECK(sameBucket(max, all.max()));
  }
}
