// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/net/connection_pool.h"
#include "core/net/connection_settings.h"
#include "core/net/resolver.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// The proxy of each target, by its index; nothing for one that is reached directly.
using TargetProxies = std::vector<std::optional<Proxy>>;

// With their credentials filled in. Errors: invalidProject, unset (a secret without a value).
Result<TargetProxies> targetProxies(const RunPlan& plan, const Secrets& secrets);

// How a plan's target wants to be reached; `origin` is the target's own, or another one (a redirect, an absolute URL)
// that takes over its proxy, TLS and source settings.
ConnectionSettings connectionSettings(const RunPlan& plan, const TargetProxies& proxies, std::size_t target,
                                      const Origin& origin);
Origin originOf(const TargetPlan& target);

PoolPolicy poolPolicy(ConnectionPolicy policy);

// The `resolve` entries of all targets.
Resolver::Overrides resolveOverrides(const RunPlan& plan);

// Whether load may go to this host: loopback, a target's host, or an authorised one.
bool mayReach(const RunPlan& plan, const std::string& host);

} // namespace tidemark
