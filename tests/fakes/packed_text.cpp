// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/packed_text.h"

#include <cassert>

#include <brotli/encode.h>
#include <zlib.h>

namespace tidemark {

namespace {

std::string deflated(int windowBits, std::string_view text) {
  z_stream stream{};
  [[maybe_unused]] int state =
      deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
  assert(state == Z_OK);
  std::string out(deflateBound(&stream, text.size()) + 32, '\0');
  std::string in(text);
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  state = deflate(&stream, Z_FINISH);
  assert(state == Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string brotlied(std::string_view text) {
  std::size_t size = BrotliEncoderMaxCompressedSize(text.size()) + 64;
  std::string out(size, '\0');
  [[maybe_unused]] const auto done =
      BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()),
                            &size, reinterpret_cast<std::uint8_t*>(out.data()));
  assert(done == BROTLI_TRUE);
  out.resize(size);
  return out;
}

} // namespace

std::string_view codingOf(Packing packing) {
  return packing == Packing::gzip ? "gzip" : packing == Packing::brotli ? "br" : "deflate";
}

std::string packed(Packing packing, std::string_view text) {
  if (packing == Packing::brotli)
    return brotlied(text);
  return deflated(packing == Packing::gzip ? MAX_WBITS + 16 : packing == Packing::zlib ? MAX_WBITS : -MAX_WBITS, text);
}

} // namespace tidemark
