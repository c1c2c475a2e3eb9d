// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mark_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tidemark::ui {
namespace {

constexpr int kMostLetters = 200;

} // namespace

MarkBar::MarkBar(const Formatter& formatter, QWidget* parent)
    : QFrame(parent), m_formatter(formatter), m_when(new QLabel), m_text(new QLineEdit) {
  m_text->setMaxLength(kMostLetters);
  m_text->setAccessibleName(tr("Text of the mark"));
  m_text->setPlaceholderText(tr("What happened, such as: cache restarted"));
  auto* set = new QPushButton(tr("&Set mark"));
  auto* leave = new QPushButton(tr("Cancel"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(8, 2, 8, 4);
  layout->addWidget(m_when);
  layout->addWidget(m_text, 1);
  layout->addWidget(set);
  layout->addWidget(leave);
  set->setEnabled(false);
  connect(m_text, &QLineEdit::textChanged, set,
          [set](const QString& text) { set->setEnabled(!text.trimmed().isEmpty()); });
  connect(m_text, &QLineEdit::returnPressed, this, &MarkBar::take);
  connect(set, &QPushButton::clicked, this, &MarkBar::take);
  connect(leave, &QPushButton::clicked, this, &QWidget::hide);
  hide();
}

void MarkBar::ask(double atS, double shownS) {
  m_atS = atS;
  m_when->setText(tr("Mark at %1:").arg(m_formatter.clock(shownS)));
  m_text->clear();
  show();
  m_text->setFocus(Qt::ShortcutFocusReason);
}

void MarkBar::take() {
  const QString text = m_text->text().trimmed();
  if (!text.isEmpty()) {
    hide();
    Q_EMIT marked(text, m_atS);
  }
}

void MarkBar::keyPressEvent(QKeyEvent* event) {
  event->key() == Qt::Key_Escape ? hide() : QFrame::keyPressEvent(event);
}

} // namespace tidemark::ui
