// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/plan/json_node.h"

namespace tidemark {

// The version this program writes.
inline constexpr std::string_view kProjectFormat = "tidemark-project/1";

// Judges the `format` of a file: another format and a newer major version are problems, a newer minor version
// sets newerMinor.
void readFormat(const JsonNode& node);

} // namespace tidemark
