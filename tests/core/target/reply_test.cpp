// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/reply.h"

#include <doctest/doctest.h>

namespace tidemark::target {
namespace {

std::string rendered(const Reply& reply, Method method = Method::get, Persistence persistence = Persistence::implied) {
  std::string out;
  appendReply(out, reply, {.method = method, .persistence = persistence, .dateLine = {}});
  return out;
}

} // namespace

TEST_CASE("an answer is head, length and body") {
  CHECK(rendered(jsonReply(201, "{}")) ==
        "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
}

TEST_CASE("the connection's end and a stated stay are in the head") {
  CHECK(rendered(jsonReply(200, ""), Method::get, Persistence::ends).contains("\r\nConnection: close\r\n"));
  CHECK(rendered(jsonReply(200, ""), Method::get, Persistence::stated).contains("\r\nConnection: keep-alive\r\n"));
}

TEST_CASE("date and further headers are in the head") {
  Reply reply = jsonReply(302, "");
  reply.headers = "Location: /x\r\n";
  std::string out;
  appendReply(out, reply, {.method = Method::get, .persistence = {}, .dateLine = "Date: now\r\n"});
  CHECK(out.starts_with("HTTP/1.1 302 Found\r\nDate: now\r\nLocation: /x\r\n"));
}

TEST_CASE("HEAD has the length and no body") {
  const auto out = rendered(jsonReply(200, "{}"), Method::head);
  CHECK(out.contains("Content-Length: 2\r\n"));
  CHECK(out.ends_with("\r\n\r\n"));
}

TEST_CASE("no content means neither length nor body") {
  for (const int status : {204, 304}) {
    const auto out = rendered(jsonReply(status, "ignored"));
    CHECK_FALSE(out.contains("Content-"));
    CHECK(out.ends_with("\r\n\r\n"));
  }
}

TEST_CASE("a chunked answer is one chunk and the end") {
  Reply reply = jsonReply(200, "hello world, hello");
  reply.chunked = true;
  CHECK(rendered(reply).ends_with("Transfer-Encoding: chunked\r\n\r\n12\r\nhello world, hello\r\n0\r\n\r\n"));
  reply.body.clear();
  CHECK(rendered(reply).ends_with("\r\n\r\n0\r\n\r\n"));
}

TEST_CASE("fill bytes are announced and left to the connection") {
  Reply reply;
  reply.fillBytes = 5'000'000'000;
  CHECK(rendered(reply).ends_with("Content-Length: 5000000000\r\n\r\n"));
}

TEST_CASE("a status without a name has one all the same") {
  CHECK(reasonPhrase(404) == "Not Found");
  CHECK(rendered(jsonReply(599, "")).starts_with("HTTP/1.1 599 Status\r\n"));
}

} // namespace tidemark::target
