// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/constants.h"
#include "core/plan/host.h"
#include "core/plan/json_value.h"
#include "core/plan/resolve_parts.h"
#include "core/plan/walk.h"

namespace tidemark {
namespace {

TargetPlan targetPlan(const Target& target, const std::string& pointer, Findings& findings) {
  TargetPlan plan;
  plan.name = target.name;
  plan.url = target.url;
  const auto origin = parseHostUrl(target.url);
  if (!origin) {
    findings.error(pointer, origin.error().detail, origin.error().hint);
    return plan;
  }
  if (origin->rest.find('?') != std::string::npos) {
    findings.error(pointer, sentence("the address of a target holds no query, because paths are appended to it"));
  }
  plan.tls = origin->tls;
  plan.host = origin->host;
  plan.port = origin->port;
  plan.basePath = origin->rest;
  return plan;
}

void checkProxy(const std::string& url, const std::string& pointer, Findings& findings) {
  if (const auto proxy = parseProxyUrl(url); !url.empty() && !proxy) {
    findings.error(pointer, proxy.error().detail, proxy.error().hint);
  }
}

// The host of an address is known before a run, so that it can be authorised.
void checkRequestUrl(const std::string& url, const std::string& pointer, Findings& findings) {
  if (!isAbsolute(url)) {
    return;
  }
  const std::string origin = url.substr(0, url.find_first_of("/?#", url.find("://") + 3));
  if (origin.find("${") != std::string::npos) {
    findings.error(pointer, sentence("the host in \"{}\" must be fixed before the run starts", origin),
                   sentence("use constants there, or a target"));
  } else if (const auto parsed = parseHostUrl(origin); !parsed) {
    findings.error(pointer, parsed.error().detail, parsed.error().hint);
  }
}

} // namespace

void resolveTargets(RunPlan& plan, Findings& findings) {
  for (std::size_t i = 0; i < plan.project.targets.size(); ++i) {
    const Target& target = plan.project.targets[i];
    const std::string pointer = pointerTo("/targets", i);
    plan.targets.push_back(targetPlan(target, pointer + "/url", findings));
    checkProxy(target.proxy, pointer + "/proxy", findings);
    if (const auto* oauth = std::get_if<OAuth2Auth>(&target.auth)) {
      checkRequestUrl(expanded(oauth->tokenUrl, plan.constants), pointer + "/auth/oauth2/tokenUrl", findings);
    }
  }
  walkSteps(plan.project, [&](const StepPlace& place) {
    if (place.request != nullptr) {
      checkRequestUrl(expanded(place.request->url, plan.constants), place.requestPointer + "/url", findings);
    }
  });
}

} // namespace tidemark
