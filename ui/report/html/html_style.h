// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tidemark::ui {

// The style sheet of report.html: light and dark, screen and print, and the figures' colours in the dark.
std::string htmlStyleSheet();
// Sorts a table by the column whose head is pressed. Without it the page reads the same.
std::string htmlScript();

} // namespace tidemark::ui
