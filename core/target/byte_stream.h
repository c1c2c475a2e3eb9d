// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace tidemark::target {

// What one call on a non-blocking stream did.
struct Transfer {
  enum class State { done, wouldBlock, ended, failed };
  State state = State::done;
  std::size_t bytes = 0; // more than zero only where done
};

// Plain or encrypted bytes over one non-blocking socket that somebody else owns. One thread.
class ByteStream {
public:
  virtual ~ByteStream() = default;
  virtual Transfer read(std::span<char> buffer) = 0;
  virtual Transfer write(std::string_view bytes) = 0;
  // Whether a read that filled less than its buffer has taken all that had arrived.
  [[nodiscard]] virtual bool shortReadDrains() const = 0;
};

std::unique_ptr<ByteStream> makePlainStream(int socket);

} // namespace tidemark::target
