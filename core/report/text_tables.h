// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/report/texts.h"

namespace tidemark {

// The parts of the catalogue that reportTexts() joins; each by rising id.
std::span<const TextEntry> textLabels();
std::span<const TextEntry> textSections();
std::span<const TextEntry> textFindings();

} // namespace tidemark
