// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <array>
#include <cassert>
#include <span>

#include <openssl/evp.h>

namespace tidemark {

struct Sha256::Context {
  Context() { EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr); }

  struct Free {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
  };
  std::unique_ptr<EVP_MD_CTX, Free> digest{EVP_MD_CTX_new()};
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) {}
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
  [[maybe_unused]] const int done = EVP_DigestUpdate(m_context->digest.get(), bytes.data(), bytes.size());
  assert(done == 1);
}

std::string Sha256::hex() {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
  unsigned int length = 0;
  [[maybe_unused]] const int done = EVP_DigestFinal_ex(m_context->digest.get(), bytes.data(), &length);
  assert(done == 1);
  std::string text;
  for (const unsigned char byte : std::span{bytes}.first(length)) {
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
