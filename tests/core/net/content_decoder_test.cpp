// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/content_decoder.h"

#include <doctest/doctest.h>

#include "tests/fakes/packed_text.h"

using namespace tidemark;

namespace {

constexpr std::uint64_t kMost = 1'000'000;

// Text that packs well but not to nothing.
std::string longText(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; text.size() < size; ++i)
    text += "line " + std::to_string(i * 7919) + "\n";
  text.resize(size);
  return text;
}

} // namespace

TEST_CASE("each coding gives the body back, again and again") {
  ContentDecoder decoder;
  for (const std::size_t size : {std::size_t{1}, std::size_t{100}, std::size_t{70'000}, std::size_t{900'000}}) {
    const std::string text = longText(size);
    CAPTURE(size);
    CHECK(decoder.decode("gzip", packed(Packing::gzip, text), kMost).body == text);
    CHECK(decoder.decode("deflate", packed(Packing::zlib, text), kMost).body == text);
    CHECK(decoder.decode("Deflate", packed(Packing::bareDeflate, text), kMost).body == text);
    CHECK(decoder.decode(" BR ", packed(Packing::brotli, text), kMost).body == text);
    CHECK(decoder.decode("identity", text, kMost).body == text);
  }
}

TEST_CASE("several codings come off in reverse order") {
  ContentDecoder decoder;
  const std::string text = longText(5000);
  const std::string once = packed(Packing::gzip, text);
  CHECK(decoder.decode("gzip, br", packed(Packing::brotli, once), kMost).body == text);
  CHECK(decoder
            .decode("deflate, gzip, gzip", packed(Packing::gzip, packed(Packing::gzip, packed(Packing::zlib, text))),
                    kMost)
            .body == text);
}

TEST_CASE("members of gzip may follow each other, other bytes may not") {
  ContentDecoder decoder;
  const std::string one = packed(Packing::gzip, "one");
  CHECK(decoder.decode("gzip", one + packed(Packing::gzip, "two"), kMost).body == "onetwo");
  for (const Packing packing : {Packing::gzip, Packing::zlib, Packing::brotli}) {
    const DecodedBody decoded = decoder.decode(codingOf(packing), packed(packing, "text") + "xyz", kMost);
    CHECK(decoded.failure == NetFailure::protocol);
    CHECK_FALSE(decoded.detail.empty());
  }
}

TEST_CASE("a body that is cut, damaged or packed in an unknown way is a protocol error") {
  ContentDecoder decoder;
  const std::string text = longText(2000);
  for (const Packing packing : {Packing::gzip, Packing::zlib, Packing::brotli}) {
    const std::string whole = packed(packing, text);
    CHECK(decoder.decode(codingOf(packing), whole.substr(0, whole.size() / 2), kMost).failure == NetFailure::protocol);
    std::string damaged = whole;
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x55);
    const DecodedBody decoded = decoder.decode(codingOf(packing), damaged, kMost);
    CHECK((decoded.failure == NetFailure::protocol || decoded.body != text)); // brotli has no checksum
    CHECK(decoder.decode(codingOf(packing), whole, kMost).body == text);      // and the next is none the worse
  }
  CHECK(decoder.decode("gzip", "this was never packed", kMost).failure == NetFailure::protocol);
  CHECK(decoder.decode("zstd", "x", kMost).detail == "the content coding zstd is not known");
  CHECK(decoder.decode("gzip", "", kMost).failure == NetFailure::none);
}

TEST_CASE("a small body that unfolds to too much is too large, whatever packed it") {
  ContentDecoder decoder;
  const std::string zeros(20'000'000, '\0');
  for (const Packing packing : {Packing::gzip, Packing::bareDeflate, Packing::brotli}) {
    const DecodedBody decoded = decoder.decode(codingOf(packing), packed(packing, zeros), 10'000);
    CHECK(decoded.failure == NetFailure::tooLarge);
    CHECK(decoded.detail == "the body unfolds to more than 10000 bytes");
  }
  const std::string exact(10'000, 'x');
  CHECK(decoder.decode("gzip", packed(Packing::gzip, exact), 10'000).body == exact);
  CHECK(decoder.decode("gzip", packed(Packing::gzip, exact), 9'999).failure == NetFailure::tooLarge);
}
