// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/json_report.h"

#include <map>
#include <set>
#include <sstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "tests/core/report/report_runs.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::fakes;

using Json = nlohmann::ordered_json;

namespace {

// cli.md, `tidemark-report/1`: the keys of every object, in order. A trailing "+" marks keys added since.
struct ObjectKeys {
  const char* path;
  const char* keys;
};
constexpr const char* kLadder = "count min mean stddev p50 p66 p75 p80 p90 p95 p98 p99 p99.9 p99.99 max";
constexpr ObjectKeys kObjects[] = {
    {"", "format run verdict totals scenarios requirements baseline capacity history alerts findings notMeasured"},
    {"run", "id project environment planHash sha256 startedAt endedAt durationS complete timeScale seed workers shard "
            "version host"},
    {"run.host", "os kernel cpu cores memoryBytes"},
    {"verdict", "outcome readiness reasons score grade"},
    {"totals", "scenarios passed failed notRun requests okRequests failedRequests bytesReceived durationS"},
    {"scenarios",
     "name kind status runId startedAt durationS verdict load totals rate latencyMs okLatencyMs failedLatencyMs "
     "responseLatencyMs classes requests jobs errors slos services resources events levels search generator"},
    {"scenarios.verdict", "outcome reasons score grade"},
    {"scenarios.load", "model peakUsers plannedS stages"},
    {"scenarios.load.stages", "name kind fromS toS target"},
    {"scenarios.totals",
     "requests ok failed expectedErrors successPercent ratePerS okRatePerS iterations droppedIterations "
     "abortedRequests bytesSent bytesReceived peakUsers"},
    {"scenarios.rate", "startupS steadyLowPerS steadyHighPerS peakPerS peakWindowS variationPercent"},
    {"scenarios.latencyMs", kLadder},
    {"scenarios.okLatencyMs", kLadder},
    {"scenarios.failedLatencyMs", kLadder},
    {"scenarios.classes", "name users iterations requests ratePerS"},
    {"scenarios.requests",
     "name kind service requests ok failed expectedErrors successPercent ratePerS okRatePerS abortedRequests "
     "bytesSent bytesReceived peakPerS latencyMs okLatencyMs failedLatencyMs responseLatencyMs phasesMs "
     "statuses checks"},
    {"scenarios.requests.phasesMs", "queue dns connect tls firstByte receive"},
    {"scenarios.requests.checks", "name passed failed"},
    {"scenarios.jobs", "name submitted completed failed lost undecided duplicated successPercent jobsPerS latencyMs"},
    {"scenarios.errors", "request outcome status count percent firstAtS lastAtS message example"},
    {"scenarios.slos", "metric of window outcome limit warn measured unit ratio result samples"},
    {"scenarios.services", "name checks upPercent healthChanges restarts uptimeS stateAtEnd"},
    {"scenarios.resources",
     "id source service name unit min mean p95 max limit total slopePerHour slopeLow slopeHigh gaps"},
    {"scenarios.events", "atS kind text"},
    {"scenarios.levels", "name users targetPerS okRatePerS p95Ms errorPercent passed ramp"},
    {"scenarios.generator", "cpuPercentMax loopLagP99Ms startDelayP99Ms saturated saturatedSeconds"},
    {"requirements", "name result basis evidence"},
    {"baseline", "of rows"},
    {"baseline.rows", "metric of before now changePercent low high result"},
    {"capacity", "perInstance unit reservePercent targets"},
    {"capacity.targets", "target instances"},
    {"alerts", "metric warning critical unit"},
    {"findings", "id severity basis text evidence recommendation priority effect"},
    {"notMeasured", "item why"},
};

std::vector<std::string> words(const char* text) {
  std::istringstream stream(text);
  std::vector<std::string> list;
  for (std::string word; stream >> word;) {
    list.push_back(word);
  }
  return list;
}

// Every object found at a path of keys, list indices left out.
void collect(const Json& value, const std::string& path, std::map<std::string, std::vector<const Json*>>& found) {
  if (value.is_array()) {
    for (const Json& item : value) {
      collect(item, path, found);
    }
  } else if (value.is_object()) {
    found[path].push_back(&value);
    for (const auto& [key, member] : value.items()) {
      collect(member, path.empty() ? key : path + "." + key, found);
    }
  }
}

void collectNulls(const Json& value, const std::string& path, std::set<std::string>& nulls) {
  if (value.is_null()) {
    nulls.insert(path);
  } else if (value.is_array()) {
    for (const Json& item : value) {
      collectNulls(item, path, nulls);
    }
  } else if (value.is_object()) {
    for (const auto& [key, member] : value.items()) {
      collectNulls(member, path.empty() ? key : path + "." + key, nulls);
    }
  }
}

// The expected keys must come in their order; further ones may follow them.
void checkKeys(const Json& object, const ObjectKeys& expected) {
  const std::vector<std::string> wanted = words(expected.keys);
  std::vector<std::string> keys;
  for (const auto& [key, member] : object.items()) {
    keys.push_back(key);
  }
  REQUIRE_MESSAGE(keys.size() >= wanted.size(), expected.path);
  keys.resize(wanted.size());
  CHECK_MESSAGE(keys == wanted, expected.path);
}

} // namespace

TEST_CASE("report.json has the keys of its contract in their order") {
  std::map<std::string, std::vector<const Json*>> found;
  std::vector<Json> reports;
  for (const RunRecord& record :
       {recordedRun(), cleanRun(),
        heldRun(R"({"capacityTargets": ["1000/s"]})", R"([{"metric": "p95", "limit": "< 1s"}])")}) {
    reports.push_back(Json::parse(jsonReport(modelOf(record))));
  }
  for (const Json& report : reports) {
    CHECK(report.at("format") == "tidemark-report/1");
    collect(report, "", found);
  }
  for (const ObjectKeys& expected : kObjects) {
    REQUIRE_MESSAGE(!found[expected.path].empty(), expected.path);
    for (const Json* object : found[expected.path]) {
      checkKeys(*object, expected);
    }
  }
}

TEST_CASE("every null has an entry in notMeasured, with a reason") {
  for (const RunRecord& record :
       {recordedRun(), recordedRun({.interrupted = true}), fullScaleRun(), manyRequestsRun(3)}) {
    const Json report = Json::parse(jsonReport(modelOf(record)));
    std::set<std::string> nulls;
    collectNulls(report, "", nulls);
    std::set<std::string> listed;
    for (const Json& item : report.at("notMeasured")) {
      listed.insert(item.at("key").get<std::string>());
      CHECK_FALSE(item.at("why").get<std::string>().empty());
      CHECK_MESSAGE(item.at("item") != "Another value", item.at("key"));
    }
    for (const std::string& null : nulls) {
      CHECK_MESSAGE(listed.contains(null), null);
    }
  }
}

TEST_CASE("rows of a measure carry their unit and values, and no latency") {
  const Json report = Json::parse(jsonReport(modelOf(recordedRun())));
  bool seen = false;
  for (const Json& row : report.at("scenarios")[1].at("requests")) {
    if (row.at("kind") == "measure") {
      seen = true;
      CHECK(row.at("unit") == "ms");
      CHECK(row.at("values").at("count").get<int>() > 0);
      CHECK(row.at("latencyMs").is_null());
    } else {
      CHECK_FALSE(row.contains("values"));
    }
  }
  CHECK(seen);
}

TEST_CASE("the same run gives the same bytes") {
  CHECK(jsonReport(modelOf(recordedRun())) == jsonReport(modelOf(recordedRun())));
}

TEST_CASE("a seed beyond the signed range is written whole") {
  ReportModel model = modelOf(manyRequestsRun(1));
  model.run.seed = 18446744073709551615ULL;
  CHECK(jsonReport(model).find("\"seed\": 18446744073709551615") != std::string::npos);
}
