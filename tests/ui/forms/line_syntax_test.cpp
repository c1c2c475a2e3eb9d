// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_syntax.h"

#include <QTest>

#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

JsonValue json(const char* text) { return parseJson(text).root; }
QString typed(FieldKind kind, const char* value) { return lineSyntax(kind)->text(json(value)); }
std::string read(FieldKind kind, const char* text) {
  return jsonCompact(lineSyntax(kind)->value(QString::fromUtf8(text)));
}

} // namespace

class LineSyntaxTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whatIsTypedBecomesTheValueOfItsKind() {
    QCOMPARE(read(FieldKind::text, "8080"), std::string("\"8080\""));
    QCOMPARE(read(FieldKind::integer, " 8080 "), std::string("8080"));
    QCOMPARE(read(FieldKind::number, "1e3"), std::string("1e3"));
    QCOMPARE(read(FieldKind::constant, "true"), std::string("true"));
    QCOMPARE(read(FieldKind::constant, "\"8080\""), std::string("\"8080\""));
    QCOMPARE(read(FieldKind::constant, "{}"), std::string("\"{}\""));
    QCOMPARE(read(FieldKind::json, "[1, 2]"), std::string("[1,2]"));
  }

  void whatDoesNotFitIsKeptAsText() {
    QCOMPARE(read(FieldKind::integer, "many"), std::string("\"many\""));
    QCOMPARE(read(FieldKind::integer, "08"), std::string("\"08\""));
    QCOMPARE(read(FieldKind::json, "{\"a\""), std::string("\"{\\\"a\\\"\""));
  }

  void aTextThatLooksLikeANumberIsShownInQuotes() {
    QCOMPARE(typed(FieldKind::constant, "\"8080\""), QStringLiteral("\"8080\""));
    QCOMPARE(typed(FieldKind::constant, "\"abc\""), QStringLiteral("abc"));
    QCOMPARE(typed(FieldKind::integer, "\"5\""), QStringLiteral("\"5\""));
    QCOMPARE(typed(FieldKind::text, "5"), QStringLiteral("5"));
  }

  void everyValueIsTheSameAfterBeingShownAndTypedAgain() {
    for (const char* value : {"\"a b\"", "\"5\"", "5", "true", "\"true\"", "\"\\\"q\\\"\""}) {
      const JsonValue before = json(value);
      const LineSyntax& syntax = *lineSyntax(FieldKind::constant);
      QVERIFY2(sameJson(syntax.value(syntax.text(before)), before), value);
    }
  }

  void aListOfStatusesIsOneLine() {
    QCOMPARE(statusListSyntax().text(json("[200, \"3xx\"]")), QStringLiteral("200, 3xx"));
    QCOMPARE(jsonCompact(statusListSyntax().value(QStringLiteral("200,3xx"))), std::string("[200,\"3xx\"]"));
  }

  void kindsOfSeveralLinesHaveNoSyntax() {
    QVERIFY(lineSyntax(FieldKind::thinkTime) == nullptr);
    QVERIFY(lineSyntax(FieldKind::record) == nullptr);
  }
};

QTEST_GUILESS_MAIN(LineSyntaxTest)
#include "line_syntax_test.moc"
