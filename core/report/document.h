// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/plan/project.h"
#include "core/report/figure.h"

namespace tidemark {

// A report as a sequence of blocks. Sections make it, writers draw it and compute nothing: every number is
// already text in the report's own spelling, every basis and status is already decided. UTF-8 throughout.

// --- text inside a block ----------------------------------------------------------------------

enum class SpanStyle : std::uint8_t { plain, emphasis, strong, code };

struct TextSpan {
  std::string text; // never markup of any format; writers escape it
  SpanStyle style = SpanStyle::plain;
  std::string link; // URL, or "#anchor" of a heading; empty: none
  friend bool operator==(const TextSpan&, const TextSpan&) = default;
};
using RichText = std::vector<TextSpan>;

// Turns `a *b* **c** `d`` of the text catalogue into spans; a backslash before * or ` keeps it as it is.
RichText richText(std::string_view text);
// One plain span; nothing in it is markup. For names and messages that come from outside.
RichText plainText(std::string text);
// All spans' text, joined.
std::string flatText(const RichText& text);

// How a thing stands. Writers draw a mark and, beside it, always the word in the text: never colour alone.
enum class StatusMark : std::uint8_t { none, good, warn, bad, open };

// --- blocks -----------------------------------------------------------------------------------

struct Heading {
  int level = 1; // 1 section, 2 block, 3 detail; the document's title is none of them
  std::string text;
  std::string anchor; // unique in the document, [a-z0-9-]
  friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph {
  RichText text;
  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

// Label, value, basis: drawn as a three-column list; `large` ones (page one) as tiles where a format has them.
struct KeyFact {
  std::string label;
  RichText value;
  Basis basis = Basis::none; // none: a name or setting, not a number somebody measured
  StatusMark status = StatusMark::none;
  friend bool operator==(const KeyFact&, const KeyFact&) = default;
};
struct KeyFacts {
  std::vector<KeyFact> facts;
  bool large = false;
  friend bool operator==(const KeyFacts&, const KeyFacts&) = default;
};

enum class Align : std::uint8_t { left, right, centre };
struct TableColumn {
  std::string title;
  Align align = Align::left;
  Basis basis = Basis::none; // of its numbers; spelled out in Table::basisNote
  int weight = 1;            // share of the width where a format has to divide it
  friend bool operator==(const TableColumn&, const TableColumn&) = default;
};
struct TableCell {
  RichText text;
  StatusMark status = StatusMark::none;
  std::optional<double> sortKey; // for sortable tables; none: sort by text
  friend bool operator==(const TableCell&, const TableCell&) = default;
};
struct TableRow {
  std::vector<TableCell> cells; // as many as columns
  bool total = false;           // drawn apart, kept last when sorted
  friend bool operator==(const TableRow&, const TableRow&) = default;
};
struct Table {
  std::string caption; // may be empty
  std::vector<TableColumn> columns;
  std::vector<TableRow> rows;
  std::string basisNote; // "Measured. Derived: Ratio (limit / actual)."; small, under the table; may be empty
  friend bool operator==(const Table&, const Table&) = default;
};

struct TextList {
  bool ordered = false;
  std::vector<RichText> items;
  friend bool operator==(const TextList&, const TextList&) = default;
};

struct CodeBlock {
  std::string language; // "json", "text"
  std::string text;     // lines end in \n, the last one too
  friend bool operator==(const CodeBlock&, const CodeBlock&) = default;
};

// A framed remark: the verdict, REHEARSAL, a warning.
struct Callout {
  StatusMark status = StatusMark::none;
  std::string title;
  std::vector<RichText> lines;
  friend bool operator==(const Callout&, const Callout&) = default;
};

// Paged formats start a new page here; others draw nothing.
struct PageBreak {
  friend bool operator==(const PageBreak&, const PageBreak&) = default;
};

// Everything after it is an appendix; drawn as a heading of level 1 on a new page.
struct Appendix {
  std::string title;
  std::string anchor;
  friend bool operator==(const Appendix&, const Appendix&) = default;
};

using Block =
    std::variant<Heading, Paragraph, KeyFacts, Table, Figure, TextList, CodeBlock, Callout, PageBreak, Appendix>;

struct Document {
  std::string title;
  std::string subtitle;      // project, scenarios
  std::string runningHeader; // paged formats: top of each page
  std::string language = "en";
  Paper paper = Paper::a4;
  std::vector<Block> blocks; // the title is not among them
  friend bool operator==(const Document&, const Document&) = default;
};

} // namespace tidemark
