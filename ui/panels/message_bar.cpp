// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/panels/page_header.h"

namespace tidemark::ui {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_mark(new ToneLabel), m_text(new QLabel) {
  setFrameShape(StyledPanel);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::ToolTipBase);
  setForegroundRole(QPalette::ToolTipText);
  m_text->setForegroundRole(QPalette::ToolTipText);
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_text->setAccessibleName(tr("Message"));
  auto* dismiss = new QToolButton;
  dismiss->setText(tr("Dismiss"));
  dismiss->setAutoRaise(true);
  dismiss->setFocusPolicy(Qt::TabFocus);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(10, 6, 6, 6);
  layout->addWidget(m_mark, 0, Qt::AlignTop);
  layout->addWidget(m_text, 1);
  layout->addWidget(dismiss, 0, Qt::AlignTop);
  connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
  hide();
}

void MessageBar::say(Tone tone, const QString& text) {
  m_mark->setText(QString(), tone);
  m_text->setText(text);
  show();
}

QString MessageBar::text() const { return m_text->text(); }

} // namespace tidemark::ui
