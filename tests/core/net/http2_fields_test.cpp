// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http2_fields.h"

#include <doctest/doctest.h>

#include <string>

using namespace tidemark;

namespace {

struct Translated {
  explicit Translated(std::string_view head, bool tls = false) { behind = appendHttp2Fields(head, tls, fields); }
  [[nodiscard]] std::string text() const {
    std::string text;
    for (const Http2Field& field : fields)
      text += std::string(field.name) + "=" + std::string(field.value) + ";";
    return text;
  }
  std::pmr::vector<Http2Field> fields;
  std::string_view behind;
};

} // namespace

TEST_CASE("pseudo fields come first, wherever Host stands") {
  CHECK(Translated("GET /p HTTP/1.1\r\nA: b\r\nHost: h:1\r\nC: d\r\n\r\n", true).text() ==
        ":method=GET;:scheme=https;:authority=h:1;:path=/p;A=b;C=d;");
}

TEST_CASE("what concerns an HTTP/1 connection is left out") {
  CHECK(Translated("GET / HTTP/1.1\r\nConnection: x\r\nkeep-alive: 5\r\nProxy-Connection: y\r\nUpgrade: h2c\r\n"
                   "TE: trailers, deflate\r\nTransfer-Encoding: chunked\r\nHTTP2-Settings: AA\r\n\r\n")
            .text() == ":method=GET;:scheme=http;:path=/;");
}

TEST_CASE("a body may stand behind the head") {
  const Translated translated("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\na\r\n");
  CHECK(translated.text() == ":method=POST;:scheme=http;:path=/;Content-Length=3;");
  CHECK(translated.behind == "a\r\n");
}
