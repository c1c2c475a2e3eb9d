// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/markdown/markdown_text.h"

#include "ui/report/figures/figure_svg.h"
#include "ui/report/output_folder.h"
#include "ui/report/report_files.h"
#include "ui/report/report_words.h"

namespace tidemark::ui {

namespace {

constexpr std::string_view kRules[] = {":---", "---:", ":---:"}; // by Align

// Blocks to text; each ends with an empty line.
class MarkdownBlocks {
public:
  explicit MarkdownBlocks(const Document& document) : m_anchors(markdownAnchors(document)) {}

  void operator()(const Heading& heading) {
    const auto level = static_cast<std::size_t>(std::clamp(heading.level + 1, 2, 6));
    paragraph(std::string(level, '#') + " " + escapedMarkdown(heading.text));
  }
  void operator()(const Paragraph& block) { paragraph(spans(block.text)); }
  void operator()(const PageBreak& /*none*/) {}
  void operator()(const Appendix& appendix) { paragraph("## " + escapedMarkdown(appendix.title)); }
  void operator()(const CodeBlock& code) { m_text += markdownCode(code) + "\n"; }

  void operator()(const KeyFacts& facts) {
    const bool basis = hasBasis(facts);
    m_text += "| " + std::string(kItemWord) + " | " + std::string(kValueWord) + " |";
    m_text += basis ? " " + std::string(kBasisWord) + " |\n" : "\n";
    m_text += basis ? "| :--- | :--- | :--- |\n" : "| :--- | :--- |\n";
    for (const KeyFact& fact : facts.facts) {
      m_text += "| " + escapedMarkdown(fact.label) + " | " + markdownCell(fact.value, fact.status, m_anchors) + " |";
      m_text += basis ? " " + std::string(basisId(fact.basis)) + " |\n" : "\n";
    }
    m_text += "\n";
  }

  void operator()(const Table& table) {
    if (!table.caption.empty()) {
      paragraph("**" + escapedMarkdown(table.caption) + "**");
    }
    if (!table.columns.empty()) {
      m_text += "|";
      for (const TableColumn& column : table.columns) {
        m_text += " " + escapedMarkdown(column.title) + " |";
      }
      m_text += "\n|";
      for (const TableColumn& column : table.columns) {
        m_text += " " + std::string(kRules[static_cast<std::size_t>(column.align)]) + " |";
      }
      m_text += "\n";
      for (const TableRow& row : shownRows(table)) {
        tableRow(row, table.columns.size());
      }
      m_text += "\n";
    }
    if (!table.basisNote.empty()) {
      paragraph("*" + escapedMarkdown(table.basisNote) + "*");
    }
  }

  void operator()(const Figure& figure) {
    paragraph("**" + escapedMarkdown(figure.title) + "**");
    paragraph("![" + escapedMarkdown(figure.textAlternative) + "](figures/" + figure.id + ".svg)");
    if (!figure.caption.empty()) {
      paragraph("*" + escapedMarkdown(figure.caption) + "*");
    }
  }

  void operator()(const TextList& list) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      m_text += list.ordered ? std::to_string(i + 1) + ". " : std::string("- ");
      m_text += spans(list.items[i]) + "\n";
    }
    m_text += list.items.empty() ? "" : "\n";
  }

  void operator()(const Callout& callout) {
    const std::string_view symbol = markSymbol(callout.status);
    m_text += "> **" + std::string(symbol) + (symbol.empty() ? "" : " ") + escapedMarkdown(callout.title) + "**\n";
    for (const RichText& line : callout.lines) {
      m_text += ">\n> " + spans(line) + "\n";
    }
    m_text += "\n";
  }

  void paragraph(const std::string& text) { m_text += text + "\n\n"; }

  [[nodiscard]] std::string take() {
    while (m_text.ends_with("\n\n")) {
      m_text.pop_back();
    }
    return std::move(m_text);
  }

private:
  [[nodiscard]] std::string spans(const RichText& text) const { return markdownSpans(text, m_anchors); }

  void tableRow(const TableRow& row, std::size_t columns) {
    m_text += "|";
    for (std::size_t i = 0; i < columns; ++i) {
      const TableCell cell = i < row.cells.size() ? row.cells[i] : TableCell{};
      const std::string text = markdownCell(row.total ? strong(cell.text) : cell.text, cell.status, m_anchors);
      m_text += text.empty() ? " |" : " " + text + " |";
    }
    m_text += "\n";
  }

  static RichText strong(RichText text) {
    for (TextSpan& span : text) {
      span.style = span.style == SpanStyle::plain ? SpanStyle::strong : span.style;
    }
    return text;
  }

  MarkdownAnchors m_anchors;
  std::string m_text;
};

} // namespace

std::string markdownText(const Document& document) {
  MarkdownBlocks blocks(document);
  blocks.paragraph("# " + escapedMarkdown(document.title));
  if (!document.subtitle.empty()) {
    blocks.paragraph(escapedLine(document.subtitle));
  }
  for (const Block& block : document.blocks) {
    std::visit([&blocks](const auto& held) { blocks(held); }, block);
  }
  return blocks.take();
}

Result<std::vector<std::filesystem::path>> writeMarkdown(const Document& document,
                                                         const std::filesystem::path& folder) {
  OutputFolder output(folder);
  output.write("report.md", markdownText(document));
  for (const Block& block : document.blocks) {
    if (const auto* figure = std::get_if<Figure>(&block)) {
      output.write(std::filesystem::path("figures") / (figure->id + ".svg"), figureSvg(*figure).toStdString());
    }
  }
  return output.written();
}

} // namespace tidemark::ui
