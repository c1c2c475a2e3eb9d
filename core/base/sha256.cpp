// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <array>

// The plain functions: OpenSSL 3 calls them deprecated, but its newer ones load the whole provider, 1.7 MiB of memory
// in an agent that may never speak TLS.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

namespace tidemark {

struct Sha256::Context {
  Context() { SHA256_Init(&digest); }
  SHA256_CTX digest{};
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) {}
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) { SHA256_Update(&m_context->digest, bytes.data(), bytes.size()); }

std::string Sha256::hex() {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::array<unsigned char, SHA256_DIGEST_LENGTH> bytes{};
  SHA256_Final(bytes.data(), &m_context->digest);
  std::string text;
  for (const unsigned char byte : bytes) {
    text += kDigits[byte >> 4U];
    text += kDigits[byte & 0xFU];
  }
  return text;
}

std::string sha256Hex(std::string_view bytes) {
  Sha256 digest;
  digest.add(bytes);
  return digest.hex();
}

} // namespace tidemark
