// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pages/text_block.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include "ui/report/report_words.h"

namespace tidemark::ui {

namespace {

constexpr double kCodeScale = 0.92; // the mono face is larger at the same size
constexpr double kUnlimited = 100000;

QTextCharFormat formatOf(const TextSpan& span, const TextStyle& style) {
  QTextCharFormat format;
  QFont font = style.font;
  if (span.style == SpanStyle::strong) {
    font.setWeight(QFont::DemiBold);
  } else if (span.style == SpanStyle::emphasis) {
    font.setItalic(true);
  } else if (span.style == SpanStyle::code) {
    font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    font.setPixelSize(qRound(style.size * kFineness * kCodeScale));
  }
  format.setFont(font);
  if (!span.link.empty()) {
    format.setForeground(QColor::fromRgb(ink::kAccent));
    if (!span.link.starts_with('#')) {
      format.setAnchor(true);
      format.setAnchorHref(QString::fromStdString(span.link));
    }
  }
  return format;
}

// What a line cannot hold becomes a space: a control character has no glyph.
QString shown(const std::string& text) {
  QString result = QString::fromStdString(text);
  for (QChar& c : result) {
    if (c.category() == QChar::Other_Control && c != QLatin1Char('\n')) {
      c = QLatin1Char(' ');
    }
  }
  return result.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

QString joined(const RichText& text, const TextStyle& style, QList<QTextLayout::FormatRange>& formats) {
  QString all;
  for (const TextSpan& span : text) {
    const QString part = shown(span.text);
    if (span.style != SpanStyle::plain || !span.link.empty()) {
      formats.append({static_cast<int>(all.size()), static_cast<int>(part.size()), formatOf(span, style)});
    }
    all += part;
  }
  return all;
}

Qt::Alignment alignmentOf(Align align) {
  return align == Align::right ? Qt::AlignRight : align == Align::centre ? Qt::AlignHCenter : Qt::AlignLeft;
}

} // namespace

TextBlock::TextBlock(const RichText& text, const TextStyle& style, double width, Align align)
    : m_layout(std::make_shared<QTextLayout>()), m_leading(style.leading), m_colour(style.colour) {
  QList<QTextLayout::FormatRange> formats;
  m_layout->setText(joined(text, style, formats));
  m_layout->setFont(style.font);
  m_layout->setFormats(formats);
  QTextOption option(alignmentOf(align));
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setUseDesignMetrics(true);
  m_layout->setTextOption(option);
  m_layout->setCacheEnabled(true);
  layOut(width);
}

TextBlock::TextBlock(const QString& text, const TextStyle& style, double width, Align align)
    : TextBlock(RichText{{text.toStdString(), SpanStyle::plain, {}}}, style, width, align) {}

void TextBlock::layOut(double width) {
  const double leading = m_leading * kFineness;
  m_layout->beginLayout();
  for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
    line.setLineWidth(std::max(1.0, width) * kFineness);
    line.setPosition({0, line.lineNumber() * leading + (leading - line.height()) / 2});
  }
  m_layout->endLayout();
}

int TextBlock::lineCount() const { return std::max(1, m_layout->lineCount()); }

double TextBlock::naturalWidth() const {
  double widest = 0;
  for (int i = 0; i < m_layout->lineCount(); ++i) {
    widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
  }
  return widest / kFineness;
}

void TextBlock::paint(QPainter& painter, const QPointF& at, int from, int to) const {
  painter.save();
  painter.translate(at - QPointF(0, from * m_leading));
  painter.scale(1 / kFineness, 1 / kFineness);
  painter.setPen(m_colour);
  for (int i = from; i < std::min(to, m_layout->lineCount()); ++i) {
    m_layout->lineAt(i).draw(&painter, {0, 0});
  }
  painter.restore();
}

TextWidths measured(const RichText& text, const TextStyle& style) {
  static const QRegularExpression kBreaks(QStringLiteral("[\\s\\x{2028}]+"));
  TextWidths widths;
  widths.natural = TextBlock(text, style, kUnlimited).naturalWidth();
  for (const TextSpan& span : text) {
    const QFontMetricsF metrics(span.style == SpanStyle::plain ? style.font : formatOf(span, style).font());
    for (const QString& word : shown(span.text).split(kBreaks, Qt::SkipEmptyParts)) {
      widths.longestWord = std::max(widths.longestWord, metrics.horizontalAdvance(word) / kFineness);
    }
  }
  return widths;
}

RichText withMark(StatusMark mark, const RichText& text) {
  if (mark == StatusMark::none) {
    return text;
  }
  RichText marked{{std::string(markSymbol(mark)) + "\u00a0", SpanStyle::plain, {}}};
  marked.insert(marked.end(), text.begin(), text.end());
  return marked;
}

} // namespace tidemark::ui
