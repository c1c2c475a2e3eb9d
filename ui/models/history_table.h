// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "ui/models/history.h"

namespace tidemark::ui {

// Stored runs as a table with the roles of ValueTable; a cell is made when it is looked at, so that 10,000 runs cost
// no more than those on screen. Tags and note are edited in place: the model only tells, the owner of the files writes.
// Rows are dragged as files.
class HistoryTable final : public QAbstractTableModel {
  Q_OBJECT

public:
  explicit HistoryTable(const Formatter& formatter, QObject* parent = nullptr);

  // Another order or number of files resets, else changed rows are updated in place.
  void setRuns(std::vector<StoredRun> runs);
  void setBaseline(const std::filesystem::path& file); // empty: none
  [[nodiscard]] const std::vector<StoredRun>& runs() const { return m_runs; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] QStringList mimeTypes() const override;
  [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

Q_SIGNALS:
  void tagsEdited(const QString& file, const QStringList& tags);
  void noteEdited(const QString& file, const QString& text);

private:
  std::vector<ValueColumn> m_columns;
  std::vector<StoredRun> m_runs;
  HistoryView m_view;
};

} // namespace tidemark::ui
