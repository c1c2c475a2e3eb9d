// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/body_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

#include "core/plan/json_parser.h"

namespace tidemark::ui {
namespace {

constexpr std::size_t kShownBytes = 1024; // of a binary body
constexpr std::size_t kBytesALine = 16;

QString words(const char* text) { return QCoreApplication::translate("BodyText", text); }

QString hexLine(const std::string& body, std::size_t from) {
  QString hex;
  QString plain;
  for (std::size_t i = from; i < from + kBytesALine; ++i) {
    const bool there = i < std::min(body.size(), kShownBytes);
    const auto byte = there ? static_cast<unsigned char>(body[i]) : 0U;
    hex += there ? QStringLiteral("%1 ").arg(byte, 2, 16, QLatin1Char('0')) : QStringLiteral("   ");
    plain += !there ? QChar() : byte >= 0x20 && byte < 0x7f ? QLatin1Char(static_cast<char>(byte)) : QLatin1Char('.');
  }
  return QStringLiteral("%1  %2 %3\n").arg(from, 8, 16, QLatin1Char('0')).arg(hex, plain.remove(QChar()));
}

QString hexText(const std::string& body, std::uint64_t size, const Formatter& formatter) {
  QString text = words(QT_TRANSLATE_NOOP("BodyText", "%1 that are no text; the first of them:"))
                     .arg(formatter.value(static_cast<double>(size), Unit::bytes)) +
                 QStringLiteral("\n\n");
  for (std::size_t from = 0; from < std::min(body.size(), kShownBytes); from += kBytesALine) {
    text += hexLine(body, from);
  }
  return text;
}

// The charset that a Content-Type names; UTF-8 where there is none.
QByteArray charsetOf(const std::string& head) {
  static const QRegularExpression kCharset(QStringLiteral(R"re(^content-type:[^\r\n]*charset="?([^\s;"]+))re"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::MultilineOption);
  const auto match = kCharset.match(QString::fromStdString(head));
  return match.hasMatch() ? match.captured(1).toLatin1() : QByteArrayLiteral("utf-8");
}

// What is valid in its charset and has no control characters.
std::optional<QString> textOf(const std::string& body, const std::string& head) {
  QStringDecoder named(charsetOf(head).constData(), QStringDecoder::Flag::Stateless);
  QStringDecoder decoder =
      named.isValid() ? std::move(named) : QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  QString text = decoder.decode(QByteArrayView(body.data(), static_cast<qsizetype>(body.size())));
  if (decoder.hasError()) {
    return std::nullopt;
  }
  const bool readable = std::ranges::none_of(text, [](QChar c) {
    return c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\r') && c != QLatin1Char('\t');
  });
  return readable ? std::optional(std::move(text)) : std::nullopt;
}

// Without the bytes of a letter that the cut took the end of.
std::string wholeLetters(std::string body) {
  std::size_t begun = 0; // bytes at the end that continue a letter
  while (begun < 3 && begun < body.size() &&
         (static_cast<unsigned char>(body[body.size() - 1 - begun]) & 0xC0U) == 0x80U) {
    ++begun;
  }
  if (begun < body.size() && (static_cast<unsigned char>(body[body.size() - 1 - begun]) & 0x80U) != 0) {
    body.resize(body.size() - 1 - begun);
  }
  return body;
}

} // namespace

BodyText bodyText(const std::string& body, std::uint64_t size, const std::string& head, const Formatter& formatter) {
  if (body.empty()) {
    return {};
  }
  const bool cut = size > body.size();
  if (!cut) {
    if (ParsedJson parsed = parseJson(body); parsed.whole) {
      QString laidOut = QString::fromStdString(jsonLayout(parsed.root)).trimmed();
      return {BodyKind::json, std::move(laidOut), std::move(parsed.root)};
    }
  }
  const auto text = textOf(cut ? wholeLetters(body) : body, head);
  if (!text) {
    return {BodyKind::binary, hexText(body, size, formatter), std::nullopt};
  }
  const QString more = words(QT_TRANSLATE_NOOP("BodyText", "… cut here; the body has %1"))
                           .arg(formatter.value(static_cast<double>(size), Unit::bytes));
  return {BodyKind::text, cut ? *text + QStringLiteral("\n\n") + more : *text, std::nullopt};
}

} // namespace tidemark::ui
