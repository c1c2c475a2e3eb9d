// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/worded.h"

#include <QCoreApplication>

namespace tidemark::ui {
namespace {

// The number in "{2}" at a position, 0 for "{}", -1 where no argument goes.
int placeAt(QStringView pattern, qsizetype at) {
  if (pattern.mid(at, 2) == QLatin1String("{}")) {
    return 0;
  }
  const bool numbered = at + 2 < pattern.size() && pattern[at] == QLatin1Char('{') && pattern[at + 1].isDigit() &&
                        pattern[at + 2] == QLatin1Char('}');
  return numbered ? pattern[at + 1].digitValue() : -1;
}

} // namespace

QString worded(const Sentence& sentence) {
  if (sentence.pattern().empty()) {
    return QString::fromStdString(sentence.text());
  }
  const QString pattern = QCoreApplication::translate("Core", std::string(sentence.pattern()).c_str());
  QString text;
  std::size_t next = 0;
  for (qsizetype at = 0; at < pattern.size();) {
    const int place = placeAt(pattern, at);
    const std::size_t index = place > 0 ? static_cast<std::size_t>(place) - 1 : next;
    if (place < 0 || index >= sentence.arguments().size()) {
      text += pattern[at++];
      continue;
    }
    text += worded(sentence.arguments()[index]);
    next = index + 1;
    at += place == 0 ? 2 : 3;
  }
  return text;
}

} // namespace tidemark::ui
