// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stage_delegate.h"

#include <QComboBox>

#include "ui/models/stages_model.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {

void StageDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  const auto tone = static_cast<Tone>(index.data(StagesModel::toneRole).toInt());
  if (tone != Tone::neutral) {
    option->palette.setColor(QPalette::Text, toneColour(tone, option->palette));
  } else if (index.data(StagesModel::faintRole).toBool()) {
    option->palette.setColor(QPalette::Text, coloursOf(option->palette).faint);
  }
}

QWidget* StageDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
  const QStringList choices = index.data(StagesModel::choicesRole).toStringList();
  if (choices.isEmpty()) {
    return QStyledItemDelegate::createEditor(parent, option, index);
  }
  auto* box = new QComboBox(parent);
  box->addItems(choices);
  box->setCurrentIndex(index.data(Qt::EditRole).toInt());
  // A choice is made by choosing, not by leaving the cell.
  connect(box, &QComboBox::activated, this, [this, box] {
    Q_EMIT const_cast<StageDelegate*>(this)->commitData(box);
    Q_EMIT const_cast<StageDelegate*>(this)->closeEditor(box);
  });
  return box;
}

void StageDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  if (auto* box = qobject_cast<QComboBox*>(editor)) {
    box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    return;
  }
  QStyledItemDelegate::setEditorData(editor, index);
}

void StageDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  if (const auto* box = qobject_cast<QComboBox*>(editor)) {
    model->setData(index, box->currentIndex(), Qt::EditRole);
    return;
  }
  QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace tidemark::ui
