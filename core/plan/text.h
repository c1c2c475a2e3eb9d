// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <utility>
#include <vector>

namespace tidemark {

// JSON kept as canonical compact text: object keys in file order, no spaces. Strings inside may hold ${…}.
struct JsonText {
  std::string text = "null";
  friend auto operator<=>(const JsonText&, const JsonText&) = default;
};

// Headers, form fields, name-value lists: file order kept.
using NameValues = std::vector<std::pair<std::string, std::string>>;

} // namespace tidemark
