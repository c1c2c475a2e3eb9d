// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tidemark {

// SHA-256 as 64 lower-case hex digits, fed piece by piece.
class Sha256 {
public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void add(std::string_view bytes);
  // The digest of all that was added; call once.
  std::string hex();

private:
  struct Context;
  std::unique_ptr<Context> m_context;
};

std::string sha256Hex(std::string_view bytes);

} // namespace tidemark
