// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/forms/label_column.h"

namespace tidemark::ui {
namespace {

constexpr int kIndent = 12;

} // namespace

Section::Section(const QString& title, const QString& help, QWidget* parent)
    : QWidget(parent),
      m_title(new QToolButton),
      m_label(new QLabel),
      m_words(new QLabel),
      m_header(new QHBoxLayout),
      m_layout(new QVBoxLayout(this)) {
  m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_title->setAutoRaise(true);
  m_title->setFocusPolicy(Qt::TabFocus);
  m_title->setMinimumWidth(labelColumn(*m_title));
  m_label->setFixedWidth(labelColumn(*m_label));
  m_label->setMargin(2);
  QFont bold = m_title->font();
  bold.setBold(true); // what is written in the project is
  m_title->setFont(bold);
  for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_label)}) {
    widget->setToolTip(help);
    widget->setWhatsThis(help);
    widget->setAccessibleDescription(help);
    m_header->addWidget(widget);
  }
  m_words->setForegroundRole(QPalette::PlaceholderText);
  m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_header->setContentsMargins(0, 0, 0, 0);
  m_header->setSpacing(8);
  m_header->addWidget(m_words, 1);
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(4);
  m_layout->addLayout(m_header);
  connect(m_title, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
  setTitle(title);
  fold();
}

void Section::setTitle(const QString& title) {
  m_title->setText(title);
  m_title->setAccessibleName(title);
  m_label->setText(title);
}

void Section::setPlain() {
  m_isPlain = true;
  setOpen(true);
}

void Section::setWords(const QString& words) {
  m_openWords = words;
  fold();
}

void Section::setFoldedWords(const QString& words) {
  m_foldedWords = words;
  fold();
}

void Section::addButton(QWidget* button) { m_header->insertWidget(m_header->count() - 1, button); }

// The old body may be the one whose signal asks for this: it goes when that has returned.
void Section::setBody(QWidget* body) {
  if (m_body != nullptr) {
    m_body->hide();
    m_body->deleteLater();
  }
  m_body = body;
  if (m_body != nullptr) {
    m_body->setContentsMargins(m_isPlain ? 0 : kIndent, 0, 0, 4);
    m_layout->addWidget(m_body);
  }
  fold();
}

void Section::setOpen(bool open) {
  m_isOpen = open;
  fold();
}

void Section::fold() {
  m_title->setArrowType(m_isOpen ? Qt::DownArrow : Qt::RightArrow);
  m_title->setVisible(m_body != nullptr && !m_isPlain);
  m_label->setVisible(m_body == nullptr && !m_isPlain);
  m_words->setText(m_body != nullptr && !m_isOpen ? m_foldedWords : m_openWords);
  if (m_body != nullptr) {
    m_body->setVisible(m_isOpen);
  }
}

} // namespace tidemark::ui
