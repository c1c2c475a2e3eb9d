// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/page_header.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kTextWidth = 460;

} // namespace

void ToneLabel::setText(const QString& text, Tone tone) {
  m_tone = tone;
  QLabel::setText(tone == Tone::neutral ? text : QStringLiteral("%1 %2").arg(toneMark(tone), text));
}

void ToneLabel::paintEvent(QPaintEvent* event) {
  if (m_tone == Tone::neutral) {
    QLabel::paintEvent(event);
    return;
  }
  QPainter painter(this);
  painter.setPen(toneColour(m_tone, palette()));
  painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, text());
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
  body->setFixedWidth(kTextWidth);
  body->setMinimumHeight(body->heightForWidth(kTextWidth)); // the layout asks for the height of one line only
  body->setAlignment(Qt::AlignHCenter);
  auto* layout = new QVBoxLayout(page);
  layout->addStretch(2);
  layout->addWidget(heading, 0, Qt::AlignHCenter);
  layout->addWidget(body, 0, Qt::AlignHCenter);
  layout->addStretch(3);
  return page;
}

} // namespace tidemark::ui
