// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/plan/limit.h"
#include "core/plan/slo.h"

namespace tidemark {

// "< 500ms", ">= 100/s", "50/s..100/s", "< 1%", "< 512MiB", "< 3". The text kept is the canonical one.
// Errors are ErrorCode::invalidProject with the allowed forms as hint.
Result<Limit> parseLimit(std::string_view text);

// "p95", "p99.9", "rate", "apdex(500ms)", "availability(db)", "resource(docker/api/memory, max)".
Result<Metric> parseMetric(std::string_view text);

// "whole", "steady", "stage Plateau", "last 5m".
Result<WindowSpec> parseWindow(std::string_view text);

// A value with its unit, in the base unit of its quantity: "24.94/s", "20ms", "1%", "512MiB", "3".
struct Amount {
  Quantity quantity = Quantity::count;
  double value = 0;
  std::string text; // canonical
};
Result<Amount> parseAmount(std::string_view text);

// What a limit on this metric must count; nothing where any quantity may stand (resource).
std::optional<Quantity> quantityOf(const Metric& metric);

// What a number of this unit counts, for the limit on a measure: "ms" a duration, "MiB" bytes, else a count.
Quantity quantityOfUnit(std::string_view unit);

// Whether a value written as `written` may be compared with a `wanted`: a ratio is written as a plain number.
bool countsAs(Quantity written, Quantity wanted);

} // namespace tidemark
