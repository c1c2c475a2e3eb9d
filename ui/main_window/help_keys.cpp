// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/help_keys.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QTableView>
#include <QWhatsThis>
#include <utility>

namespace tidemark::ui {
namespace {

// By Page.
constexpr std::array<const char*, kPageCount> kAnchors{"start", "design", "run", "results", "compare", "report"};

QString columnHelp(const QTableView& table) {
  const int column = table.currentIndex().isValid() ? table.currentIndex().column() : 0;
  const QAbstractItemModel* model = table.model();
  if (model == nullptr || column >= model->columnCount()) {
    return {};
  }
  const QString title = model->headerData(column, Qt::Horizontal).toString();
  const QString definition = model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
  return definition.isEmpty() || title.isEmpty() ? definition : QStringLiteral("%1: %2").arg(title, definition);
}

// Under the line or the cell one works in.
QPoint placeOf(const QWidget& widget) {
  const QRect cursor = widget.inputMethodQuery(Qt::ImCursorRectangle).toRect();
  return widget.mapToGlobal(cursor.isValid() ? cursor.bottomLeft() : widget.rect().center());
}

} // namespace

QString helpAt(const QWidget& widget) {
  if (widget.whatsThis().isEmpty() && !widget.toolTip().isEmpty()) {
    return widget.toolTip();
  }
  for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget()) {
    if (!at->whatsThis().isEmpty()) {
      return at->whatsThis();
    }
    if (const auto* table = qobject_cast<const QTableView*>(at)) {
      return columnHelp(*table);
    }
    if (at->isWindow()) {
      break;
    }
  }
  return {};
}

HelpKeys::HelpKeys(QMainWindow& window, QMenu& menu, std::function<Page()> page)
    : QObject(&window), m_window(window), m_page(std::move(page)) {
  QAction* before = menu.actions().isEmpty() ? nullptr : menu.actions().constFirst();
  auto* help = new QAction(tr("&Help on this place"), this);
  help->setShortcut(QKeySequence(tr("F1")));
  help->setStatusTip(tr("Explain the field, column or figure that has the keyboard"));
  connect(help, &QAction::triggered, this, &HelpKeys::help);
  QAction* ask = QWhatsThis::createAction(this);
  ask->setText(tr("&What's this?"));
  menu.insertActions(before, {help, ask});
  menu.insertSeparator(before);
}

void HelpKeys::help() {
  QWidget* focused = QApplication::focusWidget();
  const QString text = focused == nullptr ? QString() : helpAt(*focused);
  if (text.isEmpty()) {
    Q_EMIT guideWanted(QLatin1String(kAnchors[static_cast<std::size_t>(m_page())]));
  } else {
    QWhatsThis::showText(placeOf(*focused), text, focused);
  }
}

} // namespace tidemark::ui
