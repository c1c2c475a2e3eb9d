// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings/findings.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/base/failure_text.h"
#include "core/metrics/outcome.h"
#include "core/report/build/slos.h"
#include "core/report/findings/finding_words.h"
#include "core/report/number_text.h"

namespace tidemark {

namespace {

constexpr std::array<std::string_view, 3> kSeverityIds = {"info", "warning", "critical"};

using Lines = std::vector<Sentence>;

// One rule: what it looks at and how grave it is. What it says is in ruleWords().
struct FindingRule {
  std::string_view id;
  FindingSeverity severity = FindingSeverity::warning;
  Basis basis = Basis::measured;
  int priority = 2;
  // Evidence lines; none: the rule does not apply.
  Lines (*evidence)(const ReportModel&);
};

template <class Each>
Lines eachScenario(const ReportModel& model, const Each& each) {
  Lines lines;
  for (const ScenarioModel& scenario : model.scenarios) {
    if (scenario.hasRun()) {
      each(scenario, lines);
    }
  }
  return lines;
}

std::string valueOf(const SloModel& slo) { return valueText(slo.measured, unitOf(slo.limit.quantity)); }

Lines missedSlos(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, Lines& lines) {
    for (const SloModel& slo : scenario.slos) {
      if (slo.result == SloOutcome::fail) {
        lines.push_back(sentence("{}: {}: measured {} over {} samples", scenario.name, sloWords(slo), valueOf(slo),
                                 countText(slo.samples)));
      }
    }
  });
}

Lines openSlos(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, Lines& lines) {
    for (const SloModel& slo : scenario.slos) {
      if (slo.result == SloOutcome::notEvaluated) {
        lines.push_back(sentence("{}: {}: {}", scenario.name, sloWords(slo), slo.why));
      }
    }
  });
}

// The failed p50 is below half the ok one.
void addIfFast(const ScenarioModel& scenario, const Sentence& of, const LatencyLadders& ladders, Lines& lines) {
  if (ladders.ok && ladders.failed && ladders.failed->p50 < ladders.ok->p50 / 2) {
    lines.push_back(sentence("{}, {}: p50 of failed requests {}, of ok ones {}", scenario.name, of,
                             millisText(ladders.failed->p50), millisText(ladders.ok->p50)));
  }
}

Lines fastRejections(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, Lines& lines) {
    addIfFast(scenario, sentence("all requests"), scenario.latencyMs, lines);
    for (const RequestModel& request : scenario.requests) {
      if (request.kind == RequestKind::request) {
        addIfFast(scenario, Sentence::asIs(request.name), request.latencyMs, lines);
      }
    }
  });
}

Lines dropped(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, Lines& lines) {
    if (scenario.droppedIterations > 0) {
      lines.push_back(sentence("{}: {} iterations dropped, {} made", scenario.name,
                               countText(scenario.droppedIterations), countText(scenario.iterations)));
    }
  });
}

// A closed load asks nothing while it waits: a stall of the system is one slow request a user, whatever its length, and
// moves no percentile.
Lines stalledWhileClosed(const ReportModel& model) {
  constexpr double kStallMs = 100;
  constexpr double kTimesP99 = 10;
  return eachScenario(model, [](const ScenarioModel& scenario, Lines& lines) {
    const bool closed = scenario.load.model == "users" || scenario.load.model == "iterations";
    const auto& times = scenario.latencyMs.all;
    if (closed && times && times->max >= kStallMs && times->max >= kTimesP99 * times->p99) {
      lines.push_back(
          sentence("{}: slowest request {}, p99 {}", scenario.name, millisText(times->max), millisText(times->p99)));
    }
  });
}

Lines saturated(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, Lines& lines) {
    if (scenario.generator.saturated) {
      lines.push_back(sentence("{}: {} saturated seconds, busiest worker {}, loop lag p99 {}", scenario.name,
                               countText(scenario.generator.saturatedSeconds.size()),
                               percentNumber(scenario.generator.cpuPercentMax),
                               millisText(scenario.generator.loopLagP99Ms)));
    }
  });
}

Lines badJobs(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, Lines& lines) {
    for (const JobStatistics& job : scenario.jobs) {
      if (job.lost + job.failed + job.duplicated.value_or(0) > 0) {
        lines.push_back(sentence("{}, {}: {} submitted, {} failed, {} lost, {} duplicated", scenario.name, job.name,
                                 countText(job.submitted), countText(job.failed), countText(job.lost),
                                 countText(job.duplicated.value_or(0))));
      }
    }
  });
}

Lines downServices(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, Lines& lines) {
    for (const ServiceModel& service : scenario.services) {
      if (service.up < service.checks) {
        lines.push_back(sentence("{}: {} up in {} of {} health checks", scenario.name, service.name,
                                 countText(service.up), countText(service.checks)));
      }
    }
  });
}

Lines littleDiffers(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, Lines& lines) {
    for (const LittleCheck& check : scenario.little) {
      if (!check.agrees) {
        lines.push_back(sentence("{}, {}: {} users measured, {} by X·(R+Z)", scenario.name, check.stage,
                                 plainNumber(check.users), plainNumber(check.expectedUsers)));
      }
    }
  });
}

Lines fewSamples(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, Lines& lines) {
    for (const SloModel& slo : scenario.slos) {
      if (slo.fewSamples) {
        lines.push_back(sentence("{}: {} rests on {} samples", scenario.name, sloWords(slo), countText(slo.samples)));
      }
    }
  });
}

Lines growing(const ReportModel& model) {
  return eachScenario(model, [](const ScenarioModel& scenario, Lines& lines) {
    for (const ResourceModel& resource : scenario.resources) {
      if (resource.growing) {
        lines.push_back(sentence("{}: {} grows by {} an hour (95 % interval {} to {})", scenario.name, resource.info.id,
                                 valueText(resource.trend->slopePerHour, resource.info.unit),
                                 valueText(resource.trend->slope.low, resource.info.unit),
                                 valueText(resource.trend->slope.high, resource.info.unit)));
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

Sentence errorEvidence(const ScenarioModel& scenario, const ErrorModel& error) {
  const double share = 100.0 * static_cast<double>(error.count) / static_cast<double>(scenario.totals.requests);
  return sentence("{}, {}: {}: {} ({} of the scenario's requests), first at {}", scenario.name, error.request,
                  failureSentence(error.message), countText(error.count), percentNumber(share),
                  error.firstAtS ? clockText(*error.firstAtS) : std::string(kNoNumber));
}

Finding findingOf(const FindingRule& rule, Lines evidence) {
  FindingWords words = ruleWords(rule.id);
  return {.id = std::string(rule.id),
          .severity = rule.severity,
          .basis = rule.basis,
          .text = std::move(words.text),
          .evidence = std::move(evidence),
          .recommendation = std::move(words.recommendation),
          .priority = rule.priority,
          .effect = std::move(words.effect)};
}

// All failures of one cause, over all scenarios.
std::optional<Finding> errorFinding(const ReportModel& model, const ErrorCause& cause) {
  Lines evidence;
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
  FindingWords words = causeWords(cause.id, countText(count), percentNumber(share));
  return Finding{.id = std::string(cause.id),
                 .severity = cause.severity,
                 .basis = Basis::measured,
                 .text = std::move(words.text),
                 .evidence = std::move(evidence),
                 .recommendation = std::move(words.recommendation),
                 .priority = cause.priority,
                 .effect = std::move(words.effect)};
}

} // namespace

std::string_view findingSeverityId(FindingSeverity severity) {
  return kSeverityIds[static_cast<std::size_t>(severity)];
}

std::vector<Finding> findingsOf(const ReportModel& model) {
  std::vector<Finding> findings;
  for (const FindingRule& rule : kRules) {
    Lines evidence = rule.evidence(model);
    if (!evidence.empty()) {
      findings.push_back(findingOf(rule, std::move(evidence)));
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
