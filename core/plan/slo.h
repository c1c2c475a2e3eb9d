// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/quantity.h"
#include "core/plan/limit.h"

namespace tidemark {

enum class MetricKind {
  percentile,
  min,
  mean,
  max,
  rate,
  peak,
  successRate,
  errorRate,
  checkRate,
  dropped,
  count,
  stability,
  apdex,
  level,
  availability,
  restarts,
  headroom,
  resource,
};
enum class ResourceStat { mean, p95, max };

// "p95", "apdex(500ms)", "resource(docker/api/memory, max)".
struct Metric {
  MetricKind kind = MetricKind::percentile;
  double percentile = 95; // kind percentile
  Nanos apdex{};          // kind apdex
  std::string subject;    // service, or resource id `source/instance/reading`
  ResourceStat stat = ResourceStat::mean;
  std::string text; // as written, canonical spelling

  [[nodiscard]] bool isLatency() const {
    return kind == MetricKind::percentile || kind == MetricKind::min || kind == MetricKind::mean ||
           kind == MetricKind::max || kind == MetricKind::apdex;
  }
  friend bool operator==(const Metric&, const Metric&) = default;
};

enum class LatencyOf { service, response };
enum class OutcomeFilter { automatic, all, ok, failed };

enum class WindowKind { whole, steady, stage, last };
struct WindowSpec {
  WindowKind kind = WindowKind::whole;
  std::string stage; // kind stage
  Nanos last{};      // kind last
  friend bool operator==(const WindowSpec&, const WindowSpec&) = default;
};
// "whole", "steady", "stage Plateau", "last 5m".
std::string windowText(const WindowSpec& window);

struct Slo {
  Metric metric;
  Limit limit;
  std::optional<Limit> warn;
  std::vector<std::string> of; // empty: all requests
  LatencyOf latency = LatencyOf::service;
  OutcomeFilter outcome = OutcomeFilter::automatic;
  WindowSpec window;
  bool abort = false;
  Nanos after{};
  bool disabled = false;
  friend bool operator==(const Slo&, const Slo&) = default;
};

} // namespace tidemark
