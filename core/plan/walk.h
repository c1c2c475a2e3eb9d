// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "core/plan/project.h"

namespace tidemark {

// A step of a project and where it stands.
struct StepPlace {
  const Step* step = nullptr;
  std::string pointer;              // of the step
  const Request* request = nullptr; // of a request step or of a poll; null for the rest
  std::string requestPointer;       // of that request
  std::size_t userClass = 0;        // index
  std::string_view part;            // "start", "flow" or "end"
};

using StepVisitor = std::function<void(const StepPlace&)>;

// Visits the enabled steps of the enabled classes in the order of the file; a step before those inside it.
void walkSteps(const Project& project, const StepVisitor& visit);
// The same for one class: start, flow, end.
void walkSteps(const Project& project, std::size_t userClass, const StepVisitor& visit);

// The lists of steps inside a step with their pointers: branches, or `steps`.
struct InnerSteps {
  const Steps* steps = nullptr;
  std::string pointer;
};
std::vector<InnerSteps> innerSteps(const Step& step, const std::string& pointer);

} // namespace tidemark
