// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a virtual user that decides what an answer was worth, and records it.
#include <algorithm>

#include <fmt/format.h>

#include "core/base/failure_text.h"
#include "core/engine/virtual_user.h"
#include "core/metrics/traced_request.h"

namespace tidemark {

namespace {

constexpr std::size_t kExcerptSize = 4096;
constexpr std::size_t kFoundLength = 80;    // of what a check found, in a message
constexpr std::size_t kFailedExemplars = 2; // a beat and worker
constexpr double kMostMeasured = 9e18;      // what fits the histogram's integers; it cuts far below

// By NetFailure.
constexpr std::array<Outcome, kNetFailureCount> kOutcomes{
    Outcome::ok,       Outcome::dns,     Outcome::connectRefused, Outcome::connectTimeout, Outcome::connectReset,
    Outcome::tls,      Outcome::timeout, Outcome::reset,          Outcome::closedEarly,    Outcome::protocol,
    Outcome::tooLarge, Outcome::local,   Outcome::aborted};

const JsonPath kRpcResult{{std::string("result")}};
const JsonPath kRpcError{{std::string("error")}};
const JsonPath kRpcErrorMessage{{std::string("error"), std::string("message")}};
const JsonPath kRpcId{{std::string("id")}};

// "1" in quotes is another id.
bool hasOurId(JsonDocument& json) {
  const auto id = json.find(kRpcId);
  return id && id->kind == ValueKind::json && id->text == "1";
}

// Some servers send `"error": null` beside a result.
bool hasError(JsonDocument& json) {
  const auto error = json.find(kRpcError);
  return error && (error->kind != ValueKind::json || error->text != "null");
}

} // namespace

bool answersCall(std::string_view event, JsonDocument& json) {
  json.setCopy(event);
  return hasOurId(json);
}

void VirtualUser::judge(const ExchangeResult& result, Ending& ending, TracedRequest* trace) {
  if (result.failure != NetFailure::none) {
    ending.outcome = kOutcomes[static_cast<std::size_t>(result.failure)];
    ending.message = result.detail.empty() ? std::string(netFailureText(result.failure)) : result.detail;
    return;
  }
  if (ending.outcome != Outcome::ok) {
    return; // a redirect that was not followed
  }
  const CompiledRequest& request = *m_running.request;
  if (!request.expects(result.status)) {
    ending.outcome = Outcome::status;
    ending.message = fmt::format("HTTP {}", result.status);
    return;
  }
  if (request.checks.empty() && request.extractors.empty() && request.measures.empty() &&
      request.rpc != RpcKind::call && m_poll.poll == nullptr) {
    return;
  }
  const DecodedBody decoded = unpacked(result);
  if (decoded.failure != NetFailure::none) {
    ending.outcome = kOutcomes[static_cast<std::size_t>(decoded.failure)];
    ending.message = decoded.detail;
    return;
  }
  ResponseView response{.status = result.status,
                        .head = result.head,
                        .body = decoded.body,
                        .service = m_running.service,
                        .json = &m_context.json};
  m_context.json.set(decoded.body);
  judgeResponse(response, ending, trace);
}

// The body without its content codings, for whoever reads it; as it came, where nobody does.
DecodedBody VirtualUser::unpacked(const ExchangeResult& result) const {
  const bool packed = m_exchange.request.keepBody && !result.body.empty() && result.head.contains("content-encoding");
  if (!packed) {
    return {.failure = NetFailure::none, .detail = {}, .body = result.body};
  }
  return m_context.decoder.decode(*result.head.find("Content-Encoding"), result.body, m_running.request->maxBody);
}

void VirtualUser::judgeResponse(ResponseView& response, Ending& ending, TracedRequest* trace) {
  if (m_running.request->rpc == RpcKind::call && !judgeRpc(response, ending)) {
    return;
  }
  runChecks(response, ending, trace);
  runExtractors(response, ending, trace);
  recordMeasures(m_running.request->measures, response);
  judgePoll(response, ending, trace);
}

// An answer that came as an event stream is the event with our id; the checks see that event alone.
bool VirtualUser::judgeRpc(ResponseView& response, Ending& ending) {
  if (isEventStream(response.head)) {
    EventStream& events = m_stream->events;
    events.clear();
    events.feed(response.body);
    auto event = events.next();
    while (event && !answersCall(*event, *response.json)) {
      event = events.next();
    }
    response.json->setCopy(event.value_or(std::string_view()));
  }
  std::string message;
  if (!hasOurId(*response.json)) {
    message = response.json->valid() ? "the JSON-RPC answer has another id" : "the answer is not JSON-RPC";
  } else if (const auto error = response.json->find(kRpcErrorMessage)) {
    message = "JSON-RPC error: " + error->text;
  } else if (hasError(*response.json) || !response.json->find(kRpcResult)) {
    message = "the JSON-RPC answer has no result";
  }
  if (message.empty()) {
    return true;
  }
  ending.outcome = Outcome::check;
  ending.message = std::move(message);
  return false;
}

void VirtualUser::runChecks(const ResponseView& response, Ending& ending, TracedRequest* trace) {
  for (const CompiledCheck& check : m_running.request->checks) {
    Judgement judgement = check.condition.evaluate(response, source(), m_context.scratch);
    m_context.beats.closeBeats(m_context.loop.now());
    CheckCounters& counters = m_context.recorder.current().check(m_scenario, check.id);
    ++(judgement.holds ? counters.passed : counters.failed);
    if (!judgement.holds && ending.outcome == Outcome::ok) {
      ending.outcome = Outcome::check;
      ending.message = checkFailedText(check.name, toldFound(judgement.found, kFoundLength)).text();
    }
    if (trace != nullptr) {
      trace->checks.push_back({check.name, judgement.holds, toldFound(check.condition.found(response), kTracedFound)});
    }
  }
}

// Cut only after secrets are masked, and between two letters.
std::string VirtualUser::toldFound(std::string_view found, std::size_t most) const {
  std::string told = masked(found);
  if (told.size() <= most + 2) {
    return told;
  }
  const bool quoted = told.front() == '"';
  std::size_t end = most + 1;
  while (end > 0 && (static_cast<unsigned char>(told[end]) & 0xC0U) == 0x80U) {
    --end;
  }
  told.resize(end);
  return told += quoted ? "…\"" : "…";
}

std::string VirtualUser::masked(std::string_view text) const { return m_context.redactor.redact(text, secretNames()); }

void VirtualUser::runExtractors(const ResponseView& response, Ending& ending, TracedRequest* trace) {
  for (const Extractor& extractor : m_running.request->extractors) {
    const std::string* cookie = extractor.kind == ExtractKind::cookie && m_cookies
                                    ? m_cookies->find(requestUrl(), extractor.subject, m_context.clock.wallNow())
                                    : nullptr;
    auto value = extractor.apply(response, cookie);
    if (trace != nullptr) {
      trace->extracted.push_back(tracedExtract(extractor, value, response, cookie));
    }
    if (value) {
      m_values[extractor.slot] = std::move(*value);
      continue;
    }
    ending.endsIteration = true;
    if (ending.outcome == Outcome::ok) {
      ending.outcome = Outcome::extract;
      ending.message = notExtractedText(extractor.name, extractor.subject).text();
    }
  }
}

void VirtualUser::recordMeasures(const std::vector<CompiledMeasure>& measures, ResponseView& response) {
  for (const CompiledMeasure& measure : measures) {
    if (const auto value = response.json->number(measure.path); value && *value >= 0) {
      const double scaled = std::min(*value * kMeasureScale, kMostMeasured);
      recordSpan(measure.row, Nanos(static_cast<std::int64_t>(scaled)), Outcome::ok);
    }
  }
}

Sample VirtualUser::sampleOf(const ExchangeResult& result, const Ending& ending, Instant now) const {
  Sample sample;
  sample.scenario = m_scenario;
  sample.row = m_running.request->row;
  sample.userClass = m_class->id;
  sample.outcome = ending.outcome;
  sample.status = result.status;
  sample.expectedError = ending.outcome == Outcome::ok && result.status >= 400;
  sample.service = m_running.service;
  sample.phases = m_running.phases;
  sample.bytesSent = m_running.bytesSent;
  sample.bytesReceived = m_running.bytesReceived;
  if (m_firstRequest && m_scheduled) {
    sample.response = now - *m_scheduled;
  }
  return sample;
}

void VirtualUser::finish(const ExchangeResult& result, const Ending& ending, TracedRequest* trace) {
  const Instant now = result.times.done != ExchangeTimes::kUnset ? result.times.done : m_context.loop.refreshNow();
  const Sample sample = sampleOf(result, ending, now);
  m_context.beats.closeBeats(now);
  IntervalStats& interval = m_context.recorder.current();
  m_context.recorder.record(sample);
  m_firstRequest = false;
  if (ending.outcome != Outcome::ok && ending.outcome != Outcome::aborted) {
    interval.countError(m_scenario, sample, masked(ending.message));
  }
  keepExemplar(result, sample, ending.message, now);
  if (trace != nullptr) {
    fillTrace(*trace, result, ending);
  }
  if (m_segment == Segment::none) {
    return; // aborted: the flow does not go on
  }
  if (ending.outcome != Outcome::ok && m_poll.poll == nullptr) {
    noteFailure(ending.outcome);
  }
  afterRequest(ending, now);
}

void VirtualUser::afterRequest(const Ending& ending, Instant now) {
  const bool ends = ending.endsIteration || (ending.outcome != Outcome::ok && m_running.request->endsOnFail);
  if (m_poll.poll != nullptr && !ends) {
    afterPollRequest(now);
    return;
  }
  if (ends) {
    noteFailure(ending.outcome);
    if (m_poll.poll != nullptr) {
      closePoll(Outcome::check, now); // nothing decides it any more
    }
    endSegment();
    return;
  }
  ++m_op;
  proceed();
}

void VirtualUser::keepExemplar(const ExchangeResult& result, const Sample& sample, const std::string& message,
                               Instant now) {
  if (sample.outcome == Outcome::aborted || (sample.outcome == Outcome::ok && sample.service == kNoPhase)) {
    return;
  }
  auto& kept = m_context.recorder.current().exemplars;
  Exemplar* place = nullptr;
  if (sample.outcome != Outcome::ok) {
    if (std::ranges::count(kept, ExemplarKind::failed, &Exemplar::kind) >=
        static_cast<std::ptrdiff_t>(kFailedExemplars)) {
      return;
    }
    place = &kept.emplace_back();
  } else {
    const auto slowest = std::ranges::find(kept, ExemplarKind::slowest, &Exemplar::kind);
    if (slowest != kept.end() && slowest->service >= sample.service) {
      return;
    }
    place = slowest != kept.end() ? &*slowest : &kept.emplace_back();
  }
  const Redactor::Names own = secretNames();
  *place = Exemplar{.scenario = m_scenario,
                    .row = sample.row,
                    .kind = sample.outcome == Outcome::ok ? ExemplarKind::slowest : ExemplarKind::failed,
                    .atS = toSeconds(now - m_context.epoch),
                    .outcome = sample.outcome,
                    .status = sample.status,
                    .service = std::max(sample.service, Nanos::zero()),
                    .phases = sample.phases,
                    .message = m_context.redactor.redact(message, own),
                    .request = excerpt(requestText(result), own),
                    .response = excerpt(responseText(result), own)};
}

// What the buffer still holds of the response. A packed body is shown as what it unfolds to, or not at all: a secret
// in it could be neither seen nor masked.
std::string VirtualUser::responseText(const ExchangeResult& result) const {
  const auto codings = result.head.find("Content-Encoding");
  if (!codings) {
    return std::string(result.excerpt);
  }
  const DecodedBody decoded = unpacked(result);
  const bool shows = m_exchange.request.keepBody && decoded.failure == NetFailure::none;
  return std::string(result.head.text()) +
         (shows ? std::string(decoded.body) : fmt::format("({} bytes, {})", result.bodyBytes, *codings));
}

// Cut only after redaction, so that half a secret at the cut is not left standing.
std::string VirtualUser::excerpt(std::string_view text, const Redactor::Names& own) const {
  std::string redacted = m_context.redactor.redact(text.substr(0, 2 * kExcerptSize), own);
  redacted.resize(std::min(redacted.size(), kExcerptSize));
  return redacted;
}

Redactor::Names VirtualUser::secretNames() const {
  Redactor::Names names;
  for (const std::uint32_t slot : m_class->secretSlots) {
    if (m_values[slot].isSet()) {
      names.emplace_back(m_class->slotNames[slot], m_values[slot].text);
    }
  }
  for (const TokenState& token : m_context.tokens) {
    names.emplace_back("accessToken", token.now);
    names.emplace_back("accessToken", token.before);
  }
  return names;
}

} // namespace tidemark
