// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings/findings.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/metrics/outcome.h"
#include "core/report/build/slos.h"
#include "core/report/number_text.h"
#include "core/report/texts.h"

namespace tidemark {

namespace {

constexpr std::array<std::string_view, 3> kSeverityIds = {"info", "warning", "critical"};

// One rule: what it looks at and how grave it is. Its texts are "finding.ID", ".do" and ".effect".
struct FindingRule {
  std::string_view id;
  FindingSeverity severity = FindingSeverity::warning;
  Basis basis = Basis::measured;
  int priority = 2;
  // Evidence lines; none: the rule does not apply.
  std::vector<std::string> (*evidence)(const ReportModel&);
};

template <class Each>
std::vector<std::string> eachScenario(const ReportModel& model, const Each& each) {
  std::vector<std::string> lines;
  for (const ScenarioModel& scenario : model.scenarios) {
    if (scenario.hasRun()) {
      each(scenario, lines);
    }
  }
  return lines;
}

std::string valueOf(const SloModel& slo) { return valueText(slo.measured, unitOf(slo.limit.quantity)); }

std::vector<std::string> missedSlos(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, std::vector<std::string>& lines) {
    for (const SloModel& slo : scenario.slos) {
      if (slo.result == SloOutcome::fail) {
        lines.push_back(Texts{}("evidence.slo", {{"scenario", scenario.name},
                                                 {"slo", sloWords(slo).text()},
                                                 {"value", valueOf(slo)},
                                                 {"samples", countText(slo.samples)}}));
      }
    }
  });
}

std::vector<std::string> openSlos(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, std::vector<std::string>& lines) {
    for (const SloModel& slo : scenario.slos) {
      if (slo.result == SloOutcome::notEvaluated) {
        lines.push_back(Texts{}("evidence.slo-open",
                                {{"scenario", scenario.name}, {"slo", sloWords(slo).text()}, {"why", slo.why.text()}}));
      }
    }
  });
}

// The failed p50 is below half the ok one.
void addIfFast(const ScenarioModel& scenario, const std::string& of, const LatencyLadders& ladders,
               std::vector<std::string>& lines) {
  if (ladders.ok && ladders.failed && ladders.failed->p50 < ladders.ok->p50 / 2) {
    lines.push_back(Texts{}("evidence.fast", {{"scenario", scenario.name},
                                              {"request", of},
                                              {"failed", millisText(ladders.failed->p50)},
                                              {"ok", millisText(ladders.ok->p50)}}));
  }
}

std::vector<std::string> fastRejections(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, std::vector<std::string>& lines) {
    addIfFast(scenario, Texts{}("evidence.fast.all"), scenario.latencyMs, lines);
    for (const RequestModel& request : scenario.requests) {
      if (request.kind == RequestKind::request) {
        addIfFast(scenario, request.name, request.latencyMs, lines);
      }
    }
  });
}

std::vector<std::string> dropped(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, std::vector<std::string>& lines) {
    if (scenario.droppedIterations > 0) {
      lines.push_back(Texts{}("evidence.dropped", {{"scenario", scenario.name},
                                                   {"dropped", countText(scenario.droppedIterations)},
                                                   {"iterations", countText(scenario.iterations)}}));
    }
  });
}

// A closed load asks nothing while it waits: a stall of the system is one slow request a user, whatever its length, and
// moves no percentile.
std::vector<std::string> stalledWhileClosed(const ReportModel& model) {
  constexpr double kStallMs = 100;
  constexpr double kTimesP99 = 10;
  return eachScenario(model, [](const ScenarioModel& scenario, std::vector<std::string>& lines) {
    const bool closed = scenario.load.model == "users" || scenario.load.model == "iterations";
    const auto& times = scenario.latencyMs.all;
    if (closed && times && times->max >= kStallMs && times->max >= kTimesP99 * times->p99) {
      lines.push_back(
          Texts{}("evidence.closed-stall",
                  {{"scenario", scenario.name}, {"max", millisText(times->max)}, {"p99", millisText(times->p99)}}));
    }
  });
}

std::vector<std::string> saturated(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, std::vector<std::string>& lines) {
    if (scenario.generator.saturated) {
      lines.push_back(Texts{}("evidence.saturated", {{"scenario", scenario.name},
                                                     {"seconds", countText(scenario.generator.saturatedSeconds.size())},
                                                     {"cpu", percentNumber(scenario.generator.cpuPercentMax)},
                                                     {"lag", millisText(scenario.generator.loopLagP99Ms)}}));
    }
  });
}

std::vector<std::string> badJobs(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, std::vector<std::string>& lines) {
    for (const JobStatistics& job : scenario.jobs) {
      if (job.lost + job.failed + job.duplicated.value_or(0) > 0) {
        lines.push_back(Texts{}("evidence.jobs", {{"scenario", scenario.name},
                                                  {"job", job.name},
                                                  {"submitted", countText(job.submitted)},
                                                  {"failed", countText(job.failed)},
                                                  {"lost", countText(job.lost)},
                                                  {"duplicated", countText(job.duplicated.value_or(0))}}));
      }
    }
  });
}

std::vector<std::string> downServices(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, std::vector<std::string>& lines) {
    for (const ServiceModel& service : scenario.services) {
      if (service.up < service.checks) {
        lines.push_back(Texts{}("evidence.service", {{"scenario", scenario.name},
                                                     {"service", service.name},
                                                     {"up", countText(service.up)},
                                                     {"checks", countText(service.checks)}}));
      }
    }
  });
}

std::vector<std::string> littleDiffers(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, std::vector<std::string>& lines) {
    for (const LittleCheck& check : scenario.little) {
      if (!check.agrees) {
        lines.push_back(Texts{}("evidence.little", {{"scenario", scenario.name},
                                                    {"stage", check.stage},
                                                    {"users", plainNumber(check.users)},
                                                    {"expected", plainNumber(check.expectedUsers)}}));
      }
    }
  });
}

std::vector<std::string> fewSamples(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, std::vector<std::string>& lines) {
    for (const SloModel& slo : scenario.slos) {
      if (slo.fewSamples) {
        lines.push_back(
            Texts{}("evidence.few",
                    {{"scenario", scenario.name}, {"slo", sloWords(slo).text()}, {"samples", countText(slo.samples)}}));
      }
    }
  });
}

std::vector<std::string> growing(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, std::vector<std::string>& lines) {
    for (const ResourceModel& resource : scenario.resources) {
      if (resource.growing) {
        lines.push_back(
            Texts{}("evidence.growing", {{"scenario", scenario.name},
                                         {"resource", resource.info.id},
                                         {"slope", valueText(resource.trend->slopePerHour, resource.info.unit)},
                                         {"low", valueText(resource.trend->slope.low, resource.info.unit)},
                                         {"high", valueText(resource.trend->slope.high, resource.info.unit)}}));
      }
    }
  });
}

constexpr std::array kRules = {
    FindingRule{"slo-missed", FindingSeverity::critical, Basis::measured, 1, missedSlos},
    FindingRule{"generator-saturated", FindingSeverity::critical, Basis::measured, 1, saturated},
    FindingRule{"jobs", FindingSeverity::critical, Basis::measured, 1, badJobs},
    FindingRule{"service-down", FindingSeverity::critical, Basis::measured, 1, downServices},
    FindingRule{"slo-open", FindingSeverity::warning, Basis::measured, 2, openSlos},
    FindingRule{"fast-rejections", FindingSeverity::warning, Basis::measured, 2, fastRejections},
    FindingRule{"dropped", FindingSeverity::warning, Basis::measured, 2, dropped},
    FindingRule{"closed-stall", FindingSeverity::warning, Basis::measured, 2, stalledWhileClosed},
    FindingRule{"resource-growing", FindingSeverity::warning, Basis::derived, 2, growing},
    FindingRule{"little", FindingSeverity::warning, Basis::derived, 3, littleDiffers},
    FindingRule{"few-samples", FindingSeverity::info, Basis::measured, 3, fewSamples},
};

std::string errorEvidence(const ScenarioModel& scenario, const ErrorModel& error) {
  const double share = 100.0 * static_cast<double>(error.count) / static_cast<double>(scenario.totals.requests);
  return Texts{}("evidence.error", {{"scenario", scenario.name},
                                    {"request", error.request},
                                    {"message", error.message},
                                    {"count", countText(error.count)},
                                    {"share", percentNumber(share)},
                                    {"first", error.firstAtS ? clockText(*error.firstAtS) : std::string(kNoNumber)}});
}

Finding findingOf(std::string_view id, FindingSeverity severity, int priority, std::vector<std::string> evidence,
                  TextArguments arguments) {
  const Texts texts;
  const std::string key = "finding." + std::string(id);
  return {std::string(id),     severity,           Basis::measured, texts(key, arguments),
          std::move(evidence), texts(key + ".do"), priority,        texts(key + ".effect")};
}

// All failures of one cause, over all scenarios.
std::optional<Finding> errorFinding(const ReportModel& model, const ErrorCause& cause) {
  std::vector<std::string> evidence;
  std::uint64_t count = 0;
  for (const ScenarioModel& scenario : model.scenarios) {
    for (const ErrorModel& error : scenario.errors) {
      if (&causeOf(error) == &cause) {
        evidence.push_back(errorEvidence(scenario, error));
        count += error.count;
      }
    }
  }
  if (count == 0) {
    return std::nullopt;
  }
  const double share = 100.0 * static_cast<double>(count) / static_cast<double>(model.totals.requests);
  return findingOf(cause.id, cause.severity, cause.priority, std::move(evidence),
                   {{"count", countText(count)}, {"share", percentNumber(share)}});
}

} // namespace

std::string_view findingSeverityId(FindingSeverity severity) {
  return kSeverityIds[static_cast<std::size_t>(severity)];
}

std::vector<Finding> findingsOf(const ReportModel& model) {
  std::vector<Finding> findings;
  for (const FindingRule& rule : kRules) {
    std::vector<std::string> evidence = rule.evidence(model);
    if (!evidence.empty()) {
      findings.push_back(findingOf(rule.id, rule.severity, rule.priority, std::move(evidence), {}));
      findings.back().basis = rule.basis;
    }
  }
  for (const ErrorCause& cause : errorCauses()) {
    if (std::optional<Finding> finding = errorFinding(model, cause)) {
      findings.push_back(std::move(*finding));
    }
  }
  std::ranges::sort(findings, [](const Finding& a, const Finding& b) {
    return std::tuple(a.priority, -static_cast<int>(a.severity), a.id) <
           std::tuple(b.priority, -static_cast<int>(b.severity), b.id);
  });
  return findings;
}

} // namespace tidemark
