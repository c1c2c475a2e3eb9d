// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/session/preflight.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"
#include "ui/viewstate/generator_facts.h"

namespace tidemark::ui {

// The health of the generator: a figure, from where on it spoils a measurement, and what it means.
std::vector<ValueColumn> generatorColumns();
std::vector<ValueRow> generatorRows(const GeneratorFacts& facts, const GeneratorRoom& room, const Formatter& formatter);
// In one sentence: whether this machine is the limit, and what to do then.
struct GeneratorSummary {
  Tone tone = Tone::neutral;
  QString text;
};
GeneratorSummary generatorSummary(const GeneratorFacts& facts, const GeneratorRoom& room, const Formatter& formatter);

} // namespace tidemark::ui
