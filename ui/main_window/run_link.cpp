// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/run_link.h"

#include "ui/format/one_line.h"
#include "ui/panels/run_page.h"

namespace tidemark::ui {
namespace {

QString scenarioNames(const RunPlan& plan) {
  QStringList names;
  for (const ScenarioPlan& scenario : plan.scenarios) {
    names.append(oneLine(QString::fromStdString(scenario.name)));
  }
  return oneLine(names.join(QStringLiteral(", ")), 10 * kNameLetters);
}

} // namespace

RunLink::RunLink(Workspace& workspace, MainActions& actions, RunPage& page, const Formatter& formatter, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_actions(actions), m_page(page), m_formatter(formatter) {
  connectActions();
  connect(&workspace, &Workspace::documentOpened, this, &RunLink::refresh);
  connect(&workspace, &Workspace::documentChanged, this, &RunLink::refresh);
  connect(&workspace.controller(), &RunController::stateChanged, this, &RunLink::refresh);
  connect(&workspace.preflight(), &Preflight::changed, this, &RunLink::refresh);
  connect(&workspace.controller(), &RunController::asksMuch, this, &RunLink::warnOfLimit);
  connect(&page, &RunPage::scenarioSaved, this, [this](const QString& name) {
    Q_EMIT said(Tone::good, tr("The scenario %1 was added to the project; save the project to keep it.").arg(name));
  });
  refresh();
}

void RunLink::connectActions() {
  connect(m_actions.start, &QAction::triggered, this, [this] {
    Q_EMIT started();
    Q_EMIT pageWanted();
    m_workspace.start();
  });
  connect(m_actions.stop, &QAction::triggered, this, [this] { m_workspace.controller().stop(); });
  connect(m_actions.abort, &QAction::triggered, this, [this] { m_workspace.controller().abort(); });
  connect(m_actions.mark, &QAction::triggered, this, [this] {
    Q_EMIT pageWanted();
    m_page.beginMark();
  });
}

void RunLink::refresh() {
  const RunController& controller = m_workspace.controller();
  const bool runnable = m_workspace.document() && m_workspace.document()->runnable();
  m_actions.start->setEnabled(runnable && !controller.busy() && !m_workspace.preflight().refuses());
  m_actions.tryOnce->setEnabled(runnable);
  m_actions.stop->setEnabled(controller.busy());
  m_actions.abort->setEnabled(controller.busy());
  m_actions.mark->setEnabled(controller.state() == SessionState::running);
  if (m_workspace.document()) {
    sayReady();
  }
  Q_EMIT refreshed();
}

void RunLink::sayReady() {
  const ProjectDocument& document = *m_workspace.document();
  const QString name = oneLine(QString::fromStdString(document.loaded.project.name));
  if (!document.runnable()) {
    m_page.setReady(tr("%1 cannot run").arg(name),
                    tr("The project has problems; they are listed under Problems with their place in the file."));
  } else if (m_workspace.preflight().refuses()) {
    m_page.setReady(tr("%1 cannot start yet").arg(name),
                    tr("What stands in its way is listed below, with its remedy."));
  } else {
    m_page.setReady(tr("%1 is ready").arg(name),
                    tr("Start (F5) runs its scenarios one after another: %1.").arg(scenarioNames(*document.plan)));
  }
}

void RunLink::warnOfLimit(double askedPerS, double capacityPerS) {
  Q_EMIT warned(Tone::warn,
                tr("The plan asks for up to %1 requests a second; this machine can generate about %2 for this flow, "
                   "by its self-test. Seconds in which the generator is saturated are not judged.")
                    .arg(m_formatter.count(static_cast<std::uint64_t>(askedPerS)),
                         m_formatter.count(static_cast<std::uint64_t>(capacityPerS))));
}

} // namespace tidemark::ui
