// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include <fmt/format.h>

#include "core/base/json_writer.h"
#include "core/target/demo_system.h"
#include "core/target/handlers.h"
#include "core/target/keyed_random.h"

namespace tidemark::target::handlers {
namespace {

// A token names its number and carries what only this server's seed makes of it, so that none is stored.
std::string token(std::uint64_t seed, std::uint64_t number) {
  return fmt::format("t{}-{:016x}", number, keyedBits(subKey(seed, number)));
}

bool isToken(std::uint64_t seed, std::string_view text) {
  std::uint64_t number = 0;
  if (!text.starts_with('t'))
    return false;
  const auto read = std::from_chars(text.data() + 1, text.data() + text.size(), number);
  return read.ec == std::errc{} && text == token(seed, number);
}

} // namespace

Reply login(const Visit& visit) {
  const std::string made = token(visit.system.options().seed, visit.system.nextNumber());
  Reply reply = jsonReply(200, fmt::format(R"({{"token":"{}"}})", made));
  reply.headers = "Set-Cookie: session=" + made + "; Path=/; HttpOnly\r\n";
  return reply;
}

Reply account(const Visit& visit) {
  constexpr std::string_view kScheme = "Bearer ";
  const auto authorization = visit.request.header("Authorization");
  if (authorization.starts_with(kScheme) && isToken(visit.system.options().seed, authorization.substr(kScheme.size())))
    return jsonReply(200, R"({"user":"demo"})");
  Reply reply = errorReply(401, "a bearer token of /login is needed");
  reply.headers = "WWW-Authenticate: Bearer\r\n";
  return reply;
}

Reply setCookies(const Visit& visit) {
  Reply reply = jsonReply(200, R"({"set":true})");
  forEachField(visit.request.query, '&', [&](std::string_view name, std::string_view value) {
    reply.headers += fmt::format("Set-Cookie: {}={}; Path=/\r\n", name, value);
  });
  return reply;
}

Reply cookies(const Visit& visit) {
  JsonWriter json;
  json.beginObject().key("cookies").beginObject();
  forEachField(visit.request.header("Cookie"), ';',
               [&](std::string_view name, std::string_view value) { json.key(name).string(value); });
  json.endObject().endObject();
  return jsonReply(200, json.take());
}

} // namespace tidemark::target::handlers
