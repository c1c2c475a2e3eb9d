// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/target_connection.h"

#include <algorithm>

#include "core/plan/host.h"

namespace tidemark {

namespace {

std::string filePath(const RunPlan& plan, const std::string& path) {
  return path.empty() ? path : (plan.directory / path).string();
}

} // namespace

Origin originOf(const TargetPlan& target) { return {.tls = target.tls, .host = target.host, .port = target.port}; }

ConnectionSettings connectionSettings(const RunPlan& plan, std::size_t target, const Origin& origin) {
  const Target& wanted = plan.project.targets[target];
  ConnectionSettings settings;
  settings.origin = origin;
  settings.tls.verify = wanted.tls.verify;
  settings.tls.caFile = filePath(plan, wanted.tls.ca);
  settings.tls.certificateFile = filePath(plan, wanted.tls.clientCertificate);
  settings.tls.keyFile = filePath(plan, wanted.tls.clientKey);
  settings.tls.serverName = origin == originOf(plan.targets[target]) ? wanted.tls.serverName : std::string();
  settings.sourceAddress = wanted.sourceAddress;
  return settings;
}

PoolPolicy poolPolicy(ConnectionPolicy policy) {
  constexpr PoolPolicy kPolicies[] = {PoolPolicy::perUser, PoolPolicy::perIteration, PoolPolicy::perRequest,
                                      PoolPolicy::shared};
  return kPolicies[static_cast<std::size_t>(policy)];
}

Resolver::Overrides resolveOverrides(const RunPlan& plan) {
  Resolver::Overrides overrides;
  for (const Target& target : plan.project.targets) {
    overrides.insert(target.resolve.begin(), target.resolve.end());
  }
  return overrides;
}

bool mayReach(const RunPlan& plan, const std::string& host) {
  return isLoopback(host) || std::ranges::find(plan.targets, host, &TargetPlan::host) != plan.targets.end() ||
         std::ranges::find(plan.authorisedHosts, host) != plan.authorisedHosts.end();
}

} // namespace tidemark
