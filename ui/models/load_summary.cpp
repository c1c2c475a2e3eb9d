// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/load_summary.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/plan/describe.h"
#include "core/plan/search.h"
#include "core/plan/stages.h"
#include "ui/format/worded.h"
#include "ui/models/load_profile.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("LoadSummary", text); }

const ScenarioPlan* planOf(const RunPlan* plan, const std::string& name) {
  if (plan == nullptr) {
    return nullptr;
  }
  const auto found = std::ranges::find(plan->scenarios, name, &ScenarioPlan::name);
  return found == plan->scenarios.end() ? nullptr : &*found;
}

// As much of a scenario's plan as its load alone decides.
ScenarioPlan ownPlan(const Scenario& scenario) {
  ScenarioPlan plan;
  plan.load = scenario.load;
  plan.stages = stagesOf(scenario.load, 1);
  plan.planned = plan.stages.empty() ? Nanos{0} : plan.stages.back().to;
  if (const auto profile = profileOf(scenario.load); profile && !profile->arrivals) {
    plan.peakUsers = static_cast<int>(profile->peak());
  }
  if (const auto* arrivals = std::get_if<ArrivalsLoad>(&scenario.load.model)) {
    plan.peakUsers = arrivals->maxUsers;
  } else if (const auto* iterations = std::get_if<IterationsLoad>(&scenario.load.model)) {
    plan.maxDuration = iterations->maxDuration;
    plan.planned = iterations->maxDuration.value_or(Nanos{0});
    plan.peakUsers = iterations->users;
  } else if (const auto* search = std::get_if<SearchLoad>(&scenario.load.model)) {
    StagePlan level;
    level.to = levelHold(*search, 1);
    level.fromTarget = level.toTarget = search->from;
    plan.stages = {level};
    plan.planned = Nanos{0};
    plan.peakUsers = search->of == SearchOf::users ? plan.peakUsers : search->maxUsers;
  }
  return plan;
}

QString peakText(const Scenario& scenario, const ScenarioPlan& plan, const Formatter& formatter) {
  const auto profile = profileOf(scenario.load);
  if (profile && profile->arrivals) {
    return QCoreApplication::translate("LoadSummary", "up to %1 by at most %Ln user(s)", nullptr, plan.peakUsers)
        .arg(formatter.value(profile->peak(), Unit::ratePerS));
  }
  const int users = profile ? qRound(profile->peak()) : plan.peakUsers;
  return QCoreApplication::translate("LoadSummary", "up to %Ln user(s)", nullptr, users);
}

// How long it takes: of a search and of iterations at most; 0 where nothing says.
QString lengthText(const Scenario& scenario, Nanos length, const Formatter& formatter) {
  const QString span = formatter.span(toSeconds(length));
  const bool hasStages = stageSpecs(scenario.load) != nullptr;
  return length == Nanos{0} ? words(QT_TRANSLATE_NOOP("LoadSummary", "Of open length"))
         : hasStages        ? words(QT_TRANSLATE_NOOP("LoadSummary", "Lasts %1")).arg(span)
                            : words(QT_TRANSLATE_NOOP("LoadSummary", "At most %1")).arg(span);
}

QString estimateText(const Estimate& need, const Formatter& formatter) {
  const auto count = [&](std::int64_t n) {
    return formatter.count(static_cast<std::uint64_t>(std::max<std::int64_t>(0, n)));
  };
  return words(QT_TRANSLATE_NOOP("LoadSummary",
                                 "Estimate, at 10 ms a request: %1 requests in %2 iterations, %3 descriptors, %4 of "
                                 "memory."))
      .arg(count(need.requests), count(need.iterations), count(need.descriptors),
           formatter.value(static_cast<double>(need.memoryBytes), Unit::bytes));
}

QStringList limitsOf(const Project& project, const RunPlan* plan, const ScenarioPlan& scenario,
                     const Formatter& formatter) {
  QStringList limits;
  const Authorization& allowed = project.authorization;
  if (allowed.maxUsers && scenario.peakUsers > *allowed.maxUsers) {
    limits += QCoreApplication::translate("LoadSummary",
                                          "The load plans %Ln user(s) and the authorization allows %1: a run will be "
                                          "refused.",
                                          nullptr, scenario.peakUsers)
                  .arg(formatter.count(static_cast<std::uint64_t>(*allowed.maxUsers)));
  }
  if (allowed.maxRate && plan != nullptr) {
    RunPlan uncapped = *plan; // what it asks for is what it would do without the cap
    uncapped.project.authorization.maxRate.reset();
    const auto asked = askedRate(uncapped, scenario);
    if (asked && *asked > allowed.maxRate->perSecond) {
      limits += words(QT_TRANSLATE_NOOP("LoadSummary", "The load asks for %1 requests and the authorization allows %2: "
                                                       "no more are sent."))
                    .arg(formatter.value(*asked, Unit::ratePerS),
                         formatter.value(allowed.maxRate->perSecond, Unit::ratePerS));
    }
  }
  return limits;
}

QString spelledOut(const QString& clause) {
  return clause.isEmpty() ? clause : clause.left(1).toUpper() + clause.mid(1) + QLatin1Char('.');
}

} // namespace

LoadSummary loadSummary(const Project& project, const Scenario& scenario, const RunPlan* plan,
                        const Formatter& formatter) {
  const ScenarioPlan* planned = planOf(plan, scenario.name);
  const ScenarioPlan own = planned != nullptr ? *planned : ownPlan(scenario);
  const bool searches = std::holds_alternative<SearchLoad>(scenario.load.model);
  const QString peak = peakText(scenario, own, formatter);
  LoadSummary summary;
  summary.words = spelledOut(worded(loadClause(own)));
  summary.limits = limitsOf(project, planned == nullptr ? nullptr : plan, own, formatter);
  Nanos length = searches ? Nanos{0} : own.planned;
  QString rest = scenario.disabled
                     ? words(QT_TRANSLATE_NOOP("LoadSummary", "The scenario is disabled and sends nothing."))
                     : words(QT_TRANSLATE_NOOP("LoadSummary", "The estimate waits until the project has "
                                                              "no other problems."));
  if (planned != nullptr) {
    const Estimate need = estimate(*plan, *planned);
    rest = estimateText(need, formatter);
    length = searches ? need.duration : length;
  }
  summary.figures = QStringLiteral("%1, %2. %3").arg(lengthText(scenario, length, formatter), peak, rest);
  return summary;
}

} // namespace tidemark::ui
