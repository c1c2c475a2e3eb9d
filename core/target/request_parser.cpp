// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/request_parser.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <llhttp.h>

namespace tidemark::target {
namespace {

struct Span {
  std::size_t begin = 0;
  std::size_t size = 0;
};

struct HeaderSpan {
  Span name;
  Span value;
};

// "http://host/path" names the same resource as "/path".
std::string_view withoutOrigin(std::string_view target) {
  const auto scheme = target.find("://");
  if (target.starts_with('/') || scheme == std::string_view::npos)
    return target;
  const auto slash = target.find('/', scheme + 3);
  return slash == std::string_view::npos ? std::string_view("/") : target.substr(slash);
}

} // namespace

// The parser's state: the head is gathered in one text, because it may arrive in pieces.
struct RequestParser::Machine {
  llhttp_t parser{};
  State state = State::incomplete;
  std::string text; // target, names and values, one after the other
  std::string body;
  Span target;
  HeaderSpan header; // the one being read
  std::vector<HeaderSpan> spans;
  std::vector<Header> headers;
  Request request;
  bool headDone = false;
  bool keepAlive = false;
  bool expectation = false;

  Machine();
  static const llhttp_settings_t& settings();
  static Machine& of(llhttp_t* parser) { return *static_cast<Machine*>(parser->data); }

  int begin();
  int append(Span& span, const char* at, std::size_t size);
  int endHeader();
  int endHead();
  int appendBody(const char* at, std::size_t size);
  int end();
  [[nodiscard]] std::string_view view(Span span) const { return std::string_view(text).substr(span.begin, span.size); }
};

RequestParser::Machine::Machine() {
  llhttp_init(&parser, HTTP_REQUEST, &settings());
  parser.data = this;
}

const llhttp_settings_t& RequestParser::Machine::settings() {
  static const llhttp_settings_t kSettings = [] {
    llhttp_settings_t result;
    llhttp_settings_init(&result);
    result.on_message_begin = [](llhttp_t* p) { return of(p).begin(); };
    result.on_url = [](llhttp_t* p, const char* at, std::size_t n) { return of(p).append(of(p).target, at, n); };
    result.on_header_field = [](llhttp_t* p, const char* at, std::size_t n) {
      return of(p).append(of(p).header.name, at, n);
    };
    result.on_header_value = [](llhttp_t* p, const char* at, std::size_t n) {
      return of(p).append(of(p).header.value, at, n);
    };
    result.on_header_value_complete = [](llhttp_t* p) { return of(p).endHeader(); };
    result.on_headers_complete = [](llhttp_t* p) { return of(p).endHead(); };
    result.on_body = [](llhttp_t* p, const char* at, std::size_t n) { return of(p).appendBody(at, n); };
    result.on_message_complete = [](llhttp_t* p) { return of(p).end(); };
    return result;
  }();
  return kSettings;
}

int RequestParser::Machine::begin() {
  text.clear();
  body.clear();
  spans.clear();
  target = {};
  header = {};
  headDone = false;
  expectation = false;
  return 0;
}

int RequestParser::Machine::append(Span& span, const char* at, std::size_t size) {
  if (headDone)
    return 0; // trailers are read over
  if (text.size() + size > kMaxHead) {
    state = State::headTooLarge;
    return HPE_USER;
  }
  if (span.size == 0)
    span.begin = text.size();
  text.append(at, size);
  span.size += size;
  return 0;
}

int RequestParser::Machine::endHeader() {
  if (!headDone)
    spans.push_back(header);
  header = {};
  return 0;
}

int RequestParser::Machine::endHead() {
  headers.clear();
  for (const HeaderSpan& span : spans)
    headers.push_back({view(span.name), view(span.value)});
  const std::string_view whole = withoutOrigin(view(target));
  const auto question = whole.find('?');
  request.method = methodNamed(llhttp_method_name(static_cast<llhttp_method_t>(parser.method)));
  request.path = whole.substr(0, question);
  request.query = question == std::string_view::npos ? std::string_view{} : whole.substr(question + 1);
  request.headers = headers;
  headDone = true;
  expectation = request.header("Expect") == "100-continue";
  return 0;
}

int RequestParser::Machine::appendBody(const char* at, std::size_t size) {
  expectation = false;
  if (body.size() + size > kMaxBody) {
    state = State::bodyTooLarge;
    return HPE_USER;
  }
  body.append(at, size);
  return 0;
}

int RequestParser::Machine::end() {
  request.body = body;
  expectation = false;
  keepAlive = llhttp_should_keep_alive(&parser) != 0;
  state = State::complete;
  return HPE_PAUSED;
}

RequestParser::RequestParser() : m_machine(std::make_unique<Machine>()) {}
RequestParser::~RequestParser() = default;

RequestParser::Step RequestParser::feed(std::string_view bytes) {
  auto& parser = m_machine->parser;
  m_machine->state = State::incomplete;
  std::size_t consumed = 0;
  for (;;) {
    const auto rest = bytes.substr(consumed);
    const llhttp_errno_t error = llhttp_execute(&parser, rest.data(), rest.size());
    if (error == HPE_OK)
      return {State::incomplete, bytes.size()};
    const char* const stop = llhttp_get_error_pos(&parser);
    consumed = stop == nullptr ? bytes.size() : static_cast<std::size_t>(stop - bytes.data());
    if (error == HPE_PAUSED)
      llhttp_resume(&parser);
    else if (error == HPE_PAUSED_UPGRADE)
      llhttp_resume_after_upgrade(&parser); // no upgrade is offered: go on with HTTP/1.1
    else
      return {m_machine->state == State::incomplete ? State::malformed : m_machine->state, consumed};
    if (m_machine->state == State::complete)
      return {State::complete, consumed};
  }
}

const Request& RequestParser::request() const { return m_machine->request; }
bool RequestParser::keepAlive() const { return m_machine->keepAlive; }
bool RequestParser::http10() const { return m_machine->parser.http_major == 1 && m_machine->parser.http_minor == 0; }
bool RequestParser::takeExpectation() { return std::exchange(m_machine->expectation, false); }

} // namespace tidemark::target
