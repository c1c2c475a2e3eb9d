// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace tidemark::ui {

// The order of the Tab key by what one sees. Qt's own is the order in which widgets were made, so that a form or a
// legend that is made anew comes behind the status bar, and it passes by what stands before a focus proxy. GUI thread.

// What Tab stops at, from top to bottom and, side by side, in the direction of reading; what stands in one part of
// the window stays together. Hidden and disabled ones are left out.
std::vector<QWidget*> tabStops(const QWidget& inside);

// Gives the keyboard to the stop behind the one that has it (or before it), from the last to the first, and scrolls
// it into sight. False: there is none.
bool stepTab(const QWidget& inside, bool forward);

} // namespace tidemark::ui
