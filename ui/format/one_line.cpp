// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/one_line.h"

#include <algorithm>

namespace tidemark::ui {
namespace {

constexpr int kMostMarks = 4; // on one letter, as in Vietnamese or pointed Hebrew

bool isTurn(QChar letter) {
  const char16_t code = letter.unicode();
  return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool isBreak(QChar letter) {
  const QChar::Category kind = letter.category();
  return kind == QChar::Other_Control || kind == QChar::Separator_Line || kind == QChar::Separator_Paragraph;
}

} // namespace

QString oneLine(const QString& text, qsizetype most) {
  const auto isPlain = [](QChar letter) { return !isTurn(letter) && !isBreak(letter) && !letter.isMark(); };
  if (text.size() <= most && std::ranges::all_of(text, isPlain)) {
    return text;
  }
  QString line;
  int marks = 0;
  qsizetype letters = 0;
  for (const QChar letter : text) {
    marks = letter.isMark() ? marks + 1 : 0;
    if (isTurn(letter) || marks > kMostMarks) {
      continue;
    }
    const bool begins = marks == 0 && !letter.isLowSurrogate();
    if (begins && ++letters > most) {
      return line + QChar(0x2026);
    }
    line += isBreak(letter) ? QChar(QLatin1Char(' ')) : letter;
  }
  return line;
}

} // namespace tidemark::ui
