// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/table_panel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/panels/data_table.h"

namespace tidemark::ui {

TablePanel::TablePanel(TableContent content, QWidget* parent)
    : QWidget(parent),
      m_content(std::move(content)),
      m_model(m_content.columns),
      m_table(new DataTable(m_model, m_content.name)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_table->setStretchColumn(m_content.stretchColumn);
  m_table->setEmptyText(m_content.emptyText);
  if (m_content.filtered) {
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter of %1").arg(m_content.name));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, &m_table->order(), &TableOrder::setFilterText);
    layout->addWidget(filter);
  }
  layout->addWidget(m_table); // after the filter in the tab order too
  if (!m_content.filtered) {  // Tab would pass by what stands before a focus proxy
    setFocusProxy(m_table);
  }
}

void TablePanel::refresh() {
  m_stale = true;
  if (isVisible()) {
    read();
  }
}

void TablePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_stale) {
    read();
  }
}

void TablePanel::read() {
  m_stale = false;
  m_model.setRows(m_content.rows());
  m_table->fitColumns();
}

} // namespace tidemark::ui
