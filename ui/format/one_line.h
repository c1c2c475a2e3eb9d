// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark::ui {

constexpr qsizetype kNameLetters = 60; // of a name that stands among other things

// A text of others as one line that can be drawn: breaks and control characters are spaces, nothing turns the direction
// of what stands beside it, marks do not pile up, and "…" stands for what is beyond `most` letters. What is usual comes
// back as it is.
QString oneLine(const QString& text, qsizetype most = kNameLetters);

} // namespace tidemark::ui
