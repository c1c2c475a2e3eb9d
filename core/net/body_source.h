// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/base/result.h"

namespace tidemark {

// A request body that is not one text in memory: read piece by piece, while the connection has room for it.
class BodySource {
public:
  [[nodiscard]] virtual std::uint64_t size() const = 0;
  // Fills `into` with what stands from `offset` on; never asked beyond size(). An error ends the exchange.
  virtual Result<void> read(std::uint64_t offset, std::span<char> into) = 0;

protected:
  ~BodySource() = default;
};

} // namespace tidemark
