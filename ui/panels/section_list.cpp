// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/section_list.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/report/texts.h"
#include "ui/theme/icons.h"

namespace tidemark::ui {
namespace {

constexpr int kId = Qt::UserRole;

QToolButton* moveButton(const QString& iconName, const QString& name) {
  auto* button = new QToolButton;
  button->setIcon(icon(iconName));
  button->setToolTip(name);
  button->setAccessibleName(name);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

} // namespace

SectionList::SectionList(QWidget* parent)
    : QWidget(parent),
      m_list(new QListWidget),
      m_up(moveButton(QStringLiteral("up"), tr("Move the section up"))),
      m_down(moveButton(QStringLiteral("down"), tr("Move the section down"))) {
  m_list->setAccessibleName(tr("Sections"));
  m_list->setDragDropMode(QAbstractItemView::InternalMove);
  m_list->setDefaultDropAction(Qt::MoveAction);
  auto* buttons = new QVBoxLayout;
  buttons->addWidget(m_up);
  buttons->addWidget(m_down);
  buttons->addStretch(1);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addWidget(m_list, 1);
  layout->addLayout(buttons);
  setFocusProxy(m_list);
  connect(m_list, &QListWidget::itemChanged, this, &SectionList::read);
  // A drop is several changes of the model; what it comes to is read once they are over.
  connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &SectionList::read, Qt::QueuedConnection);
  connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &SectionList::read, Qt::QueuedConnection);
  connect(m_list, &QListWidget::currentRowChanged, this, &SectionList::refreshButtons);
  connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
  connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
  refreshButtons();
}

void SectionList::setChoices(std::vector<SectionChoice> choices) {
  if (choices != m_choices) {
    m_choices = std::move(choices);
    fill();
  }
}

void SectionList::fill() {
  m_filling = true;
  const int row = m_list->currentRow();
  m_list->clear();
  for (const SectionChoice& choice : m_choices) {
    const QString name = QString::fromStdString(choice.known ? Texts()("section." + choice.id) : choice.id);
    auto* item = new QListWidgetItem(choice.known ? name : tr("%1 (not in this template)").arg(name), m_list);
    item->setData(kId, QString::fromStdString(choice.id));
    item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
    item->setCheckState(choice.printed ? Qt::Checked : Qt::Unchecked);
  }
  m_list->setCurrentRow(row);
  m_filling = false;
  refreshButtons();
}

void SectionList::read() {
  if (m_filling) {
    return;
  }
  std::vector<SectionChoice> now;
  for (int row = 0; row < m_list->count(); ++row) {
    const QListWidgetItem& item = *m_list->item(row);
    const std::string id = item.data(kId).toString().toStdString();
    const auto was = std::ranges::find(m_choices, id, &SectionChoice::id);
    now.push_back({id, item.checkState() == Qt::Checked, was == m_choices.end() || was->known});
  }
  if (now == m_choices) {
    return;
  }
  if (!mayHide(m_choices) && std::ranges::none_of(now, &SectionChoice::printed)) {
    QTimer::singleShot(0, this, &SectionList::fill); // not while the list is telling about the tick
    return;
  }
  m_choices = std::move(now);
  refreshButtons();
  Q_EMIT edited();
}

void SectionList::move(int by) {
  const int row = m_list->currentRow();
  m_filling = true;
  m_list->insertItem(row + by, m_list->takeItem(row));
  m_list->setCurrentRow(row + by);
  m_filling = false;
  read();
}

void SectionList::refreshButtons() {
  m_up->setEnabled(m_list->currentRow() > 0);
  m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

} // namespace tidemark::ui
