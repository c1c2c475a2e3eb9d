// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

// The columns that the header row of a CSV text (RFC 4180, comma) names.
std::vector<std::string> csvColumns(std::string_view text);

// Whether there is a row behind the header.
bool hasCsvRows(std::string_view text);

} // namespace tidemark
