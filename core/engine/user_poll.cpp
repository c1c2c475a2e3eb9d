// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a virtual user that repeats a request until a condition holds.
#include <algorithm>

#include "core/engine/virtual_user.h"

namespace tidemark {

namespace {

// FNV-1a, 64 bit: the same on every machine, so that shards can be compared.
std::uint64_t hashOf(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char c : text) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  }
  return hash;
}

} // namespace

bool VirtualUser::perform(const PollOp& op) {
  ++m_op;
  const Instant now = m_context.loop.refreshNow();
  m_poll = RunningPoll{.poll = &m_class->polls[op.poll], .start = now, .lastAsked = now};
  m_draws.round = 0;
  if (JobCounters* const job = jobCounters()) {
    std::string& identity = m_context.scratch.text;
    identity.clear();
    (void)m_poll.poll->jobIdentity.render(identity, source());
    ++job->submitted;
    job->idHashes.push_back(hashOf(identity));
  }
  ask(m_class->requests[m_poll.poll->request]);
  return false;
}

// Decides on the answer while it can still be read; endPoll follows once its sample is recorded.
void VirtualUser::judgePoll(ResponseView& response, const Ending& ending, TracedRequest* trace) {
  if (m_poll.poll == nullptr || ending.outcome != Outcome::ok) {
    return;
  }
  m_poll.untilHolds = m_poll.poll->until.evaluate(response, source(), m_context.scratch).holds;
  const auto& succeed = m_poll.poll->succeed;
  m_poll.succeeded = m_poll.untilHolds && (!succeed || succeed->evaluate(response, source(), m_context.scratch).holds);
  if (trace != nullptr) {
    traceConditions(*trace, response);
  }
  if (!m_poll.untilHolds) {
    return;
  }
  recordMeasures(m_poll.poll->measures, response);
}

void VirtualUser::continuePoll(Instant now) {
  if (now - m_poll.start >= m_poll.poll->timeout) {
    endPoll(Outcome::timeout, now);
    return;
  }
  ++m_draws.round;
  m_poll.lastAsked = now;
  ask(m_class->requests[m_poll.poll->request]);
}

void VirtualUser::afterPollRequest(Instant now) {
  if (m_poll.untilHolds && now - m_poll.start < m_poll.poll->timeout) {
    endPoll(m_poll.succeeded ? Outcome::ok : Outcome::check, now);
    return;
  }
  // Asked again `every` after the last time, but a timeout comes at its own instant.
  m_wakeAt = std::min(std::max(m_poll.lastAsked + m_poll.poll->every, now), m_poll.start + m_poll.poll->timeout);
  m_waitedForIo = true;
  m_context.loop.arm(*this, m_wakeAt);
}

void VirtualUser::closePoll(Outcome outcome, Instant now) {
  if (JobCounters* const job = jobCounters()) {
    (outcome == Outcome::ok        ? job->completed
     : outcome == Outcome::timeout ? job->lost
     : outcome == Outcome::aborted ? job->undecided
                                   : job->failed)++;
  }
  recordSpan(m_poll.poll->row, now - m_poll.start, outcome);
  if (m_context.trace != nullptr) {
    tracePollEnd(outcome, now);
  }
  m_poll.poll = nullptr;
  m_draws.round = 0;
}

void VirtualUser::endPoll(Outcome outcome, Instant now) {
  const bool endsOnFail = m_poll.poll->endsOnFail;
  closePoll(outcome, now);
  if (outcome != Outcome::ok) {
    noteFailure(outcome);
  }
  if (outcome != Outcome::ok && endsOnFail) {
    endSegment();
  } else {
    proceed();
  }
}

} // namespace tidemark
