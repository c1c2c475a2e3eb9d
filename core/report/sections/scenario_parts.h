// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sections/section_writer.h"

namespace tidemark {

// Parts that more than one section writes.

// What a search found, in a sentence; nothing for another scenario.
void saySearch(SectionWriter& writer, const ScenarioModel& scenario);
// That sentence and the levels; nothing for another scenario.
void writeSearchSteps(SectionWriter& writer, const ScenarioModel& scenario);
// The law fitted to the scenario's levels, with its figure; why a search has none.
void writeUsl(SectionWriter& writer, const ScenarioModel& scenario);

} // namespace tidemark
