// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/hdr_encoding.h"

#include <bit>
#include <cassert>
#include <cstdint>
#include <string_view>

#include <zlib.h>

namespace tidemark {

namespace {

constexpr std::uint32_t kEncodingCookie = 0x1c849313;
constexpr std::uint32_t kCompressedCookie = 0x1c849314;
constexpr std::int32_t kSignificantDigits = 3;
constexpr std::int64_t kLowestDiscernible = 1000; // nanoseconds
constexpr std::size_t kMostVarintBytes = 9;
constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

template <class Integer>
void putBigEndian(std::string& out, Integer value) {
  for (std::size_t shift = sizeof(Integer) * 8; shift > 0; shift -= 8) {
    out += static_cast<char>((static_cast<std::uint64_t>(value) >> (shift - 8)) & 0xFFU);
  }
}

// ZigZag LEB128, whose ninth byte is whole.
void putZigZag(std::string& out, std::int64_t value) {
  std::uint64_t bits = (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
  for (std::size_t byte = 1; byte < kMostVarintBytes && bits > 0x7F; ++byte) {
    out += static_cast<char>((bits & 0x7FU) | 0x80U);
    bits >>= 7U;
  }
  out += static_cast<char>(bits);
}

// Counts up to the last one that is not zero; a run of zeros is one negative number.
std::string countsOf(const LatencyHistogram& histogram) {
  std::string counts;
  std::int64_t zeros = 0;
  const auto putZeros = [&] {
    if (zeros > 0) {
      putZigZag(counts, zeros == 1 ? 0 : -zeros);
    }
    zeros = 0;
  };
  std::uint64_t left = histogram.count();
  for (std::size_t i = 0; i < LatencyHistogram::countsLength() && left > 0; ++i) {
    const std::uint64_t count = histogram.countAtIndex(i);
    if (count == 0) {
      ++zeros;
      continue;
    }
    putZeros();
    putZigZag(counts, static_cast<std::int64_t>(count));
    left -= count;
  }
  return counts;
}

std::string encoded(const LatencyHistogram& histogram) {
  const std::string counts = countsOf(histogram);
  std::string bytes;
  putBigEndian(bytes, kEncodingCookie);
  putBigEndian(bytes, static_cast<std::uint32_t>(counts.size()));
  putBigEndian(bytes, std::uint32_t{0}); // normalizing index offset
  putBigEndian(bytes, kSignificantDigits);
  putBigEndian(bytes, kLowestDiscernible);
  putBigEndian(bytes, LatencyHistogram::kHighestTrackable);
  putBigEndian(bytes, std::bit_cast<std::uint64_t>(1.0)); // integer to double conversion ratio
  return bytes + counts;
}

std::string deflated(const std::string& bytes) {
  uLongf size = compressBound(bytes.size());
  std::string packed(size, '\0');
  const int rc = compress(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                          bytes.size());
  assert(rc == Z_OK && "the buffer has compressBound bytes");
  packed.resize(rc == Z_OK ? size : 0);
  return packed;
}

std::string base64(std::string_view bytes) {
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t j = 0; j < 3; ++j) {
      group = (group << 8U) | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
    }
    for (std::size_t j = 0; j < 4; ++j) {
      const bool filled = i + j <= bytes.size();
      text += filled ? kBase64[(group >> (18 - 6 * j)) & 0x3FU] : '=';
    }
  }
  return text;
}

} // namespace

std::string hdrCompressed(const LatencyHistogram& histogram) {
  const std::string packed = deflated(encoded(histogram));
  std::string bytes;
  putBigEndian(bytes, kCompressedCookie);
  putBigEndian(bytes, static_cast<std::uint32_t>(packed.size()));
  return bytes + packed;
}

std::string hdrBase64(const LatencyHistogram& histogram) { return base64(hdrCompressed(histogram)); }

} // namespace tidemark
