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

// Where HDR's counts array has a value: half of each bucket's 2,048 sub-buckets is new, the first bucket has both
// halves.
std::int64_t indexOf(std::int64_t value) {
  constexpr int kHalfMagnitude = 10;
  constexpr std::int64_t kHalf = 1 << kHalfMagnitude;
  constexpr std::int64_t kMask = (std::int64_t{LatencyHistogram::kSubBucketCount} - 1)
                                 << LatencyHistogram::kUnitMagnitude;
  const int highestBit = 63 - std::countl_zero(static_cast<std::uint64_t>(value | kMask));
  const int bucket = highestBit - LatencyHistogram::kUnitMagnitude - kHalfMagnitude;
  const std::int64_t subBucket = value >> (bucket + LatencyHistogram::kUnitMagnitude);
  return (static_cast<std::int64_t>(bucket) + 1) * kHalf + subBucket - kHalf;
}

// Counts up to the last one that is not zero; a run of zeros is one negative number.
std::string countsOf(const LatencyHistogram& histogram) {
  std::string counts;
  std::int64_t next = 0;
  histogram.forEachBucket([&](const LatencyHistogram::Bucket& bucket) {
    const std::int64_t index = indexOf(bucket.low.count());
    const std::int64_t zeros = index - next;
    if (zeros > 0) {
      putZigZag(counts, zeros == 1 ? 0 : -zeros);
    }
    putZigZag(counts, static_cast<std::int64_t>(bucket.count));
    next = index + 1;
  });
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

std::string base64Text(std::string_view bytes) {
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

struct HdrEncoder::Compressor {
  z_stream stream{};
};

HdrEncoder::HdrEncoder() : m_compressor(std::make_unique<Compressor>()) {
  const int rc = deflateInit(&m_compressor->stream, Z_DEFAULT_COMPRESSION);
  assert(rc == Z_OK && "zlib has no memory");
  static_cast<void>(rc);
}

HdrEncoder::~HdrEncoder() { deflateEnd(&m_compressor->stream); }

std::string HdrEncoder::deflated(const std::string& bytes) {
  z_stream& stream = m_compressor->stream;
  deflateReset(&stream);
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  // zlib reads its input through a pointer that is not const in its older headers.
  stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int rc = deflate(&stream, Z_FINISH);
  assert(rc == Z_STREAM_END && "the buffer has deflateBound bytes");
  packed.resize(rc == Z_STREAM_END ? stream.total_out : 0);
  return packed;
}

std::string HdrEncoder::base64(const LatencyHistogram& histogram) {
  const std::string packed = deflated(encoded(histogram));
  std::string bytes;
  putBigEndian(bytes, kCompressedCookie);
  putBigEndian(bytes, static_cast<std::uint32_t>(packed.size()));
  return base64Text(bytes + packed);
}

} // namespace tidemark
