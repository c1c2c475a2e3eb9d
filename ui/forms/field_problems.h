// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>
#include <vector>

#include "ui/format/labels.h"
#include "ui/viewstate/project_document.h"

namespace tidemark::ui {

// What the loader says about one place, in words, the worst first. Pure.
struct PlaceProblems {
  Tone tone = Tone::neutral; // neutral: nothing
  QString text;
  int count = 0;
};

enum class ProblemScope : std::uint8_t { exactly, inside }; // at the place itself, or at it and anywhere inside
PlaceProblems problemsAt(const ProjectDocument& document, const QString& pointer, ProblemScope scope);
// How many there are at a place or inside it, with the mark of the worst: "✗ 2 problems inside"; empty for none.
QString problemsInside(const ProjectDocument& document, const QString& pointer);
// Of a record that no field of its form shows: its own, and those of keys that are not among `shown`.
PlaceProblems problemsOfRecord(const ProjectDocument& document, const QString& pointer,
                               const std::vector<std::string_view>& shown);

} // namespace tidemark::ui
