// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/plan/run_plan.h"

namespace tidemark {

// The plan's flow turned on a responder at a port of 127.0.0.1 that answers everything with an empty JSON object: the
// one given scenario becomes so many users without pauses, every request keeps its headers, body, checks and
// extractions, and nothing is left that could lead to another host (absolute URLs, proxies, sign-in elsewhere) or that
// would end an iteration early. Plain HTTP/1.1. Pure.
RunPlan loopbackPlan(const RunPlan& plan, ScenarioId scenario, std::uint16_t port, int users);

} // namespace tidemark
