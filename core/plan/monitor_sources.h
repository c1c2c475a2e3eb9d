// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "core/plan/project.h"

namespace tidemark {

// The source of a monitor's readings, first part of their ids: "host", "process", "health" …
std::string_view sourceOf(const Monitor& monitor);

// Services that requests or enabled monitors name.
std::set<std::string, std::less<>> servicesOf(const Project& project);

// What the metric needs and no enabled monitor gives, in words; empty when nothing is missing.
Sentence missingSource(const Project& project, const Metric& metric);

} // namespace tidemark
