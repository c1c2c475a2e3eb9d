// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/route.h"

#include <optional>

namespace tidemark::target {
namespace {

// What stands for the parameter of the pattern; nothing where the path does not match. Patterns have one at most.
std::optional<std::string_view> matchPattern(std::string_view pattern, std::string_view path) {
  const auto open = pattern.find('{');
  if (open == std::string_view::npos)
    return pattern == path ? std::optional(std::string_view{}) : std::nullopt;
  const auto tail = pattern.substr(pattern.find('}') + 1);
  if (path.size() <= open + tail.size() || !path.starts_with(pattern.substr(0, open)) || !path.ends_with(tail))
    return std::nullopt;
  const auto parameter = path.substr(open, path.size() - open - tail.size());
  return parameter.contains('/') ? std::nullopt : std::optional(parameter);
}

constexpr unsigned withHead(unsigned methods) {
  return (methods & methodBit(Method::get)) != 0 ? methods | methodBit(Method::head) : methods;
}

} // namespace

RouteMatch findRoute(std::span<const Route> table, Request& request) {
  RouteMatch match;
  for (const Route& route : table) {
    const auto parameter = matchPattern(route.pattern, request.path);
    if (!parameter)
      continue;
    if ((withHead(route.methods) & methodBit(request.method)) != 0) {
      request.parameters[0] = *parameter;
      match.route = &route;
      return match;
    }
    match.allowed |= withHead(route.methods);
  }
  return match;
}

std::string allowText(unsigned methods) {
  std::string text;
  for (unsigned i = 0; i < static_cast<unsigned>(Method::other); ++i) {
    if ((methods & (1U << i)) == 0)
      continue;
    text += text.empty() ? "" : ", ";
    text += methodName(static_cast<Method>(i));
  }
  return text;
}

} // namespace tidemark::target
