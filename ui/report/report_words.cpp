// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_words.h"

#include <algorithm>
#include <array>

#include "core/report/number_text.h"

namespace tidemark::ui {

namespace {

struct MarkWords {
  StatusMark mark;
  std::string_view symbol;
  std::string_view name;
};
constexpr std::array kMarks{
    MarkWords{StatusMark::none, "", ""},      MarkWords{StatusMark::good, "✓", "good"},
    MarkWords{StatusMark::warn, "⚠", "warn"}, MarkWords{StatusMark::bad, "✗", "bad"},
    MarkWords{StatusMark::open, "○", "open"},
};

const MarkWords& wordsOf(StatusMark mark) {
  const auto* const found = std::ranges::find(kMarks, mark, &MarkWords::mark);
  return found == kMarks.end() ? kMarks.front() : *found;
}

} // namespace

std::string_view markSymbol(StatusMark mark) { return wordsOf(mark).symbol; }
std::string_view markName(StatusMark mark) { return wordsOf(mark).name; }

std::vector<TableRow> shownRows(const Table& table) {
  if (!table.rows.empty() || table.columns.empty()) {
    return table.rows;
  }
  return {TableRow{std::vector<TableCell>(table.columns.size(), {plainText(std::string(kNoNumber)), {}, {}}), false}};
}

bool hasBasis(const KeyFacts& facts) {
  return std::ranges::any_of(facts.facts, [](const KeyFact& fact) { return fact.basis != Basis::none; });
}

} // namespace tidemark::ui
