// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tidemark {

// Where a text is going to stand, which decides what has to be escaped.
enum class Escape : std::uint8_t {
  none,
  json,   // inside a JSON string
  url,    // in a request line: kept as written, but what would end the line or is not ASCII becomes %XX
  form,   // a name or value of an urlencoded form
  header, // a header value: line breaks become spaces, so that a value cannot add headers
  quoted, // a name in quotes of a multipart body: quotes and line breaks become %XX, as browsers do
};

// Appends `text`, escaped.
void appendEscaped(std::string& out, std::string_view text, Escape escape);

// Appends `text` in base64, with padding.
void appendBase64(std::string& out, std::string_view text);

} // namespace tidemark
