// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/project_names.h"

#include "core/plan/row_names.h"
#include "core/plan/walk.h"
#include "core/report/report_template.h"

namespace tidemark::ui {
namespace {

void add(QStringList& names, std::string_view name) {
  const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
  if (!text.isEmpty() && !names.contains(text)) {
    names.append(text);
  }
}

template <class Items>
QStringList namesOf(const Items& items) {
  QStringList names;
  for (const auto& item : items) {
    add(names, item.name);
  }
  return names;
}

QStringList targets(const Project& project) { return namesOf(project.targets); }
QStringList userClasses(const Project& project) { return namesOf(project.userClasses); }
QStringList scenarios(const Project& project) { return namesOf(project.scenarios); }
QStringList constants(const Project& project) { return namesOf(project.variables); }

QStringList rows(const Project& project) {
  QStringList names;
  for (const NameUse& use : nameUses(project)) {
    add(names, use.name);
  }
  return names;
}

QStringList groups(const Project& project) {
  QStringList names;
  walkSteps(project, [&names](const StepPlace& place) { add(names, place.request ? place.request->group : ""); });
  return names;
}

QStringList services(const Project& project) {
  QStringList names;
  walkSteps(project, [&names](const StepPlace& place) { add(names, place.request ? place.request->service : ""); });
  for (const Monitor& monitor : project.monitors) {
    if (const auto* process = std::get_if<ProcessMonitor>(&monitor.source)) {
      add(names, process->service);
    } else if (const auto* health = std::get_if<HealthMonitor>(&monitor.source)) {
      add(names, health->service);
    }
  }
  return names;
}

QStringList claims(const Project& project) {
  QStringList names;
  for (const Attestation& attestation : project.report.attestations) {
    add(names, attestation.claim);
  }
  return names;
}

QStringList linkGroups(const Project& project) {
  QStringList names;
  for (const Link& link : project.report.links) {
    add(names, link.group);
  }
  return names;
}

QStringList sections(const Project& /*project*/) {
  QStringList names;
  for (const ReportTemplate& one : reportTemplates()) {
    for (const std::string_view section : one.sections) {
      add(names, section);
    }
  }
  return names;
}

QStringList windows(const Project& project) {
  QStringList names{QStringLiteral("whole"), QStringLiteral("steady"), QStringLiteral("last 5m")};
  const auto stages = [&names](const auto& load) {
    for (const StageSpec& stage : load.stages) {
      add(names, stage.name.empty() ? "" : "stage " + stage.name);
    }
  };
  for (const Scenario& scenario : project.scenarios) {
    if (const auto* users = std::get_if<UsersLoad>(&scenario.load.model)) {
      stages(*users);
    } else if (const auto* arrivals = std::get_if<ArrivalsLoad>(&scenario.load.model)) {
      stages(*arrivals);
    }
  }
  return names;
}

QStringList metrics(const Project& project) {
  QStringList names;
  for (const char* fixed : {"p50", "p90", "p95", "p99", "p99.9", "min", "mean", "max", "rate", "peak", "successRate",
                            "errorRate", "checkRate", "dropped", "count", "stability", "level", "apdex(500ms)"}) {
    add(names, fixed);
  }
  for (const QString& service : services(project)) {
    names.append(QStringLiteral("availability(%1)").arg(service));
    names.append(QStringLiteral("restarts(%1)").arg(service));
  }
  names.append({QStringLiteral("headroom(ID)"), QStringLiteral("resource(ID, max)")});
  return names;
}

struct Source {
  std::string_view table;
  std::string_view key;
  QStringList (*names)(const Project&);
};

constexpr Source kSources[] = {
    {"step", "target", targets},          {"pollRequest", "target", targets},
    {"process", "target", targets},       {"scenario", "classes", userClasses},
    {"scenario", "requires", scenarios},  {"requirement", "scenario", scenarios},
    {"report", "reference", scenarios},   {"slo", "of", rows},
    {"statedValue", "of", rows},          {"step", "group", groups},
    {"pollRequest", "group", groups},     {"step", "service", services},
    {"pollRequest", "service", services}, {"process", "service", services},
    {"health", "service", services},      {"requirement", "service", services},
    {"requirement", "attested", claims},  {"link", "group", linkGroups},
    {"attestation", "section", sections}, {"note", "section", sections},
    {"report", "sections", sections},     {"project", "environments", constants},
    {"slo", "window", windows},           {"slo", "metric", metrics},
    {"statedValue", "metric", metrics},   {"reference", "metric", metrics},
};

} // namespace

QStringList namesFor(const Project& project, std::string_view table, std::string_view key) {
  for (const Source& source : kSources) {
    if (source.table == table && source.key == key) {
      return source.names(project);
    }
  }
  return {};
}

QStringList placeholderNames(const Project& project) {
  QStringList names;
  for (const Variable& variable : project.variables) {
    add(names, std::holds_alternative<CsvVariable>(variable.source) ? variable.name + "." : variable.name);
  }
  walkSteps(project, [&names](const StepPlace& place) {
    for (const Extract& extract : place.request != nullptr ? place.request->extract : std::vector<Extract>{}) {
      add(names, extract.name);
    }
  });
  for (const char* function : {"uuid()", "int(1,100)", "float(0,1,2)", "hex(8)", "choice(a,b)", "now()", "epochMs()",
                               "user()", "iteration()", "arrival()", "base64(x)", "string(x)", "env.NAME"}) {
    add(names, function);
  }
  return names;
}

} // namespace tidemark::ui
