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

// Values by name, `env.NAME` for what ${env.NAME} stands for.
using Constants = std::map<std::string, JsonText>;

// The text with the constants in it filled in. What is not among them stays as it is, and so does $${, so that
// the text can be taken apart again; a ${ inside a value is escaped.
std::string withConstants(std::string_view text, const Constants& constants);
// The same inside the texts of a JSON text; one that is exactly one ${…} takes the constant's own type.
JsonText withConstants(const JsonText& json, const Constants& constants);

// A constant as text: a JSON text without its quotes, anything else as JSON.
std::string constantText(const JsonText& value);

} // namespace tidemark
