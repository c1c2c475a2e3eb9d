// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QPalette;

namespace tidemark::ui {

// The icon `resources/icons/NAME.svg` drawn in the palette's text colour, disabled state included.
QIcon icon(const QString& name, const QPalette& palette);
// The same in a colour of its own.
QIcon icon(const QString& name, const QColor& colour, const QPalette& palette);

} // namespace tidemark::ui
