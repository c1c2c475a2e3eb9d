// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace tidemark::ui {

// Colours keys, strings, numbers and words of JSON; line by line, so strings that span lines stay plain.
class JsonHighlighter final : public QSyntaxHighlighter {
  Q_OBJECT

public:
  JsonHighlighter(QTextDocument* document, const QPalette& palette);
  void setPalette(const QPalette& palette);

protected:
  void highlightBlock(const QString& text) override;

private:
  QTextCharFormat m_key;
  QTextCharFormat m_string;
  QTextCharFormat m_number;
  QTextCharFormat m_word;
};

} // namespace tidemark::ui
