// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/compression.h"

#include <cassert>

#include <zstd.h>

namespace tidemark {

namespace {

constexpr int kLevel = 3;
// A fifth of a MiB of working memory, where the level takes more than half of one for a minute's sum: a run's memory is
// to stay flat. A window of 32 KiB packs seven parts in a thousand worse at most.
constexpr int kWindowLog = 15;
constexpr int kTableLog = 13;
constexpr unsigned long long kMostBytes = 256ULL << 20U;

} // namespace

struct Compressor::Context {
  ZSTD_CCtx* zstd = ZSTD_createCCtx();
  Context() {
    ZSTD_CCtx_setParameter(zstd, ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(zstd, ZSTD_c_windowLog, kWindowLog);
    ZSTD_CCtx_setParameter(zstd, ZSTD_c_hashLog, kTableLog);
    ZSTD_CCtx_setParameter(zstd, ZSTD_c_chainLog, kTableLog);
    ZSTD_CCtx_setParameter(zstd, ZSTD_c_checksumFlag, 1);
  }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  ~Context() { ZSTD_freeCCtx(zstd); }
};

Compressor::Compressor() : m_context(std::make_unique<Context>()) {}
Compressor::~Compressor() = default;
Compressor::Compressor(Compressor&&) noexcept = default;
Compressor& Compressor::operator=(Compressor&&) noexcept = default;

std::string Compressor::compress(std::string_view bytes) {
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size = ZSTD_compress2(m_context->zstd, packed.data(), packed.size(), bytes.data(), bytes.size());
  assert(!ZSTD_isError(size));
  packed.resize(size);
  packed.shrink_to_fit();
  return packed;
}

struct Decompressor::Context {
  ZSTD_DCtx* zstd = ZSTD_createDCtx();
  Context() = default;
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  ~Context() { ZSTD_freeDCtx(zstd); }
};

Decompressor::Decompressor() : m_context(std::make_unique<Context>()) {}
Decompressor::~Decompressor() = default;
Decompressor::Decompressor(Decompressor&&) noexcept = default;
Decompressor& Decompressor::operator=(Decompressor&&) noexcept = default;

Result<std::string> Decompressor::decompress(std::string_view packed) {
  const unsigned long long size = ZSTD_getFrameContentSize(packed.data(), packed.size());
  if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kMostBytes) {
    return fail(ErrorCode::corrupt, sentence("a packed block has no valid size"));
  }
  std::string bytes(size, '\0');
  const std::size_t got =
      ZSTD_decompressDCtx(m_context->zstd, bytes.data(), bytes.size(), packed.data(), packed.size());
  if (ZSTD_isError(got) != 0U || got != size) {
    return fail(ErrorCode::corrupt, sentence("a packed block is damaged"));
  }
  return bytes;
}

Result<std::string> decompress(std::string_view packed) { return Decompressor().decompress(packed); }

} // namespace tidemark
