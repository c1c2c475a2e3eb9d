// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ticked_table.h"

#include "ui/models/value_table.h"

namespace tidemark::ui {
namespace {

QString keyOf(const QModelIndex& index) { return index.data(ValueTable::keyRole).toString(); }

} // namespace

TickedTable::TickedTable(QAbstractItemModel& source, QObject* parent) : QIdentityProxyModel(parent) {
  setSourceModel(&source);
}

void TickedTable::setTickable(const QSet<QString>& keys, const QSet<QString>& ticked) {
  m_tickable = keys;
  m_ticked = ticked & keys;
  if (rowCount() > 0) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
  }
  Q_EMIT tickedChanged();
}

bool TickedTable::isTickable(const QModelIndex& index) const {
  return index.isValid() && index.column() == 0 && m_tickable.contains(keyOf(index));
}

QVariant TickedTable::data(const QModelIndex& index, int role) const {
  if (role == Qt::CheckStateRole) {
    return isTickable(index) ? QVariant(m_ticked.contains(keyOf(index)) ? Qt::Checked : Qt::Unchecked) : QVariant();
  }
  return QIdentityProxyModel::data(index, role);
}

bool TickedTable::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || !isTickable(index)) {
    return false;
  }
  value.toInt() == Qt::Checked ? static_cast<void>(m_ticked.insert(keyOf(index)))
                               : static_cast<void>(m_ticked.remove(keyOf(index)));
  Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
  Q_EMIT tickedChanged();
  return true;
}

Qt::ItemFlags TickedTable::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
  return isTickable(index) ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace tidemark::ui
