// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark::ui {

// Every field of the project format as Markdown, a section for each record, made from the field tables the forms are
// made of: the guide cannot say anything else than they do. Translated as they are. Pure.
QString guideFields();

} // namespace tidemark::ui
