// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/request_compiler.h"

#include <algorithm>
#include <array>
#include <cassert>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/engine/body_compiler.h"
#include "core/plan/plan_rows.h"

namespace tidemark {

namespace {

bool isAbsolute(std::string_view url) { return url.starts_with("http://") || url.starts_with("https://"); }

bool names(const NameValues& headers, std::string_view name) {
  return std::ranges::any_of(headers, [&](const auto& header) { return sameIgnoringCase(header.first, name); });
}

bool asksToContinue(const std::pair<std::string, std::string>& header) {
  return names({header}, "Expect") && names({{header.second, {}}}, "100-continue");
}

} // namespace

RowId RequestCompiler::row(RowKind kind, const std::string& name) const {
  const auto found = std::ranges::find_if(
      m_plan.rows, [&](const Row& candidate) { return candidate.kind == kind && candidate.name == name; });
  assert(found != m_plan.rows.end());
  return RowId{static_cast<std::uint32_t>(found - m_plan.rows.begin())};
}

Result<CompiledRequest> RequestCompiler::compile(const Request& request) {
  CompiledRequest compiled;
  compiled.row = row(RowKind::request, request.name);
  compiled.method = request.method;
  const auto& targets = m_plan.project.targets;
  const auto named =
      request.target.empty() ? targets.begin() : std::ranges::find(targets, request.target, &Target::name);
  if (named == targets.end()) {
    return fail(ErrorCode::invalidProject, sentence("no target \"{}\"", request.target), request.name);
  }
  compiled.target = static_cast<std::uint32_t>(named - targets.begin());
  compiled.endsOnFail = request.onFail == OnFail::end;
  for (const StatusRange& range : request.expectStatus) {
    compiled.expectStatus.emplace_back(range.first, range.last);
  }
  if (compiled.expectStatus.empty()) {
    compiled.expectStatus.emplace_back(200, 399);
  }
  for (const auto part : {&RequestCompiler::compileUrl, &RequestCompiler::addProxy, &RequestCompiler::compileBody,
                          &RequestCompiler::compileHeaders, &RequestCompiler::compileChecks}) {
    if (auto done = (this->*part)(request, compiled); !done) {
      done.error().where = request.name;
      return std::unexpected(done.error());
    }
  }
  auto measures = compileMeasures(request.measure);
  if (!measures) {
    return std::unexpected(measures.error());
  }
  compiled.measures = std::move(*measures);
  compiled.needsBody |= !compiled.measures.empty();
  for (const Measure& measure : request.measure) {
    if (measure.stream != StreamMeasure::none) {
      compiled.streamMeasures.push_back(
          {.row = row(RowKind::measure, measure.name), .gaps = measure.stream == StreamMeasure::gap});
      compiled.needsHead = true;
    }
  }
  takeSettings(request, compiled);
  compiled.needsHead |= compiled.sendsCookies || compiled.redirects > 0;
  fixWhatIsFixed(compiled);
  return compiled;
}

// Those of the target that the request goes to, which an absolute URL decides.
void RequestCompiler::takeSettings(const Request& request, CompiledRequest& compiled) const {
  const Target& target = m_plan.project.targets[compiled.target];
  compiled.redirects = request.redirects.value_or(target.redirects);
  compiled.connectTimeout = target.timeouts.connect;
  compiled.responseTimeout = target.timeouts.response;
  compiled.totalTimeout = target.timeouts.total.value_or(Nanos::zero());
  compiled.maxBody = static_cast<std::uint64_t>(target.maxBody.value);
  compiled.sendsCookies = target.cookies;
}

Result<void> RequestCompiler::compileUrl(const Request& request, CompiledRequest& compiled) {
  const TargetPlan& target = m_plan.targets[compiled.target];
  compiled.origin = originOf(target);
  auto url = m_templates.text(request.url, Escape::url);
  if (!url) {
    return std::unexpected(url.error());
  }
  const std::string_view leading = url->leadingText();
  if (!isAbsolute(leading)) {
    TextTemplate path(target.basePath + (leading.starts_with('/') || !target.basePath.empty() ? "" : "/"));
    path.append(std::move(*url));
    compiled.path = std::move(path);
    return {};
  }
  const std::size_t hostEnd = leading.find_first_of("/?", leading.find("://") + 3);
  if (hostEnd == std::string_view::npos && !url->isFixed()) {
    return fail(ErrorCode::invalidProject, sentence("the host of `{}` has to be known before the run", request.url));
  }
  const auto parsed = parseUrl(leading.substr(0, hostEnd));
  if (!parsed) {
    return std::unexpected(parsed.error());
  }
  compiled.origin = parsed->origin;
  compiled.foreignOrigin = true;
  for (std::size_t i = 0; i < m_plan.targets.size(); ++i) {
    if (originOf(m_plan.targets[i]) == parsed->origin) {
      compiled.target = static_cast<std::uint32_t>(i);
      compiled.foreignOrigin = false;
    }
  }
  const bool needsSlash = hostEnd == std::string_view::npos || leading[hostEnd] == '?';
  url->removeLeading(std::min(hostEnd, leading.size()));
  compiled.path = TextTemplate(needsSlash ? "/" : "");
  compiled.path.append(std::move(*url));
  return {};
}

// A proxy is asked for an http resource by its whole URL; an https origin is reached through a tunnel, as if directly.
Result<void> RequestCompiler::addProxy(const Request& /*request*/, CompiledRequest& compiled) {
  const auto& proxy = m_proxies[compiled.target];
  if (!proxy) {
    return {};
  }
  compiled.throughProxy = true;
  if (!proxy->authorization.empty()) {
    compiled.proxyHeader = fmt::format("Proxy-Authorization: {}\r\n", proxy->authorization);
  }
  if (!compiled.origin.tls) {
    TextTemplate whole(originText(compiled.origin));
    whole.append(std::move(compiled.path));
    compiled.path = std::move(whole);
  }
  return {};
}

Result<void> RequestCompiler::addHeader(CompiledRequest& compiled, std::string_view name, std::string_view value) {
  auto text = m_templates.text(value, Escape::header);
  if (!text) {
    return std::unexpected(text.error());
  }
  compiled.headers.append(TextTemplate(fmt::format("{}: ", name)));
  compiled.headers.append(std::move(*text));
  compiled.headers.append(TextTemplate("\r\n"));
  return {};
}

Result<void> RequestCompiler::addAuth(const Target& target, CompiledRequest& compiled) {
  if (std::holds_alternative<OAuth2Auth>(target.auth)) {
    compiled.headers.append(TextTemplate("Authorization: Bearer "));
    compiled.headers.addVariable(
        VariableRef{.kind = VariableRef::Kind::token, .index = compiled.target, .column = 0, .name = "accessToken"},
        Escape::none, false);
    compiled.headers.append(TextTemplate("\r\n"));
    return {};
  }
  if (const auto* bearer = std::get_if<BearerAuth>(&target.auth)) {
    return addHeader(compiled, "Authorization", "Bearer " + bearer->token);
  }
  if (const auto* basic = std::get_if<BasicAuth>(&target.auth)) {
    std::string pair;
    for (const std::string& part : {basic->user, std::string(":"), basic->password}) {
      auto text = m_templates.text(part, Escape::none);
      if (!text) {
        return std::unexpected(text.error());
      }
      if (!text->isFixed()) {
        return fail(ErrorCode::invalidProject,
                    sentence("user and password of basic auth have to be known before the run"));
      }
      pair += text->fixedText();
    }
    std::string encoded;
    appendBase64(encoded, pair);
    m_credentials.insert(encoded);
    return addHeader(compiled, "Authorization", "Basic " + encoded);
  }
  return {};
}

Result<void> RequestCompiler::compileHeaders(const Request& request, CompiledRequest& compiled) {
  const Target& target = m_plan.project.targets[compiled.target];
  NameValues own = request.headers;
  for (const auto& header : target.headers) {
    if (!names(own, header.first)) {
      own.push_back(header);
    }
  }
  if (!names(own, "Host")) {
    compiled.headers.append(TextTemplate(fmt::format("Host: {}\r\n", hostHeader(compiled.origin))));
  }
  if (!compiled.origin.tls) {
    compiled.headers.append(TextTemplate(compiled.proxyHeader));
  }
  if (target.trace && !names(own, "traceparent")) {
    compiled.headers.append(TextTemplate("traceparent: "));
    compiled.headers.addVariable(traceParentCall(m_templates.takeSite()), Escape::none, false);
    compiled.headers.append(TextTemplate("\r\n"));
  }
  if (!names(own, "User-Agent")) {
    own.emplace_back("User-Agent", "tidemark");
  }
  if (!names(own, "Accept")) {
    own.emplace_back("Accept", "*/*");
  }
  if (!m_contentType.empty() && !names(own, "Content-Type")) {
    own.emplace_back("Content-Type", m_contentType);
  }
  compiled.expectsContinue = compiled.hasBody && std::ranges::any_of(own, asksToContinue);
  for (const auto& [name, value] : own) {
    if (auto added = addHeader(compiled, name, value); !added) {
      return added;
    }
  }
  // A target's credentials are for the target.
  return names(own, "Authorization") || compiled.foreignOrigin ? Result<void>{} : addAuth(target, compiled);
}

Result<void> RequestCompiler::compileBody(const Request& request, CompiledRequest& compiled) {
  const std::uint64_t place = std::uint64_t{m_class.value} << 32U | m_requests++;
  auto body = BodyCompiler(m_plan, m_templates, place).compile(request.body);
  if (!body) {
    return std::unexpected(body.error());
  }
  compiled.body = std::move(body->text);
  compiled.bodyParts = std::move(body->parts);
  m_contentType = std::move(body->contentType);
  if (const auto* rpc = std::get_if<JsonRpcBody>(&request.body)) {
    compiled.rpc = rpc->notification ? RpcKind::notification : RpcKind::call;
    compiled.needsBody = !rpc->notification;
    compiled.needsHead = !rpc->notification;
  }
  constexpr std::array<std::string_view, 3> kWithLength{"POST", "PUT", "PATCH"}; // an empty body is said to be empty
  compiled.hasBody = !std::holds_alternative<std::monostate>(request.body) ||
                     std::ranges::find(kWithLength, request.method) != kWithLength.end();
  return {};
}

Result<void> RequestCompiler::compileChecks(const Request& request, CompiledRequest& compiled) {
  // The plan numbers the checks of a row in the order of the flow; steps that share a row share its checks by name.
  std::vector<CheckId> ids;
  for (std::uint32_t i = 0; i < m_plan.checks.size(); ++i) {
    if (m_plan.checks[i].row == compiled.row) {
      ids.push_back(CheckId{i});
    }
  }
  for (const Check& check : request.checks) {
    auto condition = CompiledCondition::compile(check, m_templates);
    if (!condition) {
      return std::unexpected(condition.error());
    }
    const std::string name = checkText(check);
    const auto id =
        std::ranges::find(ids, name, [&](CheckId candidate) { return m_plan.checks[candidate.index()].name; });
    assert(id != ids.end());
    compiled.needsBody |= condition->needsBody();
    compiled.needsHead |= condition->needsHead();
    compiled.checks.push_back({*id, name, std::move(*condition)});
  }
  for (const Extract& extract : request.extract) {
    auto extractor = compileExtractor(extract, m_symbols.addSlot(extract.name));
    if (!extractor) {
      return std::unexpected(extractor.error());
    }
    compiled.needsBody |= extractor->needsBody();
    compiled.needsHead |= extractor->needsHead();
    compiled.extractors.push_back(std::move(*extractor));
  }
  return {};
}

Result<std::vector<CompiledMeasure>> RequestCompiler::compileMeasures(const std::vector<Measure>& measures) const {
  std::vector<CompiledMeasure> compiled;
  for (const Measure& measure : measures) {
    if (measure.stream != StreamMeasure::none) {
      continue;
    }
    auto path = parseJsonPath(measure.json);
    if (!path) {
      return std::unexpected(path.error());
    }
    compiled.push_back({row(RowKind::measure, measure.name), std::move(*path)});
  }
  return compiled;
}

void RequestCompiler::fixWhatIsFixed(CompiledRequest& compiled) const {
  if (!compiled.path.isFixed() || !compiled.headers.isFixed() || !compiled.body.isFixed() ||
      !compiled.bodyParts.empty()) {
    return;
  }
  compiled.fixedHead =
      fmt::format("{} {} HTTP/1.1\r\n{}", compiled.method, compiled.path.fixedText(), compiled.headers.fixedText());
  if (compiled.hasBody) {
    compiled.fixedHead += fmt::format("Content-Length: {}\r\n", compiled.body.fixedText().size());
  }
  compiled.fixedHead += "\r\n";
}

} // namespace tidemark
