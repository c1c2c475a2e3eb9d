// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/prepared_plan.h"
#include "app/cli/program.h"
#include "core/engine/single_run.h"
#include "core/session/preflight.h"

namespace tidemark::cli {

namespace {

constexpr Nanos kLimit = std::chrono::minutes(5);

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

std::string requestText(const TracedRequest& request) {
  const std::string status = request.status > 0 ? fmt::format("HTTP {}", request.status) : "no response";
  std::string text = fmt::format("== {}: {} {}\n   {}, {}, {:.2f} ms{}\n", request.name, request.method, request.url,
                                 outcomeId(request.outcome), status, toMillis(request.service),
                                 request.message.empty() ? "" : ": " + request.message);
  text += indented(request.requestHead, "   > ") + indented(request.requestBody, "   > ");
  text += indented(request.responseHead, "   < ") + indented(request.responseBody, "   < ");
  for (const auto& check : request.checks) {
    text += fmt::format("   check {}: {}{}\n", check.name, check.passed ? "passed" : "failed",
                        check.found.empty() ? "" : ", found " + check.found);
  }
  for (const auto& extract : request.extracted) {
    text += fmt::format("   {} = {}\n", extract.name, extract.found ? extract.value : "(not found)");
  }
  return text;
}

Result<ClassId> classOf(const RunPlan& plan, const std::string& name) {
  const auto& classes = plan.project.userClasses;
  const auto found = name.empty() ? classes.begin() : std::ranges::find(classes, name, &UserClass::name);
  if (found == classes.end()) {
    return fail(ErrorCode::usage, fmt::format("no user class \"{}\"", name), "--class",
                classes.empty() ? "" : fmt::format("the first is \"{}\"", classes.front().name));
  }
  return ClassId{static_cast<std::uint32_t>(found - classes.begin())};
}

} // namespace

int onceCommand(const Program& /*program*/, const CommandLine& line) {
  const auto prepared = preparePlan(line, line.arguments.front());
  if (!prepared) {
    return prepared.error();
  }
  const auto userClass = classOf(*prepared->plan, line.value("--class"));
  if (!userClass) {
    return printError(userClass.error());
  }
  const SystemClock clock;
  if (const auto ready = preflightVerdict(preflight(*prepared->plan, prepared->secrets, clock.wallNow())); !ready) {
    return printError(ready.error());
  }
  const auto run = runOnce(*prepared->plan, prepared->secrets, *userClass, kLimit, clock);
  if (!run) {
    return printError(run.error());
  }
  for (const TracedRequest& request : run->requests) {
    printOut(requestText(request));
  }
  return run->failed ? 1 : 0;
}

} // namespace tidemark::cli
