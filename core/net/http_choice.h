// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tidemark {

// Which protocols a connection may speak.
enum class HttpChoice : std::uint8_t {
  agreed, // over TLS HTTP/2 or HTTP/1.1, as the server prefers; HTTP/1.1 on plain text
  http1,
  http2, // on plain text without asking (prior knowledge)
};

} // namespace tidemark
