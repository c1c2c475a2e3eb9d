// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

#include "ui/format/labels.h"

namespace tidemark::ui {

// The icon `resources/icons/NAME.svg`, drawn when it is painted: in the text colour of the palette then in force, or in
// that of a tone; disabled ones faded. So it follows a change of theme by itself.
QIcon icon(const QString& name, Tone tone = Tone::neutral);
// The same in one colour for ever.
QIcon icon(const QString& name, const QColor& colour);

} // namespace tidemark::ui
