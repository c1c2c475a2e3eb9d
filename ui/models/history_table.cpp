// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_table.h"

#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace tidemark::ui {
namespace {

HistoryColumn columnOf(int column) { return static_cast<HistoryColumn>(column); }

bool isEdited(HistoryColumn column) { return column == HistoryColumn::tags || column == HistoryColumn::note; }

QStringList tagsIn(const QString& text) {
  QStringList tags;
  for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    if (!part.trimmed().isEmpty() && !tags.contains(part.trimmed())) {
      tags.append(part.trimmed());
    }
  }
  return tags;
}

} // namespace

HistoryTable::HistoryTable(const Formatter& formatter, QObject* parent)
    : QAbstractTableModel(parent), m_columns(historyColumns()), m_view{formatter, {}} {}

void HistoryTable::setRuns(std::vector<StoredRun> runs) {
  if (!std::ranges::equal(runs, m_runs, {}, &StoredRun::file, &StoredRun::file)) {
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
    return;
  }
  // Runs of changed rows, so that a proxy sorts no more than it must.
  for (std::size_t from = 0; from < runs.size();) {
    if (runs[from] == m_runs[from]) {
      ++from;
      continue;
    }
    std::size_t to = from;
    while (to < runs.size() && runs[to] != m_runs[to]) {
      m_runs[to] = std::move(runs[to]);
      ++to;
    }
    Q_EMIT dataChanged(index(static_cast<int>(from), 0), index(static_cast<int>(to) - 1, columnCount() - 1));
    from = to;
  }
}

void HistoryTable::setBaseline(const std::filesystem::path& file) {
  if (m_view.baseline == file) {
    return;
  }
  m_view.baseline = file;
  if (!m_runs.empty()) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
  }
}

int HistoryTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int HistoryTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant HistoryTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !checkIndex(index)) {
    return {};
  }
  const StoredRun& run = m_runs[static_cast<std::size_t>(index.row())];
  switch (role) {
  case ValueTable::keyRole:
    return QString::fromStdString(run.file.string());
  case ValueTable::totalRole:
    return false;
  case Qt::TextAlignmentRole:
    return columnAlignment(m_columns[static_cast<std::size_t>(index.column())]);
  case Qt::DisplayRole:
  case Qt::EditRole:
    return historyCell(run, columnOf(index.column()), m_view).text;
  case Qt::ToolTipRole:
    return historyCell(run, columnOf(index.column()), m_view).tip;
  case ValueTable::sortRole:
    return historySort(run, columnOf(index.column()), m_view);
  case ValueTable::toneRole:
    return static_cast<int>(historyCell(run, columnOf(index.column()), m_view).tone);
  default:
    return {};
  }
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const {
  return columnHeader(m_columns, section, orientation, role);
}

Qt::ItemFlags HistoryTable::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (index.isValid()) {
    const StoredRun& run = m_runs[static_cast<std::size_t>(index.row())];
    flags |= Qt::ItemIsDragEnabled;
    flags.setFlag(Qt::ItemIsEditable, run.summary != nullptr && isEdited(columnOf(index.column())));
  }
  return flags;
}

bool HistoryTable::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
    return false;
  }
  const QString text = value.toString().trimmed();
  if (text == index.data(Qt::EditRole).toString()) {
    return false;
  }
  const QString file = index.data(ValueTable::keyRole).toString();
  if (columnOf(index.column()) == HistoryColumn::tags) {
    Q_EMIT tagsEdited(file, tagsIn(text));
  } else {
    Q_EMIT noteEdited(file, text);
  }
  return true; // the cell follows when the file holds it
}

QStringList HistoryTable::mimeTypes() const { return {QStringLiteral("text/uri-list")}; }

QMimeData* HistoryTable::mimeData(const QModelIndexList& indexes) const {
  QList<QUrl> urls;
  for (const QModelIndex& index : indexes) {
    const QUrl url = QUrl::fromLocalFile(index.data(ValueTable::keyRole).toString());
    if (!urls.contains(url)) {
      urls.append(url);
    }
  }
  auto* mime = new QMimeData;
  mime->setUrls(urls);
  return mime;
}

} // namespace tidemark::ui
