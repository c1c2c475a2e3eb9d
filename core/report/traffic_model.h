// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/metrics/outcome.h"
#include "core/metrics/sample.h"
#include "core/run/stats.h"

namespace tidemark {

// Counts of requests over a window. requests = ok + failed; aborted ones are in neither.
struct TrafficTotals {
  std::uint64_t requests = 0;
  std::uint64_t ok = 0;
  std::uint64_t failed = 0;
  std::uint64_t expectedErrors = 0;
  std::optional<double> successPercent; // none: no request
  std::optional<double> ratePerS;       // none: a window without length
  std::optional<double> okRatePerS;
  std::uint64_t aborted = 0;
  std::uint64_t bytesSent = 0;
  std::uint64_t bytesReceived = 0;
  friend bool operator==(const TrafficTotals&, const TrafficTotals&) = default;
};

// Service time by outcome, and response time (from the scheduled start) where the load has one. In ms.
struct LatencyLadders {
  std::optional<Ladder> all;
  std::optional<Ladder> ok;
  std::optional<Ladder> failed;
  std::optional<Ladder> response;
  friend bool operator==(const LatencyLadders&, const LatencyLadders&) = default;
};

struct CheckModel {
  std::string name;
  std::uint64_t passed = 0;
  std::uint64_t failed = 0;
  friend bool operator==(const CheckModel&, const CheckModel&) = default;
};

enum class RequestKind : std::uint8_t { request, group, transaction, measure };
std::string_view requestKindId(RequestKind kind); // as in report.json; a poll is a transaction

// One line of the request table: a request name, a group of them, a transaction or poll, or a measured number.
struct RequestModel {
  std::string name;
  RequestKind kind = RequestKind::request;
  std::string service; // may be empty
  std::string group;   // may be empty
  std::string method;  // requests
  std::string unit;    // measures
  TrafficTotals totals;
  std::optional<double> peakPerS;
  LatencyLadders latencyMs;                                // all empty for a measure
  std::optional<Ladder> values;                            // measures, in `unit`
  std::array<std::optional<double>, kPhaseCount> phasesMs; // mean over the samples that had the phase
  std::vector<std::pair<std::uint16_t, std::uint64_t>> statuses;
  std::vector<CheckModel> checks;
  friend bool operator==(const RequestModel&, const RequestModel&) = default;
};

struct ClassModel {
  std::string name;
  std::string pace; // "think time 1s to 2s", in words
  double users = 0; // highest number seen in a second
  std::uint64_t iterations = 0;
  std::uint64_t requests = 0;
  std::optional<double> ratePerS;
  friend bool operator==(const ClassModel&, const ClassModel&) = default;
};

// Failures of one kind of one request name. Seconds count from the scenario's start.
struct ErrorModel {
  std::string request;
  std::string service;
  Outcome outcome = Outcome::status;
  std::optional<int> status; // none: no response was received
  std::uint64_t count = 0;
  double percent = 0; // of the failed requests
  std::optional<double> firstAtS;
  std::optional<double> lastAtS;
  std::string message;
  std::optional<std::string> example; // redacted excerpt
  friend bool operator==(const ErrorModel&, const ErrorModel&) = default;
};

} // namespace tidemark
