// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"

namespace tidemark {

// `$.a.b[0].c` or `$['a b'][0]`, read once: names and indices from the root.
struct JsonPath {
  std::vector<std::variant<std::string, std::size_t>> parts;
};

// ErrorCode::invalidProject says what is wrong with the text.
Result<JsonPath> parseJsonPath(std::string_view text);

} // namespace tidemark
