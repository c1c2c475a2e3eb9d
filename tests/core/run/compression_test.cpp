// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/compression.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("what was compressed comes back the same") {
  Compressor compressor;
  for (const std::string& bytes :
       {std::string(), std::string("a"), std::string(100'000, 'x'), std::string("\0\1", 2)}) {
    CHECK(decompress(compressor.compress(bytes)) == bytes);
  }
}

TEST_CASE("the same bytes give the same block, so that a stored run has one digest") {
  Compressor one;
  Compressor other;
  CHECK(one.compress("second 7") == other.compress("second 7"));
  CHECK(one.compress("second 7") == other.compress("second 7"));
}

TEST_CASE("a damaged block is corrupt, wherever the damage is") {
  Compressor compressor;
  const std::string packed = compressor.compress("the quick brown fox jumps over the lazy dog, twice, twice, twice");
  for (std::size_t at = 0; at < packed.size(); ++at) {
    std::string damaged = packed;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
    const auto bytes = decompress(damaged);
    CHECK((!bytes || bytes->size() != 0));
    if (!bytes) {
      CHECK(bytes.error().code == ErrorCode::corrupt);
    } else {
      CHECK(*bytes == *decompress(packed)); // a bit that means nothing to zstd
    }
  }
  CHECK(decompress("").error().code == ErrorCode::corrupt);
  CHECK(decompress(packed.substr(0, packed.size() / 2)).error().code == ErrorCode::corrupt);
}
