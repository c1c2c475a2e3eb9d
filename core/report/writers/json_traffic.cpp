// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/report/writers/json_scenario.h"

namespace tidemark {

namespace {

constexpr std::array<std::string_view, kPhaseCount> kPhaseKeys = {"queue", "dns",       "connect",
                                                                  "tls",   "firstByte", "receive"};

void writeRowTotals(JsonOutline& json, const TrafficTotals& totals) {
  json.count("requests", totals.requests);
  json.count("ok", totals.ok);
  json.count("failed", totals.failed);
  json.count("expectedErrors", totals.expectedErrors);
  json.number("successPercent", totals.successPercent);
  json.number("ratePerS", totals.ratePerS);
  json.number("okRatePerS", totals.okRatePerS);
  json.count("abortedRequests", totals.aborted);
  json.count("bytesSent", totals.bytesSent);
  json.count("bytesReceived", totals.bytesReceived);
}

void writeRowDetails(JsonOutline& json, const RequestModel& row) {
  json.object("phasesMs", [&] {
    for (std::size_t phase = 0; phase < kPhaseCount; ++phase) {
      json.number(kPhaseKeys[phase], row.phasesMs[phase]);
    }
  });
  json.object("statuses", [&] {
    for (const auto& [status, count] : row.statuses) {
      json.count(std::to_string(status), count);
    }
  });
  json.objects(
      "checks", row.checks, [](const CheckModel& c) { return c.name; },
      [&](const CheckModel& check) {
        json.text("name", check.name);
        json.count("passed", check.passed);
        json.count("failed", check.failed);
      });
}

void writeRow(JsonOutline& json, const RequestModel& row) {
  json.text("name", row.name);
  json.text("kind", requestKindId(row.kind));
  json.text("service", row.service);
  writeRowTotals(json, row.totals);
  json.number("peakPerS", row.peakPerS);
  writeLadder(json, "latencyMs", row.latencyMs.all);
  writeLadder(json, "okLatencyMs", row.latencyMs.ok);
  writeLadder(json, "failedLatencyMs", row.latencyMs.failed);
  writeLadder(json, "responseLatencyMs", row.latencyMs.response);
  writeRowDetails(json, row);
  if (row.kind == RequestKind::measure) {
    json.text("unit", row.unit);
    writeLadder(json, "values", row.values);
  }
}

void writeJobs(JsonOutline& json, const std::vector<JobStatistics>& jobs) {
  json.objects(
      "jobs", jobs, [](const JobStatistics& j) { return j.name; },
      [&](const JobStatistics& job) {
        json.text("name", job.name);
        json.count("submitted", job.submitted);
        json.count("completed", job.completed);
        json.count("failed", job.failed);
        json.count("lost", job.lost);
        json.count("undecided", job.undecided);
        json.count("duplicated", job.duplicated);
        json.number("successPercent", job.successPercent);
        json.number("jobsPerS", job.jobsPerS);
        writeLadder(json, "latencyMs", job.latencyMs);
      });
}

std::string errorOwner(const ErrorModel& error) { return error.request + ": " + error.message; }

void writeErrors(JsonOutline& json, const std::vector<ErrorModel>& errors) {
  json.objects("errors", errors, errorOwner, [&](const ErrorModel& error) {
    json.text("request", error.request);
    json.text("outcome", outcomeId(error.outcome));
    json.number("status", error.status ? std::optional<double>(*error.status) : std::nullopt);
    json.count("count", error.count);
    json.number("percent", error.percent);
    json.number("firstAtS", error.firstAtS);
    json.number("lastAtS", error.lastAtS);
    json.text("message", error.message);
    json.textOrNull("example", error.example);
  });
}

} // namespace

void writeTraffic(JsonOutline& json, const ScenarioModel& scenario) {
  json.objects(
      "requests", scenario.requests, [](const RequestModel& r) { return r.name; },
      [&](const RequestModel& row) { writeRow(json, row); });
  writeJobs(json, scenario.jobs);
  writeErrors(json, scenario.errors);
}

} // namespace tidemark
