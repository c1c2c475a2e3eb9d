// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan/constants.h"
#include "core/plan/findings.h"
#include "core/plan/host.h"
#include "core/plan/json_value.h"
#include "core/plan/run_plan.h"
#include "core/plan/walk.h"

namespace tidemark {
namespace {

class HostRules {
public:
  HostRules(const RunPlan& plan, const std::string& today)
      : m_plan(plan),
        m_expired(!today.empty() && !plan.project.authorization.until.empty() &&
                  plan.project.authorization.until < today) {}

  // `elsewhere`: the name is made to lead to another address than its own.
  void check(const std::string& host, const std::string& pointer, bool elsewhere = false) {
    if (host.empty() || (isLoopback(host) && !elsewhere)) {
      return;
    }
    if (m_expired) {
      m_findings.error(pointer,
                       sentence("the authorization for \"{}\" ended on {}", host, m_plan.project.authorization.until),
                       sentence("ask for a new one and correct \"until\""));
    } else if (std::ranges::find(m_plan.authorisedHosts, host) == m_plan.authorisedHosts.end()) {
      m_findings.error(pointer, sentence("the host \"{}\" is not authorised", host),
                       sentence("list it under \"authorization\", or add --authorize {}", host));
    }
  }

  void checkUrl(const std::string& url, const std::string& pointer) {
    if (const auto origin = parseHostUrl(expanded(url, m_plan.constants))) {
      check(origin->host, pointer);
    }
  }

  Problems take() { return m_findings.take(); }

private:
  const RunPlan& m_plan;
  bool m_expired;
  Findings m_findings;
};

bool leadsElsewhere(const Target& target, const std::string& host) {
  const auto found = target.resolve.find(host);
  return found != target.resolve.end() && !isLoopback(found->second);
}

} // namespace

Problems authorizationProblems(const RunPlan& plan, const std::string& today) {
  HostRules rules{plan, today};
  for (std::size_t i = 0; i < plan.targets.size(); ++i) {
    const Target& target = plan.project.targets[i];
    const std::string pointer = pointerTo("/targets", i);
    rules.check(plan.targets[i].host, pointer + "/url", leadsElsewhere(target, plan.targets[i].host));
    if (const auto* oauth = std::get_if<OAuth2Auth>(&target.auth)) {
      rules.checkUrl(oauth->tokenUrl, pointer + "/auth/oauth2/tokenUrl");
    }
    if (const auto proxy = parseProxyUrl(target.proxy)) {
      rules.check(proxy->address.host, pointer + "/proxy", leadsElsewhere(target, proxy->address.host));
    }
  }
  walkSteps(plan.project, [&](const StepPlace& place) {
    if (place.request != nullptr) {
      rules.checkUrl(place.request->url, place.requestPointer + "/url");
    }
  });
  return rules.take();
}

} // namespace tidemark
