// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/sentence.h"

namespace tidemark::ui {

// A sentence of core in the window's language (context "Core"): its pattern translated, its arguments filled in, those
// that are sentences translated too. A translation may number its places, {2} before {1}. A pattern that has no
// translation stays English. Pure, but for the translators installed.
QString worded(const Sentence& sentence);

} // namespace tidemark::ui
