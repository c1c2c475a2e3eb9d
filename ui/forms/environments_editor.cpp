// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/environments_editor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "ui/forms/field_line.h"

namespace tidemark::ui {
namespace {

constexpr int kMostRows = 10;

int tableHeight(const QTableWidget& table) {
  const int rows = std::clamp(table.rowCount(), 1, kMostRows);
  return table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize() +
         2 * table.frameWidth();
}

} // namespace

EnvironmentsEditor::EnvironmentsEditor(const FieldInfo& field, std::function<const JsonValue*()> variables,
                                       QWidget* parent)
    : ValueEditor(field, parent), m_variables(std::move(variables)), m_table(new QTableWidget) {
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->setTabKeyNavigation(false);
  m_table->horizontalHeader()->setMinimumSectionSize(90);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  setEditingWidget(m_table);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addWidget(m_table);
  makeButtons();
  connect(m_table, &QTableWidget::currentCellChanged, this, &EnvironmentsEditor::showChosen);
  connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
    if (!m_isShowing) {
      put(withCell(whole(), m_grid.environments[column], m_grid.constants[row], m_table->item(row, column)->text()));
    }
  });
}

void EnvironmentsEditor::makeButtons() {
  m_add = new QPushButton(tr("Add environment"));
  m_name = new FieldLine;
  m_name->setAccessibleName(tr("Name of the chosen environment"));
  m_name->setToolTip(tr("Name of the chosen environment"));
  m_name->setPlaceholderText(tr("name"));
  m_remove = new QPushButton(tr("Remove"));
  auto* row = new QHBoxLayout;
  row->setSpacing(4);
  m_add->setAutoDefault(false);
  m_remove->setAutoDefault(false);
  row->addWidget(m_add);
  row->addWidget(m_name, 1);
  row->addWidget(m_remove);
  row->addStretch(1);
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
  connect(m_add, &QPushButton::clicked, this, &EnvironmentsEditor::addEnvironment);
  connect(m_name, &QLineEdit::editingFinished, this, &EnvironmentsEditor::rename);
  connect(m_remove, &QPushButton::clicked, this, [this] {
    if (const int column = m_table->currentColumn(); column >= 0) {
      put(withoutEnvironment(whole(), m_grid.environments[column]));
    }
  });
}

void EnvironmentsEditor::setValue(const JsonValue* value) {
  m_isShowing = true;
  m_isThere = value != nullptr;
  m_whole = value == nullptr ? JsonValue() : *value;
  m_grid = gridOf(m_variables(), whole());
  m_table->setRowCount(static_cast<int>(m_grid.constants.size()));
  m_table->setColumnCount(static_cast<int>(m_grid.environments.size()));
  m_table->setVerticalHeaderLabels(m_grid.constants);
  m_table->setHorizontalHeaderLabels(m_grid.environments);
  for (int row = 0; row < m_table->rowCount(); ++row) {
    for (int column = 0; column < m_table->columnCount(); ++column) {
      const QString text = cellText(whole(), m_grid.environments[column], m_grid.constants[row]);
      if (QTableWidgetItem* item = m_table->item(row, column); item == nullptr) {
        m_table->setItem(row, column, new QTableWidgetItem(text));
      } else if (item->text() != text) {
        item->setText(text);
      }
    }
  }
  m_table->setVisible(!m_grid.environments.isEmpty());
  m_table->setFixedHeight(tableHeight(*m_table));
  m_name->setVisible(!m_grid.environments.isEmpty());
  m_remove->setVisible(!m_grid.environments.isEmpty());
  m_isShowing = false;
  showChosen();
}

void EnvironmentsEditor::setReadOnly(bool readOnly) {
  m_table->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                    : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                          QAbstractItemView::AnyKeyPressed);
  m_add->setEnabled(!readOnly);
  showChosen();
}

void EnvironmentsEditor::goTo(const QString& inside) {
  for (int row = 0; row < m_table->rowCount(); ++row) {
    for (int column = 0; column < m_table->columnCount(); ++column) {
      const std::string place =
          pointerTo(pointerTo("", m_grid.environments[column].toStdString()), m_grid.constants[row].toStdString());
      if (isInside(inside.toStdString(), place)) {
        m_table->setCurrentCell(row, column);
      }
    }
  }
  m_table->setFocus();
}

void EnvironmentsEditor::put(const JsonValue& whole) {
  Q_EMIT edited(whole.items.empty() && !field().required ? std::nullopt : std::optional{whole});
  Q_EMIT typingEnded();
}

void EnvironmentsEditor::addEnvironment() {
  QString name = tr("environment");
  for (int i = 2; m_grid.environments.contains(name); ++i) {
    name = tr("environment %1").arg(i);
  }
  put(withEnvironment(whole(), name));
  m_table->setCurrentCell(0, m_table->columnCount() - 1);
  m_name->setFocus();
  m_name->selectAll();
}

void EnvironmentsEditor::showChosen() {
  const int column = m_table->currentColumn();
  const bool isChosen = column >= 0 && column < m_grid.environments.size();
  m_name->setEnabled(isChosen && m_add->isEnabled());
  m_remove->setEnabled(m_name->isEnabled());
  m_name->setText(isChosen ? m_grid.environments[column] : QString());
}

// A name that is taken is not taken over.
void EnvironmentsEditor::rename() {
  const int column = m_table->currentColumn();
  const QString to = m_name->text();
  if (column < 0 || to.isEmpty() || m_grid.environments.contains(to)) {
    showChosen();
  } else {
    put(withRenamed(whole(), m_grid.environments[column], to));
  }
}

} // namespace tidemark::ui
