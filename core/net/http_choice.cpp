// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_choice.h"

namespace tidemark {

bool speaksHttp2(HttpChoice choice, bool tls, std::string_view agreed) {
  return tls ? agreed == "h2" : choice == HttpChoice::http2;
}

Sentence unmetChoice(HttpChoice choice, bool tls, std::string_view agreed) {
  if (choice != HttpChoice::http2 || !tls || agreed == "h2")
    return {};
  return agreed.empty() ? sentence("the server did not agree on HTTP/2 (it knows no ALPN)")
                        : sentence("the server did not agree on HTTP/2, but on {}", agreed);
}

} // namespace tidemark
