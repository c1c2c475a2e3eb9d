// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preflight.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <system_error>

#include <fmt/format.h>

#include "core/base/wall_time.h"
#include "core/engine/target_connection.h"
#include "core/net/limits.h"
#include "core/net/tcp_probe.h"
#include "core/plan/constants.h"
#include "core/plan/describe.h"
#include "core/plan/host.h"
#include "core/session/host_facts.h"

namespace tidemark {

namespace {

PreflightItem checkTarget(const RunPlan& plan, const TargetProxies& proxies, std::size_t index) {
  const Target& target = plan.project.targets[index];
  PreflightItem item{.what = fmt::format("target {} answers at {}", target.name, plan.targets[index].url),
                     .check = PreflightCheck::target,
                     .subject = target.name};
  const auto reached = tcpProbe(connectionSettings(plan, proxies, index, originOf(plan.targets[index])), target.resolve,
                                target.timeouts.connect);
  item.passed = reached.has_value();
  if (!reached) {
    item.problem = reached.error();
    item.problem.where = plan.targets[index].url;
    if (item.problem.hint.empty()) {
      item.problem.hint =
          target.proxy.empty()
              ? sentence("start the system under test, or correct the url of target \"{}\"", target.name)
              : sentence("start the system under test, or correct the url or the proxy of target \"{}\"", target.name);
    }
  }
  return item;
}

// Something of which the plan needs so much and this machine has so much.
struct Room {
  PreflightCheck check{};
  const char* what = "";
  const char* unit = ""; // after each number: " MiB"
  std::int64_t needed = 0;
  std::int64_t available = 0;
  std::int64_t scale = 1; // of the numbers in words
  Sentence remedy;
};

PreflightItem roomItem(const Room& room) {
  PreflightItem item{.what = room.what,
                     .passed = room.needed <= room.available,
                     .fatal = false,
                     .check = room.check,
                     .needed = room.needed,
                     .available = room.available};
  if (!item.passed) {
    item.problem = {.code = ErrorCode::system,
                    .detail = sentence("the plan needs about {}{}, this machine allows {}{}", room.needed / room.scale,
                                       room.unit, room.available / room.scale, room.unit),
                    .where = item.what,
                    .hint = room.remedy};
  }
  return item;
}

constexpr std::int64_t kMiB = 1LL << 20;

// Of the nearest folder that exists.
std::optional<std::int64_t> freeDisk(std::filesystem::path folder) {
  std::error_code error;
  while (!std::filesystem::exists(folder, error) && folder.has_relative_path()) {
    folder = folder.parent_path();
  }
  const auto space = std::filesystem::space(folder.empty() ? "." : folder, error);
  return error ? std::nullopt : std::optional(static_cast<std::int64_t>(space.available));
}

std::string todayOf(WallTime now) { return utcText(now).substr(0, 10); }

// A name that is taken for loopback has to lead there.
void checkLocalhost(const std::string& host, const Target& target, std::string where, PreflightItem& item) {
  if (host != "localhost" || isLoopbackHost(host, target.resolve)) {
    return;
  }
  item.passed = false;
  item.problem = {.code = ErrorCode::notAuthorised,
                  .detail = sentence("localhost does not resolve to a loopback address here"),
                  .where = std::move(where),
                  .hint = sentence("write 127.0.0.1, or authorise the host")};
}

} // namespace

PreflightItem checkAuthorization(const RunPlan& plan, WallTime now) {
  PreflightItem item{.what = "hosts are authorised", .passed = true, .check = PreflightCheck::authorization};
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
    return {
        {.what = "proxies have their credentials", .problem = proxies.error(), .check = PreflightCheck::credentials}};
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
  return {roomItem({.check = PreflightCheck::descriptors,
                    .what = "file descriptors",
                    .needed = needed.descriptors,
                    .available = static_cast<std::int64_t>(limits.freeDescriptors()),
                    .remedy = sentence("raise the hard limit (ulimit -Hn), or lower the users")}),
          roomItem({.check = PreflightCheck::ports,
                    .what = "local ports",
                    .needed = needed.ports,
                    .available = static_cast<std::int64_t>(limits.ports()),
                    .remedy = sentence("widen net.ipv4.ip_local_port_range, or keep connections (\"per-user\")")})};
}

GeneratorRoom generatorRoom() {
  const NetLimits limits = readNetLimits();
  return {.descriptors = static_cast<std::int64_t>(limits.descriptors),
          .ports = static_cast<std::int64_t>(limits.ports())};
}

MachineNeeds machineNeeds(const RunPlan& plan) {
  const Estimate needed = estimate(plan);
  const double hours = toSeconds(needed.duration) / 3600;
  return {.memoryBytes = needed.memoryBytes,
          .diskBytes = std::llround(std::ceil(hours * static_cast<double>(plan.rows.size()) * kRunFileBytesPerHour))};
}

std::vector<PreflightItem> checkRoom(const RunPlan& plan, const std::filesystem::path& folder) {
  const MachineNeeds needs = machineNeeds(plan);
  std::vector<PreflightItem> items;
  if (const auto memory = freeMemory()) {
    items.push_back(roomItem({.check = PreflightCheck::memory,
                              .what = "memory",
                              .unit = " MiB",
                              .needed = needs.memoryBytes,
                              .available = *memory,
                              .scale = kMiB,
                              .remedy = sentence("lower the users, or close other programs")}));
  }
  const auto disk = folder.empty() ? std::nullopt : freeDisk(folder);
  if (disk) {
    items.push_back(roomItem({.check = PreflightCheck::disk,
                              .what = "disk",
                              .unit = " MiB",
                              .needed = needs.diskBytes,
                              .available = *disk,
                              .scale = kMiB,
                              .remedy = sentence("free some room, or save the project on another disk")}));
    items.back().subject = folder.string();
  }
  return items;
}

std::vector<PreflightItem> preflight(const RunPlan& plan, const Secrets& secrets, WallTime now,
                                     const std::filesystem::path& folder) {
  std::vector<PreflightItem> items{checkAuthorization(plan, now)};
  std::ranges::move(checkLimits(plan), std::back_inserter(items));
  std::ranges::move(checkRoom(plan, folder), std::back_inserter(items));
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
