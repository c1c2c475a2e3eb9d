// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/base/clock.h"
#include "core/target/reply.h"
#include "core/target/request.h"

namespace tidemark::target {

class DemoSystem;

// What a handler gets: one request, read at `now`.
struct Visit {
  DemoSystem& system;
  const Request& request;
  Instant now;
};

// One row of the route table. A segment "{…}" of the pattern stands for any one segment of a path.
struct Route {
  static constexpr unsigned kAnyMethod = 0xff;
  unsigned methods = 0; // bits by Method; HEAD goes where GET goes
  std::string_view pattern;
  Reply (*handle)(const Visit&) = nullptr;
};

constexpr unsigned methodBit(Method method) { return 1U << static_cast<unsigned>(method); }

// The table of everything that the demo system answers.
std::span<const Route> routes();

// The pattern under which requests without a route are counted.
inline constexpr std::string_view kNoRoute = "(none)";

struct RouteMatch {
  const Route* route = nullptr; // none: the path or, with `allowed`, the method is unknown
  unsigned allowed = 0;         // methods that the path has
};

// Finds the route of a path and fills `parameters` of the request.
RouteMatch findRoute(std::span<const Route> table, Request& request);

// "GET, HEAD, POST", for Allow.
std::string allowText(unsigned methods);

} // namespace tidemark::target
