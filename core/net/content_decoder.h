// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/net/net_failure.h"

namespace tidemark {

// A body without its content codings, or why there is none.
struct DecodedBody {
  NetFailure failure = NetFailure::none; // protocol: not what it says it is; tooLarge
  std::string detail;                    // of a failure
  std::string_view body;                 // good until the next call; EventLoop::kPadding readable bytes follow
};

// Undoes the codings that a Content-Encoding header names: gzip, deflate (in zlib's wrapper or bare) and br, several in
// the order in which they were put on. Keeps its memory from one body to the next. One thread.
class ContentDecoder {
public:
  ContentDecoder();
  ~ContentDecoder();
  ContentDecoder(const ContentDecoder&) = delete;
  ContentDecoder& operator=(const ContentDecoder&) = delete;

  // `most`: bytes that no step may exceed, so that a small body cannot fill the memory.
  DecodedBody decode(std::string_view codings, std::string_view body, std::uint64_t most);

private:
  class Inflater;
  class Unbrotli;
  DecodedBody undo(std::string_view coding, std::string_view body, std::uint64_t most);

  std::unique_ptr<Inflater> m_inflater; // made when first needed
  std::unique_ptr<Unbrotli> m_unbrotli;
  std::vector<char> m_output;
  std::vector<char> m_input; // of the step after the first
};

} // namespace tidemark
