// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/sentence.h"

namespace tidemark {

// What is wrong with a regular expression (RE2), or empty.
Sentence wrongPattern(std::string_view pattern);

// How many groups a valid pattern has.
int groupsOf(std::string_view pattern);

// What is wrong with a path into a JSON value, or empty. "$", "$.a.b[0].c", "$['odd name'].x".
Sentence wrongJsonPath(std::string_view path);

} // namespace tidemark
