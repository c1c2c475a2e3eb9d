// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/prepared_plan.h"
#include "app/cli/program.h"
#include "core/base/json_writer.h"
#include "core/plan/describe.h"

namespace tidemark::cli {

namespace {

void writeProblems(JsonWriter& json, const Problems& problems) {
  json.key("problems").beginArray();
  for (const Problem& problem : problems) {
    json.beginObject();
    json.key("severity").string(problem.severity == Severity::error ? "error" : "warning");
    json.key("pointer").string(problem.pointer);
    json.key("line").integer(problem.line);
    json.key("column").integer(problem.column);
    json.key("found").string(problem.found);
    json.key("message").string(problem.message);
    json.key("hint").string(problem.hint);
    json.endObject();
  }
  json.endArray();
}

void writeEstimate(JsonWriter& json, const Estimate& needed) {
  json.key("estimate").beginObject();
  json.key("durationS").number(toSeconds(needed.duration));
  json.key("shortestS").number(toSeconds(needed.shortest));
  json.key("iterations").integer(needed.iterations);
  json.key("requests").integer(needed.requests);
  json.key("peakUsers").integer(needed.peakUsers);
  json.key("descriptors").integer(needed.descriptors);
  json.key("ports").integer(needed.ports);
  json.key("memoryBytes").integer(needed.memoryBytes);
  json.endObject();
}

std::string checkJson(const RunPlan* plan, const Problems& problems) {
  JsonWriter json(2);
  json.beginObject();
  json.key("valid").boolean(!hasErrors(problems));
  writeProblems(json, problems);
  json.key("scenarios").beginArray();
  if (plan != nullptr) {
    for (const ScenarioPlan& scenario : plan->scenarios) {
      json.beginObject();
      json.key("name").string(scenario.name);
      json.key("load").string(describeLoad(scenario));
      writeEstimate(json, estimate(*plan, scenario));
      json.endObject();
    }
  }
  json.endArray();
  if (plan != nullptr) {
    json.key("planHash").string(plan->hash);
    writeEstimate(json, estimate(*plan));
  }
  json.endObject();
  return json.take() + "\n";
}

// How long a search takes is known when it is over; before, there are bounds.
std::string lengthText(const Estimate& needed) {
  if (needed.shortest == needed.duration) {
    return fmt::format("{} requests in {:.0f} s", needed.requests, toSeconds(needed.duration));
  }
  return fmt::format("at most {} requests in {:.0f} to {:.0f} s, as the search goes", needed.requests,
                     toSeconds(needed.shortest), toSeconds(needed.duration));
}

std::string planText(const RunPlan& plan) {
  std::string text = fmt::format("{}\n", plan.project.name);
  for (const TargetPlan& target : plan.targets) {
    text += fmt::format("  target {}: {}\n", target.name, target.url);
  }
  for (const ScenarioPlan& scenario : plan.scenarios) {
    text += fmt::format("  {}: {}\n", scenario.name, describeLoad(scenario));
  }
  const Estimate needed = estimate(plan);
  text += fmt::format("Estimate, at 10 ms a request: {}, up to {} users, {} descriptors, {} ports, {:.0f} MiB\n",
                      lengthText(needed), needed.peakUsers, needed.descriptors, needed.ports,
                      static_cast<double>(needed.memoryBytes) / (1024.0 * 1024.0));
  return text;
}

int checkAsJson(const std::filesystem::path& file, const ResolveOptions& options) {
  auto loaded = loadForRun(file);
  if (!loaded) {
    printError(loaded.error());
    return exitCodeOf(ErrorCode::invalidProject);
  }
  Problems problems = std::move(loaded->second);
  if (hasErrors(problems)) {
    printOut(checkJson(nullptr, problems));
    return exitCodeOf(ErrorCode::invalidProject);
  }
  const ResolvedPlan resolved = resolve(loaded->first, options);
  problems.insert(problems.end(), resolved.problems.begin(), resolved.problems.end());
  const bool valid = !hasErrors(problems);
  printOut(checkJson(valid ? &resolved.plan : nullptr, problems));
  return valid ? 0 : exitCodeOf(ErrorCode::invalidProject);
}

} // namespace

int checkCommand(const Program& /*program*/, const CommandLine& line) {
  const std::filesystem::path file = line.arguments.front();
  const auto options = resolveOptionsOf(line, file);
  if (!options) {
    return printError(options.error());
  }
  if (line.has("--json")) {
    return checkAsJson(file, *options);
  }
  const auto prepared = preparePlan(line, file);
  if (!prepared) {
    return prepared.error();
  }
  printOut(planText(*prepared->plan));
  return 0;
}

} // namespace tidemark::cli
