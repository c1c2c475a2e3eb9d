// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/design_link.h"

#include "ui/main_window/docks.h"
#include "ui/panels/design_page.h"
#include "ui/panels/try_once_panel.h"

namespace tidemark::ui {

DesignLink::DesignLink(ProjectEditor& editor, Docks& docks, DesignPage& design, QObject* parent)
    : QObject(parent), m_editor(editor), m_docks(docks), m_design(design) {
  connect(&docks, &Docks::pointerChosen, &design, &DesignPage::showPlace);
  connect(&docks, &Docks::pointerActivated, this, &DesignLink::goTo);
  connect(&docks, &Docks::problemActivated, this, &DesignLink::goToProblem);
  connect(&design, &DesignPage::placeChosen, &docks, &Docks::select);
  connect(&design.trial(), &TryOncePanel::stepActivated, &docks, &Docks::select);
}

void DesignLink::goTo(const QString& pointer) {
  Q_EMIT designWanted();
  m_design.goTo(pointer);
}

void DesignLink::goToProblem(const QString& key) {
  const auto index = static_cast<std::size_t>(key.toUInt());
  const auto& document = m_editor.document();
  if (key.isEmpty() || !document || index >= document->problems.size()) {
    return;
  }
  Q_EMIT designWanted();
  const Problem& problem = document->problems[index];
  const QString pointer = QString::fromStdString(problem.pointer);
  m_docks.select(pointer);
  if (!m_design.goTo(pointer)) {
    m_design.goTo(problem.line, problem.column);
  }
}

} // namespace tidemark::ui
