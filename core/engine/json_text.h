// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/engine/value.h"
#include "core/plan/text.h"

namespace tidemark {

// Length of the JSON string that `text` begins with, quotes included.
std::size_t jsonStringLength(std::string_view text);

// The text that the inside of a JSON string stands for, in UTF-8.
std::string jsonUnescaped(std::string_view inside);

// A JSON value as a variable's value: strings become text, everything else stays JSON.
Value valueOf(const JsonText& json);

} // namespace tidemark
