// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/project_tree.h"

#include <QCoreApplication>
#include <array>
#include <string_view>

#include "ui/format/labels.h"
#include "ui/models/load_model.h"
#include "ui/models/step_tree.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Project", text); }

constexpr std::array kLoads{QT_TRANSLATE_NOOP("Project", "users"), QT_TRANSLATE_NOOP("Project", "arrivals"),
                            QT_TRANSLATE_NOOP("Project", "iterations"),
                            QT_TRANSLATE_NOOP("Project", "search")}; // by LoadModel
static_assert(kLoads.size() == kLoadModels.size());
QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

template <class Items, class MakeNode>
TreeNode section(const char* title, const QString& pointer, const Items& items, MakeNode makeNode) {
  TreeNode node{words(title), items.empty() ? QString() : QString::number(items.size()), pointer, {}, true, {}};
  const auto isOff = [](const auto& item) {
    if constexpr (requires { item.disabled; }) {
      return item.disabled;
    } else {
      return false;
    }
  };
  for (std::size_t i = 0; i < items.size(); ++i) {
    node.children.push_back(makeNode(items[i], QStringLiteral("%1/%2").arg(pointer).arg(i)));
    node.children.back().isOff = isOff(items[i]);
  }
  return node;
}

TreeNode targetNode(const Target& target, const QString& pointer) {
  return {text(target.name), text(target.url), pointer, {}, false, {}};
}

QString thinkTimeText(const ThinkTime& think) {
  switch (think.kind) {
  case ThinkTimeKind::none:
    return {};
  case ThinkTimeKind::fixed:
    return words(QT_TRANSLATE_NOOP("Project", "think time %1")).arg(text(durationText(think.low)));
  case ThinkTimeKind::uniform:
    return words(QT_TRANSLATE_NOOP("Project", "think time %1 to %2"))
        .arg(text(durationText(think.low)), text(durationText(think.high)));
  case ThinkTimeKind::exponential:
    return words(QT_TRANSLATE_NOOP("Project", "think time about %1")).arg(text(durationText(think.low)));
  }
  return {};
}

TreeNode classNode(const UserClass& userClass, const QString& pointer) {
  QStringList detail{userClass.users ? QCoreApplication::translate("Project", "%Ln user(s)", nullptr, *userClass.users)
                                     : words(QT_TRANSLATE_NOOP("Project", "weight %1")).arg(userClass.weight)};
  if (const QString think = thinkTimeText(userClass.thinkTime); !think.isEmpty()) {
    detail.append(think);
  }
  TreeNode node{text(userClass.name), detail.join(QStringLiteral(" · ")), pointer, {}, false, {}};
  struct Part {
    const char* key;
    const char* title;
    const Steps& steps;
  };
  for (const Part& part : {Part{"start", QT_TRANSLATE_NOOP("Project", "At the start"), userClass.start},
                           Part{"flow", QT_TRANSLATE_NOOP("Project", "Flow"), userClass.flow},
                           Part{"end", QT_TRANSLATE_NOOP("Project", "At the end"), userClass.end}}) {
    const QString place = pointer + QLatin1Char('/') + QLatin1String(part.key);
    if (!part.steps.empty() || std::string_view{part.key} == "flow") { // somewhere to drop a step
      node.children.push_back({words(part.title), {}, place, {}, false, stepNodes(part.steps, place)});
    }
  }
  return node;
}

TreeNode scenarioNode(const Scenario& scenario, const QString& pointer) {
  const char* load = kLoads[static_cast<std::size_t>(modelOf(scenario.load))];
  const QString detail = label(scenario.kind) + QStringLiteral(" · ") + words(load);
  return {text(scenario.name), detail, pointer, {}, false, {}};
}

TreeNode sloNode(const Slo& slo, const QString& pointer) {
  QString of;
  for (const std::string& name : slo.of) {
    of += (of.isEmpty() ? QString() : QStringLiteral(", ")) + text(name);
  }
  const QString limit = text(slo.limit.text);
  return {text(slo.metric.text) + QLatin1Char(' ') + limit, of, pointer, {}, false, {}};
}

// What a monitor watches: one overload a source.
QString nameOf(const HostMonitor& /*host*/) { return words(QT_TRANSLATE_NOOP("Project", "Host")); }
QString nameOf(const ProcessMonitor& /*process*/) { return words(QT_TRANSLATE_NOOP("Project", "Process")); }
QString nameOf(const HealthMonitor& /*health*/) { return words(QT_TRANSLATE_NOOP("Project", "Health check")); }
QString nameOf(const DockerMonitor& /*docker*/) { return words(QT_TRANSLATE_NOOP("Project", "Containers")); }
QString nameOf(const NvidiaMonitor& /*nvidia*/) { return words(QT_TRANSLATE_NOOP("Project", "NVIDIA GPU")); }
QString nameOf(const AmdMonitor& /*amd*/) { return words(QT_TRANSLATE_NOOP("Project", "AMD GPU")); }
QString nameOf(const PrometheusMonitor& /*prometheus*/) { return words(QT_TRANSLATE_NOOP("Project", "Prometheus")); }

QString detailOf(const HealthMonitor& health) { return text(health.url); }
QString detailOf(const PrometheusMonitor& prometheus) { return text(prometheus.url + prometheus.scrape); }
QString detailOf(const ProcessMonitor& process) {
  if (process.port) {
    return words(QT_TRANSLATE_NOOP("Project", "port %1")).arg(*process.port);
  }
  return process.pid ? words(QT_TRANSLATE_NOOP("Project", "process id %1")).arg(*process.pid)
                     : text(process.target + process.processName);
}
template <class Source>
QString detailOf(const Source& /*source*/) {
  return {};
}

TreeNode monitorNode(const Monitor& monitor, const QString& pointer) {
  return std::visit(
      [&](const auto& source) { return TreeNode{nameOf(source), detailOf(source), pointer, {}, false, {}}; },
      monitor.source);
}

} // namespace

std::vector<TreeNode> projectTree(const Project& project) {
  const auto at = [](const char16_t* pointer) { return QString::fromUtf16(pointer); };
  std::vector<TreeNode> roots{
      {words(QT_TRANSLATE_NOOP("Project", "General")), {}, QString(), {}, true, {}},
      section(QT_TRANSLATE_NOOP("Project", "Targets"), at(u"/targets"), project.targets, targetNode),
      section(QT_TRANSLATE_NOOP("Project", "User classes"), at(u"/userClasses"), project.userClasses, classNode),
      section(QT_TRANSLATE_NOOP("Project", "Scenarios"), at(u"/scenarios"), project.scenarios, scenarioNode),
      section(QT_TRANSLATE_NOOP("Project", "SLOs"), at(u"/slos"), project.slos, sloNode),
      section(QT_TRANSLATE_NOOP("Project", "Monitors"), at(u"/monitors"), project.monitors, monitorNode),
  };
  roots.push_back(
      {words(QT_TRANSLATE_NOOP("Project", "Report")), text(project.report.templateName), at(u"/report"), {}, true, {}});
  return roots;
}

} // namespace tidemark::ui
