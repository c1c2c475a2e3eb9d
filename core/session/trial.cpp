// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/trial.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/engine/single_run.h"
#include "core/plan/walk.h"
#include "core/session/preflight.h"

namespace tidemark {

namespace {

// Where a request of the class stands, and the target it names.
struct Place {
  std::string pointer;
  std::string requestPointer;
  std::string part;
  std::string target;
};

// By the number that the engine gives a request: the order of the file, disabled steps left out.
std::vector<Place> placesOf(const Project& project, const std::string& userClass) {
  std::vector<Place> places;
  const auto found = std::ranges::find(project.userClasses, userClass, &UserClass::name);
  if (found == project.userClasses.end()) {
    return places;
  }
  const std::string first = project.targets.empty() ? std::string() : project.targets.front().name;
  walkSteps(project, static_cast<std::size_t>(found - project.userClasses.begin()), [&](const StepPlace& place) {
    if (place.request != nullptr) {
      const std::string& target = place.request->target;
      places.push_back({place.pointer, place.requestPointer, std::string(place.part), target.empty() ? first : target});
    }
  });
  return places;
}

// What to do where nothing of an answer came.
Sentence hintFor(Outcome outcome, const std::string& target) {
  switch (outcome) {
  case Outcome::connectRefused:
  case Outcome::connectReset:
  case Outcome::connectTimeout:
    return sentence("start the system under test, or correct the url of target \"{}\"", target);
  case Outcome::dns:
    return sentence("correct the host in the url of target \"{}\", or give its address in \"resolve\"", target);
  case Outcome::tls:
    return sentence("correct \"tls\" of target \"{}\": \"ca\" names the authority of a private certificate, "
                    "\"serverName\" the host it is for",
                    target);
  case Outcome::timeout:
    return sentence("look why the server takes so long, or raise \"timeouts\" of target \"{}\"", target);
  default:
    return {};
  }
}

TrialExchange exchangeOf(const TracedRequest& traced, const std::vector<Place>& places) {
  TrialExchange exchange{.traced = traced};
  if (traced.step < places.size()) {
    const Place& place = places[traced.step];
    exchange.pointer = place.pointer;
    exchange.requestPointer = place.requestPointer;
    exchange.part = place.part;
    exchange.hint = traced.kind == TracedKind::request ? hintFor(traced.outcome, place.target) : Sentence();
  }
  return exchange;
}

} // namespace

Result<TrialResult> runTrial(const RunPlan& plan, const Secrets& secrets, const TrialOptions& options,
                             const Clock& clock) {
  const auto& classes = plan.project.userClasses;
  const auto userClass =
      options.userClass.empty() ? classes.begin() : std::ranges::find(classes, options.userClass, &UserClass::name);
  if (userClass == classes.end()) {
    return fail(ErrorCode::notFound, sentence("no user class \"{}\"", options.userClass), "userClasses",
                classes.empty() ? Sentence() : sentence("the first is \"{}\"", classes.front().name));
  }
  if (const PreflightItem authorised = checkAuthorization(plan, clock.wallNow()); !authorised.passed) {
    return std::unexpected(authorised.problem);
  }
  const auto places = placesOf(options.written ? *options.written : plan.project, userClass->name);
  TrialResult result;
  const SingleRunOptions single{.limit = options.limit,
                                .mostBody = options.mostBody,
                                .stop = options.stop,
                                .onRequest = [&](const TracedRequest& traced) {
                                  result.exchanges.push_back(exchangeOf(traced, places));
                                  if (options.onExchange) {
                                    options.onExchange(result.exchanges.back());
                                  }
                                }};
  const ClassId id{static_cast<std::uint32_t>(userClass - classes.begin())};
  auto run = runOnce(plan, secrets, id, single, clock);
  if (!run) {
    return std::unexpected(run.error());
  }
  result.variables = std::move(run->variables);
  result.end = run->end;
  result.failed = run->failed;
  return result;
}

} // namespace tidemark
