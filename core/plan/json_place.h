// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "core/plan/json_value.h"

namespace tidemark {

// The path by which checks and extractors find a value ("$.items[0].id", "$['odd name']"), made from its JSON Pointer
// in the value that `root` is. The error is why there is none: no such place, or a key on the way that the spelling of
// paths cannot hold. Pure.
std::expected<std::string, std::string> jsonPathOf(const JsonValue& root, std::string_view pointer);

// The last key on the way to it, for a name: "id" of "/items/0/id", "items" of "/items/0"; empty for the whole.
std::string lastNameOf(const JsonValue& root, std::string_view pointer);

} // namespace tidemark
