// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <string_view>

#include "core/plan/project.h"

namespace tidemark::ui {

// The names of the project that a field may refer to: targets, classes, groups, services, stages …, by the table and
// the key of the field; each once, in the order of the project. Empty for fields that refer to nothing. Pure.
QStringList namesFor(const Project& project, std::string_view table, std::string_view key);

// What ${…} may hold in a text: variables, what responses give, and the functions. A CSV variable ends with the dot
// before its column.
QStringList placeholderNames(const Project& project);

} // namespace tidemark::ui
