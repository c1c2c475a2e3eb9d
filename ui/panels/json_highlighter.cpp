// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/json_highlighter.h"

#include <QPalette>
#include <QRegularExpression>

#include "ui/theme/theme.h"

namespace tidemark::ui {

JsonHighlighter::JsonHighlighter(QTextDocument* document, const QPalette& palette) : QSyntaxHighlighter(document) {
  setPalette(palette);
}

void JsonHighlighter::setPalette(const QPalette& palette) {
  const bool dark = isDark(palette);
  m_key.setForeground(dark ? QColor(0x7cc9f2) : QColor(0x0b5c93));
  m_string.setForeground(dark ? QColor(0x8fd6b0) : QColor(0x1b6e47));
  m_number.setForeground(dark ? QColor(0xf0b23e) : QColor(0x8f5a00));
  m_word.setForeground(dark ? QColor(0xc9a6e8) : QColor(0x6a3f98));
  rehighlight();
}

void JsonHighlighter::highlightBlock(const QString& text) {
  static const QRegularExpression kToken(
      QStringLiteral(R"re(("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b)re"));
  auto matches = kToken.globalMatch(text);
  while (matches.hasNext()) {
    const auto match = matches.next();
    const auto paint = [&](int group, const QTextCharFormat& format) {
      setFormat(static_cast<int>(match.capturedStart(group)), static_cast<int>(match.capturedLength(group)), format);
    };
    if (match.capturedLength(1) > 0) {
      paint(1, match.capturedLength(2) > 0 ? m_key : m_string);
    } else if (match.capturedLength(3) > 0) {
      paint(3, m_number);
    } else {
      paint(4, m_word);
    }
  }
}

} // namespace tidemark::ui
