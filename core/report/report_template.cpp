// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_template.h"

#include <algorithm>
#include <array>

namespace tidemark {

namespace {

constexpr std::array<std::string_view, 17> kFull = {
    "executive-summary", "configuration", "overall",      "by-request", "resources",  "slo-compliance",
    "throughput",        "percentiles",   "rate",         "errors",     "stability",  "network",
    "recommendations",   "baseline",      "requirements", "next-steps", "conclusion",
};

constexpr std::array kTemplates = {ReportTemplate{"full", kFull}};

// Named by the project format, not built in yet.
constexpr std::array<std::string_view, 4> kPlanned = {"readiness", "stability", "suite", "completion"};

std::string templateNames() {
  std::string names;
  for (const ReportTemplate& known : kTemplates) {
    names += (names.empty() ? "" : ", ") + std::string(known.name);
  }
  return names;
}

} // namespace

std::span<const ReportTemplate> reportTemplates() { return kTemplates; }

Result<const ReportTemplate*> findTemplate(std::string_view name) {
  const auto* found = std::ranges::find(kTemplates, name, &ReportTemplate::name);
  if (found != kTemplates.end()) {
    return found;
  }
  const bool planned = std::ranges::find(kPlanned, name) != kPlanned.end();
  return fail(planned ? ErrorCode::notSupported : ErrorCode::usage,
              (planned ? "report template \"" : "there is no report template \"") + std::string(name) + "\"",
              "report.template", "the templates of this version: " + templateNames());
}

} // namespace tidemark
