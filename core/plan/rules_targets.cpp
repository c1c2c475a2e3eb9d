// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/host.h"
#include "core/plan/json_value.h"
#include "core/plan/rules.h"

namespace tidemark {
namespace {

bool hasVariable(std::string_view text) { return text.find("${") != std::string_view::npos; }

void checkUrl(const std::string& url, const std::string& pointer, Findings& findings) {
  if (url.empty() || hasVariable(url)) {
    return; // its value is judged when the plan is resolved
  }
  if (const auto parsed = parseHostUrl(url); !parsed) {
    findings.error(pointer, parsed.error().detail, parsed.error().hint);
  }
}

// A variable may stand in user and password; the rest is judged when the plan is resolved if one stands there.
void checkProxy(const std::string& url, const std::string& pointer, Findings& findings) {
  if (url.empty() || hasVariable(url.substr(url.rfind('@') + 1))) {
    return;
  }
  const auto proxy = parseProxyUrl(url);
  if (!proxy) {
    findings.error(pointer, proxy.error().detail, proxy.error().hint);
  } else if (!proxy->password.empty() && !hasVariable(proxy->password)) {
    findings.warning(pointer, sentence("the password of the proxy stands in the project file"),
                     sentence("put it into a secret variable and write ${name} in its place"));
  }
}

void checkAddress(const std::string& address, const std::string& pointer, Findings& findings) {
  if (!address.empty() && !hasVariable(address) && !isIpAddress(address)) {
    findings.error(pointer, sentence("an IP address is needed, such as 127.0.0.1 or ::1"));
  }
}

void checkTargetUrl(const std::string& url, const std::string& pointer, Findings& findings) {
  checkUrl(url, pointer, findings);
  if (url.find('?') != std::string::npos) {
    findings.error(pointer, sentence("the address of a target holds no query, because paths are appended to it"));
  }
}

void checkTarget(const Target& target, const std::string& pointer, Findings& findings) {
  checkTargetUrl(target.url, pointer + "/url", findings);
  if (target.tls.clientCertificate.empty() != target.tls.clientKey.empty()) {
    findings.error(pointer + "/tls", sentence("a client certificate and its key go together"));
  }
  if (target.connections.policy == ConnectionPolicy::shared && target.connections.shared < 1) {
    findings.error(pointer + "/connections/shared", sentence("at least 1 connection is needed"));
  }
  for (const auto& [host, address] : target.resolve) {
    checkAddress(address, pointerTo(pointer + "/resolve", host), findings);
  }
  checkAddress(target.sourceAddress, pointer + "/sourceAddress", findings);
  checkProxy(target.proxy, pointer + "/proxy", findings);
  if (target.http == HttpVersion::http2 && !target.proxy.empty() && target.url.starts_with("http://")) {
    findings.error(pointer + "/http", sentence("HTTP/2 on plain text does not pass a proxy"),
                   sentence("use https, or http \"1.1\""));
  }
  for (const auto& [name, value] : target.headers) {
    if (!isHeaderName(name)) {
      findings.error(pointerTo(pointer + "/headers", name), sentence("\"{}\" is not a name of a header", name));
    }
    if (!isHeaderValue(value)) {
      findings.error(pointerTo(pointer + "/headers", name), sentence("a header holds no line break"));
    }
    if (framesBody(name)) {
      findings.error(pointerTo(pointer + "/headers", name), framingRule(), sentence("leave it out"));
    }
  }
}

} // namespace

void checkTargets(const Project& project, Findings& findings) {
  if (project.targets.empty()) {
    findings.error("/targets", sentence("at least one target is needed"));
  }
  for (std::size_t i = 0; i < project.targets.size(); ++i) {
    checkTarget(project.targets[i], pointerTo("/targets", i), findings);
  }
  for (std::size_t i = 0; i < project.authorization.hosts.size(); ++i) {
    const std::string& host = project.authorization.hosts[i];
    if (!hasVariable(host) && !isHost(host)) {
      findings.error(pointerTo("/authorization/hosts", i),
                     sentence("a host name or address is needed, without scheme and port"),
                     sentence("such as staging.example.com"));
    }
  }
}

} // namespace tidemark
