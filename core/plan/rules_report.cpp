// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "core/base/quantity.h"
#include "core/plan/json_value.h"
#include "core/plan/monitor_sources.h"
#include "core/plan/nearest.h"
#include "core/plan/row_names.h"
#include "core/plan/rules.h"
#include "core/plan/slo_text.h"

namespace tidemark {
namespace {

bool isScenario(const Project& project, const std::string& name) {
  return std::ranges::any_of(project.scenarios,
                             [&name](const Scenario& one) { return !one.disabled && one.name == name; });
}

void checkScenario(const Project& project, const std::string& name, const std::string& pointer, Findings& findings) {
  if (!name.empty() && !isScenario(project, name)) {
    std::vector<std::string_view> known;
    for (const Scenario& one : project.scenarios) {
      known.push_back(one.name);
    }
    findings.error(pointer, sentence("there is no enabled scenario \"{}\"", name), didYouMean(name, known));
  }
}

void checkRequirement(const Project& project, const Requirement& one, const std::string& pointer, Findings& findings) {
  const int ways = (one.slo ? 1 : 0) + (one.scenario.empty() ? 0 : 1) + (one.service.empty() ? 0 : 1) +
                   (one.attested.empty() ? 0 : 1);
  if (ways != 1) {
    findings.error(pointer, sentence("exactly one of these keys is needed: slo, scenario, service, attested"));
  }
  checkScenario(project, one.scenario, pointer + "/scenario", findings);
  const auto services = servicesOf(project);
  if (!one.service.empty() && !services.contains(one.service)) {
    const std::vector<std::string_view> known{services.begin(), services.end()};
    findings.error(pointer + "/service", sentence("no request or monitor names the service \"{}\"", one.service),
                   didYouMean(one.service, known));
  }
}

// A figure somebody types: its metric is one of ours, and its value has the metric's unit.
void checkFigure(const std::string& metricText, const std::string& value, const std::string& pointer,
                 std::string_view valueKey, Findings& findings) {
  const auto metric = parseMetric(metricText);
  if (!metric) {
    findings.error(pointer + "/metric", metric.error().detail, metric.error().hint);
  }
  if (value.empty()) {
    return;
  }
  const auto amount = parseAmount(value);
  if (!amount) {
    findings.error(pointerTo(pointer, valueKey), amount.error().detail, amount.error().hint);
  } else if (metric && quantityOf(*metric) && !countsAs(amount->quantity, *quantityOf(*metric))) {
    findings.error(pointerTo(pointer, valueKey), sentence("\"{}\" is no value of \"{}\"", value, metric->text));
  }
}

void checkBaseline(const Project& project, Findings& findings) {
  const auto* path = std::get_if<std::string>(&project.report.baseline);
  if (path != nullptr && path->empty()) {
    findings.error("/report/baseline", sentence("a path or \"last-pass\" is needed"));
  }
  const auto* stated = std::get_if<StatedBaseline>(&project.report.baseline);
  if (stated == nullptr) {
    return;
  }
  const RowNames names = rowNamesOf(project);
  for (std::size_t i = 0; i < stated->stated.size(); ++i) {
    const StatedValue& one = stated->stated[i];
    const std::string pointer = pointerTo("/report/baseline/stated", i);
    checkFigure(one.metric, one.value, pointer, "value", findings);
    if (!one.of.empty() && !names.contains(one.of)) {
      findings.error(pointer + "/of", sentence("nothing is called \"{}\"", one.of));
    }
  }
}

bool isCapacityTarget(std::string_view text) {
  constexpr std::string_view kUsers = " users";
  if (parseRate(text)) {
    return true;
  }
  std::int64_t users = 0;
  const std::string_view digits = text.ends_with(kUsers) ? text.substr(0, text.size() - kUsers.size()) : "";
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), users);
  return error == std::errc{} && end == digits.data() + digits.size() && users > 0;
}

void checkScore(const std::vector<ScoreWeight>& score, Findings& findings) {
  double total = 0;
  for (const ScoreWeight& one : score) {
    total += one.weight;
  }
  if (!score.empty() && !(total > 0)) {
    findings.error("/report/score", sentence("at least one weight above 0 is needed"));
  }
}

} // namespace

void checkReport(const Project& project, Findings& findings) {
  const ReportOptions& report = project.report;
  for (std::size_t i = 0; i < report.requirements.size(); ++i) {
    checkRequirement(project, report.requirements[i], pointerTo("/report/requirements", i), findings);
  }
  checkScenario(project, report.reference, "/report/reference", findings);
  checkBaseline(project, findings);
  for (std::size_t i = 0; i < report.references.size(); ++i) {
    const std::string pointer = pointerTo("/report/references", i);
    checkFigure(report.references[i].metric, report.references[i].low, pointer, "low", findings);
    checkFigure(report.references[i].metric, report.references[i].high, pointer, "high", findings);
  }
  for (std::size_t i = 0; i < report.capacityTargets.size(); ++i) {
    if (!isCapacityTarget(report.capacityTargets[i])) {
      findings.error(pointerTo("/report/capacityTargets", i), sentence("a rate or a number of users is needed"),
                     sentence("write \"1000/s\" or \"5000 users\""));
    }
  }
  checkScore(report.score, findings);
}

} // namespace tidemark
