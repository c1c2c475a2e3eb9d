// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http2_fields.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"

namespace tidemark {

namespace {

// RFC 9113, 8.2.2; Host becomes :authority.
constexpr std::array<std::string_view, 7> kDropped = {
    "host", "connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade", "http2-settings"};

std::string_view takeLine(std::string_view& rest) {
  const auto end = rest.find("\r\n");
  const std::string_view line = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 2);
  return line;
}

bool isSent(const Http2Field& field) {
  // TE may say that trailers are welcome and nothing else.
  if (sameIgnoringCase(field.name, "te"))
    return field.value == "trailers";
  return std::ranges::none_of(kDropped,
                              [&](std::string_view dropped) { return sameIgnoringCase(field.name, dropped); });
}

} // namespace

std::string_view appendHttp2Fields(std::string_view bytes, bool tls, std::pmr::vector<Http2Field>& fields) {
  std::string_view rest = bytes;
  const std::string_view requestLine = takeLine(rest);
  const auto methodEnd = requestLine.find(' ');
  const auto pathEnd = requestLine.rfind(' ');
  fields.push_back({":method", requestLine.substr(0, methodEnd)});
  fields.push_back({":scheme", tls ? "https" : "http"});
  const std::size_t authority = fields.size();
  fields.push_back({":path", requestLine.substr(methodEnd + 1, pathEnd - methodEnd - 1)});
  for (std::string_view line = takeLine(rest); !line.empty(); line = takeLine(rest)) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
      continue;
    const Http2Field field{line.substr(0, colon), trimmed(line.substr(colon + 1))};
    if (isSent(field))
      fields.push_back(field);
    else if (sameIgnoringCase(field.name, "host"))
      fields.insert(fields.begin() + static_cast<std::ptrdiff_t>(authority), {":authority", field.value});
  }
  return rest;
}

} // namespace tidemark
