// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a virtual user that writes what it sends.
#include <algorithm>

#include <fmt/format.h>

#include "core/engine/virtual_user.h"

#include "core/base/text.h"

namespace tidemark {

namespace {

constexpr std::size_t kMostCopied = 4096; // of a body that is the same for all users

// The body is sent from where all users share it, not copied behind each one's head.
bool isShared(const CompiledRequest& request) {
  return request.body.isFixed() && request.body.fixedText().size() > kMostCopied;
}

bool isNamed(std::string_view line, std::string_view name) {
  return sameIgnoringCase(line.substr(0, line.find(':')), name);
}

// The header lines but for Host and those for a proxy, which change; credentials do not follow to another origin, nor
// do those of a body that is left behind.
void appendRedirectHeaders(std::string& out, std::string_view lines, bool sameOrigin, bool keepsBody) {
  while (!lines.empty()) {
    const std::size_t end = lines.find("\r\n") + 2;
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(end);
    const bool secret = isNamed(line, "authorization") || isNamed(line, "cookie");
    const bool ofBody = isNamed(line, "content-type") || isNamed(line, "expect");
    if (!isNamed(line, "host") && !isNamed(line, "proxy-authorization") && (sameOrigin || !secret) &&
        (keepsBody || !ofBody)) {
      out += line;
    }
  }
}

} // namespace

bool VirtualUser::render(std::string_view& missing) {
  const CompiledRequest& request = *m_running.request;
  const bool cookies = request.sendsCookies && m_cookies && !m_cookies->empty();
  if (!request.fixedHead.empty() && !cookies) {
    m_exchange.request.head = request.fixedHead;
    m_exchange.request.body = request.body.fixedText();
    m_exchange.request.source = nullptr;
    return true;
  }
  const RenderSource values = source();
  m_buffer.assign(request.method);
  m_buffer += ' ';
  if (missing = request.path.render(m_buffer, values); !missing.empty()) {
    return false;
  }
  m_buffer += " HTTP/1.1\r\n";
  if (missing = request.headers.render(m_buffer, values); !missing.empty()) {
    return false;
  }
  if (missing = renderBody(values); !missing.empty()) {
    return false;
  }
  if (cookies) {
    addCookies(urlOf(m_buffer));
  }
  offer(request.hasBody);
  return true;
}

std::string_view VirtualUser::renderBody(const RenderSource& values) {
  const CompiledRequest& request = *m_running.request;
  m_context.bodyText.clear();
  if (!request.bodyParts.empty()) {
    if (!m_parts) {
      m_parts = std::make_unique<PartedBody>();
    }
    return m_parts->prepare(request.bodyParts, values);
  }
  return isShared(request) ? std::string_view() : request.body.render(m_context.bodyText, values);
}

void VirtualUser::addCookies(const Url& url) {
  if (const std::string cookie = m_cookies->headerFor(url, m_context.clock.wallNow()); !cookie.empty()) {
    fmt::format_to(std::back_inserter(m_buffer), "Cookie: {}\r\n", cookie);
  }
}

// Ends the head in the buffer and gives the request to the exchange. The body is in bodyText, in the parts, or shared.
void VirtualUser::offer(bool hasBody) {
  const CompiledRequest& request = *m_running.request;
  ExchangeRequest& sent = m_exchange.request;
  const bool parted = hasBody && !request.bodyParts.empty();
  const bool shared = hasBody && !parted && isShared(request);
  if (hasBody) {
    const std::uint64_t size = parted   ? m_parts->size()
                               : shared ? request.body.fixedText().size()
                                        : m_context.bodyText.size();
    fmt::format_to(std::back_inserter(m_buffer), "Content-Length: {}\r\n", size);
  }
  m_buffer += "\r\n";
  const std::size_t headSize = m_buffer.size();
  if (hasBody && !parted && !shared) {
    m_buffer += m_context.bodyText;
  }
  const std::string_view whole = m_buffer;
  const bool apart = hasBody && request.expectsContinue;
  sent.head = apart ? whole.substr(0, headSize) : whole;
  sent.body = shared ? std::string_view(request.body.fixedText()) : whole.substr(sent.head.size());
  sent.source = parted ? m_parts.get() : nullptr;
}

void VirtualUser::renderRedirect(const Url& next) {
  const CompiledRequest& request = *m_running.request;
  const bool keepsBody = request.hasBody && !m_running.turnedGet;
  const RenderSource values = source();
  std::string headers;
  (void)request.headers.render(headers, values);
  (void)renderBody(values);
  const bool asksProxy = request.throughProxy && !next.origin.tls;
  m_buffer = fmt::format("{} {} HTTP/1.1\r\nHost: {}\r\n{}", m_running.turnedGet ? "GET" : request.method,
                         asksProxy ? urlText(next) : next.path, hostHeader(next.origin),
                         asksProxy ? request.proxyHeader : std::string());
  appendRedirectHeaders(m_buffer, headers, next.origin == request.origin, keepsBody);
  if (m_cookies && request.sendsCookies) {
    addCookies(next);
  }
  offer(keepsBody);
}

Url VirtualUser::requestUrl() const { return urlOf(m_exchange.request.head); }

// What a head asks for.
Url VirtualUser::urlOf(std::string_view head) const {
  const CompiledRequest& request = *m_running.request;
  const std::size_t from = head.find(' ') + 1;
  const std::size_t end = std::min(head.find(' ', from), head.size());
  const Origin& origin = m_running.redirected ? *m_redirectedTo : request.origin;
  std::string_view path = head.substr(from, end - from);
  if (request.throughProxy && !origin.tls) {
    path.remove_prefix(std::min(originText(origin).size(), path.size()));
  }
  return {.origin = origin, .path = std::string(path)};
}

// As it was rendered, in HTTP/1's form, under the version that was spoken.
std::string VirtualUser::requestText(const ExchangeResult& result) const {
  constexpr std::string_view kRendered = " HTTP/1.1\r\n";
  const ExchangeRequest& sent = m_exchange.request;
  std::string text(sent.head);
  if (const auto version = text.find(kRendered); result.overHttp2 && version != std::string::npos) {
    text.replace(version, kRendered.size(), " HTTP/2\r\n");
  }
  text += sent.body;
  return sent.source == nullptr ? text : text + fmt::format("({} bytes)", sent.source->size());
}

} // namespace tidemark
