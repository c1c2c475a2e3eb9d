// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/target/request.h"

namespace tidemark::target {

// A body that comes piece by piece, each a chunk: the first `firstGap` after the head, the others `gap` apart.
struct PacedBody {
  std::vector<std::string> pieces;
  Nanos firstGap{0};
  Nanos gap{0};
};

// The answer to one request, before it is bytes. The body is `paced`, else `body`, else `fixedBody`, else `fillBytes`
// times 'x'.
struct Reply {
  int status = 200;
  std::string_view contentType = "application/json";
  std::string_view fixedBody; // lives as long as the program: costs no allocation
  std::string body;
  std::string headers; // further lines, each with its CR LF
  std::uint64_t fillBytes = 0;
  bool chunked = false;
  bool close = false; // the connection, after this answer
  bool reset = false; // the connection, instead of this answer
  Nanos delay{0};
  std::unique_ptr<PacedBody> paced; // goes with `chunked`
};

Reply jsonReply(int status, std::string body);
// {"error":"…"}; `error` needs no escaping.
Reply errorReply(int status, std::string_view error);

// How the connection goes on after an answer, as its head has to say it.
enum class Persistence { implied, stated, ends };

// What the head depends on beside the reply.
struct ReplyContext {
  Method method = Method::get;
  Persistence persistence = Persistence::implied;
  std::string_view dateLine; // "Date: …" with CR LF; may be empty
};

// Whether that answer has a body on the wire: not to HEAD, not with 204 and 304.
bool sendsBody(const Reply& reply, Method method);

// Appends the head and, except for fill bytes, the body. No allocation where `out` has room.
void appendReply(std::string& out, const Reply& reply, const ReplyContext& context);

// One chunk of a chunked body; an empty one ends it.
void appendChunk(std::string& out, std::string_view content);

// "Not Found"; "Status" for a code without a name.
std::string_view reasonPhrase(int status);

} // namespace tidemark::target
