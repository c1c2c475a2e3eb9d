// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/clock_input.h"

#include <QList>
#include <algorithm>

namespace tidemark::ui {
namespace {

constexpr qsizetype kMostParts = 3;
constexpr qsizetype kMostDigits = 7; // 115 days of seconds
constexpr qint64 kBase = 60;

bool isNumber(QStringView part) {
  return !part.isEmpty() && part.size() <= kMostDigits &&
         std::ranges::all_of(part, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

} // namespace

std::optional<qint64> secondsOf(QStringView text) {
  const QList<QStringView> parts = text.trimmed().split(QLatin1Char(':'));
  if (parts.size() > kMostParts || !std::ranges::all_of(parts, isNumber)) {
    return std::nullopt;
  }
  qint64 seconds = 0;
  for (qsizetype i = 0; i < parts.size(); ++i) {
    const qint64 value = parts[i].toLongLong();
    if (i > 0 && value >= kBase) {
      return std::nullopt;
    }
    seconds = seconds * kBase + value;
  }
  return seconds;
}

} // namespace tidemark::ui
