// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/request_parser.h"

#include <string>

#include <doctest/doctest.h>

namespace tidemark::target {
namespace {

using State = RequestParser::State;

// Feeds `text` in pieces of `size` bytes until a request is complete or refused.
State feedInPieces(RequestParser& parser, std::string_view text, std::size_t size) {
  while (!text.empty()) {
    const auto step = parser.feed(text.substr(0, size));
    text.remove_prefix(step.consumed);
    if (step.state != State::incomplete)
      return step.state;
  }
  return State::incomplete;
}

} // namespace

TEST_CASE("a request is the same however it arrives") {
  const std::string text =
      "POST /jobs/1?a=b&c=d HTTP/1.1\r\nHost: here\r\nX-Empty:\r\nX-Long:  " + std::string(500, 'v') +
      " \r\nContent-Length: 5\r\n\r\nhello";
  for (const std::size_t size : {std::size_t{1}, std::size_t{2}, std::size_t{7}, text.size()}) {
    RequestParser parser;
    REQUIRE(feedInPieces(parser, text, size) == State::complete);
    const Request& request = parser.request();
    CHECK(request.method == Method::post);
    CHECK(request.path == "/jobs/1");
    CHECK(request.query == "a=b&c=d");
    CHECK(request.queryValue("c") == "d");
    CHECK(request.queryValue("e").empty());
    CHECK(request.headers.size() == 4);
    CHECK(request.header("host") == "here");
    CHECK(request.header("X-EMPTY").empty());
    CHECK(request.header("x-long").starts_with(std::string(500, 'v')));
    CHECK(request.body == "hello");
    CHECK(parser.keepAlive());
  }
}

TEST_CASE("a chunked body is put together and its trailers are read over") {
  const std::string_view text =
      "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4;x=y\r\nwiki\r\n5\r\npedia\r\n0\r\n"
      "X-Trailer: t\r\n\r\n";
  for (const std::size_t size : {std::size_t{1}, text.size()}) {
    RequestParser parser;
    REQUIRE(feedInPieces(parser, text, size) == State::complete);
    CHECK(parser.request().body == "wikipedia");
    CHECK(parser.request().headers.size() == 1);
  }
}

TEST_CASE("each step reads to the end of one request") {
  RequestParser parser;
  const std::string_view text = "GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n";
  const auto first = parser.feed(text);
  CHECK(first.state == State::complete);
  CHECK(first.consumed == text.size() / 2);
  CHECK(parser.request().path == "/a");
  CHECK(parser.feed(text.substr(first.consumed)).state == State::complete);
  CHECK(parser.request().path == "/b");
}

TEST_CASE("the connection's future follows from version and header") {
  const auto keepAlive = [](std::string_view text) {
    RequestParser parser;
    REQUIRE(parser.feed(text).state == State::complete);
    return parser.keepAlive();
  };
  CHECK(keepAlive("GET / HTTP/1.1\r\n\r\n"));
  CHECK_FALSE(keepAlive("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
  CHECK_FALSE(keepAlive("GET / HTTP/1.0\r\n\r\n"));
  CHECK(keepAlive("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
}

TEST_CASE("an absolute target names the same path") {
  RequestParser parser;
  REQUIRE(parser.feed("GET http://here:80/a?b HTTP/1.1\r\n\r\n").state == State::complete);
  CHECK(parser.request().path == "/a");
  CHECK(parser.request().query == "b");
  REQUIRE(parser.feed("GET http://here HTTP/1.1\r\n\r\n").state == State::complete);
  CHECK(parser.request().path == "/");
}

TEST_CASE("an expectation is said once, and not when the body has come with the head") {
  const std::string head = "POST / HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
  RequestParser waiting;
  CHECK(waiting.feed(head).state == State::incomplete);
  CHECK(waiting.takeExpectation());
  CHECK_FALSE(waiting.takeExpectation());
  CHECK(waiting.feed("hi").state == State::complete);
  RequestParser begun;
  CHECK(begun.feed(head + "h").state == State::incomplete);
  CHECK_FALSE(begun.takeExpectation());
}

TEST_CASE("what is no request is malformed") {
  for (const char* text : {"nonsense\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nbad header\r\n\r\n",
                           "GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
                           "POST / HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n"}) {
    RequestParser parser;
    CHECK(parser.feed(text).state == State::malformed);
  }
}

TEST_CASE("heads and bodies have limits") {
  RequestParser head;
  CHECK(feedInPieces(head, "GET / HTTP/1.1\r\nX: " + std::string(RequestParser::kMaxHead, 'x'), 10'000) ==
        State::headTooLarge);
  RequestParser body;
  CHECK(feedInPieces(
            body, "POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n" + std::string(RequestParser::kMaxBody + 1, 'x'),
            1'000'000) == State::bodyTooLarge);
}

TEST_CASE("an upgrade that is not offered does not stop the next request") {
  RequestParser parser;
  const std::string_view text = "GET /a HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n";
  for (int i = 0; i < 3; ++i)
    CHECK(parser.feed(text).state == State::complete);
}

TEST_CASE("fields of a query and of cookies are taken apart") {
  std::string seen;
  forEachField("a=1; b=2;c; =x", ';', [&](std::string_view name, std::string_view value) {
    seen += std::string(name) + ":" + std::string(value) + "|";
  });
  CHECK(seen == "a:1|b:2|c:|:x|");
}

} // namespace tidemark::target
