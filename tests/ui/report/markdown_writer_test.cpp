// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/base/file.h"
#include "tests/fakes/sample_document.h"
#include "ui/report/report_files.h"

using namespace tidemark;

namespace {

std::string textOf(Block block) {
  Document document;
  document.title = "T";
  document.blocks.push_back(std::move(block));
  std::string text = ui::markdownText(document);
  constexpr std::string_view kTitle = "# T\n\n";
  return text.starts_with(kTitle) ? text.substr(kTitle.size()) : text;
}

TableCell cell(std::string text, StatusMark status = StatusMark::none) {
  return {plainText(std::move(text)), status, {}};
}

} // namespace

class MarkdownWriterTest : public QObject {
  Q_OBJECT

private slots:
  void headingsSitBelowTheTitle();
  void textFromOutsideIsNeverMarkup_data();
  void textFromOutsideIsNeverMarkup();
  void spansKeepTheirStyle();
  void tablesAreGitHubTables();
  void tablesWithoutRowsShowADash();
  void keyFactsNameTheBasisOnlyWhereThereIsOne();
  void calloutsAreQuotes();
  void listsAreNumberedWhenOrdered();
  void fencesAreLongerThanThoseInside();
  void figuresHaveATextAlternative();
  void linksToHeadingsUseGitHubsIds();
  void everyFigureIsWrittenBesideTheText();
};

void MarkdownWriterTest::headingsSitBelowTheTitle() {
  QCOMPARE(textOf(Heading{1, "Errors", "errors"}), std::string("## Errors\n"));
  QCOMPARE(textOf(Heading{3, "By *kind*", "kind"}), std::string("#### By \\*kind\\*\n"));
  QCOMPARE(textOf(Appendix{"Appendix", "a"}), std::string("## Appendix\n"));
}

void MarkdownWriterTest::textFromOutsideIsNeverMarkup_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("written");
  QTest::newRow("pipe") << "a|b" << "a\\|b";
  QTest::newRow("tag") << "<script>" << "\\<script\\>";
  QTest::newRow("entity") << "&lt; & x" << "\\&lt; & x";
  QTest::newRow("snake case") << "load_test _x_" << "load_test \\_x\\_";
  QTest::newRow("list") << "1. x" << "1\\. x";
  QTest::newRow("dash") << "- x" << "\\- x";
  QTest::newRow("heading") << "# x" << "\\# x";
  QTest::newRow("line break") << "a\nb" << "a b";
  QTest::newRow("image") << "![x](y)" << "\\!\\[x\\](y)";
}

void MarkdownWriterTest::textFromOutsideIsNeverMarkup() {
  QFETCH(QString, text);
  QFETCH(QString, written);
  QCOMPARE(QString::fromStdString(textOf(Paragraph{plainText(text.toStdString())})), written + QLatin1Char('\n'));
}

void MarkdownWriterTest::spansKeepTheirStyle() {
  const Paragraph paragraph{{{"a ", SpanStyle::plain, {}},
                             {"b ", SpanStyle::strong, {}},
                             {"c", SpanStyle::emphasis, {}},
                             {"d`e", SpanStyle::code, {}},
                             {"f", SpanStyle::plain, "https://example.org/?a=1"}}};
  QCOMPARE(textOf(paragraph), std::string("a **b** *c*``d`e``[f](<https://example.org/?a=1>)\n"));
}

void MarkdownWriterTest::tablesAreGitHubTables() {
  Table table;
  table.caption = "SLOs";
  table.columns = {{"Name", Align::left, Basis::none, 1},
                   {"p95", Align::right, Basis::measured, 1},
                   {"Result", Align::centre, Basis::none, 1}};
  table.rows = {{{cell("a|b"), cell("1 ms"), cell("PASS", StatusMark::good)}},
                {{{{{"x|y", SpanStyle::code, {}}}, StatusMark::none, {}}, cell("2 ms"), cell("FAIL", StatusMark::bad)}},
                {{cell("All"), cell("2 ms"), cell("")}, true}};
  table.basisNote = "Measured.";
  QCOMPARE(textOf(table), std::string("**SLOs**\n\n"
                                      "| Name | p95 | Result |\n"
                                      "| :--- | ---: | :---: |\n"
                                      "| a\\|b | 1 ms | ✓ PASS |\n"
                                      "| `x\\|y` | 2 ms | ✗ FAIL |\n"
                                      "| **All** | **2 ms** | |\n\n"
                                      "*Measured.*\n"));
}

void MarkdownWriterTest::tablesWithoutRowsShowADash() {
  Table table;
  table.columns = {{"Time", Align::left, Basis::none, 1}};
  QCOMPARE(textOf(table), std::string("| Time |\n| :--- |\n| – |\n"));
}

void MarkdownWriterTest::keyFactsNameTheBasisOnlyWhereThereIsOne() {
  KeyFacts facts;
  facts.facts = {{"Rate", plainText("139/s"), Basis::measured, StatusMark::warn}};
  QCOMPARE(textOf(facts),
           std::string("| Item | Value | Basis |\n| :--- | :--- | :--- |\n| Rate | ⚠ 139/s | measured |\n"));
  facts.facts[0].basis = Basis::none;
  QCOMPARE(textOf(facts), std::string("| Item | Value |\n| :--- | :--- |\n| Rate | ⚠ 139/s |\n"));
}

void MarkdownWriterTest::calloutsAreQuotes() {
  const Callout callout{StatusMark::open, "Not evaluated", {plainText("No SLO."), plainText("> quoted")}};
  QCOMPARE(textOf(callout), std::string("> **○ Not evaluated**\n>\n> No SLO.\n>\n> \\> quoted\n"));
}

void MarkdownWriterTest::listsAreNumberedWhenOrdered() {
  QCOMPARE(textOf(TextList{true, {plainText("a"), plainText("b")}}), std::string("1. a\n2. b\n"));
  QCOMPARE(textOf(TextList{false, {plainText("a"), plainText("b")}}), std::string("- a\n- b\n"));
}

void MarkdownWriterTest::fencesAreLongerThanThoseInside() {
  QCOMPARE(textOf(CodeBlock{"json", "{}\n"}), std::string("```json\n{}\n```\n"));
  QCOMPARE(textOf(CodeBlock{"text", "```\n"}), std::string("````text\n```\n````\n"));
}

void MarkdownWriterTest::figuresHaveATextAlternative() {
  Figure figure = sampleRateFigure();
  figure.title = "Rate";
  figure.caption = "Whole run.";
  figure.textAlternative = "Peak 214/s [sic]";
  QCOMPARE(textOf(figure), std::string("**Rate**\n\n![Peak 214/s \\[sic\\]](figures/rate.svg)\n\n*Whole run.*\n"));
}

void MarkdownWriterTest::linksToHeadingsUseGitHubsIds() {
  Document document;
  document.title = "T";
  document.blocks = {Heading{1, "Next steps (1)", "a"}, Heading{1, "Next steps (1)", "b"},
                     Paragraph{{{"go", SpanStyle::plain, "#b"}}}};
  QVERIFY(ui::markdownText(document).ends_with("[go](#next-steps-1-1)\n"));
}

void MarkdownWriterTest::everyFigureIsWrittenBesideTheText() {
  const QTemporaryDir folder;
  const auto files = ui::writeMarkdown(sampleDocument(), folder.path().toStdString());
  QVERIFY(files);
  QCOMPARE(files->size(), std::size_t{8});
  for (const std::filesystem::path& file : *files) {
    QVERIFY(std::filesystem::file_size(file) > 0);
  }
  const std::string text = readFile(files->front()).value();
  QCOMPARE(text, ui::markdownText(sampleDocument()));
  QVERIFY(text.find(" <script") == std::string::npos);
  QVERIFY(text.find("\\<script\\>") != std::string::npos);
}

QTEST_MAIN(MarkdownWriterTest)
#include "markdown_writer_test.moc"
