// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "core/base/json_writer.h"
#include "core/target/handlers.h"

namespace tidemark::target::handlers {
namespace {

constexpr std::uint64_t kMaxBytes = std::uint64_t{1} << 30U;
constexpr std::uint64_t kMaxDelayMs = 600'000;
constexpr std::uint64_t kMaxRedirects = 100;

// The number that a path names; nothing where it is none or above `most`.
std::optional<std::uint64_t> numberOf(const Visit& visit, std::uint64_t most) {
  const auto text = visit.request.parameters[0];
  std::uint64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || number > most)
    return std::nullopt;
  return number;
}

Reply outOfRange() { return errorReply(400, "the number in the path is none or out of range"); }

Reply redirectReply(std::string_view location) {
  Reply reply = jsonReply(302, R"({"redirect":true})");
  reply.headers = fmt::format("Location: {}\r\n", location);
  return reply;
}

} // namespace

Reply bench(const Visit&) {
  Reply reply;
  reply.contentType = "text/plain";
  reply.fixedBody = "ok\n";
  return reply;
}

Reply echo(const Visit& visit) {
  const Request& request = visit.request;
  JsonWriter json;
  json.beginObject().key("method").string(methodName(request.method));
  json.key("path").string(request.path).key("query").string(request.query).key("headers").beginArray();
  for (const Header& header : request.headers)
    json.beginObject().key("name").string(header.name).key("value").string(header.value).endObject();
  json.endArray().key("body").string(request.body);
  json.key("bodyBytes").integer(static_cast<std::int64_t>(request.body.size())).endObject();
  return jsonReply(200, json.take());
}

Reply bytes(const Visit& visit) {
  const auto count = numberOf(visit, kMaxBytes);
  if (!count)
    return outOfRange();
  Reply reply;
  reply.contentType = "application/octet-stream";
  reply.fillBytes = *count;
  return reply;
}

Reply chunked(const Visit& visit) {
  Reply reply = bytes(visit);
  reply.chunked = reply.status == 200;
  return reply;
}

Reply status(const Visit& visit) {
  const auto code = numberOf(visit, 599);
  if (!code || *code < 200)
    return outOfRange();
  return jsonReply(static_cast<int>(*code), fmt::format(R"({{"status":{}}})", *code));
}

Reply delay(const Visit& visit) {
  const auto milliseconds = numberOf(visit, kMaxDelayMs);
  if (!milliseconds)
    return outOfRange();
  Reply reply = jsonReply(200, fmt::format(R"({{"delayedMs":{}}})", *milliseconds));
  reply.delay = std::chrono::milliseconds(*milliseconds);
  return reply;
}

Reply redirect(const Visit& visit) {
  const auto left = numberOf(visit, kMaxRedirects);
  if (!left)
    return outOfRange();
  return *left == 0 ? jsonReply(200, R"({"redirect":false})") : redirectReply(fmt::format("/redirect/{}", *left - 1));
}

Reply redirectTo(const Visit& visit) {
  const auto location = visit.request.queryValue("url");
  return location.empty() ? errorReply(400, "the query has no url") : redirectReply(location);
}

} // namespace tidemark::target::handlers
