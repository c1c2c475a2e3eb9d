// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/target_connection.h"

#include <algorithm>

#include "core/engine/escape.h"
#include "core/engine/plan_texts.h"
#include "core/plan/host.h"

namespace tidemark {

namespace {

std::string filePath(const RunPlan& plan, const std::string& path) {
  return path.empty() ? path : (plan.directory / path).string();
}

Result<Proxy> proxyOf(const RunPlan& plan, const Secrets& secrets, const std::string& url) {
  const auto parsed = parseProxyUrl(url);
  if (!parsed) {
    return std::unexpected(parsed.error());
  }
  Proxy proxy{.address = {.tls = false, .host = parsed->address.host, .port = parsed->address.port},
              .authorization = {}};
  if (parsed->user.empty() && parsed->password.empty()) {
    return proxy;
  }
  const auto texts = PlanTexts::create(plan, secrets);
  if (!texts) {
    return std::unexpected(texts.error());
  }
  const auto user = texts->text(parsed->user);
  const auto password = texts->text(parsed->password);
  if (!user || !password) {
    return std::unexpected(!user ? user.error() : password.error());
  }
  proxy.authorization = "Basic ";
  appendBase64(proxy.authorization, *user + ":" + *password);
  return proxy;
}

HttpChoice httpChoice(HttpVersion version) {
  constexpr HttpChoice kChoices[] = {HttpChoice::agreed, HttpChoice::http1, HttpChoice::http2, HttpChoice::http2};
  return kChoices[static_cast<std::size_t>(version)];
}

} // namespace

Origin originOf(const TargetPlan& target) { return {.tls = target.tls, .host = target.host, .port = target.port}; }

Result<TargetProxies> targetProxies(const RunPlan& plan, const Secrets& secrets) {
  TargetProxies proxies;
  for (const Target& target : plan.project.targets) {
    if (target.proxy.empty()) {
      proxies.emplace_back();
      continue;
    }
    auto proxy = proxyOf(plan, secrets, target.proxy);
    if (!proxy) {
      return std::unexpected(proxy.error());
    }
    proxies.emplace_back(std::move(*proxy));
  }
  return proxies;
}

ConnectionSettings connectionSettings(const RunPlan& plan, const TargetProxies& proxies, std::size_t target,
                                      const Origin& origin) {
  const Target& wanted = plan.project.targets[target];
  ConnectionSettings settings;
  settings.origin = origin;
  settings.tls.verify = wanted.tls.verify;
  settings.tls.caFile = filePath(plan, wanted.tls.ca);
  settings.tls.certificateFile = filePath(plan, wanted.tls.clientCertificate);
  settings.tls.keyFile = filePath(plan, wanted.tls.clientKey);
  settings.tls.serverName = origin == originOf(plan.targets[target]) ? wanted.tls.serverName : std::string();
  settings.sourceAddress = wanted.sourceAddress;
  settings.proxy = proxies[target];
  settings.http = httpChoice(wanted.http);
  // That another origin speaks HTTP/2 unasked is not promised.
  if (!(origin == originOf(plan.targets[target])) && settings.http == HttpChoice::http2) {
    settings.http = HttpChoice::agreed;
  }
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
