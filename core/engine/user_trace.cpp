// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a virtual user that tells a single run what it did. No user of a load comes here.
#include <algorithm>

#include "core/base/failure_text.h"
#include "core/base/quantity.h"
#include "core/engine/exchange_phases.h"
#include "core/engine/virtual_user.h"
#include "core/metrics/traced_request.h"

namespace tidemark {

namespace {

// The version at the front of a status line.
std::string versionOf(std::string_view head) {
  return std::string(head.substr(0, std::min(head.find_first_of(" \r"), head.size())));
}

std::string whyNothing(const Extractor& extractor, const ResponseView& response) {
  switch (extractor.kind) {
  case ExtractKind::json:
    return (response.json->valid() ? nothingAtText(extractor.subject) : bodyNoJsonText()).text();
  case ExtractKind::regex:
    return noMatchText(extractor.subject).text();
  case ExtractKind::header:
    return noHeaderText(extractor.subject).text();
  case ExtractKind::cookie:
    return noCookieText(extractor.subject).text();
  case ExtractKind::status:
    break;
  }
  return {};
}

// What an answer that was given up before them would have been asked.
void addUnevaluated(TracedRequest& trace, const CompiledRequest& request) {
  for (std::size_t i = trace.checks.size(); i < request.checks.size(); ++i) {
    trace.checks.push_back({.name = request.checks[i].name, .evaluated = false});
  }
  for (std::size_t i = trace.extracted.size(); i < request.extractors.size(); ++i) {
    trace.extracted.push_back({.name = request.extractors[i].name, .evaluated = false});
  }
}

} // namespace

TracedExtract VirtualUser::tracedExtract(const Extractor& extractor, const std::optional<Value>& value,
                                         const ResponseView& response, const std::string* cookie) {
  TracedExtract traced{.name = extractor.name, .found = value.has_value()};
  if (value) {
    traced.value = extractor.secret ? "${" + extractor.name + "}" : value->text;
  }
  if (!extractor.finds(response, cookie)) {
    traced.why = whyNothing(extractor, response);
  }
  return traced;
}

void VirtualUser::fillTrace(TracedRequest& trace, const ExchangeResult& result, const Ending& ending) const {
  const CompiledRequest& request = *m_running.request;
  traceSent(trace, result);
  trace.outcome = ending.outcome;
  trace.message = masked(ending.message);
  trace.redirects = request.redirects - m_running.redirectsLeft;
  trace.service = std::max(m_running.service, Nanos::zero());
  trace.phases = m_running.phases;
  trace.bytesSent = m_running.bytesSent;
  trace.bytesReceived = m_running.bytesReceived;
  traceResponse(trace, result);
  addUnevaluated(trace, request);
  for (TracedExtract& extract : trace.extracted) {
    extract.value = masked(extract.value);
  }
  m_context.trace->take(trace);
}

// Before the request is made another one. Asks no check and no extractor: they look at the end of the chain.
void VirtualUser::traceRedirect(const ExchangeResult& result) const {
  TracedRequest trace;
  trace.kind = TracedKind::redirect;
  traceSent(trace, result);
  trace.redirects = m_running.request->redirects - m_running.redirectsLeft + 1;
  trace.service = std::max(serviceOf(result.times), Nanos::zero());
  trace.phases = phasesOf(result.times);
  trace.bytesSent = result.bytesSent;
  trace.bytesReceived = result.bytesReceived;
  traceResponse(trace, result);
  m_context.trace->take(std::move(trace));
}

void VirtualUser::traceSent(TracedRequest& trace, const ExchangeResult& result) const {
  const CompiledRequest& request = *m_running.request;
  trace.step = static_cast<std::uint32_t>(m_running.request - m_class->requests.data());
  trace.round = m_poll.poll != nullptr ? static_cast<std::uint32_t>(m_draws.round) + 1 : 0;
  trace.name = m_context.plan.rows[request.row.index()].name;
  trace.method = m_running.turnedGet ? "GET" : request.method;
  trace.url = masked(urlText(requestUrl()));
  trace.reusedConnection = result.reusedConnection;
  const std::string text = requestText(result);
  const std::size_t headEnd = std::min(text.find("\r\n\r\n"), text.size());
  trace.requestHead = masked(std::string_view(text).substr(0, headEnd));
  trace.requestBody = masked(std::string_view(text).substr(std::min(headEnd + 4, text.size())));
}

void VirtualUser::traceResponse(TracedRequest& trace, const ExchangeResult& result) const {
  const DecodedBody decoded = unpacked(result);
  trace.status = result.status;
  trace.httpVersion = versionOf(result.head.text());
  trace.responseHead = masked(result.head.text());
  trace.responseBody = masked(decoded.body);
  trace.bodyBytes = decoded.body.size();
}

void VirtualUser::traceConditions(TracedRequest& trace, const ResponseView& response) const {
  const CompiledPoll& poll = *m_poll.poll;
  trace.conditions.push_back({poll.untilText, m_poll.untilHolds, toldFound(poll.until.found(response), kTracedFound)});
  if (poll.succeed && m_poll.untilHolds) {
    trace.conditions.push_back(
        {poll.succeedText, m_poll.succeeded, toldFound(poll.succeed->found(response), kTracedFound)});
  }
}

void VirtualUser::tracePollEnd(Outcome outcome, Instant now) const {
  const CompiledPoll& poll = *m_poll.poll;
  TracedRequest trace;
  trace.kind = TracedKind::poll;
  trace.step = poll.request;
  trace.round = static_cast<std::uint32_t>(m_draws.round) + 1;
  trace.name = m_context.plan.rows[poll.row.index()].name;
  trace.outcome = outcome;
  trace.service = now - m_poll.start;
  if (outcome == Outcome::timeout) {
    trace.message = pollTimedOutText(poll.untilText, durationText(poll.timeout)).text();
  } else if (outcome == Outcome::check) {
    trace.message = poll.succeed && m_poll.untilHolds ? pollFailedText(poll.succeedText).text()
                                                      : "its last request ended the iteration";
  }
  m_context.trace->take(std::move(trace));
}

std::vector<TracedVariable> VirtualUser::variables() const {
  std::vector<TracedVariable> variables;
  for (std::size_t slot = 0; slot < m_class->slotNames.size(); ++slot) {
    const bool secret = std::ranges::count(m_class->secretSlots, slot) > 0;
    const std::string& name = m_class->slotNames[slot];
    const Value& value = m_values[slot];
    variables.push_back({name, secret && value.isSet() ? "${" + name + "}" : masked(value.text), value.isSet()});
  }
  for (std::size_t i = 0; i < m_class->csv.size(); ++i) {
    const CsvSource& csv = m_class->csv[i];
    for (std::size_t column = 0; m_rows[i] != nullptr && column < csv.table->columns.size(); ++column) {
      variables.push_back({csv.name + "." + csv.table->columns[column], masked((*m_rows[i])[column]), true});
    }
  }
  return variables;
}

} // namespace tidemark
