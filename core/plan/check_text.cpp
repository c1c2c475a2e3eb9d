// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/base/json_writer.h"
#include "core/plan/enum_names.h"
#include "core/plan/plan_rows.h"

namespace tidemark {
namespace {

std::string inList(const std::vector<JsonText>& values) {
  std::string text;
  for (const JsonText& value : values) {
    text += (text.empty() ? "" : ", ") + value.text;
  }
  return text;
}

std::string comparisonText(const Comparison& one) {
  if (one.equals) {
    return "equals " + one.equals->text;
  }
  if (one.exists) {
    return *one.exists ? "exists" : "does not exist";
  }
  if (one.matches) {
    return fmt::format("matches \"{}\"", jsonEscaped(*one.matches));
  }
  if (one.contains) {
    return fmt::format("contains \"{}\"", jsonEscaped(*one.contains));
  }
  if (one.above) {
    return fmt::format("above {}", *one.above);
  }
  if (one.below) {
    return fmt::format("below {}", *one.below);
  }
  return one.size ? "size " + one.size->text : "in " + inList(one.in);
}

} // namespace

std::string checkText(const Check& check) {
  const std::string_view kind = name(check.kind);
  if (check.kind == CheckKind::time) {
    return fmt::format("{} {}", kind, check.time ? check.time->text : "");
  }
  const std::string subject = check.subject.empty() ? std::string{} : " " + check.subject;
  return fmt::format("{}{} {}", kind, subject, comparisonText(check.comparison));
}

} // namespace tidemark
