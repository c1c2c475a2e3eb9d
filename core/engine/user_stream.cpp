// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a virtual user that looks at a body while it arrives.
#include <algorithm>

#include "core/engine/stream_watch.h"
#include "core/engine/virtual_user.h"

namespace tidemark {

bool isEventStream(const ResponseHead& head) {
  const auto type = head.find("Content-Type");
  return type && type->starts_with("text/event-stream");
}

void VirtualUser::beginStream() {
  if (!m_stream) {
    m_stream = std::make_unique<StreamWatch>();
  }
  m_stream->begin();
}

bool VirtualUser::onBody(std::string_view piece, const ExchangeResult& soFar, Instant at) {
  const CompiledRequest& request = *m_running.request;
  if (!request.expects(soFar.status) || (request.redirects > 0 && isRedirect(soFar.status))) {
    return true; // nothing of it counts
  }
  StreamWatch& stream = *m_stream;
  if (!stream.readsEvents) {
    stream.readsEvents = isEventStream(soFar.head) && !soFar.head.find("Content-Encoding");
  }
  if (!*stream.readsEvents) {
    if (soFar.chunkBegins) {
      noteArrival(soFar, at);
    }
    return true;
  }
  stream.events.feed(piece);
  while (const auto data = stream.events.next()) {
    noteArrival(soFar, at);
    if (request.rpc == RpcKind::call && answersCall(*data, m_context.json)) {
      return false; // what else the stream may bring is not for this call
    }
  }
  return true;
}

// An event or a chunk: the first counts from the sending of the request, the others from the one before.
void VirtualUser::noteArrival(const ExchangeResult& soFar, Instant at) {
  const bool first = m_stream->last == ExchangeTimes::kUnset;
  const Nanos before = std::max(m_running.service, Nanos::zero()); // redirects that were followed
  const Nanos span = first ? before + (at - soFar.times.sent) : at - m_stream->last;
  m_stream->last = at;
  for (const CompiledStreamMeasure& measure : m_running.request->streamMeasures) {
    if (measure.gaps != first) {
      recordSpan(measure.row, span, Outcome::ok); // measured in ms, which is what nanoseconds are shown as
    }
  }
}

} // namespace tidemark
