// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/guide_window.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include "ui/main_window/guide_view.h"
#include "ui/panels/tree_view.h"
#include "ui/theme/icons.h"

namespace tidemark::ui {
namespace {

constexpr QSize kFirstSize{1080, 760};
constexpr int kContentsWidth = 270;
constexpr int kGap = 6;
const QString kFirstPage = QStringLiteral("index");

} // namespace

GuideWindow::GuideWindow()
    : m_pages(guidePages()),
      m_model(tr("Page"), tr("In")),
      m_view(new GuideView),
      m_contents(new TreeView(m_model, tr("Contents of the guide"))),
      m_search(new QLineEdit),
      m_findBar(buildFindBar()) {
  setWindowTitle(tr("User Guide"));
  setAttribute(Qt::WA_QuitOnClose, false);
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_view, 1);
  column->addWidget(m_findBar);
  auto* parts = new QSplitter;
  parts->setChildrenCollapsible(false);
  parts->addWidget(buildContents());
  parts->addWidget(page);
  parts->setStretchFactor(1, 1);
  parts->setSizes({kContentsWidth, kFirstSize.width() - kContentsWidth});
  setCentralWidget(parts);
  buildActions();
  connect(m_view, &GuideView::anchorShown, this, &GuideWindow::follow);
  fillContents();
  resize(kFirstSize);
  m_view->showAnchor(kFirstPage);
}

QWidget* GuideWindow::buildContents() {
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(kGap, kGap, 0, 0);
  column->addWidget(m_search);
  column->addWidget(m_contents, 1);
  m_search->setPlaceholderText(tr("Search all pages"));
  m_search->setAccessibleName(tr("Search all pages"));
  m_search->setClearButtonEnabled(true);
  m_contents->setHeaderHidden(true);
  connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::fillContents);
  connect(m_search, &QLineEdit::returnPressed, this, [this] {
    m_contents->setFocus();
    m_contents->setCurrentIndex(m_model.index(0, 0));
  });
  connect(m_contents->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
    if (!m_following && index.isValid()) {
      const QScopedValueRollback following(m_following, true);
      m_view->showAnchor(index.data(TreeTable::pointerRole).toString());
    }
  });
  return side;
}

QWidget* GuideWindow::buildFindBar() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(kGap, kGap, kGap, kGap);
  m_find = new QLineEdit;
  m_notFound = new QLabel;
  auto* label = new QLabel(tr("F&ind on this page:"));
  label->setBuddy(m_find);
  row->addWidget(label);
  row->addWidget(m_find, 1);
  row->addWidget(m_notFound);
  connect(m_find, &QLineEdit::returnPressed, this, [this] { findNext(false); });
  connect(m_find, &QLineEdit::textEdited, this, [this] {
    QTextCursor begin = m_view->textCursor();
    begin.setPosition(begin.selectionStart());
    m_view->setTextCursor(begin);
    findNext(false);
  });
  bar->hide();
  return bar;
}

void GuideWindow::buildActions() {
  QToolBar* bar = addToolBar(tr("Guide"));
  bar->setMovable(false);
  bar->setIconSize(QSize(16, 16));
  bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  const auto add = [this, bar](const QString& text, const QKeySequence& keys, auto does) {
    QAction* action = bar->addAction(text);
    action->setShortcut(keys);
    action->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, does);
    return action;
  };
  QAction* back = add(tr("Back"), QKeySequence(tr("Alt+Left")), [this] { m_view->backward(); });
  QAction* forward = add(tr("Forward"), QKeySequence(tr("Alt+Right")), [this] { m_view->forward(); });
  back->setIcon(icon(QStringLiteral("previous")));
  forward->setIcon(icon(QStringLiteral("next")));
  connect(m_view, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
  connect(m_view, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
  back->setEnabled(false);
  forward->setEnabled(false);
  bar->addSeparator();
  add(tr("Search"), QKeySequence(tr("Ctrl+Shift+F")), [this] {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
  });
  add(tr("Find"), QKeySequence::Find, [this] { beginFind(); });
  add(tr("Next"), QKeySequence(tr("F3")), [this] { findNext(false); });
  add(tr("Previous"), QKeySequence(tr("Shift+F3")), [this] { findNext(true); });
  bar->addSeparator();
  add(tr("Larger"), QKeySequence::ZoomIn, [this] { m_view->setZoom(m_view->zoom() + 1); });
  add(tr("Smaller"), QKeySequence::ZoomOut, [this] { m_view->setZoom(m_view->zoom() - 1); });
  add(tr("Normal size"), QKeySequence(tr("Ctrl+0")), [this] { m_view->setZoom(0); });
  connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &GuideWindow::endFind);
  connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
}

void GuideWindow::showPage(const QString& anchor) {
  m_search->clear();
  show();
  setWindowState(windowState() & ~Qt::WindowMinimized);
  raise();
  activateWindow();
  m_view->showAnchor(anchor.isEmpty() ? kFirstPage : anchor);
  m_view->setFocus();
}

QString GuideWindow::anchor() const { return m_view->anchor(); }

void GuideWindow::follow(const QString& shown) {
  if (m_following) {
    return;
  }
  const QScopedValueRollback following(m_following, true);
  QModelIndex index = m_model.find(shown);
  if (!index.isValid()) {
    index = m_model.find(shown.section(QLatin1Char('#'), 0, 0));
  }
  // One page is open at a time: what stands where stays in sight.
  m_contents->collapseAll();
  m_contents->expand(index.parent().isValid() ? index.parent() : index);
  m_contents->setCurrentIndex(index);
}

void GuideWindow::fillContents() {
  const QString words = m_search->text().simplified();
  {
    const QScopedValueRollback following(m_following, true);
    m_model.setRoots(words.isEmpty() ? guideContents(m_pages) : searchGuide(m_pages, words));
  }
  m_contents->setRootIsDecorated(words.isEmpty());
  m_contents->setColumnHidden(1, words.isEmpty()); // the page that a section found is in
  m_contents->setColumnWidth(0, m_contents->viewport()->width() * 3 / 5);
  if (words.isEmpty()) {
    follow(anchor());
  }
}

void GuideWindow::beginFind() {
  m_findBar->show();
  m_find->setFocus(Qt::ShortcutFocusReason);
  m_find->selectAll();
}

void GuideWindow::findNext(bool back) {
  if (m_find->text().isEmpty()) {
    beginFind();
    return;
  }
  const bool found = m_view->findText(m_find->text(), back);
  m_notFound->setText(found ? QString() : tr("Not on this page"));
}

void GuideWindow::endFind() {
  m_findBar->hide();
  m_view->setFocus();
}

} // namespace tidemark::ui
