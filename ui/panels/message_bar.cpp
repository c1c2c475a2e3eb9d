// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/panels/page_header.h"

namespace tidemark::ui {
namespace {

constexpr qsizetype kMostLetters = 800;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_mark(new ToneLabel), m_text(new QLabel), m_row(new QHBoxLayout(this)) {
  setFrameShape(StyledPanel);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::ToolTipBase);
  setForegroundRole(QPalette::ToolTipText);
  m_text->setForegroundRole(QPalette::ToolTipText);
  m_text->setWordWrap(true);
  m_text->setMinimumWidth(1); // a word of any length leaves the window its size
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_text->setAccessibleName(tr("Message"));
  auto* dismiss = new QToolButton;
  dismiss->setText(tr("Dismiss"));
  dismiss->setAutoRaise(true);
  dismiss->setFocusPolicy(Qt::TabFocus);
  m_row->setContentsMargins(10, 6, 6, 6);
  m_row->addWidget(m_mark, 0, Qt::AlignTop);
  m_row->addWidget(m_text, 1);
  m_row->addWidget(dismiss, 0, Qt::AlignTop);
  connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
  hide();
}

void MessageBar::say(Tone tone, const QString& text) { ask(tone, text, {}); }

void MessageBar::ask(Tone tone, const QString& text, const std::vector<Choice>& choices) {
  for (QPushButton* old : m_choices) {
    old->hide();
    old->deleteLater(); // the one pressed may have brought us here
  }
  m_choices.clear();
  for (const Choice& choice : choices) {
    auto* button = new QPushButton(choice.text);
    connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
      hide();
      act();
    });
    m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignTop);
    m_choices.push_back(button);
  }
  m_mark->setText(QString(), tone);
  m_text->setText(text.size() > kMostLetters ? text.left(kMostLetters) + QChar(0x2026) : text); // all is in the log
  show();
}

QString MessageBar::text() const { return m_text->text(); }

} // namespace tidemark::ui
