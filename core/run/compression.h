// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tidemark {

// Packs the blobs of a run file: one zstd frame with a checksum, level 3. Keeps its working memory between
// calls. One thread at a time.
class Compressor {
public:
  Compressor();
  ~Compressor();
  Compressor(Compressor&&) noexcept;
  Compressor& operator=(Compressor&&) noexcept;

  std::string compress(std::string_view bytes);

private:
  struct Context;
  std::unique_ptr<Context> m_context;
};

// Unpacks them. Keeps its working memory between calls, which costs more than unpacking a second. One thread at a time.
class Decompressor {
public:
  Decompressor();
  ~Decompressor();
  Decompressor(Decompressor&&) noexcept;
  Decompressor& operator=(Decompressor&&) noexcept;

  // The packed bytes; `corrupt` for anything that is not such a frame, is damaged or unpacks to more than 256 MiB.
  Result<std::string> decompress(std::string_view packed);

private:
  struct Context;
  std::unique_ptr<Context> m_context;
};

// One block alone.
Result<std::string> decompress(std::string_view packed);

} // namespace tidemark
