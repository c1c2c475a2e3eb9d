// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outline_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/panels/tree_view.h"
#include "ui/theme/icons.h"
#include "ui/viewstate/outline_edits.h"

namespace tidemark::ui {
namespace {

constexpr int kOpenDepth = 1; // sections are open, classes are not

} // namespace

OutlinePanel::OutlinePanel(ProjectEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_model(editor),
      m_tree(new TreeView(m_model, tr("Project"))),
      m_bar(new QToolBar),
      m_addMenu(new QMenu(this)) {
  m_tree->setDragDropMode(QAbstractItemView::DragDrop);
  m_tree->setDefaultDropAction(Qt::MoveAction);
  m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_tree->setHeaderHidden(true);
  m_tree->setEmptyText(tr("No project is open."));
  m_bar->setIconSize(QSize(16, 16));
  buildActions();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_bar);
  layout->addWidget(m_tree, 1);
  connect(m_tree, &TreeView::pointerActivated, this, &OutlinePanel::activated);
  connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
    if (index.isValid()) {
      m_last = selected();
      Q_EMIT chosen(m_last);
    }
    refresh();
  });
  connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::refresh);
  connect(&m_model, &OutlineTable::dropped, this, &OutlinePanel::landed);
  connect(&m_editor, &ProjectEditor::loaded, this, [this] {
    m_tree->fit(kOpenDepth);
    select(QString());
  });
  connect(&m_editor, &ProjectEditor::changed, this, &OutlinePanel::refresh);
  refresh(); // nothing can be done without a project
}

QAction* OutlinePanel::made(const char* iconName, const QString& title, const QKeySequence& keys,
                            void (OutlinePanel::*slot)()) {
  auto* action = new QAction(icon(QLatin1String(iconName)), title, this);
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  action->setToolTip(keys.isEmpty() ? title
                                    : title + QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText)));
  connect(action, &QAction::triggered, this, slot);
  m_tree->addAction(action);
  return action;
}

void OutlinePanel::buildActions() {
  auto* add = new QToolButton;
  add->setIcon(icon(QStringLiteral("add")));
  add->setText(tr("Add"));
  add->setToolTip(tr("Add a target, user class, step, scenario, SLO or monitor"));
  add->setAccessibleName(add->toolTip());
  add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  add->setPopupMode(QToolButton::InstantPopup);
  add->setMenu(m_addMenu);
  m_bar->addWidget(add);
  connect(m_addMenu, &QMenu::aboutToShow, this, &OutlinePanel::fillAddMenu);
  m_duplicate = made("duplicate", tr("Duplicate"), QKeySequence(tr("Ctrl+D")), &OutlinePanel::duplicate);
  m_remove = made("remove", tr("Remove"), QKeySequence::Delete, &OutlinePanel::remove);
  m_up = made("up", tr("Move up"), QKeySequence(tr("Alt+Up")), &OutlinePanel::moveUp);
  m_down = made("down", tr("Move down"), QKeySequence(tr("Alt+Down")), &OutlinePanel::moveDown);
  m_toggle = made("toggle", tr("Enable or disable"), QKeySequence(tr("Ctrl+Shift+D")), &OutlinePanel::toggle);
  for (QAction* action : {m_duplicate, m_remove, m_up, m_down, m_toggle}) {
    m_bar->addAction(action);
  }
  m_cut = made("", tr("Cut"), QKeySequence::Cut, &OutlinePanel::cut);
  m_copy = made("", tr("Copy as JSON"), QKeySequence::Copy, &OutlinePanel::copy);
  m_paste = made("", tr("Paste"), QKeySequence::Paste, &OutlinePanel::paste);
  auto* addHere = new QAction(icon(QStringLiteral("add")), tr("Add"), this);
  addHere->setMenu(m_addMenu);
  m_tree->insertAction(m_duplicate, addHere);
  m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

// What fits the selected place comes first, then what has a list of its own.
void OutlinePanel::fillAddMenu() {
  m_addMenu->clear();
  const QString place = selected();
  const auto add = [&](ItemKind kind) {
    if (insertionPoint(m_editor, place, kind).isEmpty() || !m_editor.isEditable()) {
      return;
    }
    m_addMenu->addSeparator();
    for (const ItemTemplate& one : templatesOf(kind)) {
      m_addMenu->addAction(QCoreApplication::translate("Outline", one.title), this,
                           [this, place, kind, json = one.json] { landed(addItem(m_editor, place, kind, json)); });
    }
  };
  const ItemKind own = kindOfItemAt(place) == ItemKind::none ? kindOfList(place) : kindOfItemAt(place);
  add(own);
  for (const ItemKind kind : {ItemKind::step, ItemKind::branch, ItemKind::userClass, ItemKind::scenario, ItemKind::slo,
                              ItemKind::target, ItemKind::monitor}) {
    if (kind != own) {
      add(kind);
    }
  }
}

QString OutlinePanel::selected() const { return m_tree->currentIndex().data(TreeTable::pointerRole).toString(); }

QStringList OutlinePanel::selection() const {
  QStringList places;
  for (const QModelIndex& index : m_tree->selectionModel()->selectedRows()) {
    places.append(index.data(TreeTable::pointerRole).toString());
  }
  return places;
}

void OutlinePanel::select(const QString& pointer) {
  QString place = pointer;
  QModelIndex index = m_model.find(place);
  while (!index.isValid() && !place.isEmpty()) {
    place.truncate(std::max<qsizetype>(0, place.lastIndexOf(QLatin1Char('/'))));
    index = m_model.find(place);
  }
  if (index.isValid()) {
    // Alone, also while Ctrl of a shortcut is held.
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
  }
}

void OutlinePanel::landed(const QString& pointer) {
  if (!pointer.isEmpty()) {
    select(pointer);
  }
}

// A change of shape resets the model and with it the selection.
void OutlinePanel::refresh() {
  if (!m_tree->currentIndex().isValid() && m_model.rowCount() > 0) {
    select(m_last);
  }
  const QStringList places = selection();
  const QString place = selected();
  const ItemKind kind = kindOfItemAt(place);
  const bool isItem = m_editor.isEditable() && kind != ItemKind::none;
  const bool any = m_editor.isEditable() &&
                   std::ranges::any_of(places, [](const QString& one) { return kindOfItemAt(one) != ItemKind::none; });
  for (QAction* action : {m_duplicate, m_up, m_down}) {
    action->setEnabled(isItem && places.size() <= 1);
  }
  m_toggle->setEnabled(isItem && mayBeDisabled(kind));
  m_remove->setEnabled(any);
  m_cut->setEnabled(any);
  m_copy->setEnabled(
      std::ranges::any_of(places, [](const QString& one) { return kindOfItemAt(one) != ItemKind::none; }));
  m_paste->setEnabled(m_editor.isEditable());
}

void OutlinePanel::duplicate() { landed(duplicateItem(m_editor, selected())); }
void OutlinePanel::moveUp() { landed(shiftItem(m_editor, selected(), -1)); }
void OutlinePanel::moveDown() { landed(shiftItem(m_editor, selected(), 1)); }

void OutlinePanel::remove() {
  const QString place = m_last;
  removeItems(m_editor, selection());
  select(place); // what has moved up to it, or what is around it
}

void OutlinePanel::toggle() {
  const QString place = selected();
  const bool isOff = m_tree->currentIndex().data(TreeTable::offRole).toBool();
  setItemDisabled(m_editor, place, !isOff);
}

void OutlinePanel::copy() {
  if (const std::string text = copyText(m_editor, selection()); !text.empty()) {
    QApplication::clipboard()->setText(QString::fromStdString(text));
  }
}

void OutlinePanel::cut() {
  copy();
  remove();
}

void OutlinePanel::paste() {
  const QStringList pasted = pasteText(m_editor, selected(), QApplication::clipboard()->text().toStdString());
  if (!pasted.isEmpty()) {
    select(pasted.back());
  }
}

} // namespace tidemark::ui
