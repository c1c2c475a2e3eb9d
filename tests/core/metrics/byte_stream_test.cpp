// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/byte_stream.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>

using namespace tidemark;

TEST_CASE("what is written is read back") {
  std::string bytes;
  ByteWriter to(bytes);
  to.integer(0);
  to.integer(127);
  to.integer(128);
  to.integer(UINT64_MAX);
  to.signedInteger(-1);
  to.signedInteger(INT64_MIN);
  to.signedInteger(INT64_MAX);
  to.wide(~Uint128{0});
  to.fixed(0x0123456789ABCDEF);
  to.text("h\xC3\xA9");
  std::string_view left = bytes;
  ByteReader in(left);
  CHECK(in.integer() == 0);
  CHECK(in.integer() == 127);
  CHECK(in.integer() == 128);
  CHECK(in.integer() == UINT64_MAX);
  CHECK(in.signedInteger() == -1);
  CHECK(in.signedInteger() == INT64_MIN);
  CHECK(in.signedInteger() == INT64_MAX);
  CHECK((in.wide() == ~Uint128{0}));
  CHECK(in.fixed() == 0x0123456789ABCDEF);
  CHECK(in.text() == "h\xC3\xA9");
  CHECK(in.ok());
  CHECK(in.left() == 0);
}

TEST_CASE("real numbers keep every bit") {
  for (const double value :
       {0.0, 1.0, 1e9, 0x1p53, 0x1p60, 0.1, -3.0, -0.0, std::numeric_limits<double>::denorm_min()}) {
    std::string bytes;
    ByteWriter(bytes).real(value);
    std::string_view left = bytes;
    ByteReader in(left);
    CHECK(in.real() == value);
    CHECK(in.ok());
    CHECK(left.empty());
  }
}

TEST_CASE("reading stops for good at the first failure") {
  const auto fails = [](const std::string& bytes, auto read) {
    std::string_view left = bytes;
    ByteReader in(left);
    read(in);
    const bool failed = !in.ok();
    CHECK(in.integer() == 0);
    return failed;
  };
  CHECK(fails("", [](ByteReader& in) { in.integer(); }));
  CHECK(fails("\x80", [](ByteReader& in) { in.integer(); }));
  CHECK(fails(std::string(9, '\xFF') + "\x02", [](ByteReader& in) { in.integer(); }));  // 2^64
  CHECK(fails(std::string(11, '\x80') + "\x01", [](ByteReader& in) { in.integer(); })); // too long
  CHECK(fails(std::string(18, '\xFF') + "\x04", [](ByteReader& in) { in.wide(); }));    // 2^128
  CHECK(fails("\x05", [](ByteReader& in) { in.integerUpTo(4); }));
  CHECK(fails("\x05"
              "abcd",
              [](ByteReader& in) { in.text(); }));
  CHECK(fails("abcdefg", [](ByteReader& in) { in.fixed(); }));
  CHECK(fails("\x03"
              "abcdefgh",
              [](ByteReader& in) { in.real(); }));
  CHECK(fails(std::string("\x01\0\0\0\0\0\0\xF0\x7F", 9), [](ByteReader& in) { in.real(); })); // infinity
}
