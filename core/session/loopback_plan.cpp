// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loopback_plan.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

namespace tidemark {

namespace {

constexpr Nanos kAtOnce = std::chrono::milliseconds(1);
constexpr Nanos kLong = std::chrono::hours(1); // ended from outside

void turn(Request& request) {
  if (!request.url.starts_with('/')) {
    request.url = "/"; // it may be absolute, or become so by a variable
  }
  request.redirects = 0;
  request.expectStatus = {{.first = 200, .last = 200}};
  request.onFail = OnFail::proceed;
  for (Extract& extract : request.extract) {
    extract.fallback = extract.fallback.value_or("1");
  }
}

void turn(Steps& steps);

struct Turn {
  void operator()(Request& request) const { turn(request); }
  void operator()(Choose& choose) const {
    for (ChooseBranch& branch : choose.branches) {
      turn(branch.steps);
    }
  }
  void operator()(Repeat& repeat) const { turn(repeat.steps); }
  void operator()(Transaction& transaction) const { turn(transaction.steps); }
  void operator()(Poll& poll) const { // asks once: what it waits for will not come
    turn(poll.request);
    poll.every = kAtOnce;
    poll.timeout = kAtOnce;
    poll.onFail = OnFail::proceed;
  }
  void operator()(Wait& wait) const { wait.duration = Nanos::zero(); }
};

void turn(Steps& steps) {
  for (Step& step : steps) {
    std::visit(Turn{}, step.what);
  }
}

void turn(Target& target) {
  target.http = HttpVersion::http11;
  target.tls = {};
  target.resolve.clear();
  target.sourceAddress.clear();
  target.proxy.clear();
  target.redirects = 0;
  if (std::holds_alternative<OAuth2Auth>(target.auth)) {
    target.auth = BearerAuth{.token = "none"};
  }
}

void turn(UserClass& userClass) {
  userClass.thinkTime = {};
  userClass.pacing.reset();
  userClass.users.reset();
  for (Steps* steps : {&userClass.start, &userClass.flow, &userClass.end}) {
    turn(*steps);
  }
}

void turn(ScenarioPlan& scenario, int users) {
  scenario.load = {.model = UsersLoad{}, .gracefulStop = {}};
  scenario.gracefulStop = {};
  scenario.planned = kLong;
  scenario.peakUsers = users;
  scenario.stages = {{.name = "self-test", .kind = StageKind::hold, .from = {}, .to = kLong}};
  scenario.stages.front().fromTarget = users;
  scenario.stages.front().toTarget = users;
  for (ClassShare& share : scenario.classes) {
    share.weight = share.users ? *share.users : share.weight;
    share.users.reset();
  }
}

} // namespace

RunPlan loopbackPlan(const RunPlan& plan, ScenarioId scenario, std::uint16_t port, int users) {
  RunPlan turned = plan;
  turned.shard = 0;
  turned.shardCount = 1;
  turned.project.authorization = {};
  std::ranges::for_each(turned.project.targets, [](Target& target) { turn(target); });
  std::ranges::for_each(turned.project.userClasses, [](UserClass& userClass) { turn(userClass); });
  for (TargetPlan& target : turned.targets) {
    target.tls = false;
    target.host = "127.0.0.1";
    target.port = port;
    target.url = fmt::format("http://127.0.0.1:{}", port);
  }
  turn(turned.scenarios[scenario.index()], users);
  return turned;
}

} // namespace tidemark
