// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/monitor/probe.h"
#include "core/plan/limit.h"

namespace tidemark {

// What turns a value in `unit`, as a measure or a probe names it, into the base unit of a quantity: "s" into ms is
// 1000. 1 for a unit that is the base unit already or that the quantity does not know.
double unitFactor(std::string_view unit, Quantity quantity);

// Where a series ends: its maximum, 100 for a percentage without one. Nullopt: unknown.
std::optional<double> scaleOf(const SeriesInfo& info);

} // namespace tidemark
