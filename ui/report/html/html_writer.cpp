// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/report/figures/figure_svg.h"
#include "ui/report/html/html_style.h"
#include "ui/report/html/html_text.h"
#include "ui/report/output_folder.h"
#include "ui/report/report_files.h"
#include "ui/report/report_words.h"

namespace tidemark::ui {

namespace {

constexpr std::string_view kAlignClass[] = {"", "right", "centre"}; // by Align
constexpr int kDeepestInContents = 2;

std::string classAttribute(std::string_view name) {
  return name.empty() ? std::string() : " class=\"" + std::string(name) + "\"";
}

std::string sortAttribute(const TableCell& cell) {
  return cell.sortKey ? " data-key=\"" + QByteArray::number(*cell.sortKey, 'g', 12).toStdString() + "\""
                      : std::string();
}

std::string basisText(Basis basis) { return std::string(basisId(basis)); }

// Blocks to the elements of the page's body.
class HtmlBlocks {
public:
  void operator()(const Heading& heading) {
    const std::string tag = "h" + std::to_string(std::clamp(heading.level, 1, 3) + 1);
    m_html +=
        "<" + tag + " id=\"" + escapedHtml(heading.anchor) + "\">" + escapedHtml(heading.text) + "</" + tag + ">\n";
  }
  void operator()(const Appendix& appendix) {
    m_html +=
        "<h2 class=\"appendix\" id=\"" + escapedHtml(appendix.anchor) + "\">" + escapedHtml(appendix.title) + "</h2>\n";
  }
  void operator()(const Paragraph& block) { m_html += "<p>" + htmlSpans(block.text) + "</p>\n"; }
  void operator()(const PageBreak& /*none*/) {}
  void operator()(const CodeBlock& code) {
    m_html += "<pre tabindex=\"0\"><code>" + escapedHtml(code.text) + "</code></pre>\n";
  }
  void operator()(const KeyFacts& facts) { facts.large ? tiles(facts) : factTable(facts); }

  void operator()(const Table& table) {
    m_html += "<div class=\"scroll\" tabindex=\"0\">\n<table class=\"sortable\">\n";
    if (!table.caption.empty()) {
      m_html += "<caption>" + escapedHtml(table.caption) + "</caption>\n";
    }
    m_html += "<thead><tr>";
    for (const TableColumn& column : table.columns) {
      m_html += "<th scope=\"col\"" + classAttribute(kAlignClass[static_cast<std::size_t>(column.align)]) + ">" +
                escapedHtml(column.title) + "</th>";
    }
    m_html += "</tr></thead>\n<tbody>\n";
    for (const TableRow& row : shownRows(table)) {
      tableRow(table, row);
    }
    m_html += "</tbody>\n</table>\n</div>\n";
    if (!table.basisNote.empty()) {
      m_html += "<p class=\"note\">" + escapedHtml(table.basisNote) + "</p>\n";
    }
  }

  void operator()(const Figure& figure) {
    m_html += "<figure id=\"figure-" + escapedHtml(figure.id) + "\">\n<figcaption>" + escapedHtml(figure.title);
    m_html += figure.caption.empty() ? "" : "<small>" + escapedHtml(figure.caption) + "</small>";
    m_html += "</figcaption>\n" + figureSvgElement(figure).toStdString() + "\n</figure>\n";
  }

  void operator()(const TextList& list) {
    const std::string tag = list.ordered ? "ol" : "ul";
    m_html += "<" + tag + ">\n";
    for (const RichText& item : list.items) {
      m_html += "<li>" + htmlSpans(item) + "</li>\n";
    }
    m_html += "</" + tag + ">\n";
  }

  void operator()(const Callout& callout) {
    const std::string name(markName(callout.status));
    m_html += "<div role=\"note\" class=\"callout" + (name.empty() ? "" : " is-" + name) + "\">\n<p>" +
              htmlMark(callout.status) + escapedHtml(callout.title) + "</p>\n";
    for (const RichText& line : callout.lines) {
      m_html += "<p>" + htmlSpans(line) + "</p>\n";
    }
    m_html += "</div>\n";
  }

  [[nodiscard]] std::string take() { return std::move(m_html); }

private:
  void tableRow(const Table& table, const TableRow& row) {
    m_html += row.total ? "<tr class=\"total\">" : "<tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const TableCell cell = i < row.cells.size() ? row.cells[i] : TableCell{};
      m_html += i == 0 ? "<th scope=\"row\"" : "<td";
      m_html += classAttribute(kAlignClass[static_cast<std::size_t>(table.columns[i].align)]) + sortAttribute(cell);
      m_html += ">" + htmlMark(cell.status) + htmlSpans(cell.text);
      m_html += i == 0 ? "</th>" : "</td>";
    }
    m_html += "</tr>\n";
  }

  void tiles(const KeyFacts& facts) {
    m_html += "<div class=\"tiles\">\n";
    for (const KeyFact& fact : facts.facts) {
      m_html += "<dl class=\"tile\"><dt>" + escapedHtml(fact.label) + "</dt><dd>" + htmlMark(fact.status) +
                htmlSpans(fact.value);
      m_html += fact.basis == Basis::none ? "" : " <span class=\"basis\">" + basisText(fact.basis) + "</span>";
      m_html += "</dd></dl>\n";
    }
    m_html += "</div>\n";
  }

  void factTable(const KeyFacts& facts) {
    const bool basis = hasBasis(facts);
    m_html += "<div class=\"scroll\" tabindex=\"0\">\n<table class=\"facts\">\n<tbody>\n";
    for (const KeyFact& fact : facts.facts) {
      m_html += "<tr><th scope=\"row\">" + escapedHtml(fact.label) + "</th><td>" + htmlMark(fact.status) +
                htmlSpans(fact.value) + "</td>";
      m_html += basis ? "<td class=\"basis\">" + basisText(fact.basis) + "</td>" : std::string();
      m_html += "</tr>\n";
    }
    m_html += "</tbody>\n</table>\n</div>\n";
  }

  std::string m_html;
};

std::string contents(const Document& document) {
  std::string html =
      "<nav aria-label=\"" + std::string(kContentsWord) + "\">\n<p>" + std::string(kContentsWord) + "</p>\n<ol>\n";
  const auto entry = [&html](int level, const std::string& anchor, const std::string& text) {
    if (level <= kDeepestInContents) {
      html += "<li class=\"level-" + std::to_string(level) + "\"><a href=\"#" + escapedHtml(anchor) + "\">" +
              escapedHtml(text) + "</a></li>\n";
    }
  };
  bool any = false;
  for (const Block& block : document.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) {
      entry(heading->level, heading->anchor, heading->text);
      any = true;
    } else if (const auto* appendix = std::get_if<Appendix>(&block)) {
      entry(1, appendix->anchor, appendix->title);
      any = true;
    }
  }
  return any ? html + "</ol>\n</nav>\n" : std::string("<nav></nav>\n");
}

std::string head(const Document& document) {
  return "<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, "
         "initial-scale=1\"/>\n<title>" +
         escapedHtml(document.title) + "</title>\n<style>" + htmlStyleSheet() + "</style>\n</head>\n";
}

std::string htmlText(const Document& document) {
  HtmlBlocks blocks;
  for (const Block& block : document.blocks) {
    std::visit([&blocks](const auto& held) { blocks(held); }, block);
  }
  const std::string language = escapedHtml(document.language);
  std::string html = "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n" + head(document);
  html += "<body>\n<div class=\"page\">\n" + contents(document) + "<main>\n<header>\n<h1>" +
          escapedHtml(document.title) + "</h1>\n";
  html += document.subtitle.empty() ? "" : "<p class=\"subtitle\">" + escapedHtml(document.subtitle) + "</p>\n";
  html += "</header>\n" + blocks.take() + "</main>\n</div>\n<script>" + htmlScript() + "</script>\n</body>\n</html>\n";
  return html;
}

} // namespace

Result<std::vector<std::filesystem::path>> writeHtml(const Document& document, const std::filesystem::path& folder) {
  OutputFolder output(folder);
  output.write("report.html", htmlText(document));
  return output.written();
}

} // namespace tidemark::ui
