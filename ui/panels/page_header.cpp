// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/page_header.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace tidemark::ui {

void ToneLabel::show(const QString& text, Tone tone) {
  m_tone = tone;
  setText(tone == Tone::neutral ? text : QStringLiteral("%1 %2").arg(toneMark(tone), text));
  colour();
}

void ToneLabel::colour() {
  QPalette mine = parentWidget() != nullptr ? parentWidget()->palette() : palette();
  if (m_tone != Tone::neutral) {
    mine.setColor(QPalette::WindowText, toneColour(m_tone, mine));
  }
  if (mine.color(QPalette::WindowText) != palette().color(QPalette::WindowText)) {
    setPalette(mine);
  }
}

void ToneLabel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ParentChange) {
    colour();
  }
  QLabel::changeEvent(event);
}

PageHeader::PageHeader(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
  m_row->setContentsMargins(8, 4, 8, 4);
  m_row->setSpacing(6);
}

void PageHeader::add(QWidget* widget) { m_row->addWidget(widget); }
void PageHeader::addStretch() { m_row->addStretch(1); }
void PageHeader::addGap(int pixels) { m_row->addSpacing(pixels); }

QWidget* emptyPage(const QString& title, const QString& text) {
  auto* page = new QWidget;
  page->setAutoFillBackground(true);
  page->setBackgroundRole(QPalette::Base);
  auto* heading = new QLabel(title);
  QFont font = heading->font();
  font.setPointSizeF(font.pointSizeF() * 1.3);
  heading->setFont(font);
  auto* body = new QLabel(text);
  body->setWordWrap(true);
  body->setMaximumWidth(460);
  auto* layout = new QVBoxLayout(page);
  layout->addStretch(2);
  layout->addWidget(heading, 0, Qt::AlignHCenter);
  layout->addWidget(body, 0, Qt::AlignHCenter);
  layout->addStretch(3);
  return page;
}

} // namespace tidemark::ui
