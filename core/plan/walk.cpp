// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/walk.h"

#include "core/plan/json_value.h"

namespace tidemark {
namespace {

void walk(const Steps& steps, const std::string& pointer, StepPlace& place, const StepVisitor& visit) {
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Step& step = steps[i];
    if (step.disabled) {
      continue;
    }
    place.step = &step;
    place.pointer = pointerTo(pointer, i);
    const auto* poll = std::get_if<Poll>(&step.what);
    place.request = poll != nullptr ? &poll->request : std::get_if<Request>(&step.what);
    place.requestPointer = poll != nullptr ? place.pointer + "/request" : place.pointer;
    const std::string here = place.pointer; // the visit of inner steps moves the place on
    visit(place);
    for (const InnerSteps& inner : innerSteps(step, here)) {
      walk(*inner.steps, inner.pointer, place, visit);
    }
  }
}

} // namespace

std::vector<InnerSteps> innerSteps(const Step& step, const std::string& pointer) {
  std::vector<InnerSteps> inner;
  if (const auto* choose = std::get_if<Choose>(&step.what)) {
    for (std::size_t i = 0; i < choose->branches.size(); ++i) {
      inner.push_back({&choose->branches[i].steps, pointerTo(pointer + "/choose", i) + "/steps"});
    }
  } else if (const auto* repeat = std::get_if<Repeat>(&step.what)) {
    inner.push_back({&repeat->steps, pointer + "/steps"});
  } else if (const auto* transaction = std::get_if<Transaction>(&step.what)) {
    inner.push_back({&transaction->steps, pointer + "/steps"});
  }
  return inner;
}

void walkSteps(const Project& project, std::size_t userClass, const StepVisitor& visit) {
  const UserClass& one = project.userClasses[userClass];
  const std::string pointer = pointerTo("/userClasses", userClass);
  StepPlace place;
  place.userClass = userClass;
  place.part = "start";
  walk(one.start, pointer + "/start", place, visit);
  place.part = "flow";
  walk(one.flow, pointer + "/flow", place, visit);
  place.part = "end";
  walk(one.end, pointer + "/end", place, visit);
}

void walkSteps(const Project& project, const StepVisitor& visit) {
  for (std::size_t i = 0; i < project.userClasses.size(); ++i) {
    if (!project.userClasses[i].disabled) {
      walkSteps(project, i, visit);
    }
  }
}

} // namespace tidemark
