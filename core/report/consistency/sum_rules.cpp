// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <fmt/format.h>

#include "core/report/consistency/rules.h"

namespace tidemark {

namespace {

constexpr double kPercentRounding = 1e-6;

void addsUp(std::uint64_t parts, std::uint64_t total, const std::string& of, ViolationList& list) {
  list.require(parts == total, fmt::format("{}: parts add up to {}, total {}", of, parts, total));
}

void isShare(std::optional<double> percent, const std::string& of, ViolationList& list) {
  list.require(!percent || (*percent >= 0 && *percent <= 100), fmt::format("{}: {} %", of, percent.value_or(0)));
}

std::uint64_t statusSum(const RequestModel& request) {
  std::uint64_t sum = 0;
  for (const auto& [status, count] : request.statuses) {
    sum += count;
  }
  return sum;
}

struct Sums {
  std::uint64_t requests = 0, ok = 0, failed = 0, received = 0, aborted = 0;
};

Sums sumOfRequests(const ScenarioModel& scenario) {
  Sums sums;
  for (const RequestModel& request : scenario.requests) {
    if (request.kind == RequestKind::request) {
      sums.requests += request.totals.requests;
      sums.ok += request.totals.ok;
      sums.failed += request.totals.failed;
      sums.received += request.totals.bytesReceived;
      sums.aborted += request.totals.aborted;
    }
  }
  return sums;
}

// Groups add up their requests.
void groupsAddUp(const ScenarioModel& scenario, ViolationList& list) {
  for (const RequestModel& group : scenario.requests) {
    if (group.kind != RequestKind::group) {
      continue;
    }
    std::uint64_t requests = 0;
    for (const RequestModel& request : scenario.requests) {
      requests += request.kind == RequestKind::request && request.group == group.name ? request.totals.requests : 0;
    }
    addsUp(requests, group.totals.requests, scenario.name + ", group " + group.name, list);
  }
}

} // namespace

void okAndFailedAddUp(const ReportModel& model, ViolationList& list) {
  for (const ScenarioModel& scenario : model.scenarios) {
    addsUp(scenario.totals.ok + scenario.totals.failed, scenario.totals.requests, scenario.name, list);
    for (const RequestModel& request : scenario.requests) {
      const TrafficTotals& totals = request.totals;
      addsUp(totals.ok + totals.failed, totals.requests, scenario.name + ", " + request.name, list);
    }
  }
  addsUp(model.totals.okRequests + model.totals.failedRequests, model.totals.requests, "the run", list);
}

void partsAddUp(const ReportModel& model, ViolationList& list) {
  Sums run;
  for (const ScenarioModel& scenario : model.scenarios) {
    const Sums sums = sumOfRequests(scenario);
    addsUp(sums.requests, scenario.totals.requests, scenario.name + ", requests", list);
    addsUp(sums.ok, scenario.totals.ok, scenario.name + ", ok requests", list);
    addsUp(sums.received, scenario.totals.bytesReceived, scenario.name + ", bytes received", list);
    addsUp(sums.aborted, scenario.totals.aborted, scenario.name + ", aborted requests", list);
    groupsAddUp(scenario, list);
    run.requests += scenario.totals.requests;
    run.failed += scenario.totals.failed;
    run.received += scenario.totals.bytesReceived;
  }
  addsUp(run.requests, model.totals.requests, "the run, requests", list);
  addsUp(run.failed, model.totals.failedRequests, "the run, failed requests", list);
  addsUp(run.received, model.totals.bytesReceived, "the run, bytes received", list);
}

void errorsAddUp(const ReportModel& model, ViolationList& list) {
  for (const ScenarioModel& scenario : model.scenarios) {
    std::uint64_t count = 0;
    double percent = 0;
    for (const ErrorModel& error : scenario.errors) {
      count += error.count;
      percent += error.percent;
    }
    addsUp(count, scenario.totals.failed, scenario.name + ", failures by kind", list);
    list.require(scenario.errors.empty() || std::abs(percent - 100) < kPercentRounding,
                 fmt::format("{}: shares of failures add up to {} %", scenario.name, percent));
    for (const RequestModel& request : scenario.requests) {
      list.require(request.kind == RequestKind::measure ||
                       statusSum(request) <= request.totals.requests + request.totals.aborted,
                   fmt::format("{}, {}: {} statuses for {} requests", scenario.name, request.name, statusSum(request),
                               request.totals.requests));
    }
  }
}

void sharesAreShares(const ReportModel& model, ViolationList& list) {
  for (const ScenarioModel& scenario : model.scenarios) {
    isShare(scenario.totals.successPercent, scenario.name + ", success", list);
    for (const RequestModel& request : scenario.requests) {
      isShare(request.totals.successPercent, scenario.name + ", " + request.name + ", success", list);
    }
    for (const ServiceModel& service : scenario.services) {
      isShare(service.upPercent(), scenario.name + ", " + service.name + ", up", list);
    }
    for (const ErrorModel& error : scenario.errors) {
      isShare(error.percent, scenario.name + ", " + error.request + ", failures", list);
    }
    for (const Level& level : scenario.levels) {
      isShare(level.errorPercent, scenario.name + ", " + level.name + ", errors", list);
    }
  }
}

void jobsAddUp(const ReportModel& model, ViolationList& list) {
  for (const ScenarioModel& scenario : model.scenarios) {
    for (const JobStatistics& job : scenario.jobs) {
      const std::uint64_t ended = job.completed + job.failed + job.lost + job.undecided;
      // A part of a scenario may hold the end of a job that was submitted before it.
      list.require(ended <= job.submitted || scenario.window != "whole",
                   fmt::format("{}, {}: {} ended of {} submitted", scenario.name, job.name, ended, job.submitted));
      isShare(job.successPercent, scenario.name + ", " + job.name + ", success", list);
    }
  }
}

} // namespace tidemark
