// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a virtual user that sends a request and follows its redirects.
#include <algorithm>

#include <fmt/format.h>

#include "core/base/failure_text.h"
#include "core/base/text.h"
#include "core/engine/exchange_phases.h"
#include "core/engine/virtual_user.h"
#include "core/metrics/traced_request.h"

namespace tidemark {

namespace {

// The method of RFC 9110, section 15.4, as clients do it: 303 always, 301 and 302 after POST, turn into GET.
bool turnsIntoGet(int status, std::string_view method) {
  return (status == 303 && method != "HEAD") || ((status == 301 || status == 302) && method == "POST");
}

} // namespace

void VirtualUser::ask(const CompiledRequest& request) {
  m_running = RunningRequest{.request = &request, .redirectsLeft = request.redirects};
  if (request.totalTimeout > Nanos::zero()) {
    m_running.deadline = m_context.loop.refreshNow() + request.totalTimeout;
  }
  std::string_view missing;
  if (!render(missing)) {
    m_exchange.request.head = m_buffer; // as far as it came
    m_exchange.request.body = {};
    m_exchange.request.source = nullptr;
    fail({.outcome = Outcome::extract,
          .message = withoutValueText(fmt::format("${{{}}}", missing)).text(),
          .endsIteration = true});
    return;
  }
  if (m_context.requestGap > Nanos::zero()) {
    const Instant now = m_context.loop.refreshNow();
    const Instant turn = std::max(m_context.nextRequest, now);
    m_context.nextRequest = turn + m_context.requestGap;
    if (turn > now) {
      m_running.waitsForCap = true;
      m_waitedForIo = true;
      m_wakeAt = turn;
      m_context.loop.arm(*this, turn);
      return;
    }
  }
  send();
}

// Ends a request of which nothing could be sent. It ends the iteration, and the iteration has waited for nothing: so
// its owner goes on in a later turn of the loop, and a flow in which everything fails cannot run for ever in this one.
void VirtualUser::fail(const Ending& ending) {
  if (m_context.trace == nullptr) {
    finish(ExchangeResult{}, ending, nullptr);
    return;
  }
  TracedRequest trace;
  finish(ExchangeResult{}, ending, &trace);
}

void VirtualUser::send() {
  m_running.waitsForCap = false;
  const CompiledRequest& request = *m_running.request;
  ExchangeRequest& sent = m_exchange.request;
  sent.isHead = request.isHead();
  sent.keepHead = request.needsHead || request.needsBody || m_context.trace != nullptr; // it says how a body is packed
  sent.keepBody = request.needsBody || m_context.trace != nullptr;
  sent.expectContinue = request.expectsContinue && !m_running.turnedGet;
  sent.watchBody = request.watchesBody();
  if (sent.watchBody) {
    beginStream();
  }
  sent.connectTimeout = request.connectTimeout;
  sent.responseTimeout = request.responseTimeout;
  sent.deadline = m_running.deadline;
  sent.maxBody = request.maxBody;
  const bool foreign = m_running.redirected ? !(*m_redirectedTo == request.origin) : request.foreignOrigin;
  if (!foreign) {
    m_waitedForIo = true;
    m_context.pools.target(request.target).start(m_slots[request.target], m_exchange);
    return;
  }
  ConnectionPool* const pool =
      m_context.pools.foreign(request.target, m_running.redirected ? *m_redirectedTo : request.origin);
  if (pool == nullptr) {
    m_waitedForIo = false;
    fail({.outcome = Outcome::tls, .message = "its TLS settings cannot be used", .endsIteration = true});
    return;
  }
  m_waitedForIo = true;
  pool->start(m_foreignSlot, m_exchange);
}

void VirtualUser::addTimes(const ExchangeResult& result) {
  const std::array<Nanos, kPhaseCount> parts = phasesOf(result.times);
  for (std::size_t i = 0; i < kPhaseCount; ++i) {
    if (parts[i] != kNoPhase) {
      m_running.phases[i] = std::max(m_running.phases[i], Nanos::zero()) + parts[i];
    }
  }
  if (const Nanos service = serviceOf(result.times); service != kNoPhase) {
    m_running.service = std::max(m_running.service, Nanos::zero()) + service;
  }
  m_running.bytesSent += result.bytesSent;
  m_running.bytesReceived += result.bytesReceived;
}

void VirtualUser::storeCookies(const ExchangeResult& result) {
  std::optional<Url> url;
  result.head.forEach([&](std::string_view name, std::string_view value) {
    if (!sameIgnoringCase(name, "set-cookie")) {
      return;
    }
    if (!m_cookies) {
      m_cookies = std::make_unique<CookieJar>();
    }
    url = url ? url : requestUrl();
    m_cookies->store(*url, value, m_context.clock.wallNow());
  });
}

// True when another exchange was started for the same sample. A redirect that was to be followed and cannot be is a
// failure: whoever asked for its end did not get there.
bool VirtualUser::followRedirect(const ExchangeResult& result, Ending& ending) {
  if (m_running.request->redirects == 0 || !isRedirect(result.status)) {
    return false;
  }
  const auto location = result.head.find("Location");
  if (!location) {
    return false; // leads nowhere: the answer is what it is
  }
  const auto next = resolveReference(requestUrl(), *location);
  if (m_running.redirectsLeft == 0) {
    ending.message =
        tooManyRedirectsText(std::to_string(result.status), std::to_string(m_running.request->redirects)).text();
  } else if (!next) {
    ending.message = redirectNowhereText(std::to_string(result.status), next.error().detail).text();
  } else if (!mayReach(m_context.plan, next->origin.host)) {
    ending.message = redirectNotAuthorisedText(std::to_string(result.status), next->origin.host).text();
  }
  if (!ending.message.empty()) {
    ending.outcome = Outcome::status;
    return false;
  }
  if (m_context.trace != nullptr) {
    traceRedirect(result);
  }
  --m_running.redirectsLeft;
  m_running.redirected = true;
  m_running.turnedGet |= turnsIntoGet(result.status, m_running.request->method);
  m_redirectedTo = std::make_unique<Origin>(next->origin);
  renderRedirect(*next);
  send();
  return true;
}

void VirtualUser::onDone(const ExchangeResult& result) {
  addTimes(result);
  Ending ending;
  if (m_segment != Segment::none && result.failure == NetFailure::none) {
    if (m_running.request->sendsCookies && result.head.contains("set-cookie")) {
      storeCookies(result);
    }
    if (followRedirect(result, ending)) {
      return;
    }
  }
  if (m_context.trace == nullptr) {
    judge(result, ending, nullptr);
    finish(result, ending, nullptr);
    return;
  }
  TracedRequest trace;
  judge(result, ending, &trace);
  finish(result, ending, &trace);
}

} // namespace tidemark
