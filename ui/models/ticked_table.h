// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>
#include <QSet>

namespace tidemark::ui {

// Puts a tick before some rows of a ValueTable, told apart by their keys; the others have none and cannot be ticked.
class TickedTable final : public QIdentityProxyModel {
  Q_OBJECT

public:
  explicit TickedTable(QAbstractItemModel& source, QObject* parent = nullptr);

  void setTickable(const QSet<QString>& keys, const QSet<QString>& ticked);
  [[nodiscard]] const QSet<QString>& ticked() const { return m_ticked; }

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
  void tickedChanged();

private:
  [[nodiscard]] bool isTickable(const QModelIndex& index) const;

  QSet<QString> m_tickable;
  QSet<QString> m_ticked;
};

} // namespace tidemark::ui
