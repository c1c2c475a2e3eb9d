// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preflight.h"

#include <fmt/format.h>

#include "core/base/wall_time.h"
#include "core/engine/target_connection.h"
#include "core/net/limits.h"
#include "core/net/tcp_probe.h"
#include "core/plan/constants.h"
#include "core/plan/describe.h"
#include "core/plan/host.h"

namespace tidemark {

namespace {

PreflightItem checkTarget(const RunPlan& plan, const TargetProxies& proxies, std::size_t index) {
  const Target& target = plan.project.targets[index];
  PreflightItem item{.what = fmt::format("target {} answers at {}", target.name, plan.targets[index].url)};
  const auto reached = tcpProbe(connectionSettings(plan, proxies, index, originOf(plan.targets[index])), target.resolve,
                                target.timeouts.connect);
  item.passed = reached.has_value();
  if (!reached) {
    item.problem = reached.error();
    item.problem.where = plan.targets[index].url;
    if (item.problem.hint.empty()) {
      item.problem.hint = fmt::format("start the system under test, or correct the url{} of target \"{}\"",
                                      target.proxy.empty() ? "" : " or the proxy", target.name);
    }
  }
  return item;
}

PreflightItem limitItem(std::string what, std::uint64_t needed, std::uint64_t available, std::string_view remedy) {
  PreflightItem item{.what = std::move(what), .passed = needed <= available, .fatal = false};
  if (!item.passed) {
    item.problem = {.code = ErrorCode::system,
                    .detail = fmt::format("the plan needs about {}, this machine allows {}", needed, available),
                    .where = item.what,
                    .hint = std::string(remedy)};
  }
  return item;
}

std::string todayOf(WallTime now) { return utcText(now).substr(0, 10); }

// A name that is taken for loopback has to lead there.
void checkLocalhost(const std::string& host, const Target& target, std::string where, PreflightItem& item) {
  if (host != "localhost" || isLoopbackHost(host, target.resolve)) {
    return;
  }
  item.passed = false;
  item.problem = {.code = ErrorCode::notAuthorised,
                  .detail = "localhost does not resolve to a loopback address here",
                  .where = std::move(where),
                  .hint = "write 127.0.0.1, or authorise the host"};
}

} // namespace

PreflightItem checkAuthorization(const RunPlan& plan, WallTime now) {
  PreflightItem item{.what = "hosts are authorised", .passed = true};
  const Problems problems = authorizationProblems(plan, todayOf(now));
  if (!problems.empty()) {
    item.passed = false;
    item.problem = {.code = ErrorCode::notAuthorised,
                    .detail = problems.front().message,
                    .where = problems.front().pointer,
                    .hint = problems.front().hint};
    return item;
  }
  for (std::size_t i = 0; i < plan.targets.size(); ++i) {
    const Target& target = plan.project.targets[i];
    checkLocalhost(plan.targets[i].host, target, fmt::format("/targets/{}/url", i), item);
    if (const auto proxy = parseProxyUrl(target.proxy)) {
      checkLocalhost(proxy->address.host, target, fmt::format("/targets/{}/proxy", i), item);
    }
    if (const auto* oauth = std::get_if<OAuth2Auth>(&target.auth)) {
      if (const auto url = parseHostUrl(expanded(oauth->tokenUrl, plan.constants))) {
        checkLocalhost(url->host, target, fmt::format("/targets/{}/auth/oauth2/tokenUrl", i), item);
      }
    }
  }
  return item;
}

std::vector<PreflightItem> checkTargets(const RunPlan& plan, const Secrets& secrets) {
  const auto proxies = targetProxies(plan, secrets);
  if (!proxies) {
    return {{.what = "proxies have their credentials", .problem = proxies.error()}};
  }
  std::vector<PreflightItem> items;
  for (std::size_t i = 0; i < plan.targets.size(); ++i) {
    items.push_back(checkTarget(plan, *proxies, i));
  }
  return items;
}

std::vector<PreflightItem> checkLimits(const RunPlan& plan) {
  raiseDescriptorLimit();
  const NetLimits limits = readNetLimits();
  const Estimate needed = estimate(plan);
  return {limitItem("file descriptors", static_cast<std::uint64_t>(needed.descriptors), limits.freeDescriptors(),
                    "raise the hard limit (ulimit -Hn), or lower the users"),
          limitItem("local ports", static_cast<std::uint64_t>(needed.ports), limits.ports(),
                    "widen net.ipv4.ip_local_port_range, or keep connections (\"per-user\")")};
}

std::vector<PreflightItem> preflight(const RunPlan& plan, const Secrets& secrets, WallTime now) {
  std::vector<PreflightItem> items{checkAuthorization(plan, now)};
  const auto limits = checkLimits(plan);
  items.insert(items.end(), limits.begin(), limits.end());
  if (items.front().passed) {
    const auto targets = checkTargets(plan, secrets);
    items.insert(items.end(), targets.begin(), targets.end());
  }
  return items;
}

Result<void> preflightVerdict(const std::vector<PreflightItem>& items) {
  for (const PreflightItem& item : items) {
    if (!item.passed && item.fatal) {
      return std::unexpected(item.problem);
    }
  }
  return {};
}

} // namespace tidemark
