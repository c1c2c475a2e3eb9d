// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>

#include "core/plan/json_value.h"
#include "core/plan/monitor_sources.h"
#include "core/plan/nearest.h"
#include "core/plan/open_load.h"
#include "core/plan/row_names.h"
#include "core/plan/rules.h"
#include "core/plan/slo_text.h"
#include "core/plan/stages.h"

namespace tidemark {
namespace {

// What the SLOs of a project can be about. Found once.
struct Ground {
  RowNames names;
  std::set<std::string, std::less<>> stages;
  std::set<std::string, std::less<>> services;
  bool arrivals = false;
  bool search = false;
};

Ground groundOf(const Project& project) {
  Ground ground{rowNamesOf(project), {}, servicesOf(project), false, false};
  for (const Scenario& scenario : project.scenarios) {
    if (scenario.disabled) {
      continue;
    }
    ground.search = ground.search || std::holds_alternative<SearchLoad>(scenario.load.model);
    ground.arrivals = ground.arrivals || isOpen(scenario.load);
    for (const StagePlan& stage : stagesOf(scenario.load, 1)) {
      ground.stages.insert(stage.name);
    }
  }
  return ground;
}

std::vector<std::string_view> viewsOf(const std::set<std::string, std::less<>>& texts) {
  return {texts.begin(), texts.end()};
}

// Metrics of the whole scenario: `of` may name scenarios, nothing smaller.
bool isOfScenario(MetricKind kind) {
  return kind == MetricKind::dropped || kind == MetricKind::level || kind == MetricKind::availability ||
         kind == MetricKind::restarts || kind == MetricKind::headroom || kind == MetricKind::resource;
}

bool mayFilterOutcome(const Metric& metric) {
  return metric.isLatency() || metric.kind == MetricKind::rate || metric.kind == MetricKind::peak ||
         metric.kind == MetricKind::count;
}

const Sentence& quantityWord(Quantity quantity) {
  static const std::array kWords{sentence("duration"), sentence("rate"),  sentence("percent"),
                                 sentence("bytes"),    sentence("count"), sentence("ratio")};
  return kWords[static_cast<std::size_t>(quantity)];
}

class SloRules {
public:
  SloRules(const Ground& ground, const Project& project, Findings& findings)
      : m_ground(ground), m_project(project), m_findings(findings) {}

  void check(const Slo& slo, const std::string& pointer) {
    checkOf(slo, pointer);
    checkLimits(slo, pointer);
    checkChoices(slo, pointer);
    checkWindow(slo, pointer);
    checkGround(slo, pointer);
  }

private:
  void checkOf(const Slo& slo, const std::string& pointer) {
    std::vector<std::string_view> known;
    for (const auto& [name, row] : m_ground.names) {
      known.push_back(name);
    }
    for (std::size_t i = 0; i < slo.of.size(); ++i) {
      const std::string at = slo.of.size() == 1 ? pointer + "/of" : pointerTo(pointer + "/of", i);
      const auto found = m_ground.names.find(slo.of[i]);
      if (found == m_ground.names.end()) {
        m_findings.error(
            at, sentence("there is no request, group, transaction, poll, measure or scenario \"{}\"", slo.of[i]),
            didYouMean(slo.of[i], known));
      } else if (isOfScenario(slo.metric.kind) && found->second.kind != NameKind::scenario) {
        m_findings.error(at, sentence("\"{}\" is a figure of a whole scenario", slo.metric.text));
      }
    }
  }

  // The quantity that the limit must count; nothing: any.
  std::optional<Quantity> wanted(const Slo& slo) {
    bool measures = false;
    bool others = slo.of.empty();
    std::string unit;
    for (const std::string& name : slo.of) {
      const auto found = m_ground.names.find(name);
      if (found != m_ground.names.end() && found->second.kind != NameKind::scenario) {
        (found->second.kind == NameKind::measure ? measures : others) = true;
        unit = found->second.kind == NameKind::measure ? found->second.unit : unit;
      }
    }
    const bool value = slo.metric.isLatency() && slo.metric.kind != MetricKind::apdex;
    return value && measures && !others ? quantityOfUnit(unit) : quantityOf(slo.metric);
  }

  void checkLimits(const Slo& slo, const std::string& pointer) {
    const auto quantity = wanted(slo);
    checkQuantity(slo, slo.limit, quantity, pointer + "/limit");
    if (!slo.warn) {
      return;
    }
    checkQuantity(slo, *slo.warn, quantity, pointer + "/warn");
    const Limit& warn = *slo.warn;
    const bool ranges = warn.op == LimitOp::range || slo.limit.op == LimitOp::range;
    const bool sameSide = ranges || warn.isUpper() == slo.limit.isUpper();
    const bool earlier = ranges || (warn.isUpper() ? warn.value <= slo.limit.value : warn.value >= slo.limit.value);
    if (!sameSide || !earlier) {
      m_findings.error(pointer + "/warn", sentence("it would never warn before \"{}\" fails", slo.limit.text));
    }
  }

  void checkQuantity(const Slo& slo, const Limit& limit, std::optional<Quantity> wantedQuantity,
                     const std::string& pointer) {
    if (limit.text.empty() || !wantedQuantity || countsAs(limit.quantity, *wantedQuantity)) {
      return;
    }
    m_findings.error(pointer, sentence("\"{}\" is compared with a {}, this limit counts a {}", slo.metric.text,
                                       quantityWord(*wantedQuantity), quantityWord(limit.quantity)));
  }

  void checkChoices(const Slo& slo, const std::string& pointer) {
    if (slo.latency == LatencyOf::response && !slo.metric.isLatency()) {
      m_findings.error(pointer + "/latency", sentence("\"{}\" is no latency", slo.metric.text));
    } else if (slo.latency == LatencyOf::response && !m_ground.arrivals) {
      m_findings.error(pointer + "/latency",
                       sentence("response time exists under arrivals only, and no scenario has them"));
    }
    if (slo.outcome != OutcomeFilter::automatic && !mayFilterOutcome(slo.metric)) {
      m_findings.error(pointer + "/outcome", sentence("\"{}\" knows no outcome", slo.metric.text));
    }
    if (slo.after.count() > 0 && !slo.abort) {
      m_findings.warning(pointer + "/after", sentence("it has no meaning without \"abort\": true"));
    }
  }

  void checkWindow(const Slo& slo, const std::string& pointer) {
    if (slo.window.kind == WindowKind::stage && !m_ground.stages.contains(slo.window.stage)) {
      m_findings.error(pointer + "/window", sentence("no scenario has a stage \"{}\"", slo.window.stage),
                       didYouMean(slo.window.stage, viewsOf(m_ground.stages)));
    }
  }

  // What a metric needs beside requests. Where it is missing, the SLO could never be judged.
  void checkGround(const Slo& slo, const std::string& pointer) {
    const Metric& metric = slo.metric;
    const std::string at = pointer + "/metric";
    if (metric.kind == MetricKind::level && !m_ground.search) {
      m_findings.warning(at, sentence("no scenario searches for a level, so this is never judged"));
    } else if (metric.kind == MetricKind::dropped && !m_ground.arrivals) {
      m_findings.warning(at, sentence("iterations are dropped under arrivals only, so this is never judged"));
    } else if (const Sentence lack = missingSource(m_project, metric); !lack.empty()) {
      m_findings.warning(at, sentence("{}, so this is never judged", lack));
    }
  }

  const Ground& m_ground;
  const Project& m_project;
  Findings& m_findings;
};

} // namespace

void checkSlos(const Project& project, Findings& findings) {
  const Ground ground = groundOf(project);
  SloRules rules{ground, project, findings};
  const auto checkAll = [&rules](const std::vector<Slo>& slos, const std::string& pointer) {
    for (std::size_t i = 0; i < slos.size(); ++i) {
      if (!slos[i].disabled) {
        rules.check(slos[i], pointerTo(pointer, i));
      }
    }
  };
  checkAll(project.slos, "/slos");
  for (std::size_t i = 0; i < project.scenarios.size(); ++i) {
    if (!project.scenarios[i].disabled) {
      checkAll(project.scenarios[i].slos, pointerTo("/scenarios", i) + "/slos");
    }
  }
  for (std::size_t i = 0; i < project.report.requirements.size(); ++i) {
    if (const auto& slo = project.report.requirements[i].slo) {
      rules.check(*slo, pointerTo("/report/requirements", i) + "/slo");
    }
  }
}

} // namespace tidemark
