// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "core/target/handlers.h"

namespace tidemark::target::handlers {
namespace {

constexpr std::uint64_t kMaxTokens = 10'000;
constexpr std::uint64_t kMaxGapMs = 60'000;

// The number of a query field; `fallback` where it is absent, nothing where it is none or above `most`.
std::optional<std::uint64_t> numberOf(const Visit& visit, std::string_view name, std::uint64_t fallback,
                                      std::uint64_t most) {
  const auto text = visit.request.queryValue(name);
  std::uint64_t number = fallback;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool good = text.empty() || (read.ec == std::errc{} && read.ptr == text.data() + text.size());
  return good && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

// The answer of a language model: tokens one by one, at times that a test knows.
Reply tokens(const Visit& visit) {
  const auto count = numberOf(visit, "count", 20, kMaxTokens);
  const auto first = numberOf(visit, "first", 100, kMaxGapMs);
  const auto gap = numberOf(visit, "gap", 25, kMaxGapMs);
  if (!count || !first || !gap)
    return errorReply(400, "a number in the query is none or out of range");
  const bool chunks = visit.request.queryValue("as") == "chunks";
  Reply reply;
  reply.contentType = chunks ? "text/plain" : "text/event-stream";
  reply.chunked = true;
  reply.paced = std::make_unique<PacedBody>();
  reply.paced->firstGap = std::chrono::milliseconds(*first);
  reply.paced->gap = std::chrono::milliseconds(*gap);
  for (std::uint64_t i = 0; i < *count; ++i)
    reply.paced->pieces.push_back(chunks ? fmt::format("token{} ", i)
                                         : fmt::format("data: {{\"token\":\"token{}\"}}\n\n", i));
  return reply;
}

} // namespace tidemark::target::handlers
