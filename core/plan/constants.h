// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/plan/project.h"

namespace tidemark {

// Constants that refer to themselves, through others or not, in file order.
std::vector<std::string> constantsInCycles(const Project& project);

// Values by name, `env.NAME` for what ${env.NAME} stands for. As RunPlan::constants.
using Constants = std::map<std::string, JsonText>;

// The value of every constant of the project, those it refers to filled in. `known` holds what is not a constant
// of the project: the environment.
Constants valuesOf(const Project& project, const Constants& known);

// The text with the constants in it filled in and $${ read as ${. What is not among them stays as written.
std::string expanded(std::string_view text, const Constants& constants);
// The same inside the texts of a JSON text; one that is exactly one ${…} takes the constant's own type.
JsonText expanded(const JsonText& json, const Constants& constants);

// The text that expands to this one, whatever it holds.
std::string literalText(std::string_view text);

// A constant as text: a JSON text without its quotes, anything else as JSON.
std::string constantText(const JsonText& value);

} // namespace tidemark
