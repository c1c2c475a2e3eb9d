// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/check_name.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

std::string comparisonText(const Comparison& comparison) {
  if (comparison.equals) {
    return "equals " + comparison.equals->text;
  }
  if (comparison.exists) {
    return *comparison.exists ? "exists" : "does not exist";
  }
  if (comparison.matches) {
    return "matches " + *comparison.matches;
  }
  if (comparison.contains) {
    return "contains " + *comparison.contains;
  }
  if (comparison.above) {
    return fmt::format("above {}", *comparison.above);
  }
  if (comparison.below) {
    return fmt::format("below {}", *comparison.below);
  }
  if (comparison.size) {
    return "size " + comparison.size->text;
  }
  std::string list;
  for (const JsonText& value : comparison.in) {
    list += (list.empty() ? "" : ", ") + value.text;
  }
  return "in [" + list + "]";
}

} // namespace

std::string checkName(const Check& check) {
  switch (check.kind) {
  case CheckKind::time:
    return "time " + (check.time ? check.time->text : std::string());
  case CheckKind::json:
    return fmt::format("json {} {}", check.subject, comparisonText(check.comparison));
  case CheckKind::header:
    return fmt::format("header {} {}", check.subject, comparisonText(check.comparison));
  case CheckKind::body:
    break;
  }
  return "body " + comparisonText(check.comparison);
}

} // namespace tidemark
