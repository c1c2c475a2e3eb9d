// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <cstdint>

#include "core/plan/json_value.h"
#include "core/plan/load.h"

namespace tidemark::ui {

// What a load is made of, in the order in which it is offered.
enum class LoadModel : std::uint8_t { users, arrivals, iterations, search };
inline constexpr std::array kLoadModels{LoadModel::users, LoadModel::arrivals, LoadModel::iterations,
                                        LoadModel::search};
LoadModel modelOf(const Load& load);

// "Users", and one sentence on what it does.
QString label(LoadModel model);
QString sentence(LoadModel model);

// The load in another model, as like it as it can be: stages with their lengths and levels, the highest level, the
// whole length, the most users, the graceful stop. Always valid where `load` is. Pure.
Load withModel(const Load& load, LoadModel model);

// The search of the other thing, its levels and the most users in that thing's terms.
SearchLoad withSearchOf(const SearchLoad& search, SearchOf of);

// As a project file writes it, defaults left out.
JsonValue loadJson(const Load& load);

} // namespace tidemark::ui
