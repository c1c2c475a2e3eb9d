// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark::ui {
namespace {

constexpr int kIndent = 12;

} // namespace

Section::Section(const QString& title, const QString& help, QWidget* parent)
    : QWidget(parent),
      m_title(new QToolButton),
      m_words(new QLabel),
      m_header(new QHBoxLayout),
      m_layout(new QVBoxLayout(this)) {
  m_title->setText(title);
  m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_title->setArrowType(Qt::RightArrow);
  m_title->setCheckable(true);
  m_title->setAutoRaise(true);
  m_title->setToolTip(help);
  m_title->setWhatsThis(help);
  m_title->setAccessibleName(title);
  m_title->setAccessibleDescription(help);
  m_title->setFocusPolicy(Qt::TabFocus);
  m_words->setForegroundRole(QPalette::PlaceholderText);
  m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_header->setContentsMargins(0, 0, 0, 0);
  m_header->setSpacing(4);
  m_header->addWidget(m_title);
  m_header->addWidget(m_words, 1);
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(4);
  m_layout->addLayout(m_header);
  setFocusProxy(m_title);
  connect(m_title, &QToolButton::toggled, this, &Section::fold);
  fold();
}

void Section::setWords(const QString& words) { m_words->setText(words); }

void Section::addButton(QWidget* button) { m_header->addWidget(button); }

// The old body may be the one whose signal asks for this: it goes when that has returned.
void Section::setBody(QWidget* body) {
  if (m_body != nullptr) {
    m_body->hide();
    m_body->deleteLater();
  }
  m_body = body;
  if (m_body != nullptr) {
    m_body->setContentsMargins(kIndent, 0, 0, 4);
    m_layout->addWidget(m_body);
  }
  fold();
}

void Section::setOpen(bool open) { m_title->setChecked(open); }

void Section::fold() {
  const bool open = m_title->isChecked() && m_body != nullptr;
  m_title->setArrowType(m_body == nullptr ? Qt::NoArrow : open ? Qt::DownArrow : Qt::RightArrow);
  m_title->setEnabled(m_body != nullptr);
  if (m_body != nullptr) {
    m_body->setVisible(open);
  }
}

} // namespace tidemark::ui
