// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/json_writer.h"
#include "core/target/demo_system.h"
#include "core/target/handlers.h"

namespace tidemark::target::handlers {
namespace {

// How much longer than a standard job one of another complexity takes.
struct Complexity {
  std::string_view name;
  double effort;
};
constexpr std::array kComplexities{Complexity{"light", 0.5}, Complexity{"standard", 1.0}, Complexity{"heavy", 2.0}};

double effortOf(const nlohmann::json& order) {
  const auto field = order.is_object() ? order.find("complexity") : order.end();
  for (const Complexity& complexity : kComplexities)
    if (field != order.end() && *field == complexity.name)
      return complexity.effort;
  return 1.0;
}

std::string jobId(std::uint64_t number) { return fmt::format("job-{}", number); }

// The number in "job-12"; 0, which no job has, for anything else.
std::uint64_t jobNumber(std::string_view id) {
  constexpr std::string_view kPrefix = "job-";
  std::uint64_t number = 0;
  if (!id.starts_with(kPrefix))
    return 0;
  const char* const end = id.data() + id.size();
  const auto read = std::from_chars(id.data() + kPrefix.size(), end, number);
  return read.ec == std::errc{} && read.ptr == end ? number : 0;
}

std::int64_t wholeMillis(Nanos time) { return std::llround(toMillis(time)); }

std::string jobJson(const Job& job, Instant now) {
  const Nanos waited = std::min(now, job.startsAt) - job.submittedAt;
  JsonWriter json;
  json.beginObject().key("id").string(jobId(job.number)).key("status").string(jobStatus(job, now));
  json.key("queuedMs").integer(wholeMillis(waited));
  json.key("processingMs").integer(wholeMillis(processingTime(job, now))).endObject();
  return json.take();
}

} // namespace

Reply submitJob(const Visit& visit) {
  const auto order = nlohmann::json::parse(visit.request.body, nullptr, false);
  if (order.is_discarded() && !visit.request.body.empty())
    return errorReply(400, "the body is not JSON");
  auto& system = visit.system;
  const auto job = system.jobs().submit(visit.now, effortOf(order), system.faults().nextJobFails());
  if (!job) {
    Reply full = errorReply(503, "the queue is full");
    full.headers = "Retry-After: 1\r\n";
    return full;
  }
  Reply reply = jsonReply(202, jobJson(*job, visit.now));
  reply.headers = "Location: /jobs/" + jobId(job->number) + "\r\n";
  return reply;
}

Reply job(const Visit& visit) {
  const auto job = visit.system.jobs().find(jobNumber(visit.request.parameters[0]));
  return job ? jsonReply(200, jobJson(*job, visit.now)) : errorReply(404, "no such job");
}

Reply jobList(const Visit& visit) {
  const JobTotals totals = visit.system.jobs().totals(visit.now);
  return jsonReply(200,
                   fmt::format(R"({{"submitted":{},"queued":{},"processing":{},"completed":{},"failed":{}}})",
                               totals.submitted, totals.queued, totals.processing, totals.completed, totals.failed));
}

} // namespace tidemark::target::handlers
