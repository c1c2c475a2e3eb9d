// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/load_change_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace tidemark::ui {
namespace {

bool hasManualStage(const RunRecord& record) {
  return std::ranges::any_of(record.scenarios(), [](const ScenarioRun& run) {
    return std::ranges::find(run.stages, StageKind::manual, &StagePlan::kind) != run.stages.end();
  });
}

} // namespace

LoadChangePanel::LoadChangePanel(const OpenRun& run, const Formatter& formatter, QWidget* parent)
    : QFrame(parent),
      m_run(run),
      m_formatter(formatter),
      m_list(new QVBoxLayout),
      m_save(new QPushButton(tr("Save &load as scenario"))) {
  setAccessibleName(tr("Load"));
  m_save->setToolTip(
      tr("Adds a scenario to the project that repeats the stages as they really ran, those by hand too."));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(8, 2, 8, 4);
  layout->addLayout(m_list, 1);
  layout->addWidget(m_save, 0, Qt::AlignTop);
  connect(m_save, &QPushButton::clicked, this, &LoadChangePanel::saveRequested);
  connect(&run, &OpenRun::beat, this, &LoadChangePanel::refresh);
  connect(&run, &OpenRun::ended, this, &LoadChangePanel::refresh);
  refresh();
}

void LoadChangePanel::setMaySave(bool may) {
  m_maySave = may;
  refresh();
}

void LoadChangePanel::refresh() {
  const bool live = m_run.live() && m_run.latest();
  const auto dials = live ? loadDials(m_run.record(), m_run.latest()->atS) : std::vector<LoadDial>();
  if (std::ranges::equal(dials, m_rows, {}, &LoadDial::scenario, &LoadDialRow::scenario)) {
    for (std::size_t i = 0; i < dials.size(); ++i) {
      m_rows[i]->setDial(dials[i]);
    }
  } else {
    rebuild(dials);
  }
  const bool changed = hasManualStage(m_run.record());
  m_save->setVisible(m_maySave);
  m_save->setEnabled(changed);
  setVisible(!m_rows.empty() || (changed && m_maySave));
}

void LoadChangePanel::rebuild(const std::vector<LoadDial>& dials) {
  qDeleteAll(m_rows);
  m_rows.clear();
  for (const LoadDial& dial : dials) {
    m_rows.push_back(new LoadDialRow(dial, m_formatter));
    connect(m_rows.back(), &LoadDialRow::applied, this, &LoadChangePanel::applied);
    m_list->addWidget(m_rows.back());
  }
}

} // namespace tidemark::ui
