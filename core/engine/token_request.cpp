// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/token_request.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/engine/escape.h"
#include "core/engine/json_document.h"
#include "core/engine/plan_texts.h"
#include "core/net/url.h"

namespace tidemark {

namespace {

// The settings of `oauth2` with their names filled in.
struct Grant {
  std::string tokenUrl;
  std::string clientId;
  std::string clientSecret;
  std::string scope;
};

Result<Grant> grantOf(const OAuth2Auth& auth, const PlanTexts& texts) {
  Grant grant;
  const std::array<std::pair<const std::string*, std::string*>, 4> parts{{{&auth.tokenUrl, &grant.tokenUrl},
                                                                          {&auth.clientId, &grant.clientId},
                                                                          {&auth.clientSecret, &grant.clientSecret},
                                                                          {&auth.scope, &grant.scope}}};
  for (const auto& [written, value] : parts) {
    auto text = texts.text(*written);
    if (!text) {
      return std::unexpected(text.error());
    }
    *value = std::move(*text);
  }
  return grant;
}

std::string formText(std::string_view text) {
  std::string escaped;
  appendEscaped(escaped, text, Escape::form);
  return escaped;
}

// RFC 6749, section 2.3.1: both are form-encoded before they are joined.
std::string basicCredentials(const Grant& grant) {
  std::string encoded;
  appendBase64(encoded, formText(grant.clientId) + ":" + formText(grant.clientSecret));
  return encoded;
}

std::string requestText(const Grant& grant, const Url& url, const std::optional<Proxy>& proxy) {
  const bool asksProxy = proxy && !url.origin.tls;
  const std::string scope = grant.scope.empty() ? std::string() : "&scope=" + formText(grant.scope);
  const std::string body = "grant_type=client_credentials" + scope;
  std::string head =
      fmt::format("POST {} HTTP/1.1\r\nHost: {}\r\nUser-Agent: tidemark\r\nAccept: application/json\r\n"
                  "Authorization: Basic {}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                  "Content-Length: {}\r\n",
                  asksProxy ? urlText(url) : url.path, hostHeader(url.origin), basicCredentials(grant), body.size());
  if (asksProxy && !proxy->authorization.empty()) {
    head += fmt::format("Proxy-Authorization: {}\r\n", proxy->authorization);
  }
  return head + "\r\n" + body;
}

Result<TokenRequest> tokenRequest(const RunPlan& plan, const TargetProxies& proxies, std::size_t index,
                                  const PlanTexts& texts) {
  const Target& target = plan.project.targets[index];
  const auto grant = grantOf(std::get<OAuth2Auth>(target.auth), texts);
  if (!grant) {
    return std::unexpected(grant.error());
  }
  const auto url = parseUrl(grant->tokenUrl);
  if (!url) {
    return fail(ErrorCode::invalidProject, url.error().detail, fmt::format("/targets/{}/auth/oauth2/tokenUrl", index));
  }
  if (!mayReach(plan, url->origin.host)) {
    return fail(ErrorCode::notAuthorised, fmt::format("the token host \"{}\" is not authorised", url->origin.host),
                fmt::format("/targets/{}/auth/oauth2/tokenUrl", index));
  }
  return TokenRequest{.target = index,
                      .name = target.name,
                      .connection = connectionSettings(plan, proxies, index, url->origin),
                      .text = requestText(*grant, *url, proxies[index]),
                      .connectTimeout = target.timeouts.connect,
                      .responseTimeout = target.timeouts.response,
                      .credentials = {basicCredentials(*grant), grant->clientSecret, formText(grant->clientSecret)}};
}

// "3600" in quotes is wrong and common.
std::optional<Nanos> lifetimeOf(JsonDocument& json) {
  const auto value = json.find(JsonPath{{std::string("expires_in")}});
  double seconds = 0;
  if (!value) {
    return std::nullopt;
  }
  const auto [end, error] = std::from_chars(value->text.data(), value->text.data() + value->text.size(), seconds);
  constexpr double kMostSeconds = 1e9;
  if (error != std::errc{} || !(seconds > 0)) {
    return std::nullopt;
  }
  return Nanos(static_cast<std::int64_t>(std::min(seconds, kMostSeconds) * 1e9));
}

std::string textAt(JsonDocument& json, const char* name) {
  const auto value = json.find(JsonPath{{std::string(name)}});
  return value && value->kind == ValueKind::text ? value->text : std::string();
}

std::unexpected<Error> refuse(const std::string& detail) { return fail(ErrorCode::targetUnreachable, detail); }

} // namespace

Result<std::vector<TokenRequest>> tokenRequests(const RunPlan& plan, const TargetProxies& proxies,
                                                const Secrets& secrets) {
  std::vector<TokenRequest> requests;
  for (std::size_t i = 0; i < plan.project.targets.size(); ++i) {
    if (!std::holds_alternative<OAuth2Auth>(plan.project.targets[i].auth)) {
      continue;
    }
    const auto texts = PlanTexts::create(plan, secrets);
    if (!texts) {
      return std::unexpected(texts.error());
    }
    auto request = tokenRequest(plan, proxies, i, *texts);
    if (!request) {
      return std::unexpected(request.error());
    }
    requests.push_back(std::move(*request));
  }
  return requests;
}

Result<AccessToken> readTokenAnswer(int status, std::string_view body) {
  JsonDocument json;
  json.setCopy(body);
  if (status != 200) {
    const std::string reason = textAt(json, "error");
    const std::string description = textAt(json, "error_description");
    return refuse(fmt::format("HTTP {}{}{}{}{}", status, reason.empty() ? "" : ": ", reason,
                              description.empty() ? "" : ": ", description));
  }
  AccessToken token{.text = textAt(json, "access_token"), .lifetime = lifetimeOf(json)};
  const bool sendable = std::ranges::all_of(token.text, [](char c) { return c > ' ' && c < '\x7f'; });
  if (token.text.empty() || !sendable) {
    return refuse("the answer holds no usable access_token");
  }
  const std::string type = textAt(json, "token_type");
  if (!type.empty() && !sameIgnoringCase(type, "bearer")) {
    return refuse(fmt::format("the token is of type {}, not Bearer", type));
  }
  return token;
}

} // namespace tidemark
