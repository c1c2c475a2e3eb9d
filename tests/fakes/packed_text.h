// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tidemark {

enum class Packing { gzip, zlib, bareDeflate, brotli };

// "gzip" "deflate" "br".
std::string_view codingOf(Packing packing);

// The text as a server would pack it.
std::string packed(Packing packing, std::string_view text);

} // namespace tidemark
