// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/prepared_plan.h"
#include "app/cli/program.h"
#include "core/session/preflight.h"
#include "core/session/trial.h"

namespace tidemark::cli {

namespace {

std::string indented(const std::string& text, const char* prefix) {
  std::string result;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    std::string line = text.substr(from, end - from);
    if (line.ends_with('\r')) {
      line.pop_back();
    }
    result += prefix + line + "\n";
    from = end + 1;
  }
  return result;
}

std::string pollText(const TracedRequest& poll) {
  return fmt::format("== {}: {} after {} {}, {:.2f} ms{}\n", poll.name, outcomeId(poll.outcome), poll.round,
                     poll.round == 1 ? "request" : "requests", toMillis(poll.service),
                     poll.message.empty() ? "" : ": " + poll.message);
}

std::string checkText(const TracedCheck& check) {
  return fmt::format("   check {}: {}{}\n", check.name,
                     !check.evaluated ? "not evaluated"
                     : check.passed   ? "passed"
                                      : "failed",
                     check.passed || check.found.empty() ? "" : ", found " + check.found);
}

std::string extractText(const TracedExtract& extract) {
  const std::string why = !extract.evaluated ? "not evaluated" : "not found: " + extract.why;
  return fmt::format("   {} = {}\n", extract.name, extract.found ? extract.value : "(" + why + ")");
}

std::string requestText(const TracedRequest& request) {
  const std::string status = request.status > 0 ? fmt::format("HTTP {}", request.status) : "no response";
  std::string text = fmt::format("== {}: {} {}\n   {}, {}, {:.2f} ms{}\n", request.name, request.method, request.url,
                                 outcomeId(request.outcome), status, toMillis(request.service),
                                 request.message.empty() ? "" : ": " + request.message);
  text += indented(request.requestHead, "   > ") + indented(request.requestBody, "   > ");
  text += indented(request.responseHead, "   < ") + indented(request.responseBody, "   < ");
  for (const auto& check : request.checks) {
    text += checkText(check);
  }
  for (const auto& condition : request.conditions) {
    text += fmt::format("   {}: {}, found {}\n", condition.name, condition.passed ? "holds" : "does not hold",
                        condition.found);
  }
  for (const auto& extract : request.extracted) {
    text += extractText(extract);
  }
  return text;
}

// Before anything is sent: a name that is not there is a mistake on the command line.
Result<void> knowsClass(const RunPlan& plan, const std::string& name) {
  const auto& classes = plan.project.userClasses;
  if (!name.empty() && std::ranges::find(classes, name, &UserClass::name) == classes.end()) {
    return fail(ErrorCode::usage, fmt::format("no user class \"{}\"", name), "--class",
                classes.empty() ? "" : fmt::format("the first is \"{}\"", classes.front().name));
  }
  return {};
}

} // namespace

int onceCommand(const Program& /*program*/, const CommandLine& line) {
  const auto prepared = preparePlan(line, line.arguments.front());
  if (!prepared) {
    return prepared.error();
  }
  const std::string userClass = line.value("--class");
  if (const auto known = knowsClass(*prepared->plan, userClass); !known) {
    return printError(known.error());
  }
  const SystemClock clock;
  if (const auto ready = preflightVerdict(preflight(*prepared->plan, prepared->secrets, clock.wallNow())); !ready) {
    return printError(ready.error());
  }
  const auto run = runTrial(*prepared->plan, prepared->secrets, {.userClass = userClass}, clock);
  if (!run) {
    return printError(run.error());
  }
  for (const TrialExchange& exchange : run->exchanges) {
    const TracedRequest& traced = exchange.traced;
    printOut(traced.kind == TracedKind::poll ? pollText(traced) : requestText(traced));
  }
  return run->failed ? 1 : 0;
}

} // namespace tidemark::cli
