// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/engine/compiled_flow.h"
#include "core/engine/target_connection.h"
#include "core/engine/token_request.h"

namespace tidemark {

// What compiling a plan gives: its classes, by ClassId. Immutable, shared by all workers.
struct CompiledPlan {
  std::vector<CompiledClass> classes;
  TargetProxies proxies;
  std::vector<TokenRequest> tokens; // of targets that sign in by OAuth 2
  // User and password of `basic` and of proxies as they are sent: masked wherever they turn up.
  std::vector<std::string> credentials;
};

// Compiles every class of a plan: templates, ops, CSV tables. Errors: invalidProject, cannotRead, corrupt (a CSV
// file), unset (a secret without a value). Sends nothing.
Result<CompiledPlan> compilePlan(const RunPlan& plan, const Secrets& secrets);

} // namespace tidemark
