// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <variant>

#include <fmt/format.h>

#include "core/plan/enum_names.h"
#include "core/plan/findings.h"
#include "core/plan/json_value.h"
#include "core/plan/validate.h"

namespace tidemark {
namespace {

void refuse(Findings& findings, std::string pointer, const Sentence& what) {
  findings.error(std::move(pointer), sentence("{} is not available yet", what));
}

void refuseTargets(const Project& project, Findings& findings) {
  for (std::size_t i = 0; i < project.targets.size(); ++i) {
    const Target& target = project.targets[i];
    const std::string at = pointerTo("/targets", i);
    if (target.http == HttpVersion::http3) {
      refuse(findings, at + "/http", Sentence::asIs(fmt::format("HTTP/{}", name(target.http))));
    }
  }
}

void refuseMonitors(const Project& project, Findings& findings) {
  // In the order of Monitor::source; empty where it is available.
  constexpr std::array<std::string_view, std::variant_size_v<decltype(Monitor::source)>> kMissing{
      "", "", "", "docker", "nvidia", "amd", "prometheus"};
  for (std::size_t i = 0; i < project.monitors.size(); ++i) {
    const Monitor& monitor = project.monitors[i];
    const std::string_view missing = kMissing[monitor.source.index()];
    if (!monitor.disabled && !missing.empty()) {
      refuse(findings, pointerTo(pointerTo("/monitors", i), missing), sentence("the monitor {}", missing));
    }
  }
}

void refuseReport(const ReportOptions& report, Findings& findings) {
  if (report.templateName != "full") {
    refuse(findings, "/report/template", sentence("the template {}", report.templateName));
  }
  if (report.language != "en") {
    refuse(findings, "/report/language", sentence("a report in the language {}", report.language));
  }
  if (std::holds_alternative<std::string>(report.baseline)) {
    refuse(findings, "/report/baseline", sentence("a run as baseline"));
  }
  if (!report.history.empty()) {
    refuse(findings, "/report/history", sentence("history from Prometheus"));
  }
}

} // namespace

Problems unsupported(const Project& project) {
  Findings findings;
  refuseTargets(project, findings);
  refuseMonitors(project, findings);
  refuseReport(project.report, findings);
  return findings.take();
}

} // namespace tidemark
