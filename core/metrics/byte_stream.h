// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tidemark {

__extension__ using Uint128 = unsigned __int128;

// Writes the compact form that intervals are stored in: varints of 7 bits a byte, the lowest first.
class ByteWriter {
public:
  explicit ByteWriter(std::string& out) : m_out(out) {}
  void integer(std::uint64_t value) { wide(value); }
  void wide(Uint128 value);
  void signedInteger(std::int64_t value); // small magnitudes are short
  void real(double value);                // whole numbers from 0 to 2^53 as varints, others in 9 bytes
  void fixed(std::uint64_t value);        // 8 bytes, for values without pattern
  void text(std::string_view value);

private:
  std::string& m_out;
};

// Reads it back from the front of `bytes`. After bytes that cannot be read ok() is false for good and every value
// is 0 or empty; a caller checks once, and before it lets a number decide how much to allocate.
class ByteReader {
public:
  explicit ByteReader(std::string_view& bytes) : m_bytes(bytes) {}
  std::uint64_t integer();
  std::uint64_t integerUpTo(std::uint64_t most); // a larger one is a failure
  Uint128 wide();
  std::int64_t signedInteger();
  double real(); // finite
  std::uint64_t fixed();
  std::string text();

  [[nodiscard]] bool ok() const { return m_ok; }
  void fail() { m_ok = false; }
  [[nodiscard]] std::size_t left() const { return m_bytes.size(); }

private:
  Uint128 varint(int bits);

  std::string_view& m_bytes;
  bool m_ok = true;
};

} // namespace tidemark
