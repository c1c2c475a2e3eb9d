// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/byte_stream.h"

#include <bit>
#include <cmath>

namespace tidemark {

namespace {

constexpr double kLargestWhole = 0x1p53;

bool isWhole(double value) {
  return value >= 0 && value <= kLargestWhole && !std::signbit(value) && value == std::floor(value);
}

} // namespace

void ByteWriter::wide(Uint128 value) {
  while (value >= 0x80) {
    m_out.push_back(static_cast<char>(static_cast<std::uint8_t>(value) | 0x80U));
    value >>= 7;
  }
  m_out.push_back(static_cast<char>(value));
}

void ByteWriter::signedInteger(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  integer(value < 0 ? ~bits << 1 | 1 : bits << 1);
}

void ByteWriter::real(double value) {
  if (isWhole(value)) {
    integer(static_cast<std::uint64_t>(value) << 1);
    return;
  }
  integer(1);
  fixed(std::bit_cast<std::uint64_t>(value));
}

void ByteWriter::fixed(std::uint64_t value) {
  for (int shift = 0; shift < 64; shift += 8) {
    m_out.push_back(static_cast<char>(value >> shift & 0xFF));
  }
}

void ByteWriter::text(std::string_view value) {
  integer(value.size());
  m_out += value;
}

Uint128 ByteReader::varint(int bits) {
  Uint128 value = 0;
  for (int shift = 0; m_ok && shift < bits; shift += 7) {
    if (m_bytes.empty()) {
      break;
    }
    const auto byte = static_cast<std::uint8_t>(m_bytes.front());
    m_bytes.remove_prefix(1);
    const Uint128 part = byte & 0x7FU;
    if (shift + 7 > bits && part >> (bits - shift) != 0) {
      break; // more than fits
    }
    value |= part << shift;
    if (byte < 0x80) {
      return value;
    }
  }
  fail();
  return 0;
}

std::uint64_t ByteReader::integer() { return static_cast<std::uint64_t>(varint(64)); }

Uint128 ByteReader::wide() { return varint(128); }

std::uint64_t ByteReader::integerUpTo(std::uint64_t most) {
  const std::uint64_t value = integer();
  if (value > most) {
    fail();
    return 0;
  }
  return value;
}

std::int64_t ByteReader::signedInteger() {
  const std::uint64_t bits = integer();
  return static_cast<std::int64_t>((bits & 1) != 0 ? ~(bits >> 1) : bits >> 1);
}

double ByteReader::real() {
  const std::uint64_t head = integer();
  if ((head & 1) == 0) {
    return static_cast<double>(head >> 1);
  }
  const auto value = std::bit_cast<double>(fixed());
  if (head != 1 || !std::isfinite(value)) {
    fail();
    return 0;
  }
  return value;
}

std::uint64_t ByteReader::fixed() {
  if (!m_ok || left() < 8) {
    fail();
    return 0;
  }
  std::uint64_t value = 0;
  for (unsigned i = 0; i < 8; ++i) {
    value |= std::uint64_t{static_cast<std::uint8_t>(m_bytes[i])} << (8 * i);
  }
  m_bytes.remove_prefix(8);
  return value;
}

std::string ByteReader::text() {
  const std::uint64_t size = integer();
  if (size > left()) {
    fail();
    return {};
  }
  std::string value(m_bytes.substr(0, size));
  m_bytes.remove_prefix(size);
  return value;
}

} // namespace tidemark
