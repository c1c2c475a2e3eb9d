// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/reply.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tidemark::target {
namespace {

struct Reason {
  int status;
  std::string_view phrase;
};

constexpr std::array kReasons{
    Reason{200, "OK"},
    Reason{201, "Created"},
    Reason{202, "Accepted"},
    Reason{204, "No Content"},
    Reason{301, "Moved Permanently"},
    Reason{302, "Found"},
    Reason{303, "See Other"},
    Reason{304, "Not Modified"},
    Reason{307, "Temporary Redirect"},
    Reason{308, "Permanent Redirect"},
    Reason{400, "Bad Request"},
    Reason{401, "Unauthorized"},
    Reason{403, "Forbidden"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{409, "Conflict"},
    Reason{413, "Content Too Large"},
    Reason{429, "Too Many Requests"},
    Reason{431, "Request Header Fields Too Large"},
    Reason{500, "Internal Server Error"},
    Reason{501, "Not Implemented"},
    Reason{502, "Bad Gateway"},
    Reason{503, "Service Unavailable"},
    Reason{504, "Gateway Timeout"},
};

constexpr std::string_view kLineEnd = "\r\n";

void appendNumber(std::string& out, std::uint64_t value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

bool hasBody(int status) { return status != 204 && status != 304; }

std::string_view contentOf(const Reply& reply) {
  return reply.body.empty() ? reply.fixedBody : std::string_view(reply.body);
}

void appendFraming(std::string& out, const Reply& reply) {
  if (reply.chunked) {
    out += "Transfer-Encoding: chunked\r\n";
    return;
  }
  out += "Content-Length: ";
  appendNumber(out, reply.fillBytes != 0 ? reply.fillBytes : contentOf(reply).size());
  out += kLineEnd;
}

void appendHead(std::string& out, const Reply& reply, const ReplyContext& context) {
  out += "HTTP/1.1 ";
  appendNumber(out, static_cast<std::uint64_t>(reply.status));
  out += ' ';
  out += reasonPhrase(reply.status);
  out += kLineEnd;
  out += context.dateLine;
  out += reply.headers;
  if (context.persistence != Persistence::implied)
    out += context.persistence == Persistence::ends ? "Connection: close\r\n" : "Connection: keep-alive\r\n";
  if (hasBody(reply.status)) {
    out += "Content-Type: ";
    out += reply.contentType;
    out += kLineEnd;
    appendFraming(out, reply);
  }
  out += kLineEnd;
}

} // namespace

Reply jsonReply(int status, std::string body) {
  Reply reply;
  reply.status = status;
  reply.body = std::move(body);
  return reply;
}

Reply errorReply(int status, std::string_view error) {
  return jsonReply(status, R"({"error":")" + std::string(error) + "\"}");
}

bool sendsBody(const Reply& reply, Method method) { return method != Method::head && hasBody(reply.status); }

void appendReply(std::string& out, const Reply& reply, const ReplyContext& context) {
  appendHead(out, reply, context);
  if (!sendsBody(reply, context.method) || reply.fillBytes != 0 || reply.paced != nullptr)
    return;
  const auto content = contentOf(reply);
  if (!reply.chunked) {
    out += content;
    return;
  }
  if (!content.empty())
    appendChunk(out, content);
  appendChunk(out, {});
}

void appendChunk(std::string& out, std::string_view content) {
  std::array<char, 24> size{};
  out.append(size.data(), std::to_chars(size.data(), size.data() + size.size(), content.size(), 16).ptr);
  out += kLineEnd;
  out += content;
  out += kLineEnd;
}

std::string_view reasonPhrase(int status) {
  const auto found = std::ranges::find(kReasons, status, &Reason::status);
  return found == kReasons.end() ? std::string_view("Status") : found->phrase;
}

} // namespace tidemark::target
