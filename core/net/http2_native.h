// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory_resource>
#include <string_view>
#include <vector>

#include "core/net/http2_fields.h"

struct nghttp2_session;

namespace tidemark {

class Http2Memory;
class Http2Session;
struct Http2Stream;

// The calls into nghttp2, so that its header stays out of the session's.

// A client's session whose events go to `session` and whose memory, which outlives it, is `memory`; its preface and
// SETTINGS are queued.
nghttp2_session* makeHttp2(Http2Session& session, Http2Memory& memory);
// Queues a request; the values stay until it is sent, the body until the stream ends. Its id; negative: an error.
std::int32_t submitHttp2(nghttp2_session* native, const std::pmr::vector<Http2Field>& fields, Http2Stream& stream);

} // namespace tidemark
