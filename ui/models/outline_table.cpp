// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outline_table.h"

#include <QMimeData>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "ui/models/project_tree.h"
#include "ui/viewstate/outline_edits.h"

namespace tidemark::ui {
namespace {

const QString kPlaces = QStringLiteral("application/x-tidemark-places");

QStringList placesOf(const QMimeData& data) {
  return QString::fromUtf8(data.data(kPlaces)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

// A node shows the worst problem at its place or below it, as long as what is below is not shown by a child.
Tone markProblems(TreeNode& node, const Problems& problems) {
  Tone worst = Tone::neutral;
  const std::string place = node.pointer.toStdString();
  for (const Problem& problem : problems) {
    const bool here = place.empty() ? problem.pointer.empty() : isInside(problem.pointer, place);
    if (here) {
      worst = std::max(worst, toneOf(problem.severity));
    }
  }
  for (TreeNode& child : node.children) {
    markProblems(child, problems);
  }
  node.tone = worst;
  return worst;
}

} // namespace

OutlineTable::OutlineTable(ProjectEditor& editor, QObject* parent)
    : TreeTable(tr("Name"), tr("Detail"), parent), m_editor(editor) {
  connect(&editor, &ProjectEditor::loaded, this, &OutlineTable::read);
  connect(&editor, &ProjectEditor::changed, this, &OutlineTable::read);
}

void OutlineTable::read() {
  std::vector<TreeNode> roots = projectTree(m_editor.document()->loaded.project);
  if (!m_editor.document()->problems.empty()) {
    for (TreeNode& root : roots) {
      markProblems(root, m_editor.document()->problems);
    }
  }
  setRoots(std::move(roots));
}

Qt::ItemFlags OutlineTable::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = TreeTable::flags(index);
  if (!m_editor.isEditable()) {
    return flags;
  }
  const bool isItem = kindOfItemAt(index.data(pointerRole).toString()) != ItemKind::none;
  flags.setFlag(Qt::ItemIsDragEnabled, isItem);
  flags.setFlag(Qt::ItemIsDropEnabled);
  return flags;
}

QStringList OutlineTable::mimeTypes() const { return {kPlaces}; }

QMimeData* OutlineTable::mimeData(const QModelIndexList& indexes) const {
  QStringList places;
  for (const QModelIndex& index : indexes) {
    if (index.column() == 0) {
      places.append(index.data(pointerRole).toString());
    }
  }
  auto* data = new QMimeData;
  data->setData(kPlaces, places.join(QLatin1Char('\n')).toUtf8());
  data->setText(QString::fromStdString(copyText(m_editor, places)));
  return data;
}

QString OutlineTable::listAt(const QMimeData& data, const QModelIndex& parent) const {
  const QStringList places = placesOf(data);
  if (places.size() != 1 || !m_editor.isEditable()) {
    return {};
  }
  const ItemKind kind = kindOfItemAt(places.front());
  const QString node = parent.data(pointerRole).toString();
  const QString list = kindOfList(node) == kind ? node : listInside(m_editor, node, kind);
  const bool intoItself = isInside(list.toStdString(), places.front().toStdString());
  return kind == ItemKind::none || intoItself ? QString() : list;
}

bool OutlineTable::canDropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int /*row*/, int /*column*/,
                                   const QModelIndex& parent) const {
  return !listAt(*data, parent).isEmpty();
}

bool OutlineTable::dropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int row, int /*column*/,
                                const QModelIndex& parent) {
  const QString list = listAt(*data, parent);
  if (!list.isEmpty()) {
    if (const QString landed = moveItem(m_editor, placesOf(*data).front(), list, row); !landed.isEmpty()) {
      Q_EMIT dropped(landed);
    }
  }
  return false;
}

} // namespace tidemark::ui
