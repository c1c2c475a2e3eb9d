// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trial_rows.h"

#include <QTest>

#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"
#include "ui/models/body_text.h"
#include "ui/models/json_tree.h"
#include "ui/models/phase_spans.h"

using namespace tidemark;
using namespace tidemark::ui;
using namespace std::chrono_literals;

namespace {

QString of(const char* text) { return QString::fromUtf8(text); }

TrialExchange exchange(Outcome outcome = Outcome::ok) {
  TrialExchange one;
  one.part = "flow";
  one.traced.name = "Log in";
  one.traced.method = "POST";
  one.traced.url = "http://127.0.0.1:1/login";
  one.traced.outcome = outcome;
  one.traced.status = outcome == Outcome::ok ? 200 : 0;
  one.traced.bytesSent = outcome == Outcome::ok ? 10 : 0;
  one.traced.service = 12ms;
  return one;
}

} // namespace

class TrialRowsTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};

  QStringList texts(const ValueRow& row) {
    QStringList list;
    for (const ValueCell& cell : row.cells) {
      list.append(cell.text);
    }
    return list;
  }

private Q_SLOTS:
  void aRequestIsOneRow() {
    const auto rows = trialRows({exchange()}, m_formatter);
    QCOMPARE(texts(rows.at(0)),
             (QStringList{of("1"), of("Log in"), of("flow"), of("POST"), of("http://127.0.0.1:1/login"), of("200"),
                          m_formatter.value(12.0, Unit::ms), of("✓ ok")}));
    QCOMPARE(rows.at(0).cells.size(), trialColumns().size());
  }

  void aRequestThatGotNothingHasDashesAndSaysWhatToDo() {
    TrialExchange down = exchange(Outcome::connectRefused);
    down.traced.message = "Connection refused";
    down.hint = Sentence::asIs("start it");
    const ValueRow row = trialRows({down}, m_formatter).at(0);
    QCOMPARE(row.cells[5].text, Formatter::none());
    QCOMPARE(row.cells[6].text, Formatter::none());
    QCOMPARE(row.cells[7].tone, Tone::bad);
    QCOMPARE(exchangeProblem(down),
             of("The target does not answer: Connection refused (http://127.0.0.1:1/login)\n\nstart it"));
  }

  void askingsOfAPollAreNumberedAndItsEndSaysHowMany() {
    TrialExchange asked = exchange();
    asked.traced.round = 2;
    TrialExchange end = exchange(Outcome::timeout);
    end.traced.kind = TracedKind::poll;
    end.traced.round = 2;
    const auto rows = trialRows({asked, end}, m_formatter);
    QCOMPARE(rows.at(0).cells[1].text, of("Log in (2)"));
    QCOMPARE(rows.at(1).cells[1].text, of("Log in (poll, asked 2 time(s))"));
    QCOMPARE(rows.at(1).cells[6].text, m_formatter.value(12.0, Unit::ms));
  }

  void aHopOfARedirectIsNumberedAndIsNoFailure() {
    TrialExchange hop = exchange();
    hop.traced.kind = TracedKind::redirect;
    hop.traced.redirects = 1;
    hop.traced.status = 302;
    const ValueRow row = trialRows({hop}, m_formatter).at(0);
    QCOMPARE(row.cells[1].text, of("Log in (redirect 1)"));
    QCOMPARE(row.cells[5].text, of("302"));
    QCOMPARE(row.cells[7].tone, Tone::good);
    QVERIFY(exchangeProblem(hop).isEmpty());
  }

  void headersAreReadFromTheHead() {
    const std::string head = "HTTP/1.1 200 OK\r\nDate: Sat, 21:00\r\nX-Empty:\r\n\r\n";
    QCOMPARE(firstLine(head), of("HTTP/1.1 200 OK"));
    const auto rows = headerRows(head);
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(texts(rows.at(0)), (QStringList{of("Date"), of("Sat, 21:00")}));
    QCOMPARE(texts(rows.at(1)), (QStringList{of("X-Empty"), QString()}));
  }

  void checksAndValuesSayWhatBecameOfThem() {
    TracedRequest traced;
    traced.conditions = {{"until a", false, "1"}};
    traced.checks = {{"b", true, "2"}, {"c", false, "3"}, {"d", false, "", false}};
    traced.extracted = {{"x", "7", true, ""},
                        {"y", "", false, "nothing at $.y"},
                        {"z", "", false, "", false},
                        {"d", "1", true, "nothing at $.d"}};
    const auto checks = checkRows(traced);
    QCOMPARE(checks.at(0).cells[1].text, of("does not hold yet"));
    QCOMPARE(checks.at(1).cells[1].text, of("✓ passed"));
    QCOMPARE(checks.at(2).cells[1].text, of("✗ failed"));
    QCOMPARE(checks.at(3).cells[1].text, of("not evaluated"));
    const auto values = extractRows(traced);
    QCOMPARE(values.at(0).cells[2].text, of("7"));
    QCOMPARE(values.at(1).cells[2].text, of("nothing at $.y"));
    QCOMPARE(values.at(2).cells[1].text, of("not evaluated"));
    QCOMPARE(values.at(3).cells[1].text, of("its default"));
    QCOMPARE(values.at(3).cells[2].text, of("1"));
  }

  void phasesFollowEachOther() {
    TracedRequest traced;
    traced.phases[static_cast<std::size_t>(Phase::connect)] = 2ms;
    traced.phases[static_cast<std::size_t>(Phase::firstByte)] = 3ms;
    const auto spans = phaseSpans(traced);
    QCOMPARE(spans.size(), kPhaseCount);
    QVERIFY(!spans[1].happened);
    QCOMPARE(spans[4].fromMs, 2.0);
    QCOMPARE(spans[4].lengthMs, 3.0);
  }

  void aBodyIsJsonTextOrBytes() {
    QCOMPARE(bodyText("", 0, {}, m_formatter).kind, BodyKind::none);
    const BodyText json = bodyText("{\"a\":1}", 7, {}, m_formatter);
    QCOMPARE(json.kind, BodyKind::json);
    QCOMPARE(json.text, of("{\"a\": 1}"));
    QCOMPARE(bodyText("ok\n", 3, {}, m_formatter).text, of("ok\n"));
    const BodyText bytes = bodyText(std::string("\x00\xff\x41", 3), 3, {}, m_formatter);
    QCOMPARE(bytes.kind, BodyKind::binary);
    QVERIFY(bytes.text.contains(of("00 ff 41")) && bytes.text.contains(of("..A")));
  }

  void aTextIsReadInItsCharset() {
    const std::string head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=ISO-8859-1\r\n\r\n";
    QCOMPARE(bodyText("caf\xe9", 4, head, m_formatter).text, of("café"));
    QCOMPARE(bodyText("caf\xe9", 4, {}, m_formatter).kind, BodyKind::binary);
    QCOMPARE(bodyText("ok", 2, "HTTP/1.1 200 OK\r\nContent-Type: text/x; charset=nonsense", m_formatter).text,
             of("ok"));
  }

  void aBodyThatWasCutIsTextAndSaysSo() {
    const BodyText cut = bodyText("{\"a\": \"\xc3", 100, {}, m_formatter); // half a letter
    QCOMPARE(cut.kind, BodyKind::text);
    QVERIFY(cut.text.startsWith(of("{\"a\": \"\n")));
    QVERIFY(cut.text.contains(m_formatter.value(100.0, Unit::bytes)));
  }

  void aTreeHasThePlaceOfEachValue() {
    const JsonValue root = parseJson(R"({"a": [{"b/c": "x"}], "d": null})").root;
    const TreeNode tree = jsonTree(root);
    QCOMPARE(tree.name, of("$"));
    QCOMPARE(tree.detail, of("object of 2"));
    const TreeNode& leaf = tree.children[0].children[0].children[0];
    QCOMPARE(leaf.pointer, of("/a/0/b~1c"));
    QCOMPARE(leaf.detail, of("\"x\""));
    QVERIFY(valueAt(root, leaf.pointer.toStdString()) != nullptr);
  }

  void aLongListIsShownInPart() {
    JsonValue list = JsonValue::list();
    for (int i = 0; i < 5'000; ++i) {
      list.add(JsonValue::ofInteger(i));
    }
    const TreeNode tree = jsonTree(list);
    QVERIFY(tree.children.size() < 1'000);
    QVERIFY(tree.children.back().pointer.isEmpty());
    QVERIFY(tree.children.back().detail.contains(QString::number(5'001 - static_cast<int>(tree.children.size()))));
  }
};

QTEST_GUILESS_MAIN(TrialRowsTest)
#include "trial_rows_test.moc"
