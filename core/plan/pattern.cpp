// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pattern.h"

#include <algorithm>

#include <re2/re2.h>

namespace tidemark {
namespace {

Sentence pathHelp() { return sentence("a path such as $.a.b[0].c is needed"); }

RE2::Options quiet() {
  RE2::Options options;
  options.set_log_errors(false);
  return options;
}

// Takes one step of a path from the front; false when there is none.
bool takeStep(std::string_view& rest) {
  if (rest.starts_with('.')) {
    const auto end = std::min(rest.find_first_of(".[", 1), rest.size());
    rest.remove_prefix(end);
    return end > 1;
  }
  const bool quoted = rest.starts_with("['");
  const auto close = quoted ? rest.find("']", 2) : rest.find(']');
  if (!rest.starts_with('[') || close == std::string_view::npos) {
    return false;
  }
  const std::string_view inside = rest.substr(quoted ? 2 : 1, close - (quoted ? 2 : 1));
  const bool isIndex = std::ranges::all_of(inside, [](char c) { return c >= '0' && c <= '9'; }) && inside.size() < 10;
  rest.remove_prefix(close + (quoted ? 2 : 1));
  return !inside.empty() && (quoted || isIndex);
}

} // namespace

Sentence wrongPattern(std::string_view pattern) {
  const RE2 compiled{re2::StringPiece{pattern.data(), pattern.size()}, quiet()};
  return compiled.ok() ? Sentence{} : sentence("the pattern is not valid: {}", compiled.error());
}

int groupsOf(std::string_view pattern) {
  return RE2{re2::StringPiece{pattern.data(), pattern.size()}, quiet()}.NumberOfCapturingGroups();
}

Sentence wrongJsonPath(std::string_view path) {
  if (!path.starts_with('$')) {
    return pathHelp();
  }
  std::string_view rest = path.substr(1);
  while (!rest.empty()) {
    if (!takeStep(rest)) {
      return pathHelp();
    }
  }
  return {};
}

} // namespace tidemark
