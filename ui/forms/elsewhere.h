// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace tidemark::ui {

// Whether a field is edited in a place of its own (steps in a tree, stages in a drawing, whole sections of the
// project) and only mentioned in the form around it. Pure.
bool isElsewhere(std::string_view table, std::string_view key);
// "3 steps", "1 scenario"; `count` of what stands under the key.
QString elsewhereWords(std::string_view table, std::string_view key, std::size_t count);

} // namespace tidemark::ui
