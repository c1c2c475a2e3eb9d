// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/report/document.h"

namespace tidemark::ui {

// The few words that writers add of their own.
inline constexpr std::string_view kContentsWord = "Contents";
inline constexpr std::string_view kItemWord = "Item";
inline constexpr std::string_view kValueWord = "Value";
inline constexpr std::string_view kBasisWord = "Basis";

// "✓" and so on, in front of the word that says the same; empty for none.
std::string_view markSymbol(StatusMark mark);
// "good" and so on, as a style class; empty for none.
std::string_view markName(StatusMark mark);

// The table as it is drawn: one without rows says so with a dash, so that nobody looks for what is missing.
std::vector<TableRow> shownRows(const Table& table);

// Whether any of the facts has a basis, so that the column is worth drawing.
bool hasBasis(const KeyFacts& facts);

} // namespace tidemark::ui
