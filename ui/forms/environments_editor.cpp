// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/environments_editor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QTableWidget>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "ui/forms/field_words.h"

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
  connect(m_table->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, &EnvironmentsEditor::rename);
  connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
    m_rename->setEnabled(m_add->isEnabled() && m_table->currentColumn() >= 0);
    m_remove->setEnabled(m_rename->isEnabled());
  });
  connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
    if (!m_isShowing) {
      put(withCell(whole(), m_grid.environments[column], m_grid.constants[row], m_table->item(row, column)->text()));
    }
  });
}

void EnvironmentsEditor::makeButtons() {
  m_add = new QPushButton(tr("Add Environment"));
  m_rename = new QPushButton(tr("Rename…"));
  m_remove = new QPushButton(tr("Remove"));
  auto* row = new QHBoxLayout;
  row->setSpacing(4);
  for (QPushButton* button : {m_add, m_rename, m_remove}) {
    button->setAutoDefault(false);
    row->addWidget(button);
  }
  row->addStretch(1);
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
  connect(m_add, &QPushButton::clicked, this, &EnvironmentsEditor::addEnvironment);
  connect(m_rename, &QPushButton::clicked, this, [this] { rename(m_table->currentColumn()); });
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
  m_rename->setVisible(!m_grid.environments.isEmpty());
  m_remove->setVisible(!m_grid.environments.isEmpty());
  m_isShowing = false;
}

void EnvironmentsEditor::setReadOnly(bool readOnly) {
  m_table->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                    : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                          QAbstractItemView::AnyKeyPressed);
  m_add->setEnabled(!readOnly);
  m_rename->setEnabled(!readOnly && m_table->currentColumn() >= 0);
  m_remove->setEnabled(m_rename->isEnabled());
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
}

void EnvironmentsEditor::rename(int column) {
  if (column < 0 || !m_add->isEnabled()) {
    return;
  }
  const QString from = m_grid.environments[column];
  bool accepted = false;
  const QString to =
      QInputDialog::getText(this, tr("Rename Environment"), tr("Name:"), QLineEdit::Normal, from, &accepted);
  if (accepted && !to.isEmpty() && to != from) {
    put(withRenamed(whole(), from, to));
  }
}

} // namespace tidemark::ui
