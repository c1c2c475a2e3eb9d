// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace tidemark::ui {

// The column of labels that all forms share, so that nested ones line up; longer labels wrap. Pixels.
int labelColumn(const QWidget& widget);
// Makes a label of that width, its first line on the height of the line beside it.
void alignLabel(QLabel& label);

} // namespace tidemark::ui
