// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/sentence.h"

namespace tidemark {

// Which protocols a connection may speak.
enum class HttpChoice : std::uint8_t {
  agreed, // over TLS HTTP/2 or HTTP/1.1, as the server prefers; HTTP/1.1 on plain text
  http1,
  http2, // on plain text without asking (prior knowledge)
};

// What is spoken on an open connection; `agreed` is ALPN's word, empty where there is none.
[[nodiscard]] bool speaksHttp2(HttpChoice choice, bool tls, std::string_view agreed);
// Why the choice cannot be kept on it; empty: it can.
[[nodiscard]] Sentence unmetChoice(HttpChoice choice, bool tls, std::string_view agreed);

} // namespace tidemark
