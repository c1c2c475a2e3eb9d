// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/sample_document.h"

#include <array>

namespace tidemark {

namespace {

TableCell cell(std::string text, StatusMark status = StatusMark::none, std::optional<double> key = {}) {
  return {plainText(std::move(text)), status, key};
}
TableCell number(double value, std::string text) { return cell(std::move(text), StatusMark::none, value); }

RichText spans(std::initializer_list<TextSpan> list) { return RichText(list); }

KeyFacts titleFacts() {
  KeyFacts facts;
  facts.facts = {{"Project", plainText("Smart maintenance"), Basis::none, StatusMark::none},
                 {"Scenarios", plainText("smoke, load, soak"), Basis::none, StatusMark::none},
                 {"Environment", plainText("staging, 6 containers on one host"), Basis::stated, StatusMark::none},
                 {"Start", plainText("2026-11-20 09:14:03 UTC"), Basis::measured, StatusMark::none},
                 {"Plan",
                  spans({{"9f2c41d07be35a6688d3f0b1c2e4a59617d8c3b2a1908f7e6d5c4b3a29181706", SpanStyle::code, {}}}),
                  Basis::none, StatusMark::none}};
  return facts;
}

KeyFacts tiles() {
  KeyFacts facts;
  facts.large = true;
  facts.facts = {{"Requests", plainText("83,412"), Basis::measured, StatusMark::none},
                 {"Failed", plainText("3.2 % (3.1 to 3.3 %, n = 83,412)"), Basis::measured, StatusMark::bad},
                 {"Duration", plainText("10 min"), Basis::measured, StatusMark::none},
                 {"Most users", plainText("100"), Basis::measured, StatusMark::none},
                 {"Ok rate", plainText("134/s"), Basis::measured, StatusMark::good},
                 {"Peak over 10 s", plainText("214/s"), Basis::measured, StatusMark::none},
                 {"p95", plainText("48.1 ms"), Basis::measured, StatusMark::good},
                 {"Highest load met", plainText("Not reached up to 100 users"), Basis::derived, StatusMark::open}};
  return facts;
}

Table sloTable() {
  Table table;
  table.caption = "Service level objectives";
  table.columns = {{"Objective", Align::left, Basis::none, 3},
                   {"Target", Align::right, Basis::stated, 1},
                   {"Achieved", Align::right, Basis::measured, 1},
                   {"Ratio", Align::right, Basis::derived, 1},
                   {"Result", Align::left, Basis::none, 1}};
  table.rows = {{{cell("p95 of all requests"), cell("< 200 ms"), number(48.1, "48.1 ms"), number(4.16, "4.16x"),
                  cell("EXCEEDS", StatusMark::good)}},
                {{cell("Failed requests"), cell("< 1 %"), number(3.2, "3.2 %"), number(0.31, "0.31x"),
                  cell("FAIL", StatusMark::bad)}},
                {{cell("Rate of ok requests"), cell("> 100/s"), number(134, "134/s"), number(1.34, "1.34x"),
                  cell("EXCEEDS", StatusMark::good)}},
                {{cell("Recovery after the restart"), cell("< 30 s"), cell("–"), cell("–"),
                  cell("not evaluated", StatusMark::open)}},
                {{cell("Memory of the API"), cell("< 512 MiB"), number(498, "498 MiB"), number(1.03, "1.03x"),
                  cell("PASS", StatusMark::warn)}}};
  table.basisNote = "Measured: Achieved. Stated: Target. Derived: Ratio (limit / actual, or actual / limit).";
  return table;
}

Table awkwardTable() {
  Table table;
  table.caption = "Names that come from outside";
  table.columns = {{"Name | with a pipe", Align::left, Basis::none, 1}, {"Value", Align::centre, Basis::none, 1}};
  table.rows = {
      {{cell("a|b *not bold* _not italic_ `x` <script>alert(1)</script> & [no](link)"), cell("1 < 2")}},
      {{cell(std::string(180, 'W') + "end"), cell("one word")}},
      {{cell("数据摄取接口在高负载下返回错误，响应时间明显上升，需要检查连接池。データ取り込み"), cell("中文")}},
      {{{spans({{"code|pipe", SpanStyle::code, {}},
                {" and ", SpanStyle::plain, {}},
                {"a link", SpanStyle::plain, "https://example.org/a?b=1&c=2"}}),
         StatusMark::none,
         {}},
        cell("")}}};
  return table;
}

Table emptyTable() {
  Table table;
  table.caption = "Faults injected";
  table.columns = {{"Time", Align::right, Basis::none, 1}, {"Fault", Align::left, Basis::none, 3}};
  return table;
}

void addFront(Document& document) {
  document.blocks.emplace_back(Callout{StatusMark::bad,
                                       "FAIL: NOT READY",
                                       {plainText("One of five objectives failed."),
                                        spans({{"Failed requests", SpanStyle::strong, {}},
                                               {": 3.2 % against a target of < 1 %.", SpanStyle::plain, {}}})}});
  document.blocks.emplace_back(tiles());
  document.blocks.emplace_back(titleFacts());
  document.blocks.emplace_back(Callout{StatusMark::warn, "REHEARSAL", {plainText("Times were scaled by 0.1.")}});
}

void addSummary(Document& document) {
  document.blocks.emplace_back(Heading{1, "Executive summary", "executive-summary"});
  document.blocks.emplace_back(Paragraph{spans(
      {{"The system answered ", SpanStyle::plain, {}},
       {"83,412 requests", SpanStyle::strong, {}},
       {" in 10 min with up to 100 users. Latency stayed below its objective at every level; failures did not: from "
        "7:00 on, when the load reached 100 users, one request in eleven was answered with a ",
        SpanStyle::plain,
        {}},
       {"503", SpanStyle::code, {}},
       {". The cause shows in the ", SpanStyle::plain, {}},
       {"error details", SpanStyle::emphasis, "#error-details"},
       {" and repeats in every hold at that level. Nothing suggests that the generator was the bottleneck: its loop "
        "lag stayed below 1 ms.",
        SpanStyle::plain,
        {}}})});
  document.blocks.emplace_back(TextList{false,
                                        {plainText("Rate rises in step with users up to 50, then flattens."),
                                         plainText("Every container stayed healthy but one, which restarted once at "
                                                   "5:12 and was back within 8 s, long before the next stage began; no "
                                                   "request was lost by it."),
                                         plainText("No SLO on recovery could be evaluated.")}});
  document.blocks.emplace_back(sloTable());
}

void addFigures(Document& document) {
  document.blocks.emplace_back(Heading{1, "Rate and latency", "rate-and-latency"});
  document.blocks.emplace_back(Heading{2, "Over time", "over-time"});
  for (const auto make : {sampleRateFigure, samplePercentilesFigure, sampleHeatFigure}) {
    document.blocks.emplace_back(make());
  }
  document.blocks.emplace_back(Heading{2, "Distribution", "distribution"});
  document.blocks.emplace_back(sampleCurveFigure());
  document.blocks.emplace_back(sampleBarsFigure());
  document.blocks.emplace_back(Heading{1, "Errors", "errors"});
  document.blocks.emplace_back(sampleErrorsFigure());
  document.blocks.emplace_back(Heading{3, "Error details", "error-details"});
  document.blocks.emplace_back(awkwardTable());
  document.blocks.emplace_back(emptyTable());
  document.blocks.emplace_back(Heading{1, "Resources", "resources"});
  document.blocks.emplace_back(sampleResourcesFigure());
}

void addBack(Document& document) {
  document.blocks.emplace_back(Heading{2, "Totals as JSON", "totals-as-json"});
  document.blocks.emplace_back(
      CodeBlock{"json", "{\n  \"submitted\": 120,\n  \"completed\": 118,\n  \"note\": \"a ``` fence & <tag>\"\n}\n"});
  document.blocks.emplace_back(Heading{1, "Next steps", "next-steps"});
  document.blocks.emplace_back(TextList{true,
                                        {plainText("Raise the connection pool of the API to 40."),
                                         plainText("Run “soak” again for 1 h."), plainText("Sign this report.")}});
  document.blocks.emplace_back(Appendix{"Appendix: by request", "appendix-by-request"});
  document.blocks.emplace_back(sampleRequestTable(60));
}

} // namespace

Table sampleRequestTable(std::size_t rows) {
  constexpr std::array kVerbs{"GET", "POST", "PUT", "DELETE"};
  Table table;
  table.caption = "Requests";
  table.columns = {{"Request", Align::left, Basis::none, 3},     {"Requests", Align::right, Basis::measured, 1},
                   {"Failed", Align::right, Basis::measured, 1}, {"Rate", Align::right, Basis::measured, 1},
                   {"Mean", Align::right, Basis::measured, 1},   {"p50", Align::right, Basis::measured, 1},
                   {"p95", Align::right, Basis::measured, 1},    {"p99", Align::right, Basis::measured, 1},
                   {"Max", Align::right, Basis::measured, 1}};
  for (std::size_t i = 0; i < rows; ++i) {
    const std::string at = std::to_string(i + 1);
    const auto key = static_cast<double>(i);
    table.rows.push_back(
        {{cell(std::string(kVerbs[i % kVerbs.size()]) + " /api/v1/resource-" + at +
               (i % 5 == 3 ? "/with/a/longer/path/to/wrap/over/two/lines" : "")),
          number(1111 + 7 * key, std::to_string(1 + i / 30) + ",1" + std::to_string(11 + i)),
          number(key, std::to_string(i % 7) + ".1 %"), number(key, "11." + std::to_string(i % 10) + "/s"),
          number(key, "4.31 ms"), number(key, "3.1 ms"), number(key, "17.8 ms"),
          number(key, std::to_string(90 + i) + " ms"), number(key, "1,211 ms")}});
  }
  TableRow total{{cell("All"), cell("83,412"), cell("3.2 %"), cell("139/s"), cell("5.2 ms"), cell("4 ms"),
                  cell("48.1 ms"), cell("160 ms"), cell("4,000 ms")},
                 true};
  table.rows.push_back(std::move(total));
  table.basisNote = "Measured. Times are from send to last byte.";
  return table;
}

Document sampleDocument() {
  Document document;
  document.title = "Full-scale load test: Smart maintenance";
  document.subtitle = "Scenarios smoke, load, soak on staging";
  document.runningHeader = "Full-scale load test · run 2026-11-20-0914";
  addFront(document);
  addSummary(document);
  addFigures(document);
  addBack(document);
  return document;
}

} // namespace tidemark
