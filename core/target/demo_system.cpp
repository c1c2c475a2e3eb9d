// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/demo_system.h"

#include "core/target/keyed_random.h"
#include "core/target/route.h"

namespace tidemark::target {
namespace {

constexpr std::string_view kInjected = R"({"error":"injected fault"})";

Reply injectedError() {
  Reply reply;
  reply.status = 500;
  reply.fixedBody = kInjected;
  return reply;
}

Reply unmatched(const RouteMatch& match) {
  if (match.allowed == 0)
    return errorReply(404, "not found");
  Reply reply = errorReply(405, "method not allowed");
  reply.headers = "Allow: " + allowText(match.allowed) + "\r\n";
  return reply;
}

} // namespace

DemoSystem::DemoSystem(TargetOptions options, Instant start)
    : m_options(std::move(options)),
      m_start(start),
      m_faults(m_options.faults, m_options.seed, start),
      m_jobs(m_options.jobWorkers, m_options.jobTime, m_options.seed),
      m_deployments("deployment", subKey(m_options.seed, 0x646570)),
      m_approvals("approval", subKey(m_options.seed, 0x617070)) {}

DemoSystem::Answer DemoSystem::answer(Request& request, Instant now) {
  if (m_options.answersAll) {
    Answer answer{.reply = {}, .route = kNoRoute};
    answer.reply.fixedBody = "{}";
    return answer;
  }
  const FaultDecision fault = m_faults.decide(request.path, now);
  m_leak.add(fault.leak);
  const RouteMatch match = findRoute(routes(), request);
  Answer answer{.reply = {}, .route = match.route == nullptr ? kNoRoute : match.route->pattern};
  if (fault.error || fault.reset)
    answer.reply = injectedError();
  else if (match.route == nullptr)
    answer.reply = unmatched(match);
  else
    answer.reply = match.route->handle({*this, request, now});
  answer.reply.reset = fault.reset;
  answer.reply.delay += m_options.latency + fault.delay;
  return answer;
}

void DemoSystem::tick(Instant now) {
  const Bytes due = m_faults.leakedBy(now);
  m_leak.add(Bytes{due.value - m_leakedOverTime.value});
  m_leakedOverTime = due;
}

TargetCounters DemoSystem::counters(Instant now) const {
  TargetCounters result = m_counters.snapshot();
  const JobTotals jobs = m_jobs.totals(now);
  result.jobsSubmitted = jobs.submitted;
  result.jobsCompleted = jobs.completed;
  result.jobsFailed = jobs.failed;
  return result;
}

} // namespace tidemark::target
