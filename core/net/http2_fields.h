// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory_resource>
#include <string_view>
#include <vector>

namespace tidemark {

// One header field of a request as HTTP/2 sends it; views into the request. Names in the case they were written in.
struct Http2Field {
  std::string_view name;
  std::string_view value;
};

// The fields of an HTTP/1 request head, pseudo fields first, without what only concerns an HTTP/1 connection.
// `bytes` may go on behind the blank line; what follows it is returned.
std::string_view appendHttp2Fields(std::string_view bytes, bool tls, std::pmr::vector<Http2Field>& fields);

} // namespace tidemark
