// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/suggestions.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace tidemark::ui {
namespace {

struct KindUnits {
  FieldKind kind;
  std::string_view units; // separated by spaces
};
constexpr KindUnits kUnits[] = {
    {FieldKind::duration, "ms s m h"},
    {FieldKind::rate, "/s /min /h"},
    {FieldKind::size, "B kB KiB MB MiB GB GiB"},
    {FieldKind::limit, "ms s % /s MiB GiB"},
};

struct FieldWords {
  std::string_view table;
  std::string_view key;
  std::string_view words;
};
constexpr std::string_view kMethods = "GET POST PUT PATCH DELETE HEAD OPTIONS";
constexpr std::string_view kHeaders = "Accept Accept-Encoding Accept-Language Authorization Cache-Control Content-Type "
                                      "If-None-Match Origin User-Agent X-API-Key X-Request-ID";
constexpr std::string_view kReadingUnits = "% B B/s 1/s count ms state";
constexpr FieldWords kWords[] = {
    {"step", "method", kMethods},
    {"pollRequest", "method", kMethods},
    {"step", "headers", kHeaders},
    {"pollRequest", "headers", kHeaders},
    {"target", "headers", kHeaders},
    {"check", "header", "Content-Type Content-Length ETag Location"},
    {"extract", "header", "Content-Type ETag Location"},
    {"measure", "unit", "ms s B count %"},
    {"prometheusQuery", "unit", kReadingUnits},
    {"historyQuery", "unit", kReadingUnits},
    {"prometheusQuery", "role", "pool queue cache"},
    {"multipartPart", "contentType", "application/json application/octet-stream image/png text/plain"},
    {"report", "baseline", "last-pass"},
};

QStringList split(std::string_view words) {
  return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())).split(QLatin1Char(' '));
}

} // namespace

QStringList unitSuggestions(FieldKind kind, const QString& typed) {
  const auto* found = std::ranges::find(kUnits, kind, &KindUnits::kind);
  if (found == std::end(kUnits)) {
    return {};
  }
  static const QRegularExpression kNumberLast(QStringLiteral("^(.*[^0-9.])?[0-9]+(\\.[0-9]+)?$"));
  QStringList complete;
  if (kNumberLast.match(typed).hasMatch()) {
    for (const QString& unit : split(found->units)) {
      complete.append(typed + unit);
    }
  } else if (kind == FieldKind::limit && typed.isEmpty()) {
    complete = {QStringLiteral("< "), QStringLiteral("<= "), QStringLiteral("> "), QStringLiteral(">= ")};
  }
  return complete;
}

QStringList placeholderSuggestions(const QString& typed, const QStringList& names) {
  const qsizetype open = typed.lastIndexOf(QLatin1String("${"));
  if (open < 0 || typed.indexOf(QLatin1Char('}'), open) >= 0) {
    return {};
  }
  QStringList complete;
  for (const QString& name : names) {
    const bool isWhole = !name.endsWith(QLatin1Char('.'));
    complete.append(typed.left(open + 2) + name + (isWhole ? QStringLiteral("}") : QString()));
  }
  return complete;
}

QStringList usualWords(std::string_view table, std::string_view key) {
  for (const FieldWords& words : kWords) {
    if (words.table == table && words.key == key) {
      return split(words.words);
    }
  }
  return {};
}

} // namespace tidemark::ui
