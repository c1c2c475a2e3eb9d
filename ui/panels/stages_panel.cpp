// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stages_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/stage_delegate.h"

namespace tidemark::ui {

StagesPanel::StagesPanel(const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_model(formatter), m_table(new QTableView) {
  buildTable();
  buildActions();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildButtons());
  layout->addWidget(m_table, 1);
  connect(&m_model, &StagesModel::stageEdited, this, &StagesPanel::stageEdited);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
    enableActions();
    Q_EMIT stageChosen(now.isValid() ? now.row() : -1);
  });
  enableActions();
}

void StagesPanel::buildTable() {
  m_table->setModel(&m_model);
  m_table->setItemDelegate(new StageDelegate(m_table));
  m_table->setAccessibleName(tr("Stages"));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
  m_table->setAlternatingRowColors(true);
  m_table->setShowGrid(false);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setTabKeyNavigation(false);
  m_table->setCornerButtonEnabled(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
  QHeaderView* header = m_table->horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionResizeMode(StagesModel::name, QHeaderView::Stretch);
  const int digit = fontMetrics().averageCharWidth();
  header->resizeSection(StagesModel::change, digit * 20);
  header->resizeSection(StagesModel::level, digit * 18);
  header->resizeSection(StagesModel::length, digit * 18);
  header->resizeSection(StagesModel::kind, digit * 16);
  header->resizeSection(StagesModel::start, digit * 12);
}

// Each is a button, an entry of the table's menu and a key in the table.
void StagesPanel::buildActions() {
  const auto add = [this](const QString& text, const QString& tip, const QKeySequence& keys, RowAction needs,
                          auto ask) {
    needs.action = new QAction(text, m_table);
    needs.action->setToolTip(tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    needs.action->setShortcut(keys);
    needs.action->setShortcutContext(Qt::WidgetShortcut);
    connect(needs.action, &QAction::triggered, this, [this, ask] { ask(chosen()); });
    m_table->addAction(needs.action);
    m_actions.push_back(needs);
  };
  add(tr("&Add stage"), tr("A stage behind the chosen one"), QKeySequence(Qt::Key_Insert), {.rows = 0},
      [this](int row) { Q_EMIT addAsked(row); });
  add(tr("D&uplicate"), tr("The same stage again, behind this one"), QKeySequence(Qt::CTRL | Qt::Key_D), {},
      [this](int row) { Q_EMIT duplicateAsked(row); });
  add(tr("R&emove"), tr("Without this stage; undo brings it back"), QKeySequence(Qt::Key_Delete), {},
      [this](int row) { Q_EMIT removeAsked(row); });
  add(tr("Move u&p"), tr("Before the stage above"), QKeySequence(Qt::ALT | Qt::Key_Up), {.before = 1},
      [this](int row) { Q_EMIT moveAsked(row, -1); });
  add(tr("Move &down"), tr("Behind the stage below"), QKeySequence(Qt::ALT | Qt::Key_Down), {.behind = 1},
      [this](int row) { Q_EMIT moveAsked(row, 1); });
  m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget* StagesPanel::buildButtons() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(6, 2, 6, 2);
  row->setSpacing(2);
  for (const RowAction& one : m_actions) {
    auto* button = new QToolButton;
    button->setDefaultAction(one.action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
  }
  row->addStretch(1);
  return bar;
}

void StagesPanel::enableActions() {
  const bool editable = m_model.content().editable;
  const int row = chosen();
  for (const RowAction& one : m_actions) {
    const bool has = row >= one.before && row + one.behind < m_model.rowCount({});
    one.action->setEnabled(editable && (has || one.rows == 0));
  }
}

int StagesPanel::chosen() const {
  const QModelIndex now = m_table->currentIndex();
  return now.isValid() ? now.row() : -1;
}

void StagesPanel::choose(int row) {
  const int column = std::max(0, m_table->currentIndex().column());
  m_table->setCurrentIndex(row < m_model.rowCount({}) ? m_model.index(row, column) : QModelIndex());
  enableActions();
}

void StagesPanel::setContent(StagesContent content) {
  const QModelIndex before = m_table->currentIndex();
  const bool had = before.isValid();
  const int row = before.row();
  const int column = before.column();
  m_model.setContent(std::move(content));
  if (had && !m_table->currentIndex().isValid() && m_model.rowCount({}) > 0) {
    m_table->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount({}) - 1), column));
  }
  enableActions();
}

} // namespace tidemark::ui
