// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/resources_panel.h"

#include <QVBoxLayout>

#include "ui/models/resource_rows.h"
#include "ui/panels/data_table.h"

namespace tidemark::ui {

TickedSeries::TickedSeries(ResourceChoice& choice, QObject* parent) : QIdentityProxyModel(parent), m_choice(choice) {
  connect(&choice, &ResourceChoice::changed, this, [this] {
    if (rowCount() > 0) {
      Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    }
  });
}

QVariant TickedSeries::data(const QModelIndex& index, int role) const {
  if (role == Qt::CheckStateRole && index.column() == 0) {
    return m_choice.contains(index.data(ValueTable::keyRole).toString()) ? Qt::Checked : Qt::Unchecked;
  }
  return QIdentityProxyModel::data(index, role);
}

bool TickedSeries::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || index.column() != 0) {
    return false;
  }
  m_choice.set(index.data(ValueTable::keyRole).toString(), value.toInt() == Qt::Checked);
  return true;
}

Qt::ItemFlags TickedSeries::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
  return index.isValid() && index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

ResourcesPanel::ResourcesPanel(const OpenRun& run, const WindowStats& stats, ResourceChoice& choice,
                               const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_stats(stats),
      m_formatter(formatter),
      m_model(resourceColumns()),
      m_ticked(choice) {
  m_ticked.setSourceModel(&m_model);
  m_table = new DataTable(m_ticked, tr("Resources"));
  m_table->setStretchColumn(1);
  m_table->setEmptyText(tr("No monitor has delivered a reading. Monitors are part of the project."));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_table);
  setFocusProxy(m_table);
  connect(&stats, &WindowStats::changed, this, &ResourcesPanel::refresh);
  refresh();
}

void ResourcesPanel::refresh() {
  m_stale = true;
  if (isVisible()) {
    read();
  }
}

void ResourcesPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_stale) {
    read();
  }
}

void ResourcesPanel::read() {
  m_stale = false;
  m_model.setRows(resourceRows(m_run.record(), m_stats.stats().window, m_formatter));
  m_table->fitColumns();
}

} // namespace tidemark::ui
